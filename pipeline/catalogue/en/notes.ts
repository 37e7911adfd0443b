import { groupedDigits } from "../../wording.ts";
import type { NoteWords, Reason } from "../parts/note-words.ts";
import { dayWords } from "./time.ts";
import { countWords, listWords } from "./words.ts";

const REASONS: Readonly<Record<Reason, string>> = {
  unchosen: "not chosen for this chart",
  rejected: "rejected by a person",
  waiting: "waiting for a person's decision",
  unreported: "projected, planned or denied",
  part: "part of another figure",
  undated: "without a date or a number",
  repeated: "told again from another report",
  older: "older or looser than those drawn",
  source: "of further sources",
  count: "of other places or times",
  least: "without which the lines change least",
  inLine: "in a line without a mark of their own",
  noInhabitants: "without a count of the inhabitants",
  alone: "to other dates or of one source alone",
  whole: "told without parts",
  noStart: "without a first day",
};

const figuresOf = (count: number) => countWords(count, "figure");

export const NOTES: NoteWords = {
  leftOut: (figures, reasons) => {
    const counted = reasons.map(([reason, count]) => `${groupedDigits(count)} ${REASONS[reason]}`);
    return `Left out: ${figuresOf(figures)} (${listWords(counted)}).`;
  },
  illegible: (figures) =>
    `In the chart without its own words: ${figuresOf(figures)} in another script. The table has them.`,
  valueMissing: (rows) => `Rows left out as a value is missing: ${groupedDigits(rows)}.`,
  old: "A mark stands on the last day counted, which may be before the day of the report.",
  broken: (source, day, reason) => {
    const why = reason === null ? "" : `: ${reason}`;
    return `${source} counts in another way since ${dayWords(day)}${why}. No line joins its figures before and after.`;
  },
};
