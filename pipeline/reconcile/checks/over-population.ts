import { interval } from "../../interval.ts";
import { problem } from "../../problems.ts";
import type { LedgerFigure } from "../../types.ts";
import { groupedDigits } from "../../wording.ts";
import { countsEverybody, nameKey } from "../keys.ts";
import { byReport } from "../order.ts";
import { other, said, whereOf } from "../said.ts";
import type { Check } from "./check.ts";

/** Those of whom a place can have no more than it has inhabitants; the displaced may have come from elsewhere. */
const OF_INHABITANTS = new Set(["deaths", "injuries", "missing", "detained", "abducted"]);
/** The gazetteer's numbers are rough and old. Chosen, not measured. */
const ROUGH = 2;

/** More dead, wounded, missing or held than the place has inhabitants, by the latest report that counts them, else by the gazetteer. */
export const overPopulation: Check = ({ figures, names, known }) => {
  const counted = new Map<string, LedgerFigure>();
  for (const figure of [...figures].sort(byReport)) {
    if (countsEverybody(figure)) counted.set(nameKey(figure.place, names.places), figure);
  }
  return figures
    .filter(({ measure, unit_class }) => OF_INHABITANTS.has(measure) && unit_class === "person")
    .flatMap((figure) => {
      const place = nameKey(figure.place, names.places);
      const population = counted.get(place);
      if (place !== "" && population !== undefined) return overCounted(figure, population);
      return overListed(figure, known.places.get(place)?.population ?? 0);
    });
};

function overCounted(figure: LedgerFigure, population: LedgerFigure) {
  if (interval(figure).low <= interval(population).high) return [];
  const message = `${said(figure)} is more than the ${said(population)} who live in ${figure.place.name}; correct the number or the place`;
  return [problem("warning", "more-than-inhabitants", message, other(figure, population))];
}

function overListed(figure: LedgerFigure, population: number) {
  if (population === 0 || interval(figure).low <= population * ROUGH) return [];
  const message = `${said(figure)} is more than the about ${groupedDigits(population)} who live in ${figure.place.name} by data/reference/places.csv; correct the number or the place`;
  return [problem("warning", "more-than-inhabitants", message, whereOf(figure))];
}
