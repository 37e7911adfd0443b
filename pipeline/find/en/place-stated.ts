import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** What desks write for the states of the United States behind a town. */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|DC|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|NC|ND|Neb|Nev|NH|NJ|NM|NY|Okla|Ore|Pa|RI|SC|SD|Tenn|Tex|Va|Vt|Wash|Wis|WVa|Wyo)$/;

/** Whether the unit behind a comma is a state or another place: "Kenton, N.Y.", "Kenton, Ohio". */
export const isState = (units: Units, comma: number) =>
  units.is(comma, C.COMMA) &&
  units.capital(comma + 1) &&
  (units.is(comma + 1, C.PLACE) || STATE.test(units.text(comma + 1, comma + 2).replaceAll(".", "")));

/** How many words "a poor coastal" may have before the kind of place. */
const KIND = 4;

/** ", population 900", ", a farming town of" */
function isTown(units: Units, comma: number): boolean {
  if (!units.is(comma, C.COMMA)) return false;
  if (units.is(comma + 1, C.POPULATION)) return true;
  if (!units.is(comma + 1, C.A_AN)) return false;
  for (let i = comma + 2; i < comma + 2 + KIND && units.isWord(i); i++)
    if (units.is(i, C.AREA)) return !units.is(i + 1, C.SPEAKER) && !units.is(i + 1, C.OFFICE);
  return false;
}

/** How many words "Blue Valley Springs" may have. */
const WORDS = 3;
/** Capitalised words that are no town: a speaker, a nation, a day. */
const NO_TOWN = maskOf([
  "SOURCE",
  "SPEAKER",
  "TITLE",
  "OFFICE",
  "BODY",
  "PLACE",
  "NATION",
  "NO_PLACE",
  "STORM",
  "WEEKDAY",
  "MONTH",
  "TIME",
]);
/** What goes on behind a town and its state: "in Kenton, Texas, on Friday". */
const ENDS = maskOf(["COMMA", "STOP", "CLOSE", "QUOTE", "IN", "DASH"]);

/** "in Valley View, Texas,", "at Bluff, population 900": words of any list are a town's name before its state or kind; one past it, the unit itself where there is none. */
export function statedEnd(units: Units, at: number, last: number): number {
  if (!(units.is(at - 1, C.IN) || units.is(at - 1, C.FROM) || units.is(at - 1, C.OF))) return at;
  let to = at;
  while (to < at + WORDS && units.isWord(to) && units.capital(to) && !units.any(to, NO_TOWN)) to++;
  // "Marlow County, Kansas"
  if (to > at + 1 && /^(?:county|parish|province|district|state)$/i.test(units.text(to - 1, to))) return at;
  if (to > at && isTown(units, to)) return to;
  if (to === at || !isState(units, to)) return at;
  return to + 2 >= last || units.any(to + 2, ENDS) || !units.is(to + 1, C.PLACE) ? to : at;
}
