import { compareText } from "../problems.ts";
import type { Reading } from "./reading.ts";
import { dayTime } from "./words.ts";

/** Figures that one panel may show side by side: same measure, kind of unit, place, and nearly the same first day. */
export interface Window {
  title: string;
  readings: Reading[];
}

const DAY = 86_400_000;
/** "since late April" (21st), "since 26 April" and "since 29 April" are the same offensive counted by three bodies; the ledger's rule for conflicts has the same ten days. */
const NEAR_DAYS = 10;

/** Parts readings into windows; the fullest first, then the earliest. `unitKey` says which units may share a scale. */
export function windowsOf(readings: readonly Reading[], unitKey: (reading: Reading) => string): Window[] {
  const groups = new Map<string, Reading[]>();
  for (const r of readings) {
    const key = [r.measure, r.counting, r.unitClass, unitKey(r), r.place].join("\u0000");
    groups.set(key, [...(groups.get(key) ?? []), r]);
  }
  return [...groups.values()].flatMap(splitByStart).map(asWindow).sort(byWeight);
}

/** Readings whose period starts within ten days of the first start of the group; those without a start keep to themselves. */
function splitByStart(readings: readonly Reading[]): Reading[][] {
  const clusters: Reading[][] = [];
  let anchor: number | null | undefined;
  for (const r of [...readings].sort((a, b) => compareText(startKey(a), startKey(b)))) {
    const start = r.periodStart === null || r.counting === "stock" ? null : dayTime(r.periodStart);
    const near = start === null ? anchor === null : typeof anchor === "number" && start - anchor <= NEAR_DAYS * DAY;
    if (near) clusters.at(-1)?.push(r);
    else {
      clusters.push([r]);
      anchor = start;
    }
  }
  return clusters;
}

function startKey(r: Reading): string {
  return `${r.counting === "stock" ? "" : (r.periodStart ?? "")} ${r.date} ${r.id}`;
}

function asWindow(readings: Reading[]): Window {
  const sorted = [...readings].sort((a, b) => compareText(`${a.date} ${a.id}`, `${b.date} ${b.id}`));
  return { title: commonest(sorted.map((r) => r.window)), readings: sorted };
}

/** The title that most of the readings carry; the earliest of them where two tie. */
function commonest(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const t of titles) counts.set(t, (counts.get(t) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function byWeight(a: Window, b: Window): number {
  const first = (w: Window) => `${w.readings[0]?.periodStart ?? ""} ${w.title}`;
  return b.readings.length - a.readings.length || compareText(first(a), first(b));
}
