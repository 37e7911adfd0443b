import type { Explained } from "../explain/explain.ts";
import type { Step } from "../explain/steps.ts";
import type { LedgerFigure, Report, Span } from "../types.ts";
import { amountText } from "./figure-rows.ts";
import { columns } from "./help.ts";
import { statusWords } from "./status-words.ts";
import { oneLine } from "./terminal.ts";

/** Where a figure went. */
export interface Whereabouts {
  tables: string[];
  charts: string[];
}

/** A line of a way; one without text is left out. */
type Line = readonly [name: string, text: string | null];

/** The way of a figure, from its report to its charts, for a person to read; `steps` are none for a figure that a person added. */
export function wayOf(
  figure: LedgerFigure,
  report: Report | undefined,
  steps: readonly Step[],
  whereabouts: Whereabouts,
): string {
  return laidOut([
    ["figure", figure.id],
    ["report", reportText(figure.report, report)],
    ["address", figure.quote_url],
    ...wordLines(figure.sentence, figure.span.text),
    ...(steps.length > 0 ? steps.map(stepLine) : [readsAs(figure), ["look twice", figure.flags.join(", ")] as const]),
    ...afterwards(figure, whereabouts),
  ]);
}

/** A number of any report: how it came to be a figure, or why it is none. */
export function wayOfNumber({ number, sentence, figure, steps, whyNot }: Explained, report: Report): string {
  return laidOut([
    figure === null ? ["number", `${amountText(number)} (${number.kind})`] : ["figure", figure.id],
    ["report", reportText(report.id, report)],
    ...wordLines(sentence, number.text),
    ...steps.map(stepLine),
    ["no figure", whyNot === null ? null : `${whyNot} (${number.rule})`],
  ]);
}

function laidOut(lines: readonly Line[]): string {
  const said = lines.flatMap(([name, text]) => (text ? [[name, oneLine(text)] as const] : []));
  return `${columns(said).join("\n")}\n`;
}

function wordLines(sentence: Span, words: string): Line[] {
  return [
    ["sentence", sentence.text],
    ["words", words],
  ];
}

function reportText(id: string, report: Report | undefined): string {
  const told = [report?.title, report?.publisher, report?.published].filter(Boolean).join(", ");
  return `${report?.file ?? id}${told === "" ? "" : ` (${told})`}`;
}

/** Fields that may be stated or worked out; the others are read off the words. */
const CARRIED: readonly Step["step"][] = ["source", "place", "period"];

/** `Idlib, stated: "in Idlib" by place-in-sentence (the nearest place ...)`. */
function stepLine({ step, gave, words, earlier, basis, rule, help }: Step): Line {
  const how = CARRIED.includes(step) && basis !== "unknown" ? `, ${basis}` : "";
  const quotes = [words === null ? null : `"${words}"`, earlier === null ? null : `before it "${earlier}"`];
  const quoted = quotes.filter((quote) => quote !== null).join(", ");
  const from = quoted === "" ? "" : `: ${quoted}`;
  const by = rule === null ? "" : ` by ${rule}`;
  const [open, close] = from === "" && by === "" ? [": ", ""] : [" (", ")"];
  const why = help === null ? "" : `${open}${help}${close}`;
  return [step === "flag" ? "look twice" : step, `${gave}${how}${from}${by}${why}`];
}

const readsAs = (figure: LedgerFigure): Line => [
  "reads as",
  `${figure.measure}: ${amountText(figure)} ${figure.unit} (${figure.counting}, ${figure.modality}) by ${figure.rule}`,
];

/** What people and the later stages made of it. */
function afterwards(figure: LedgerFigure, { tables, charts }: Whereabouts): Line[] {
  const corrected = Object.entries(figure.corrected_from).map(([field, was]) => `${field} was ${was || "empty"}`);
  return [
    ["status", statusText(figure)],
    ["corrected", corrected.join("; ")],
    ["series", figure.series],
    ["updates", figure.updates],
    ["repeats", figure.repeats],
    ["superseded", figure.superseded_by === null ? null : `by ${figure.superseded_by}`],
    ["conflicts", figure.conflicts_with.join(", ")],
    ["tables", tables.join(", ")],
    ["charts", charts.join(", ") || "none"],
  ];
}

function statusText(figure: LedgerFigure): string {
  const { decided_by: by, decided_at: at } = figure;
  if (by === null && at === null) return statusWords(figure);
  return `${statusWords(figure)} (decided${by === null ? "" : ` by ${by}`}${at === null ? "" : ` on ${at}`})`;
}
