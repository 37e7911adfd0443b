import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The charts of the project as they are committed. */
export const CHARTS = fileURLToPath(new URL("../../charts/", import.meta.url));

/** Their names, sorted. */
export const CHART_NAMES = readdirSync(CHARTS)
  .filter((file) => file.endsWith(".vl.json"))
  .map((file) => file.slice(0, -".vl.json".length))
  .sort();

export function chartPage(name: string): string {
  return readFileSync(`${CHARTS}${name}.html`, "utf8");
}

/** `THOROUGH=1` tries every chart, time zone and language: `npm run test:all`. */
export const THOROUGH = process.env.THOROUGH === "1";

/** One chart of each kind of drawing, for tests that take seconds a chart; all of them where there is time. */
export const TRIED_CHARTS = THOROUGH
  ? CHART_NAMES
  : CHART_NAMES.filter((name) => ["deaths", "deaths-over-time", "deaths-periods", "displacement-share"].includes(name));
