import type { Conflict, LedgerFigure } from "../../../types.ts";
import { groupedDigits } from "../../../wording.ts";
import { type Html, html } from "../../html.ts";
import type { KnownLedger } from "./known.ts";
import { refer } from "./refer.ts";

/** From here on "2.4 times" says more than "140 %". */
const MANY_TIMES = 2;
/** Below this the percentage would round to nothing. */
const ONE_PERCENT = 1.01;

/** How far two counts are apart: "by 33 %", "by 1,400: the higher is 2.4 times the lower". */
function far({ difference, ratio }: Conflict): string {
  if (ratio === null) return `by ${groupedDigits(difference)}`;
  if (ratio >= MANY_TIMES) return `by ${groupedDigits(difference)}: the higher is ${ratio.toFixed(1)} times the lower`;
  return ratio < ONE_PERCENT ? "by less than 1 %" : `by ${Math.round((ratio - 1) * 100)} %`;
}

/** Two counts that cannot both be right, named beside each other. */
export function rivalNote(conflict: Conflict, known: KnownLedger): Html {
  const [lower, higher] = [known.figures.get(conflict.lower)!, known.figures.get(conflict.higher)!];
  return html`Two counts differ: ${refer(lower)} and ${refer(higher)}, ${far(conflict)}. Both are shown.`;
}

/** The counts of others with which a figure cannot stand. */
export function rivalNotes({ id }: LedgerFigure, known: KnownLedger): Html[] {
  return (known.conflicts.get(id) ?? []).map((conflict) => {
    const other = known.figures.get(conflict.lower === id ? conflict.higher : conflict.lower)!;
    return html`Two counts differ: this one and ${refer(other)}, ${far(conflict)}. Both are shown.`;
  });
}
