import type { Catalogue } from "../catalogue/catalogue.ts";

/** Round numbers from zero to `max`, at most `count` steps of 1, 2 or 5 times a power of ten, none below `least`: there are no half people. */
export function niceTicks(max: number, count: number, least: number): number[] {
  if (!(max > 0)) return [0];
  const rough = Math.max(max / count, least);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((n) => n * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const ticks: number[] = [];
  // Multiplied, not added up: 0.1 + 0.2 is no round number.
  for (let i = 0; i * step <= max * (1 + 1e-9); i++) ticks.push(Number((i * step).toPrecision(12)));
  return ticks;
}

export interface TimeTick {
  time: number;
  label: string;
}

const DAY = 86_400_000;
/** Steps of a time axis: whole days or whole months, with the room in pixels that their labels take. */
const STEPS: readonly { days?: number; months?: number; room: number }[] = [
  ...[1, 2, 7, 14].map((days) => ({ days, room: 84 })),
  ...[1, 2, 3, 6].map((months) => ({ months, room: 66 })),
  ...[1, 2, 5, 10, 20, 50].map((years) => ({ months: 12 * years, room: 48 })),
];

/** Ticks between two times that fit on `pixels`; every label carries its year, so that none has to be guessed. */
export function timeTicks(from: number, to: number, pixels: number, say: Catalogue): TimeTick[] {
  const ends = () => [from, to].map((time) => dayTick(time, say));
  for (const step of STEPS) {
    const span = (step.days ?? (step.months ?? 1) * 30) * DAY;
    if (((to - from) / span) * step.room > pixels) continue;
    const ticks =
      step.days === undefined ? monthTicks(from, to, step.months ?? 1, say) : dayTicks(from, to, step.days, say);
    const inside = ticks.filter((tick) => tick.time >= from && tick.time <= to);
    return inside.length > 1 ? inside : ends();
  }
  return ends();
}

function dayTick(time: number, say: Catalogue): TimeTick {
  return { time, label: say.tick(new Date(time).toISOString().slice(0, 10)) };
}

function dayTicks(from: number, to: number, days: number, say: Catalogue): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let time = Math.ceil(from / DAY) * DAY; time <= to; time += days * DAY) ticks.push(dayTick(time, say));
  return ticks;
}

function monthTicks(from: number, to: number, months: number, say: Catalogue): TimeTick[] {
  const ticks: TimeTick[] = [];
  const first = new Date(from).getUTCFullYear();
  const aligned = months >= 12 ? Math.floor(first / (months / 12)) * (months / 12) : first;
  for (let month = 0; Date.UTC(aligned, month) <= to; month += months) {
    const time = Date.UTC(aligned, month);
    ticks.push({ time, label: months >= 12 ? say.year(new Date(time).getUTCFullYear()) : say.month(time) });
  }
  return ticks;
}
