import type { Catalogue } from "../catalogue/catalogue.ts";
import { groupBy } from "../group.ts";
import { compareText } from "../problems.ts";
import type { IsoDate } from "../types.ts";
import type { Reading } from "./reading.ts";
import { isLongBefore, isYearOnly, lengthOf, startTogether, startWords, wholeYear } from "./starts.ts";

/** Figures that one panel may show side by side: same measure, kind of unit, place, and counted from nearly the same day. */
export interface Window {
  title: string;
  readings: Reading[];
  /** Whole years, one beside the other: "in 2014", "in 2019". */
  byYear: boolean;
}

/** Parts readings into windows; the fullest first, then the latest. `unitKey` says which units may share a scale. */
export function windowsOf(
  readings: readonly Reading[],
  unitKey: (reading: Reading) => string,
  say: Catalogue,
): Window[] {
  const group = (r: Reading) => [r.measure, r.counting, r.unitClass, unitKey(r), r.place].join("\u0000");
  const groups = groupBy([...readings].sort(byDay), group);
  return [...groups.values()]
    .flatMap((one) => partGroup(one, say))
    .map((window) => ({ window, heft: heftOf(window) }))
    .sort((a, b) => byHeft(a.heft, b.heft))
    .map(({ window }) => window);
}

function partGroup(readings: readonly Reading[], say: Catalogue): Window[] {
  if (readings[0]?.counting === "stock") return [asWindow([...readings], say)];
  const years = readings.filter((r) => wholeYear(r) !== null && r.during !== null);
  const comparable = new Set(years.map(wholeYear)).size > 1 ? years : [];
  const windows = clusters(readings.filter((r) => !comparable.includes(r))).map((one) => asWindow(one, say));
  return comparable.length === 0 ? windows : [...windows, yearsWindow(comparable, say)];
}

/** Readings that begin together with the first of their cluster. What says no more than a year joins the one cluster that it may mean, if it is one. */
function clusters(readings: readonly Reading[]): Reading[][] {
  const found: Cluster[] = [];
  const exactFirst = [...readings].sort((a, b) => Number(isYearOnly(a)) - Number(isYearOnly(b)) || byStart(a, b));
  let near = 0;
  for (const r of exactFirst) {
    const exact = !isYearOnly(r);
    // Exact starts come in their order: what began over a month before one fits none that follows.
    while (exact && near < found.length && isLongBefore(found[near]!.first, r)) near++;
    const cluster = exact
      ? found.find((one, i) => i >= near && fits(one, r))
      : onlyOne(found.filter((one) => fits(one, r)));
    if (cluster === undefined) found.push({ first: r, longest: r, readings: [r] });
    else {
      cluster.readings.push(r);
      if (lengthOf(r) > lengthOf(cluster.longest)) cluster.longest = r;
    }
  }
  return found.map((cluster) => cluster.readings);
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Readings that begin together; kept with them is which counted longest, as to look for it anew takes the square of their number. */
interface Cluster {
  first: Reading;
  longest: Reading;
  readings: Reading[];
}

/** Begins with the cluster's first, measured by the reading of the cluster that counted longest. */
function fits({ first, longest }: Cluster, r: Reading): boolean {
  return startTogether(first, r, longest.date);
}

function asWindow(readings: readonly Reading[], say: Catalogue): Window {
  const sorted = [...readings].sort(byDay);
  return { title: titleOf(sorted, say), readings: sorted, byYear: false };
}

function yearsWindow(readings: readonly Reading[], { chart }: Catalogue): Window {
  const title = chart.yearByYear(whereOf(readings[0] as Reading));
  return { title, readings: [...readings].sort(byDay), byYear: true };
}

/** A title that is true of all: stocks of different times are told by their place, windows that open together and close on different days by the day on which they open. */
function titleOf(readings: readonly Reading[], say: Catalogue): string {
  const titles = readings.map((r) => r.window);
  const [some] = readings;
  // What was true in August 2018 and what was true of a day that nobody names share a place, and no time.
  if (some?.counting === "stock" && new Set(titles).size > 1) return some.where;
  const open = readings.filter((r) => r.open && r.during !== null).map((r) => r.window);
  const first = [...readings].sort(byStart)[0];
  const start = first === undefined ? null : startWords(first, say);
  if (new Set(titles).size <= 1 || open.length > 0 || first === undefined || start === null)
    return commonest(open.length > 0 ? open : titles);
  return say.chart.since(whereOf(first), start);
}

/** The place of a window, without its time. */
function whereOf({ window, where, during }: Reading): string {
  return during === null ? window : where;
}

/** The title that most of the readings carry; the earliest of them where two tie. */
function commonest(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const t of titles) counts.set(t, (counts.get(t) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function byDay(a: Reading, b: Reading): number {
  return compareText(a.date, b.date) || compareText(a.id, b.id);
}

function byStart(a: Reading, b: Reading): number {
  return compareText(a.periodStart ?? "", b.periodStart ?? "") || byDay(a, b);
}

/** What windows are ordered by. */
export interface Heft {
  readings: number;
  /** Day of the latest report. */
  last: IsoDate;
  /** Its title as the table has it: in every language the same window comes first. */
  stated: string;
  /** Day and id of the first reading. */
  first: string;
}

/** The heft of a window. */
export function heftOf({ readings }: Window): Heft {
  const days = readings.map((r) => r.published).sort();
  const [first] = readings;
  return {
    readings: readings.length,
    last: days.at(-1) ?? "",
    stated: first?.statedWindow ?? "",
    first: `${first?.date} ${first?.id}`,
  };
}

/** The fullest first, then the latest. */
export function byHeft(a: Heft, b: Heft): number {
  return (
    b.readings - a.readings ||
    compareText(b.last, a.last) ||
    compareText(a.stated, b.stated) ||
    compareText(a.first, b.first)
  );
}
