import type { Catalogue } from "../catalogue/catalogue.ts";
import { compareText } from "../problems.ts";
import { startWords } from "./starts.ts";
import type { Window } from "./windows.ts";

/** Says so where the counts of one panel do not begin on the same day. */
export function startsWords({ readings, byYear }: Window, say: Catalogue): string | undefined {
  if (byYear || readings[0]?.counting === "stock") return undefined;
  const byStart = [...readings].sort((a, b) => compareText(a.periodStart ?? "", b.periodStart ?? ""));
  const starts = [...new Set(byStart.flatMap((r) => startWords(r, say) ?? []))];
  return starts.length < 2 ? undefined : say.chart.startsApart(starts);
}
