import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny, leadsInto, links } from "./marks.ts";
import type { Phrase } from "./phrase.ts";
import type { Speaker } from "./speaker.ts";

/** "head of the Upper Tovar chiefdom": the name only says which. */
const describes = (units: Units, { rows, to }: Speaker, last: number) =>
  rows.length === 0 && to < last && !links(units, to) && (units.isUnlisted(to) || units.is(to, C.AREA));

/** "in the health ministry", unlike "in Tovar"; no "of Tovar" of "the town of Tovar". */
const leadsToBody = (units: Units, at: number) =>
  isAny(units, at, C.ON_BEHALF, C.AT, C.FROM) ||
  (units.is(at, C.OF) && !units.is(at - 1, C.AREA)) ||
  // "a source in the presidency" speaks for itself.
  (leadsInto(units, at) && !units.is(at - 1, C.SOURCE_WORD));

/** "spokesman for X", "a diver with X", "director of X", "a doctor at X". */
export function bodyBehind({ units, names, read, core, to, depth }: Phrase): Speaker | null {
  for (let i = core; i + 1 < to; i++) {
    if (!leadsToBody(units, i) || !links(units, i)) continue;
    const place = units.is(i + 1, C.PLACE) && (i + 2 >= to || links(units, i + 2));
    const body = place ? null : read(units, names, i + 1, to, depth + 1);
    // "programme coordinator with Blue Line": no one is a coordinator with a man
    const house = isAny(units, i, C.AT) || /^(?:with|from)$/i.test(units.text(i, i + 1));
    if (!body?.sure || (body.person && !house) || describes(units, body, to)) continue;
    if (!leadsInto(units, i) || isAny(units, body.to - 1, C.SPEAKER, C.BODY)) return body;
  }
  return null;
}
