import type { Size } from "./protocol.ts";

/*
 * When to tell a height, as a step from what was seen before to what is seen now; no clock and no page in it. A height is told when
 * it changes, and again until the frame has it: the first messages are often lost, sent before anybody listens. Two guards hold it:
 * a page that grows because its frame grows is stopped, and so is one whose width jumps between two values with its own height (a
 * scroll bar of the page around that comes and goes).
 */

/** What is seen of the page. */
export interface Sight extends Size {
  /** Height of the frame as it is. */
  frame: number;
  /** Time of seeing it, in milliseconds from any start. */
  at: number;
}

/**
 * Why somebody looked: something may have changed; a height was told a while ago; the page around asks; a reader has clicked or
 * typed, whose folding and unfolding is no loop.
 */
export type Cause = "change" | "again" | "asked" | "reader";

export interface Loop {
  /** The height told last, or null before the first. */
  told: number | null;
  /** The width that was told for, and the one before. */
  widths: readonly [now: number, before: number];
  widthSince: number;
  /** Whether the frame has had the height that was told. */
  met: boolean;
  /** Growths in a row at this width. */
  growths: number;
  /** Returns in a row, each soon, to the width before. */
  returns: number;
}

/** What follows: whether to tell `loop.told`, and whether to look again after a while. */
export interface Step {
  loop: Loop;
  tell: boolean;
  lookAgain: boolean;
}

export const START: Loop = { told: null, widths: [0, 0], widthSince: 0, met: false, growths: 0, returns: 0 };

/** How long after a height was told to look whether the frame has it, in milliseconds. */
export const AGAIN = [100, 500, 1000, 2000, 5000, 10_000];

/** So many growths or returns in a row are a loop. */
const LOOP = 3;

/** A reader who turns a phone comes back to a width too, but not so soon. */
const SOON = 1000;

function seeWidth(loop: Loop, { width, at }: Sight): Loop {
  const [now, before] = loop.widths;
  if (width === now) return loop;
  const returns = width === before && at - loop.widthSince < SOON ? loop.returns + 1 : 0;
  return { ...loop, widths: [width, now], widthSince: at, growths: 0, returns };
}

/** The height to tell: as seen, unless a guard holds the one before. Between two widths the higher one cuts nothing. */
function wanted({ told, growths, returns }: Loop, { height }: Sight): number {
  if (told === null) return height;
  if (returns >= LOOP) return Math.max(told, height);
  return growths >= LOOP ? told : height;
}

/** One look at the page. Nothing is told while it is hidden: it has no size then. */
export function step(before: Loop, sight: Sight, cause: Cause): Step {
  if (sight.width <= 0 || sight.height <= 0) return { loop: before, tell: false, lookAgain: false };
  const seen = seeWidth(before, sight);
  const loop = cause === "reader" ? { ...seen, growths: 0, returns: 0 } : seen;
  const told = wanted(loop, sight);
  const isNew = told !== before.told;
  const grown = before.told !== null && told > before.told && loop.widths === before.widths;
  // Zoom makes a frame of 499.5 pixels out of 500.
  const met = Math.abs(sight.frame - told) <= 1;
  // A frame that had its height and lost it was changed by somebody. One that never had it is told as often as AGAIN says.
  const lost = before.met && !met;
  return {
    loop: { ...loop, told, met, growths: grown ? loop.growths + 1 : isNew ? 0 : loop.growths },
    tell: isNew || cause === "asked" || (cause === "again" && !met),
    lookAgain: isNew || (lost && cause !== "again"),
  };
}
