import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Names } from "../../../words/names.ts";
import type { Units } from "../../units.ts";
import { channel } from "./channel.ts";
import { document, isDocument } from "./document.ts";
import { generic } from "./generic.ts";
import { listed } from "./listed.ts";
import { isAny, links } from "./marks.ts";
import { anything, noun } from "./noun.ts";
import { isClauseVerb, overModifiers, overOpening } from "./openings.ts";
import { owned, owner } from "./owner.ts";
import { DEEPEST, type Phrase } from "./phrase.ts";
import { proper } from "./proper.ts";
import type { Speaker } from "./speaker.ts";
import { titled } from "./titled.ts";

/** "our colleagues of the Harbour Office": the body that they work for. */
function colleagues(units: Units, names: Names, our: number, to: number, depth: number): Speaker | null {
  for (let i = our + 2; i + 1 < Math.min(to, our + 5) && depth < DEEPEST; i++) {
    if (!isAny(units, i, C.OF, C.FROM, C.AT, C.IN)) continue;
    const body = readSpeaker(units, names, i + 1, to, depth);
    return body?.sure &&
      (units.is(our + 1, C.STAFF) || units.capital(body.from)) &&
      (!body.person || units.is(i, C.AT)) &&
      !units.is(body.from, C.PLACE)
      ? body
      : null;
  }
  return null;
}

/** "a video released by the rebels", "footage from the army": whose it is. */
function issuer(units: Units, names: Names, from: number, to: number, depth: number): Speaker | null {
  for (let i = from; i < Math.min(to - 1, from + 3) && depth < DEEPEST; i++) {
    if (!units.is(i, C.BY) || !/^(?:released|published|issued|posted|shared|broadcast)$/.test(units.text(i - 1, i)))
      continue;
    const body = readSpeaker(units, names, i + 1, to, depth + 1);
    return body?.sure ? body : null;
  }
  return null;
}

/** Words that no name goes over. */
const CLOSES = maskOf(["CMP", "IT"]);

/** Reads who is named by the noun phrase in units `from` to `to`; null where nobody is. */
export function readSpeaker(units: Units, names: Names, from: number, to: number, depth = 0): Speaker | null {
  const start = overOpening(units, from, to);
  if (start >= to) return null;
  if (units.is(start, C.THEIR) && start + 1 < to)
    return owned(units, start, to) ?? colleagues(units, names, start, to, depth + 1);
  if (isAny(units, start, C.HE, C.THEM, C.SELF, C.NOT)) return null;
  const at = overModifiers(units, start, to);
  if (at >= to || links(units, at)) return null;
  let core = at + 1;
  while (core < to && !links(units, core) && !units.any(core, CLOSES) && !isClauseVerb(units, core)) core++;
  if (units.is(core - 1, C.RUMOUR)) return issuer(units, names, core, to, depth);
  const p: Phrase = { units, names, read: readSpeaker, from: at, core, to, depth };
  if (isDocument(p)) return document(p);
  // "The same source put the wounded at 30"
  if (units.is(at, C.SAME) && core === at + 2 && isAny(units, at + 1, C.SPEAKER, C.STAFF, C.OFFICE))
    return { ...generic(units, at + 1, core), titled: true };
  return channel(p) ?? owner(p) ?? listed(p) ?? titled(p) ?? noun(p) ?? proper(p) ?? anything(p, start);
}
