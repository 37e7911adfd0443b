import type { LedgerFigure, Problem } from "../../types.ts";
import type { Check, Standing } from "./check.ts";
import { exceedingParts } from "./exceeding-parts.ts";
import { keptApart } from "./kept-apart.ts";
import { oddReadings } from "./odd-readings.ts";
import { oddWindows } from "./odd-windows.ts";
import { overPopulation } from "./over-population.ts";
import { partsElsewhere } from "./parts-elsewhere.ts";
import { totals } from "./totals.ts";

/** Everything that accepted figures are held against. A new check is a file and a row here. */
const CHECKS: readonly Check[] = [
  oddWindows,
  oddReadings,
  exceedingParts,
  partsElsewhere,
  totals,
  overPopulation,
  keptApart,
];

/** What does not fit together among the accepted figures, or cannot be so. */
export function checkLedger(figures: readonly LedgerFigure[], standing: Omit<Standing, "figures">): Problem[] {
  const accepted = figures.filter(({ status, modality }) => status === "accepted" && modality === "reported");
  return CHECKS.flatMap((check) => check({ ...standing, figures: accepted }));
}
