import type { IsoDate } from "../../types.ts";
import { dayTime } from "../words.ts";
import type { Calendar } from "./calendar.ts";

/** The days that a figure covers; it begins on one of those between `from` and `to`. */
export interface Bar {
  id: string;
  words: string;
  detail: string;
  from: IsoDate;
  to: IsoDate;
  until: IsoDate;
  track: number;
  stroke: string;
}

/** A piece of a bar, between two times in milliseconds. */
export interface BarPiece extends Omit<Bar, "from" | "to" | "until"> {
  start: number;
  end: number;
  opacity: number;
}

const FADE = [0.2, 0.4, 0.6, 0.8] as const;
/** What is shorter is drawn so long that it can be seen. */
const SHORTEST_PIXELS = 4;

/** A bar in pieces: it fades in over the days on which it may begin, where those are long enough to be seen. */
export function barsOf({ from, to, until, ...bar }: Bar, { perPixel }: Calendar): BarPiece[] {
  const [first, sure] = [dayTime(from), Math.min(dayTime(to), dayTime(until))];
  const fades = (sure - first) / perPixel >= 2 * SHORTEST_PIXELS;
  const step = (sure - first) / FADE.length;
  const pieces = fades
    ? FADE.map((opacity, i) => ({ ...bar, start: first + i * step, end: first + (i + 1) * step, opacity }))
    : [];
  const start = fades ? sure : first;
  const end = Math.max(dayTime(until), start + SHORTEST_PIXELS * perPixel);
  return [...pieces, { ...bar, start, end, opacity: 1 }].map((piece) => ({
    ...piece,
    start: Math.round(piece.start),
    end: Math.round(piece.end),
  }));
}
