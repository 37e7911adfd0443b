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
