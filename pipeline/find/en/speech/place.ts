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

/** What a speaker says of the units `from` to `to`; `side`: whether the speaker is named before or after it. */
export function attribution(
  { sentence, units }: Place,
  speaker: Speaker,
  from: number,
  to: number,
  side: Found["side"],
  rule: string,
): Found {
  const { name, rows, kind, definite, generic, voice, person, titled, sure, ours } = speaker;
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
    someone: person || voice !== null || titled || !sure || kind === "witness",
    ours,
    from: units.start(from),
    to: units.end(to - 1),
    side,
    rule,
  };
}
