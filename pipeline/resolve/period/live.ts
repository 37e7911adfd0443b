import type { Period } from "../../types.ts";
import type { Findings } from "../../words/findings.ts";
import { isStamp } from "../../words/stamps.ts";
import { isoOf } from "./calendar.ts";
import { NO_PERIOD } from "./period.ts";
import { isDay, type Times } from "./times.ts";

/** So many paragraphs that begin with a time stamp make a live page. */
const STAMPS = 3;

function isLive({ report, sentences }: Findings): boolean {
  let stamps = 0;
  for (const { start, paragraph } of sentences) if (paragraph && isStamp(report.text, start)) stamps++;
  return stamps >= STAMPS;
}

/** The day of a live page that names no other day: what it tells without a time has just happened. Null for every other report. */
export function liveDay(findings: Findings, times: Times): Period | null {
  if (times.published === null || !isLive(findings)) return null;
  // The toll of a quake that was days ago goes on rising.
  if (findings.naturalTitle || findings.sentences.some(({ natural }) => natural)) return null;
  const day = isoOf(times.published);
  const others = findings.times.some((time) => isDay(time) && times.meant(time, false).start !== day);
  if (others) return null;
  return { ...NO_PERIOD, start: day, end: day, precision: "day", edtf: day, basis: "inferred", rule: "live" };
}
