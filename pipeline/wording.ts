import type { Changes, Comparator, UnitClass } from "./types.ts";

/** Names of the months, as charts and pages print them. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** What stands before a number that has no words of the report's own; a range and a vague word are told by their ends. */
export const HEDGES: Readonly<Record<Comparator, string>> = {
  exact: "",
  about: "about ",
  nearly: "nearly ",
  more_than: "more than ",
  at_least: "at least ",
  fewer_than: "fewer than ",
  at_most: "at most ",
  between: "",
  vague: "at least ",
};

/** 370000 as 370,000; the same under every locale. */
export function groupedDigits(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The number of a figure in words: "more than 860", "10 to 15". */
export function numberInWords(figure: {
  comparator: Comparator;
  value: number | null;
  low: number | null;
  high: number | null;
}): string {
  const { comparator, value, low, high } = figure;
  const numbers = value === null ? [low, high].filter((bound) => bound !== null) : [value];
  return HEDGES[comparator] + numbers.map(groupedDigits).join(" to ");
}

/** "+4.9 %", "-12 %", "+1,230 %": a step from one number to another. */
export function changeInPercent(percent: number): string {
  const size = Math.abs(percent);
  return `${percent < 0 ? "-" : "+"}${size === 0 ? "less than 0.1" : groupedDigits(size < 100 ? size : Math.round(size))} %`;
}

/** "2 figures added, 1 changed; 1 change in the charts": what differs between two states of the tables. */
export function changesInWords({ figures, charts }: Changes): string {
  const amounts = (["added", "removed", "changed", "moved"] as const)
    .map((kind) => ({ kind, amount: figures.filter(({ change }) => change === kind).length }))
    .filter(({ amount }) => amount > 0);
  const rows = amounts.map(
    ({ kind, amount }, i) => `${i === 0 ? countOf(amount, "figure") : groupedDigits(amount)} ${kind}`,
  );
  const drawn = charts.length === 0 ? "no chart changed" : `${countOf(charts.length, "change")} in the charts`;
  return `${rows.length === 0 ? "No figure changed" : rows.join(", ")}; ${drawn}`;
}

function countOf(amount: number, noun: string): string {
  return `${groupedDigits(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}

/** What is counted, where a figure has no noun of its own. */
export const UNIT_WORDS: Readonly<Record<UnitClass, string>> = {
  person: "people",
  household: "households",
  movement: "movements",
  facility: "facilities",
  building: "buildings",
  event: "events",
};
