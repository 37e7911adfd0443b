import { C } from "../../../words/classes.ts";
import { isAny, nameEnd, phraseEnd, phraseStart } from "./marks.ts";
import { saysNothing } from "./not-saying.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { readSpeaker } from "./read.ts";
import { carried } from "./speaker.ts";
import { topicOf } from "./topic.ts";

/** ", with the ministry putting the dead at 14" */
function besideWith(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  const from = phraseStart(units, at, first);
  if (!/^with$/i.test(units.text(from, from + 1)) || !units.is(from - 1, C.COMMA)) return null;
  const speaker = readSpeaker(units, names, from + 1, at);
  return speaker?.sure && speaker.to === at ? attribution(p, speaker, from, last, "before", "said-before") : null;
}

/** How many units "Confirming the deaths of 12 people in the north" may have. */
const FRONTED = 20;

/** "Confirming 12 deaths, the governor called for calm" */
function fronted(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  let comma = at + 1;
  while (comma < last && comma - at < FRONTED && !units.is(comma, C.COMMA)) comma++;
  if (!units.is(comma, C.COMMA)) return null;
  const speaker = readSpeaker(units, names, comma + 1, nameEnd(units, comma + 2, phraseEnd(units, comma + 1, last)));
  return speaker?.sure && speaker.name !== null && !speaker.person
    ? attribution(p, speaker, first, comma, "before", "saying")
    : null;
}

/** "The army pulled out, saying 12 of its men had died": who the sentence is about, where nobody spoke before. */
export function sayingSo(p: Place, at: number): Found | null {
  const { units, first, last } = p;
  if (!units.is(at, C.SAYING)) return null;
  if (at === first) return fronted(p, at);
  const beside = besideWith(p, at);
  if (beside !== null) return beside;
  // "removed for reporting it late"
  if (isAny(units, at - 1, C.ON_BEHALF, C.OF)) return null;
  for (let i = first; i < at; i++)
    if (units.is(i, C.SAY) && !units.is(i, C.CLAIM) && !saysNothing(units, i)) return null;
  const topic = topicOf(p);
  if (topic === null) return null;
  const said = attribution(p, carried(at, at + 1), at, last, "before", "saying");
  return { ...topic, from: said.from, to: said.to, rule: said.rule };
}
