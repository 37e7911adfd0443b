import type { Entry } from "../lexicon.ts";
import { bodyNouns } from "./bodies.ts";
import { callings } from "./callings.ts";
import { captureVerbs } from "./captives.ts";
import { causes } from "./causes.ts";
import { comparators } from "./comparators.ts";
import { events } from "./event-kinds.ts";
import { figurative } from "./figurative.ts";
import { flight } from "./flight.ts";
import { grammar } from "./grammar.ts";
import { harm } from "./harm.ts";
import { injuryVerbs } from "./injuries.ts";
import { matters } from "./matters.ts";
import { needs } from "./needs.ts";
import { countNouns } from "./nouns.ts";
import { numbers } from "./numbers.ts";
import { otherSenses } from "./other-senses.ts";
import { peopleNouns } from "./people.ts";
import { placeWords } from "./places.ts";
import { quantities } from "./quantities.ts";
import { refuges } from "./refuges.ts";
import { returns } from "./returns.ts";
import { siteNouns } from "./sites.ts";
import { speech } from "./speech.ts";
import { victimStates } from "./states.ts";
import { times } from "./times.ts";
import { uncountedNouns } from "./uncounted.ts";
import { verbs } from "./verbs.ts";
import { victimVerbs } from "./victims.ts";

/** All word lists of English. */
export const english: readonly Entry[] = [
  ...grammar,
  ...causes,
  ...numbers,
  ...comparators,
  ...matters,
  ...quantities,
  ...times,
  ...events,
  ...verbs,
  ...victimVerbs,
  ...injuryVerbs,
  ...captureVerbs,
  ...flight,
  ...refuges,
  ...harm,
  ...figurative,
  ...otherSenses,
  ...returns,
  ...needs,
  ...siteNouns,
  ...victimStates,
  ...countNouns,
  ...peopleNouns,
  ...callings,
  ...uncountedNouns,
  ...speech,
  ...bodyNouns,
  ...placeWords,
];
