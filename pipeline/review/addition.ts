import type { Figure, NumberRow, Report } from "../types.ts";
import { SentenceHash } from "../words/id.ts";
import type { NewRow } from "./append.ts";
import type { Intent } from "./decide.ts";
import { locate } from "./locate.ts";
import { oneSpaced } from "./seen.ts";

/** What is needed to add a figure of a report. */
export interface Missed {
  report: Report;
  /** All numbers that were read in it. */
  numbers: readonly NumberRow[];
  /** Its figures, found and added. */
  figures: readonly Figure[];
}

/** Columns that an addition takes from the words it points at, where the person gives none of them. */
const AMOUNT = ["value", "low", "high", "comparator"] as const;

/** The id and rows of a figure that was missed, or why there is none, in words. The number is read from the words where the person gives none. */
export function rowsToAdd(
  { report, numbers, figures }: Missed,
  intent: Intent,
): { id: string; rows: NewRow[] } | string {
  const [words, measure] = [intent.fields.get("span"), intent.fields.get("measure")];
  if (!words || !measure) return 'say the words and what they count: add span="at least 12 people" measure=deaths';
  const span = locate(words, report);
  if (typeof span === "string") return span;
  const there = figures.find(
    (one) => one.measure === measure && one.span.start < span.end && span.start < one.span.end,
  );
  if (there !== undefined)
    return `these words are figure "${there.id}" already; correct that one: tallywire decide ${there.id} correct ...`;
  const given = new Map([["report", report.id], ["span", oneSpaced(words)], ...intent.fields]);
  given.set("span", oneSpaced(words));
  if (!AMOUNT.some((field) => given.has(field))) {
    const inside = numbers.filter(({ start, end }) => start < span.end && span.start < end);
    const [number, ...others] = inside;
    if (number === undefined || others.length > 0)
      return `${inside.length === 0 ? "no number is" : `${inside.length} numbers are`} read in "${words}"; say which: value=12`;
    for (const field of AMOUNT) if (number[field] !== null) given.set(field, String(number[field]));
    if (number.noun !== null && !given.has("unit")) given.set("unit", number.noun);
  }
  const id = addedId(report.id, `${measure} ${oneSpaced(words)}`);
  const { by, at, why } = intent;
  const row = { figure: id, action: "add", by, at, why, words: null, sentence: null, read_as: null } as const;
  return { id, rows: [...given].map(([field, value]) => ({ ...row, field, value })) };
}

/** The same words of the same report added by two people are one figure, as ids of found figures come of their words. */
function addedId(report: string, words: string): string {
  return `${report}:${new SentenceHash(words).of(0, words.length, 0)}-added`;
}
