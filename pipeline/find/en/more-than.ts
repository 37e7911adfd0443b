import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** How many units behind "more" its "than" may stand. */
const THAN = 14;
const RATHER =
  /^(?:rather|other|later|earlier|sooner|older|younger|longer|better|worse|bigger|less|fewer|more|\p{Ll}+er)$/iu;

/** "twelve more people died than in May": how many more, and not how many. `at`: the unit behind the number. */
export function isMoreThan(units: Units, at: number, last: number): boolean {
  if (!units.is(at, C.MORE) || !/^more$/i.test(units.text(at, at + 1))) return false;
  for (let i = at + 1; i < Math.min(last, at + THAN) && !units.is(i, C.STOP) && !units.is(i, C.SEMICOLON); i++)
    if (units.isWord(i) && /^than$/i.test(units.text(i, i + 1))) return !RATHER.test(units.text(i - 1, i));
  return false;
}
