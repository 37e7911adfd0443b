import { C } from "../../../words/classes.ts";
import { generic } from "./generic.ts";
import { isAny, isPossessive } from "./marks.ts";
import { DEEPEST, type Phrase } from "./phrase.ts";
import { carried, type Speaker } from "./speaker.ts";

/** "the army's Telegram channel", "the website of the ministry", "a post on the ministry's page": who speaks there; null where it is nobody's. */
export function channel({ units, names, read, from, core, to, depth }: Phrase): Speaker | null {
  if (depth >= DEEPEST || !units.is(core - 1, C.CHANNEL)) return null;
  for (let i = core - 2; i > from; i--) {
    if (!isPossessive(units, i)) continue;
    // "police held 40 men, according to the force's site": those whom the sentence is about.
    if (i === from + 1 && /^force$/.test(units.text(from, i))) return carried(from, i);
    if (i === from + 1 && units.is(from, C.GENERIC_BODY) && !units.capital(from)) return generic(units, from, i);
    const owner = read(units, names, from, i, depth + 1);
    return owner?.sure ? owner : null;
  }
  const named = core + 1 < to && isAny(units, core, C.OF, C.IN) ? read(units, names, core + 1, to, depth + 1) : null;
  if (named?.sure) return named;
  return core - 1 === from && units.is(from - 1, C.THE) ? carried(from, core) : null;
}
