import type { ChartChange, FigureChange } from "../types.ts";
import { changeInPercent } from "../wording.ts";
import { colour, count, oneLine } from "./terminal.ts";

const SIGN = { added: "+", removed: "-", changed: "~", moved: ">" } as const;
const COLOUR = { added: "cyan", removed: "red", changed: "yellow", moved: "dim" } as const;

/** One row for a person: what it is, cell by cell as it was and is, and why. */
export function figureText({ change, id, measure, words, was, is, because }: FigureChange): string {
  const head = colour(oneLine(`${SIGN[change]} ${id}  ${measure}: ${words}`), COLOUR[change], process.stdout);
  const cells = Object.keys(was).map(
    (column) => `${column}: ${was[column] || "(empty)"} -> ${is[column] || "(empty)"}`,
  );
  const said = change === "moved" ? ["the same words, elsewhere in the report"] : cells;
  return [head, ...[...said, `because ${because}`].map((line) => `    ${oneLine(line)}`), ""].join("\n");
}

/** "charts of deaths: Aleppo, on 20 August 2019, medics: 820 civilians -> 860 civilians (+4.9 %)". */
export function chartText(change: ChartChange): string {
  return oneLine(`charts of ${change.chart}: ${placeText(change)}: ${readingText(change)}`);
}

function placeText({ where, before }: ChartChange): string {
  return before === null ? where : `${before} -> ${where}`;
}

function readingText(change: ChartChange): string {
  const { was, is, percent } = change;
  if (is === null) return `${was} is gone`;
  if (was === null) return `${is} is new`;
  if (was === is) return [is, ...otherReadings(change)].join(", ");
  return `${was} -> ${is}${percent === null ? "" : ` (${changeInPercent(percent)})`}`;
}

/** What became of the readings behind a latest one that reads as before. */
function otherReadings({ added, removed, changed }: ChartChange): string[] {
  const kinds = [
    [added, "added"],
    [removed, "removed"],
    [changed, "changed"],
  ] as const;
  return kinds.filter(([amount]) => amount > 0).map(([amount, done]) => `${count(amount, "reading")} ${done}`);
}
