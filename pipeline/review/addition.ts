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

/** The rows of an addition, and what a person should know of them, or null. */
export interface Addition {
  id: string;
  rows: NewRow[];
  note: string | null;
}

/** Columns that say how many; the words say it where the person gives none of them. */
const AMOUNT = ["value", "low", "high", "comparator"] as const;

/** The rows of a figure that was missed, or why there are none, in words. */
export function rowsToAdd({ report, numbers, figures }: Missed, intent: Intent): Addition | string {
  const [words, measure] = [intent.fields.get("span"), intent.fields.get("measure")];
  if (!words || !measure) return 'say the words and what they count: add span="at least 12 people" measure=deaths';
  const span = locate(words, report);
  if (typeof span === "string") return span;
  const there = figures.find((one) => one.measure === measure && overlap(one.span, span));
  if (there !== undefined) return `these words are figure "${there.id}" already; correct that one`;
  const inside = numbers.filter((number) => overlap(number, span));
  const given = new Map([["report", report.id], ...intent.fields, ["span", oneSpaced(words)]]);
  const asGiven = AMOUNT.some((field) => given.has(field));
  if (!asGiven && inside.length !== 1)
    return `${inside.length === 0 ? "no number is" : `${inside.length} numbers are`} read in "${words}"; say which: value=12`;
  const read = inside.length === 1 ? readFrom(inside[0]!, asGiven) : [];
  const { by, at, why } = intent;
  const id = addedId(report.id, `${measure} ${oneSpaced(words)}`);
  const row = { figure: id, action: "add", by, at, why, words: null, sentence: null, read_as: null } as const;
  const rows = [...new Map([...read, ...given])].map(([field, value]) => ({ ...row, field, value }));
  return { id, rows, note: asGiven ? otherNumber(given.get("value") ?? null, inside) : null };
}

/** What a number's words say themselves, by field: the counted noun, and how many where the person does not say. */
export function readFrom(number: NumberRow, asGiven: boolean): [field: string, value: string][] {
  const { noun: unit, value, low, high, comparator } = number;
  const fields = Object.entries(asGiven ? { unit } : { value, low, high, comparator, unit });
  return fields.flatMap(([field, cell]): [string, string][] => (cell === null ? [] : [[field, String(cell)]]));
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** That the words do not say the value that the person gives, as far as they are understood. */
function otherNumber(value: string | null, inside: readonly NumberRow[]): string | null {
  if (value === null || inside.some((number) => number.value === Number(value))) return null;
  const read = inside.map(({ text }) => `"${text}"`).join(" and ");
  return inside.length === 0
    ? `no number is read in these words: ${value} is yours, look again`
    : `these words read as ${read}: ${value} is yours, look again`;
}

/** The same words of the same report added by two people are one figure, as ids of found figures come of their words. */
function addedId(report: string, words: string): string {
  return `${report}:${new SentenceHash(words).of(0, words.length, 0)}-added`;
}
