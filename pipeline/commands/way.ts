import type { Reckoned } from "../run.ts";
import type { Basis, LedgerFigure, Report } from "../types.ts";
import { amountText } from "./figureRows.ts";
import { columns } from "./help.ts";
import { oneLine } from "./terminal.ts";

/** Where a figure went. */
export interface Whereabouts {
  tables: string[];
  charts: string[];
}

/** The way of a figure, from its report to its charts, for a person to read. */
export function wayOf(
  figure: LedgerFigure,
  { reports }: Pick<Reckoned, "reports">,
  { tables, charts }: Whereabouts,
): string {
  const report = reports.find(({ id }) => id === figure.report);
  const rows: [string, string | null][] = [
    ["figure", figure.id],
    ["report", reportText(report, figure)],
    ["address", figure.url],
    ["sentence", figure.sentence.text],
    ["words", figure.span.text],
    ["reads as", `${figure.measure}: ${amountText(figure)} ${figure.unit} (${figure.counting}, ${figure.modality})`],
    ["found by", figure.rule],
    ["source", carried(figure.source)],
    ["place", carried(figure.place)],
    ["period", periodText(figure)],
    ["part of", figure.part_of],
    ["look twice", figure.flags.join(", ")],
    ["status", statusText(figure)],
    [
      "corrected",
      Object.entries(figure.corrected_from)
        .map(([field, was]) => `${field} was ${was || "empty"}`)
        .join("; "),
    ],
    ["series", figure.series],
    ["superseded", figure.superseded_by === null ? null : `by ${figure.superseded_by}`],
    ["conflicts", figure.conflicts_with.join(", ")],
    ["tables", tables.join(", ")],
    ["charts", charts.join(", ") || "none"],
  ];
  const said = rows.flatMap(([name, text]) => (text ? [[name, oneLine(text)] as const] : []));
  return `${columns(said).join("\n")}\n`;
}

function reportText(report: Report | undefined, figure: LedgerFigure): string {
  const told = [figure.title, figure.publisher, figure.published].filter((part) => part !== null).join(", ");
  return `${report?.file ?? figure.report}${told === "" ? "" : ` (${told})`}`;
}

/** A field that says how it was filled. */
interface Carried {
  basis: Basis;
  rule: string | null;
}

function basisText({ basis, rule }: Carried): string {
  return rule === null ? basis : `${basis} by ${rule}`;
}

function carried(part: Carried & { name: string | null; id: string | null }): string {
  const name = part.name === null ? "not said" : `${part.name}${part.id === null ? "" : ` [${part.id}]`}`;
  return `${name}: ${basisText(part)}`;
}

function periodText({ period }: LedgerFigure): string {
  const days =
    period.start === null && period.end === null ? "not said" : `${period.start ?? "?"} to ${period.end ?? "?"}`;
  const words = period.phrase === null ? "" : ` ("${period.phrase}")`;
  return `${days}${words}: ${basisText(period)}`;
}

function statusText({ status, status_reason: reason, decided_by: by, decided_at: at }: LedgerFigure): string {
  const why = reason === null ? "" : `: ${reason}`;
  const day = at === null ? "" : ` on ${at}`;
  return by === null && at === null
    ? `${status}${why}`
    : `${status}${why} (decided${by === null ? "" : ` by ${by}`}${day})`;
}
