import { AGES_AND_SEXES } from "../words/en/patterns.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** Index of the age and sex that a counted noun names, -1 where it names none. */
function kindOf(units: Units, { noun }: NumberUnits): number {
  if (noun === null || noun.head < 0) return -1;
  const word = units.text(noun.head, noun.head + 1);
  return AGES_AND_SEXES.findIndex((kind) => kind.test(word));
}

/** "nine men, a nun and four pupils": whoever they are, a nun is none of the men. "Children, a boy and two girls" are the same told again. */
export function isOtherKind(units: Units, of: NumberUnits, q: NumberUnits): boolean {
  const [whole, part] = [kindOf(units, of), kindOf(units, q)];
  return whole >= 0 && part >= 0 && whole !== part && !(whole === AGES_AND_SEXES.length - 1 && part > 1);
}
