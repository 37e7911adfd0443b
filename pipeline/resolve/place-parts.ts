import type { FoundFigure, PlaceMention } from "../words/findings.ts";
import { lies } from "./gazetteer.ts";
import { carried, type Located } from "./located.ts";
import { firstOffset } from "./near.ts";
import type { PlaceGround } from "./place-ground.ts";

/** How many characters "into" and "of them were in the" may have. */
const NEXT = 20;

/** How many figures back a toll's former reading is looked for. */
const FORMER = 30;

/**
 * "40 of them in Qamra", "Zabol had 38 of them": a part has a place of its own where that stands beside it and nothing else is counted between;
 * before it only as the subject, or in a clause of its own.
 */
export function isOwnOfPart({ findings }: PlaceGround, figure: FoundFigure, m: PlaceMention): boolean {
  const { quantities, clauses } = findings;
  const own = quantities[figure.quantity]!;
  if (m.start >= own.end) {
    const next = quantities[figure.quantity + 1];
    return next === undefined || next.start > m.start;
  }
  const before = quantities[figure.quantity - 1];
  if (before === undefined || before.sentence !== own.sentence) return m.role === "subject";
  const parted = clauses[firstOffset(clauses, before.end)];
  return before.end <= m.start && parted !== undefined && parted <= m.start;
}

/** Whether a place is that of a part alone: "900 of them into Chad, six nurses", "3.8 million, 1.5 million of them in Egypt". */
export const isOfOtherPart = (ground: PlaceGround, m: PlaceMention, start: number) =>
  isOfPartBefore(ground, m, start) || isOfPartBehind(ground, m);

function isOfPartBefore({ findings, located }: PlaceGround, m: PlaceMention, start: number): boolean {
  const before = findings.figures[located.length - 1];
  if (before === undefined || before.partOf < 0) return false;
  const { end, sentence } = findings.quantities[before.quantity]!;
  return sentence === m.sentence && m.start >= end && m.end <= start && m.start - end <= NEXT;
}

function isOfPartBehind({ findings, located }: PlaceGround, m: PlaceMention): boolean {
  const next = findings.figures[located.length + 1];
  if (next === undefined || next.partOf !== located.length) return false;
  const { end, sentence } = findings.quantities[next.quantity]!;
  if (sentence !== m.sentence || m.start <= end || m.start - end > NEXT) return false;
  return !/[,)]/.test(findings.report.text.slice(end, m.start));
}

/** A part without a place of its own is where the whole is. */
export function ofWhole({ findings, located }: PlaceGround, figure: FoundFigure): Located | null {
  const whole = located[figure.partOf];
  if (whole === undefined || whole.place.name === null) return null;
  const { quantities, figures } = findings;
  const same = quantities[figures[figure.partOf]!.quantity]!.sentence === quantities[figure.quantity]!.sentence;
  return same ? whole : carried(whole);
}

/** "two more in Jacmel, taking the toll to 33": the toll is of what the one before was of, where that lies around the place. */
export function ofTotal({ findings, located }: PlaceGround, figure: FoundFigure, own: Located | null): Located | null {
  const last = located.length - 1;
  const before = findings.figures[last];
  if (own === null || own.row === null || before === undefined || !figure.rule.startsWith("toll")) return own;
  const { quantities, figures } = findings;
  if (quantities[before.quantity]!.sentence !== quantities[figure.quantity]!.sentence) return own;
  for (let i = last; i >= 0 && i > last - FORMER; i--) {
    const { row } = located[i]!;
    const around = row !== null && row !== own.row && lies(own.row, row);
    if (around && figures[i]!.measure === figure.measure) return carried(located[i]!);
  }
  return own;
}
