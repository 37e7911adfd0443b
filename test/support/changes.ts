import type { Changes, ChartChange, FigureChange } from "../../pipeline/types.ts";

/** A figure that a run added, but for what is said. */
export function figureChange(sketch: Partial<FigureChange> = {}): FigureChange {
  return {
    change: "added",
    id: "a:1",
    report: "a",
    measure: "deaths",
    words: "860 civilians",
    was: {},
    is: {},
    causes: ["edited report"],
    because: "data/reports/a.md was edited",
    ...sketch,
  };
}

/** A toll that a run took from 820 to 860, but for what is said. */
export function chartChange(sketch: Partial<ChartChange> = {}): ChartChange {
  return {
    chart: "deaths",
    where: "Aleppo, since April 2019, SOHR",
    before: null,
    was: "820 civilians",
    is: "860 civilians",
    percent: 4.9,
    added: 0,
    removed: 0,
    changed: 1,
    ...sketch,
  };
}

/** Changes of every kind. */
export const CHANGES: Changes = {
  figures: [
    figureChange(),
    figureChange({ id: "a:2", change: "removed", words: "820 civilians" }),
    figureChange({
      id: "a:3",
      change: "changed",
      was: { value: "820", place_name: "" },
      is: { value: "860", place_name: "Aleppo" },
    }),
    figureChange({ id: "a:4", change: "moved", was: { span_start: "1" }, is: { span_start: "2" } }),
  ],
  charts: [chartChange(), chartChange({ where: "Idlib, in 2019, UN", was: null, percent: null })],
};
