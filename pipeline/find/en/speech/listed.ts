import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { complementEnd, personIn, placeEnd } from "./ends.ts";
import { goesOn, hyphenEnd, isAny, isName, isRole } from "./marks.ts";
import { type Phrase, roleIn } from "./phrase.ts";
import { type Speaker, speaker } from "./speaker.ts";

/** "OCHA", "the rescue charity Rescue Coast", "a UN envoy for the region". */
export function listed(p: Phrase): Speaker | null {
  const { units, names, from, core, to } = p;
  for (let i = from; i < core; i++) {
    const rows = units.is(i, C.SOURCE) ? (names.entries[units.name[i]!]?.sources ?? []) : [];
    if (rows.length === 0) continue;
    const { kind } = rows[0]!;
    // "UN-Habitat", "ISIL-KP": another body.
    const joined = hyphenEnd(units, i + 1, core);
    if (joined > i + 1 && units.capital(joined - 1))
      return speaker(i, joined, units.text(i, joined), { kind, voice: personIn(units, joined, core) });
    if (isOfItsOwn(units, i, core)) {
      const own = names.entries[units.name[core - 1]!]?.sources ?? [];
      return speaker(i, core, units.text(i, core), { rows: own, kind: own[0]?.kind ?? kind });
    }
    const office = roleIn(units, i + 1, core, C.OFFICE);
    if (office > 0) {
      const voice = personIn(units, office + 1, core);
      // "COPECO commissioner Ana Prado" runs it; "a UN envoy" and "EU commissioner Omar Feld" hold offices of their own.
      if (voice !== null && office === i + 1 && RUNS.test(units.text(office, core)) && !isPower(units, i))
        return speaker(i, i + 1, units.text(i, i + 1), { rows, kind, voice, titled: true });
      const end = voice === null ? complementEnd(units, office + 1, to) : core;
      return speaker(i, end, units.text(i, end), { kind, voice });
    }
    const voice = personIn(units, i + 1, core);
    const titled = roleIn(units, i + 1, core, C.STAFF) > 0;
    const end = isPartOf(units, i, core) ? placeEnd(units, core, to) : longerEnd(units, i + 1, to);
    const own = end > i + 1 || (i > from && isName(units, i - 1) && !units.shouts(i) && !units.is(i - 1, C.SOURCE));
    if (own) return speaker(from, end, units.text(from, end), { kind, voice, titled });
    const sure = core === i + 1 || units.capital(core - 1) || isRole(units, core - 1);
    const start = i > from && isTold(units, i) ? from : i;
    return speaker(start, i + 1, units.text(start, i + 1), { rows, kind, voice, titled, sure });
  }
  return null;
}

const RUNS = /^(?:commissioner|chief commissioner|administrator|commander|secretary|deputy commissioner)\b/;

/** "UN", "EU", "AU". */
const isPower = (units: Units, at: number) => units.end(at) - units.start(at) <= 3;

const NOUNS = maskOf(["BODY", "SPEAKER", "GENERIC_BODY"]);

/** "the flood agency NEMA": the noun before initials tells whose they are, and is a part of the fullest name. */
const isTold = (units: Units, at: number) =>
  units.shouts(at) &&
  units.isSingle(at) &&
  units.any(at - 1, NOUNS) &&
  (at === 1 || !units.capital(at - 1)) &&
  !isAny(units, at - 1, C.STAFF, C.OFFICE);

/** "the UN mission UNAMA": the body that the first one's noun says, by its own name. */
const isOfItsOwn = (units: Units, at: number, core: number) =>
  core - at === 3 && isAny(units, at + 1, C.BODY, C.SPEAKER) && units.shouts(core - 1);

/** "the Red Cross branch", "the UN mission": a body of its own. */
const isPartOf = (units: Units, at: number, core: number) =>
  core > at + 1 &&
  isAny(units, core - 1, C.SPEAKER, C.BODY) &&
  !isAny(units, core - 1, C.STAFF, C.OFFICE, C.SOURCE) &&
  !TEAMS.test(units.text(core - 1, core));

/** "MSF teams", "DTM field teams": what they say, their body says. */
const TEAMS = /^(?:teams|crews|volunteers)$/;

/** "Harbour Network" of the list is another body than "Harbour Network for Lost Sailors"; "OCHA for Ruritania" is OCHA. */
function longerEnd(units: Units, at: number, to: number): number {
  if (!isAny(units, at, C.OF, C.ON_BEHALF) || at + 1 >= to || !isName(units, at + 1)) return at;
  if (units.shouts(at - 1) || units.is(at + 1, C.PLACE)) return at;
  let end = at + 2;
  while (end < to && goesOn(units, end)) end++;
  return end > at + 2 ? end : at;
}
