import type { Counting, UnitClass } from "../../../types.ts";
import type { NumberUnits } from "../../numbers/number.ts";
import type { Units } from "../../units.ts";

/**
 * One way in which words say which number counts what. A row says what must stand before and behind a number with its noun; the trigger
 * (marked `*`) or `measure` gives the measure. Where both sides have a pattern the one behind holds the trigger.
 */
export interface FigureRule {
  name: string;
  /** Examples of what the row is for. */
  phrases: string;
  /** Pattern that ends right before the comparator. */
  before?: string;
  /** Pattern that begins right behind the noun. */
  after?: string;
  /** Fixed measure, where the words around are no measure words themselves. */
  measure?: string;
  /** Which things can be counted by it; a noun that no list knows passes where `person` is among them. */
  units: readonly UnitClass[];
  /** The class that the head of the counted noun must have. */
  noun?:
    | "ARMED"
    | "PEOPLES"
    | "PRISONER"
    | "LIVES"
    | "FOLK"
    | "BODIES"
    | "DWELLER"
    | "NATION"
    | "ARRIVAL"
    | "VICTIM"
    | "CASUALTY"
    | "HOSTAGE"
    | "MEMBER"
    | "DETAINEE";
  /** Who is told by the row counts for nothing: "40 people returned to work". */
  nobody?: boolean;
  counting?: Counting;
  /** It reads over a gap: weaker than what a frame beside the number says. */
  gap?: boolean;
  /** The trigger must be an active verb: no form of "be" right before it. */
  active?: boolean;
  /** The number is the subject: no preposition before it. */
  subject?: boolean;
  /** The same where it is one indefinite person: "the widow of a soldier killed in May" counts no one. */
  subjectIfOne?: boolean;
  /** A noun that no list knows counts for nothing: scandals are buried too. */
  known?: boolean;
  /** Nothing may follow the noun that could be its verb: "killed the mayor and 12 fled". */
  closed?: boolean;
  /** No noun may stand behind the number. */
  bare?: boolean;
  /** No object may follow the trigger: "12 rebels killed five soldiers" counts soldiers. */
  noObject?: boolean;
  /** The counted must be people who may have had a home there: soldiers and lorries go places too. */
  settled?: boolean;
  /** The measures that the trigger may give. */
  of?: readonly string[];
  /** The class of the number's comparator: a verb that a toll is the subject of ("passed 1,200"). */
  led?: "PASS";
  /** Nothing may stand behind the number in its line. */
  closes?: boolean;
  /** What no pattern can say: true where the words count nobody after all. */
  unless?: (units: Units, q: NumberUnits, trigger: number, first: number) => boolean;
  /** The form that the trigger must have, where it is a verb. */
  form?: "V_ING" | "V_PP" | "V_FIN";
}

export const PEOPLE: readonly UnitClass[] = ["person", "household"];
export const THINGS: readonly UnitClass[] = ["facility", "building"];

/** Small words between a verb and the number that is its object. */
export const LEAD = "ADV|DET|MORE|TOTAL|AND_POSSIBLY|QUOTE|NTH{0,3}";

/** "who", "that may have", "have": what stands between a subject and its verb. */
export const AUX = "QUOTE? WHO? ADV? MODAL? ADV? HAVE{0,2} ADV|EARLIER{0,2}";
