import { C } from "../../../words/classes.ts";
import { isAny } from "./marks.ts";
import { saysNothing } from "./not-saying.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { carried } from "./speaker.ts";
import { topicOf } from "./topic.ts";

/** "The army pulled out, saying 12 of its men had died": who the sentence is about, where nobody spoke before. */
export function sayingSo(p: Place, at: number): Found | null {
  const { units, first, last } = p;
  if (!units.is(at, C.SAYING) || at === first) return null;
  // "removed for reporting it late"
  if (isAny(units, at - 1, C.ON_BEHALF, C.OF)) return null;
  for (let i = first; i < at; i++)
    if (units.is(i, C.SAY) && !units.is(i, C.CLAIM) && !saysNothing(units, i)) return null;
  const topic = topicOf(p);
  if (topic === null) return null;
  const said = attribution(p, carried(at, at + 1), at, last, "before", "saying");
  return { ...topic, from: said.from, to: said.to, rule: said.rule };
}
