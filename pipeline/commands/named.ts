import { UsageError } from "../problems.ts";
import { nearest } from "./nearest.ts";

/** Something with an id, and the words that tell a person what it is. */
export interface Named {
  id: string;
  words: string;
}

/** How many are named at most where several begin so. */
const MOST = 12;

/** The id that is meant: the whole of it, or the first letters of only one. @param what "figure", for messages; @param where ids stand */
export function idNamed(written: string, all: readonly Named[], what: string, where: string): string {
  if (all.some(({ id }) => id === written)) return written;
  const fitting = all.filter(({ id }) => id.startsWith(written));
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return only.id;
  if (only !== undefined) {
    const first = fitting.slice(0, MOST).map(({ id, words }) => `${id} (${words})`);
    const more = fitting.length > MOST ? ", ..." : "";
    throw new UsageError(`${fitting.length} ${what}s begin with "${written}": ${first.join(", ")}${more}`);
  }
  const near = nearest(
    written,
    all.map(({ id }) => id),
  );
  throw new UsageError(
    `there is no ${what} "${written}"; ${near === null ? `ids stand in ${where}` : `the nearest is "${near}"`}`,
  );
}
