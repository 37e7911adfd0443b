import type { SourceKind } from "../../../types.ts";
import { C } from "../../../words/classes.ts";
import type { Names } from "../../../words/names.ts";
import type { Units } from "../../units.ts";
import type { Speaker } from "./speaker.ts";

/** Reads who is named by the noun phrase in units `from` to `to`; null where nobody is. */
export type ReadSpeaker = (units: Units, names: Names, from: number, to: number, depth?: number) => Speaker | null;

/** A noun phrase under reading: units `from` to `to`, of which those before `core` are in front of the first preposition. */
export interface Phrase {
  units: Units;
  names: Names;
  /** Reads a phrase within this one. */
  read: ReadSpeaker;
  from: number;
  core: number;
  to: number;
  /** How deep in "the head of the office of the ministry of". */
  depth: number;
}

/** The most that phrases are read within phrases. */
export const DEEPEST = 3;

/** The last unit of a class in a phrase, -1 where there is none. */
export function roleIn(units: Units, from: number, to: number, cls: number): number {
  for (let i = to - 1; i >= from; i--) if (units.is(i, cls)) return i;
  return -1;
}

/** The kind of source that a noun says. */
export const kindAt = (units: Units, at: number): SourceKind => units.meaning(at).kind ?? "other";

/** "the union": it may have been named before. */
export const isThe = ({ units, from }: Phrase) => units.is(from - 1, C.THE);
