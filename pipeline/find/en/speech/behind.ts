import { C } from "../../../words/classes.ts";
import { isAny, links } from "./marks.ts";
import type { Phrase } from "./phrase.ts";
import type { Speaker } from "./speaker.ts";

/** "spokesman for X", "a diver with X", "director of X", "a doctor at X". */
export function bodyBehind({ units, names, read, core, to, depth }: Phrase): Speaker | null {
  for (let i = core; i + 1 < to; i++) {
    if (!isAny(units, i, C.OF, C.ON_BEHALF, C.AT, C.FROM) || !links(units, i)) continue;
    const place = units.is(i + 1, C.PLACE) && (i + 2 >= to || links(units, i + 2));
    const body = place ? null : read(units, names, i + 1, to, depth + 1);
    if (body?.sure && !body.person) return body;
  }
  return null;
}
