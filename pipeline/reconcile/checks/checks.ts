import type { LedgerFigure, Problem } from "../../types.ts";
import type { Check, Standing } from "./check.ts";
import { exceedingParts } from "./exceeding-parts.ts";
import { keptApart } from "./kept-apart.ts";
import { oddReadings } from "./odd-readings.ts";
import { oddWindows } from "./odd-windows.ts";
import { overPopulation } from "./over-population.ts";
import { partsElsewhere } from "./parts-elsewhere.ts";
import { totals } from "./totals.ts";

/** What the figures of one report are held against, among themselves. A new check is a file and a row here, or below. */
const WITHIN: readonly Check[] = [oddWindows, exceedingParts, totals];

/** What accepted figures of one measure, way of counting and place are held against: `topicOf`. */
const BETWEEN: readonly Check[] = [oddReadings, partsElsewhere, overPopulation, keptApart];

type Beside = Omit<Standing, "figures">;

/** What cannot be so in a report by itself. */
export function checkWithin(figures: readonly LedgerFigure[], beside: Beside): Problem[] {
  return checked(WITHIN, figures, beside);
}

/** What does not fit together among the figures of all reports. */
export function checkBetween(figures: readonly LedgerFigure[], beside: Beside): Problem[] {
  return checked(BETWEEN, figures, beside);
}

function checked(checks: readonly Check[], figures: readonly LedgerFigure[], beside: Beside): Problem[] {
  const accepted = figures.filter(({ status, modality }) => status === "accepted" && modality === "reported");
  return checks.flatMap((check) => check({ ...beside, figures: accepted }));
}
