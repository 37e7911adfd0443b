import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { kindAt } from "./phrase.ts";
import { type Speaker, speaker } from "./speaker.ts";

/** "the agency", "a spokesman": the last body that it can mean, and itself where none was named. */
export const generic = (units: Units, from: number, to: number): Speaker =>
  speaker(from, to, units.text(from, to), { kind: kindAt(units, to - 1), definite: true, generic: true });

/** "the agency", "the charity": a noun that stands for a body named before. */
export const isPlain = (units: Units, body: Speaker) =>
  body.rows.length === 0 &&
  body.to - body.from === 1 &&
  !units.capital(body.from) &&
  units.is(body.from, C.GENERIC_BODY);
