import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Reading } from "./reading.ts";
import { wholeYear } from "./starts.ts";
import { dayTime } from "./words.ts";

/** A count that ends more than this before its report is told with its end. */
const OLD_MS = 7 * 86_400_000;

/** True for a count that ends well before its report, other than a whole year's. */
export function endsEarly(reading: Reading): boolean {
  return dayTime(reading.published) - dayTime(reading.date) > OLD_MS && wholeYear(reading) === null;
}

/** Who and when, as it stands after a figure's words. */
export function detailOf(reading: Reading, { chart }: Catalogue): string {
  return chart.detail(reading.source, reading.published, endsEarly(reading) ? reading.date : null);
}
