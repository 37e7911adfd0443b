import { groupBy } from "../group.ts";
import type { ChartChange } from "../types.ts";
import { byId, differing, recordsNaming, rowsOf, type TextRow, withoutCommonRows } from "./rows.ts";

/** Columns that a reader of the chart sees. */
const SEEN =
  /^(value|low|high|comparator|unit|measure|counting|method|source_name|place_name|period_(start|end)|label|window|published|publisher|share(_low|_high)?)$/;

type Rows = ReadonlyMap<string, TextRow>;

/** Whether a table is one that a chart draws: it names its panels. */
export function isDrawn(csv: string): boolean {
  const names = csv.slice(0, csv.search(/[\r\n]|$/)).split(",");
  return names.includes("id") && names.includes("window");
}

/** What changed between two texts of a chart's table. Only series of which a row differs are looked at: of a long table a run changes few. */
export function chartTableChanges(chart: string, before: string, now: string): ChartChange[] {
  const touched = new Set(withoutCommonRows(before, now).flatMap((csv) => rowsOf(csv).map(seriesOf)));
  const rows = (csv: string) =>
    rowsOf(recordsNaming(touched, csv), (cellOf) => touched.has(cellOf("series") || cellOf("id")));
  return chartChanges(chart, rows(before), rows(now));
}

/**
 * What changed of each series that a chart draws; series in the order of the chart's table, those that are gone behind them. What
 * another report tells again is drawn once, and so is no change.
 */
export function chartChanges(chart: string, before: readonly TextRow[], now: readonly TextRow[]): ChartChange[] {
  const [former, drawn] = [before, now].map((rows) => rows.filter(({ repeats }) => !repeats)) as [TextRow[], TextRow[]];
  const [old, young] = [byId(former), byId(drawn)];
  const [was, is] = [groupBy(former, seriesOf), groupBy(drawn, seriesOf)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((series) =>
    seriesChange(chart, was.get(series) ?? [], is.get(series) ?? [], old, young),
  );
}

function seriesOf(row: TextRow): string {
  return row.series || (row.id ?? "");
}

function seriesChange(
  chart: string,
  before: readonly TextRow[],
  now: readonly TextRow[],
  old: Rows,
  young: Rows,
): ChartChange[] {
  const added = now.filter((row) => !old.has(idOf(row))).length;
  const removed = before.filter((row) => !young.has(idOf(row))).length;
  const changed = now.filter((row) => looksOtherwise(old.get(idOf(row)), row)).length;
  // What only went over to another series is told there.
  if (added + removed + changed === 0) return [];
  const is = latest(now);
  const was = replaced(latest(before), is, old, young);
  const [where, place] = [whereOf((is ?? was)!), whereOf((was ?? is)!)];
  return [
    {
      chart,
      where,
      before: place === where ? null : place,
      was: was?.label ?? null,
      is: is?.label ?? null,
      percent: was && is ? percent(numberOf(was), numberOf(is)) : null,
      added,
      removed,
      changed,
    },
  ];
}

/** What the latest reading now stands in for; a reading that still stands is another event beside it. */
function replaced(former: TextRow | undefined, is: TextRow | undefined, old: Rows, young: Rows): TextRow | undefined {
  if (is === undefined) return former;
  if (former === undefined) return old.get(idOf(is));
  const still = young.get(idOf(former));
  const stands = still !== undefined && idOf(still) !== idOf(is) && isLatest(still);
  return stands ? undefined : former;
}

function idOf(row: TextRow): string {
  return row.id ?? "";
}

function looksOtherwise(was: TextRow | undefined, is: TextRow): boolean {
  return was !== undefined && differing(was, is).some((column) => SEEN.test(column));
}

function isLatest(row: TextRow): boolean {
  return !row.superseded_by;
}

function latest(rows: readonly TextRow[]): TextRow | undefined {
  return rows.findLast(isLatest) ?? rows.at(-1);
}

/** "Idlib region, since late April 2019, Syrian Observatory for Human Rights". */
function whereOf({ window = "", source_name: source }: TextRow): string {
  return `${window}, ${source || "no source named"}`;
}

function numberOf({ value, low, high }: TextRow): number | null {
  const stated = value || low || high;
  return stated ? Number(stated) : null;
}

/** From one number to another in per cent, to one decimal. */
function percent(was: number | null, is: number | null): number | null {
  return was === null || is === null || was === 0 || was === is ? null : Math.round((is / was - 1) * 1000) / 10;
}
