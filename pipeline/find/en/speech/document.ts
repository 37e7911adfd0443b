import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny, isPossessive } from "./marks.ts";
import { DEEPEST, type Phrase } from "./phrase.ts";
import { carried, type Speaker, speaker } from "./speaker.ts";

const READ = /^(?:seen|obtained|reviewed|viewed|read|analy[sz]ed|examined|verified)$/i;

export const isDocument = ({ units, from, core, to }: Phrase) =>
  // "the information minister" is none.
  (units.is(from, C.COUNT_NOUN) && !isAny(units, from + 1, C.OFFICE, C.STAFF, C.SPEAKER, C.BODY)) ||
  isPaper(units, core - 1) ||
  isPaper(units, to - 1);

/** No part of a name: "Bureau of Statistics". */
const isPaper = (units: Units, at: number) => units.is(at, C.COUNT_NOUN) && !units.capital(at);

/** "a report by X", "X figures", "data from X": whose they are; "the statement": the last speaker's; "official figures" are a source. */
export function document({ units, names, read, from, core, to, depth }: Phrase): Speaker | null {
  const at = units.is(core - 1, C.COUNT_NOUN) ? core - 1 : units.is(from, C.COUNT_NOUN) ? from : to - 1;
  const official = at > from && /^official$/i.test(units.text(from, from + 1));
  if (official) return speaker(from, at + 1, units.text(from, at + 1), { kind: "government" });
  let reader = -1;
  for (let i = at + 1; i + 1 < to && depth < DEEPEST; i++) {
    if (!isAny(units, i, C.BY, C.FROM, C.OF)) continue;
    // "ministry data seen by the Post"
    if (units.is(i, C.BY) && at > from && READ.test(units.text(i - 1, i))) {
      reader = i + 1;
      break;
    }
    const author = read(units, names, i + 1, to, depth + 1);
    if (author?.sure) return author;
  }
  // "Ruritanian tallies": whoever keeps them there.
  if (at === from + 1 && units.is(from, C.NATION) && !isAny(units, from, C.SOURCE, C.PLACE))
    return speaker(from, at + 1, units.text(from, at + 1), { kind: "other" });
  let end = at;
  while (end > from && (units.is(end - 1, C.RANK) || isPossessive(units, end - 1))) end--;
  const author = end > from ? read(units, names, from, end, DEEPEST) : null;
  if (author?.sure) return author;
  if (reader > 0) {
    const post = read(units, names, reader, to, depth + 1);
    if (post?.sure) return post;
  }
  const the = units.is(from, C.SAME) ? at - 2 : at - 1;
  return the === from - 1 && units.is(the, C.THE) ? carried(from, at + 1) : null;
}
