import { CONFIG } from "../compose.ts";
import { GRID, INK, SOFT_INK, SOURCE_COLOURS, TRACK } from "../theme.ts";

/** Settings by the part of a chart that they are of. */
export type Config = { readonly [part: string]: unknown };

/** How the project's charts look, where a specification says nothing else. */
const HOUSE: Readonly<Record<string, object>> = {
  view: { stroke: null },
  mark: { color: SOURCE_COLOURS[0] },
  point: { filled: true, size: 60 },
  range: { category: [...SOURCE_COLOURS] },
  axis: {
    gridColor: GRID,
    domainColor: TRACK,
    tickColor: TRACK,
    labelColor: INK,
    titleColor: SOFT_INK,
    titleFontWeight: 400,
    tickCount: 5,
  },
  // Beside the chart it would take the width of a phone.
  legend: { orient: "top", title: null, labelColor: INK, labelLimit: 0, columns: 2 },
};

/** What a value of nobody would draw as zero. */
const STRICT = { mark: { invalid: "filter" } };

/** The settings of a specification over those of the house, and under what a still drawing needs: fonts that are measured. */
export function dressed(own: Config): Config {
  const parts = [HOUSE, own, CONFIG, STRICT] as readonly Config[];
  const names = [...new Set(parts.flatMap((part) => Object.keys(part)))];
  return Object.fromEntries(names.map((name) => [name, merged(parts.flatMap((part) => part[name] ?? []))]));
}

/** Objects one over the other; of anything else the last. */
function merged(values: readonly unknown[]): unknown {
  const isPart = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  return values.every(isPart) ? Object.assign({}, ...values) : values.at(-1);
}
