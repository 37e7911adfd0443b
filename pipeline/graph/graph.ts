import { hashOf } from "../files.ts";
import { once } from "../once.ts";

/*
 * Only what changed is made again. A run is a handful of steps. Each says what it leans on: inputs and other steps, by name, each with the hash of what
 * it holds now. Where all hashes are those of the run before, the step gives what it gave then, and is not made. And where a step is made and gives the
 * same as before, what leans on it sees the same hash: there the change stops.
 */

/** What a step leans on: a name that a person knows ("data/decisions.csv", "ledger"), and the hash of what it holds. */
export type Leans = Readonly<Record<string, string>>;

/** What is remembered of a step in a run. */
export interface StepRecord {
  leans: Leans;
  /** Hash of what it gave. */
  gave: string;
  /** Names of what it leans on that were not the same in the run before; null where it was not made. */
  because: string[] | null;
  /** True where it gave the same as in the run before. */
  same: boolean;
}

/** Stands in `because` where no run before is remembered. */
export const FIRST = "first";

/** Steps by name. */
export type Steps = Readonly<Record<string, StepRecord>>;

/** A step that was made or found to be as before. */
export interface Step<T> {
  gave: string;
  made: boolean;
  /** What it gives. Of a step that was not made it is worked out only here, and only once. */
  value(): Promise<T>;
}

/** How a step is made. */
export interface Making<T> {
  leans: Leans;
  make(): Promise<T>;
  /** Hash of what it gives; left out, it counts as another whenever what it leans on is. */
  hash?: (value: T) => string;
  /** False where what it gave has gone from the disk since, or was changed there. */
  stands?: boolean;
}

/** The steps of one run beside those of the run before. */
export class Graph {
  readonly steps: Record<string, StepRecord> = {};

  constructor(private readonly before: Steps = {}) {}

  /** What is remembered of a step of the run before, or null. */
  recordBefore(name: string): StepRecord | null {
    return this.before[name] ?? null;
  }

  /** Names of what a step leans on that are not the same as in the run before. */
  changedIn(name: string, leans: Leans): string[] {
    const before = this.before[name];
    return before === undefined ? [FIRST] : differing(before.leans, leans);
  }

  /** Takes a step over from the run before, where it leaned on the very same; gives what is remembered of it, or null. */
  takeOver(name: string, leans: readonly (readonly [name: string, hash: string])[]): StepRecord | null {
    const before = this.before[name];
    if (before === undefined || Object.keys(before.leans).length !== leans.length) return null;
    if (leans.some(([one, hash]) => before.leans[one] !== hash)) return null;
    // Ten thousand are taken over in each run: hardly any takes more room than that it had.
    const record = before.because === null && before.same ? before : { ...before, because: null, same: true };
    this.steps[name] = record;
    return record;
  }

  async step<T>(name: string, { leans, make, hash = () => keyOf(leans), stands = true }: Making<T>): Promise<Step<T>> {
    const before = this.before[name];
    const because = this.changedIn(name, leans);
    const value = once(make);
    if (before !== undefined && because.length === 0 && stands) {
      this.steps[name] = { leans, gave: before.gave, because: null, same: true };
      return { gave: before.gave, made: false, value };
    }
    const gave = hash(await value());
    this.steps[name] = { leans, gave, because, same: gave === before?.gave };
    return { gave, made: true, value };
  }
}

/** One hash for all that a step leans on: the same key, the same result. */
export function keyOf(leans: Leans): string {
  const lines = Object.keys(leans)
    .sort()
    .map((name) => `${name}\n${leans[name]}`);
  return hashOf(lines.join("\n"));
}

/** The hash of each of the things that a step leans on. */
export function hashes(things: Readonly<Record<string, unknown>>): Leans {
  return Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, hashOf(JSON.stringify(thing))]));
}

function differing(before: Leans, now: Leans): string[] {
  const [are, were] = [Object.keys(now), Object.keys(before)];
  // Of ten thousand steps nearly all are as before.
  if (are.length === were.length && are.every((name) => before[name] === now[name])) return [];
  return [...new Set([...are, ...were])].filter((name) => before[name] !== now[name]);
}
