import { C } from "../../../words/classes.ts";
import type { Attribution } from "../../../words/findings.ts";
import type { Names } from "../../../words/names.ts";
import type { Units } from "../../units.ts";
import type { Speaker } from "./speaker.ts";

export type Found = Attribution;

/** Where in a sentence (units `first` to `last`, exclusive) attributions are looked for. */
export interface Place {
  /** Index of the sentence. */
  sentence: number;
  units: Units;
  names: Names;
  first: number;
  last: number;
}

/**
 * What a speaker says of the units `from` to `to`; `side`: whether the speaker is named before or after it. Who is named behind what is said
 * speaks of his own part of the sentence: "12 died; five were hurt, police said".
 */
export function attribution(
  { sentence, units }: Place,
  speaker: Speaker,
  from: number,
  to: number,
  side: Found["side"],
  rule: string,
): Found {
  const { name, rows, kind, definite, generic, voice, person } = speaker;
  const [first, last] = side === "after" ? part(units, speaker, from, to) : [from, to];
  return {
    sentence,
    start: units.start(speaker.from),
    end: units.end(speaker.to - 1),
    name,
    rows,
    kind,
    definite,
    generic,
    voice: voice ?? (person ? name : null),
    from: units.start(first),
    to: units.end(last - 1),
    side,
    rule,
  };
}

/** The part of a sentence between semicolons that a speaker stands in. */
function part(units: Units, { from, to }: Speaker, first: number, last: number): [number, number] {
  let start = Math.max(first, Math.min(from, last - 1));
  while (start > first && !units.is(start - 1, C.SEMICOLON)) start--;
  let end = Math.min(Math.max(to, first + 1), last);
  while (end < last && !units.is(end, C.SEMICOLON)) end++;
  return [start, end];
}
