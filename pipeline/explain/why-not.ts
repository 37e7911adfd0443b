import type { NumberKind, NumberRow } from "../types.ts";
import { groupedDigits } from "../wording.ts";

/** Why a number of a kind is no figure. */
const OF_KIND: Readonly<Record<Exclude<NumberKind, "figure">, string>> = {
  date: "it is part of a date",
  time: "it is a time of day",
  age: "it is an age",
  duration: "it says how long, not how many",
  money: "it is money",
  percent: "it is a share, and a share is no count",
  distance: "it is a length or a distance",
  measurement: "it measures something, it counts nobody",
  ordinal: "it is a place in an order",
  identifier: "it is part of a name or a label",
  phone: "it is part of a phone number",
  coordinate: "it is a position on the map",
  score: "it is a result, of a match or a vote",
  other: "nothing beside it says what it counts",
};

type Counted = Pick<NumberRow, "noun" | "value">;

/** The same for rules that know better than the kind; `noun` is quoted as written. */
const OF_RULE: Readonly<Record<string, (row: Counted) => string>> = {
  "no-measure": ({ noun }) => `nothing beside it says what happened to the "${noun}"`,
  "noun-not-listed": ({ noun }) => `no word list knows "${noun}" as people, households, homes, facilities or attacks`,
  "noun-not-counted": ({ noun }) => `"${noun}" are not among the people and things that are counted here`,
  "mixed-measures": () => 'two outcomes share it, as in "killed or injured", so it counts neither',
  "whole-of-parts": () => "it is the whole of which the next number is a part; nothing is said of all of it",
  "former-value": ({ value }) =>
    `it is the value before: the words say that it changed${value === null ? "" : ` from ${groupedDigits(value)}`}`,
  "compound-adjective": () => "it describes a thing, as in a 20-bed ward",
  difference: () => "it says by how much two counts differ",
  "children-of": () => "it says how many children somebody has",
  pronoun: () => '"one" stands for somebody here, it is no number',
  "unreadable-digits": () => "the digits are no number that can be read",
  "broken-number": () => "it is one number with a blank in it or two numbers, and nothing tells which",
  "fractional-count": () => "people and things are counted whole",
  rate: () => "it says how often, not how many there were",
  "rate-base": () => "it is what a rate is counted against",
  "all-but": () => "it says for how many something does not hold",
  capacity: () => "it says how many there is room for",
  negative: () => "nobody counts below nothing",
  "half-of-time": () => "it is a part of a time, not a count",
  "slashed-pair": () => "two numbers with a stroke between them can mean many things",
  "list-number": () => "it numbers the items of a list",
  "footnote-mark": () => "it is the mark of a footnote",
  footnote: () => "it is the mark of a footnote",
  "code-name": () => "it is part of a name, as in S-300",
  year: () => "it is a year",
  decade: () => "it is a decade",
};

/** Why a number counts nobody, in half a sentence; null for one that is a figure. */
export function whyNot(row: Counted & Pick<NumberRow, "kind" | "rule">): string | null {
  if (row.kind === "figure") return null;
  return OF_RULE[row.rule]?.(row) ?? OF_KIND[row.kind];
}
