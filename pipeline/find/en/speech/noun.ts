import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { bodyBehind } from "./behind.ts";
import { complementEnd, orgEnd, properBehind } from "./ends.ts";
import { generic } from "./generic.ts";
import { isAny } from "./marks.ts";
import { DEEPEST, isThe, kindAt, type Phrase, roleIn } from "./phrase.ts";
import { type Speaker, speaker } from "./speaker.ts";

/** "the health ministry", "three local army officials", "the committee for lost sailors". */
export function noun(p: Phrase): Speaker | null {
  const { units, from, core, to } = p;
  const head = Math.max(roleIn(units, from, core, C.SPEAKER), roleIn(units, from, core, C.BODY));
  if (head < 0) return null;
  // "the rights group Harbour Watch"
  const told = nameBehind(units, from, head);
  if (told > from) return speaker(told, head + 1, units.text(told, head + 1), { kind: kindAt(units, head) });
  const name = properBehind(units, head + 1, core);
  const long = name !== null && (name.to - name.from > 1 || !units.shouts(name.from));
  // "the Daily Post" is named whole.
  const whole = head > 0 && units.capital(head);
  if (long && !whole && units.is(head, C.GENERIC_BODY)) return name;
  const end = core > head + 1 && !name ? core : orgEnd(units, Math.max(core, head + 1), to);
  const aims = isThe(p) && end === head + 1 && units.is(head, C.GENERIC_BODY) ? purposeEnd(units, end, to) : end;
  if (aims > end) return speaker(from, aims, units.text(from, aims), { kind: kindAt(units, head), definite: true });
  const plain = end === head + 1 && head === from && units.is(from - 1, C.THE);
  if (plain && units.is(head, C.GENERIC_BODY) && !units.capital(head)) return generic(units, from, end);
  const stands = isThe(p) && units.is(head, C.GENERIC_BODY) && end === head + 1 && isBased(units, from, head);
  return speaker(from, end, units.text(from, end), { kind: kindAt(units, head), definite: isThe(p), generic: stands });
}

/** Where the name of two words or more begins that ends in a noun for bodies, behind a small word for one: "group" of "the group Harbour Watch"; else `from`. */
function nameBehind(units: Units, from: number, head: number): number {
  if (!units.capital(head)) return from;
  let at = head;
  while (at > from && units.isWord(at - 1) && units.capital(at - 1) && at - 1 > 0) at--;
  const noun = units.is(at - 1, C.GENERIC_BODY) && at - 1 >= from;
  return noun && head > at && !isAny(units, at - 1, C.STAFF, C.OFFICE) ? at : from;
}

/** Over "for displaced persons" of "the agency for displaced persons", where nothing stands behind it. */
function purposeEnd(units: Units, at: number, to: number): number {
  if (!units.is(at, C.ON_BEHALF) || to - at > 4 || at + 1 >= to) return at;
  for (let i = at + 1; i < to; i++) if (!units.isWord(i) || units.any(i, NO_PURPOSE)) return at;
  return to;
}

const NO_PURPOSE = maskOf([
  "DET",
  "TIME",
  "DURATION",
  "NUM",
  "NUMWORD",
  "ADV",
  "EARLIER",
  "MONTH",
  "WEEKDAY",
  "THEIR",
  "THIS",
]);

/** "Britain-based": says where a body met before sits. */
const isBased = (units: Units, from: number, head: number) =>
  head - from === 3 && units.is(from + 1, C.HYPHEN) && /^based$/i.test(units.text(from + 2, head));

/** Last words of a phrase that is no one who speaks: "the first to die", "the office's last count". */
const NOBODY = maskOf(["IT", "THEM", "COUNT_NOUN", "WHO", "NTH_WORD", "LAST"]);

/** Any noun phrase, for verbs that only a speaker can have: "a fisherman said". */
export function anything(p: Phrase, start: number): Speaker | null {
  const { units, from, core, to } = p;
  if (core - from > 4 || !units.isWord(from) || units.any(core - 1, NOBODY)) return null;
  // "an earlier version of this article"
  for (let i = from; i < core; i++) if (units.is(i, C.DENY)) return null;
  if (start === from && !/s$/i.test(units.text(core - 1, core)) && !isPeople(units, from)) return null;
  const house = p.depth < DEEPEST ? workplace(p) : null;
  if (house !== null) return house;
  const end = complementEnd(units, core, to);
  return speaker(from, end, units.text(from, end), { kind: "other", sure: false });
}

/** "people in the village", "people familiar with the matter" */
const isPeople = (units: Units, at: number) => /^(?:people|men|women|children|folk)$/i.test(units.text(at, at + 1));

/** Those who go by what they do: "modellers", "seismologists", "technicians". */
const TRADE = /(?:ers|ists|ians)$/;

/** "modellers at the Harbour University": where they work, unlike "prisoners at". */
export function workplace(p: Phrase): Speaker | null {
  const { units, core, to } = p;
  if (
    !isAny(units, core, C.AT, C.FROM, C.WITH) ||
    !units.isUnlisted(core - 1) ||
    !TRADE.test(units.text(core - 1, core))
  )
    return null;
  const body = bodyBehind(p);
  const named = body?.sure && units.capital(body.to - 1) && body.to === to;
  return named && isAny(units, body.to - 1, C.BODY, C.SPEAKER, C.BODY_NAME, C.GENERIC_BODY) ? body : null;
}
