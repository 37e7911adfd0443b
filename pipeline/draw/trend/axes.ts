import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Space } from "../layers/space.ts";
import { GRID, SOFT_INK, TRACK } from "../theme.ts";
import type { Plot } from "./plot.ts";

/** Days across, numbers up; the numbers stand on their grid lines inside the plot, so that every panel begins at one edge: the left, or the right where text does. */
export function trendSpace(plot: Plot, { direction }: Catalogue): Space {
  return {
    direction: "up",
    along: {
      field: "at",
      type: "quantitative",
      scale: { domain: plot.numbers, nice: false, zero: true },
      axis: {
        values: plot.valueTicks,
        format: ",d",
        title: null,
        domain: false,
        ticks: false,
        grid: true,
        gridColor: GRID,
        ...(direction === "rtl"
          ? ({ orient: "right", labelAlign: "right" } as const)
          : ({ labelAlign: "left" } as const)),
        labelBaseline: "bottom",
        labelPadding: 0,
        labelOffset: -1,
        labelColor: SOFT_INK,
      },
    },
    across: { field: "date", ...dayAxis(plot) },
    unitsPerPixel: plot.unitsPerPixel,
  };
}

/** An axis of days in UTC, whatever the reader's zone. */
export function dayAxis(plot: Pick<Plot, "days" | "dayTicks">, grid = false) {
  return {
    type: "temporal",
    // As an expression: of a plain list Vega-Lite makes days for the start of a stroke and numbers for its end, and finds that they differ.
    scale: { type: "utc", domain: { expr: JSON.stringify(plot.days) }, nice: false },
    axis: {
      values: plot.dayTicks.map((t) => t.time),
      labelExpr: labelExpression(plot),
      title: null,
      ...(grid
        ? { grid, gridColor: GRID, domain: false, ticks: false }
        : { grid, domainColor: TRACK, tickColor: TRACK }),
      labelColor: SOFT_INK,
      labelOverlap: false,
      labelFlush: false,
    },
  } as const;
}

/** The tick's own words: Vega's formats would leave the year out of most of them. */
function labelExpression(plot: Pick<Plot, "dayTicks">): string {
  const labels = Object.fromEntries(plot.dayTicks.map((t) => [String(t.time), t.label]));
  return `${JSON.stringify(labels)}[toString(toNumber(datum.value))]`;
}
