import type { Comparator } from "../../types.ts";
import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";

const rows = (cls: ClassName, table: Partial<Record<Comparator, string>>): Entry[] =>
  Object.entries(table).map(([comparator, words]) => ({
    words,
    classes: [cls],
    meaning: { comparator: comparator as Comparator },
  }));

const DEGREES =
  "well|just|slightly|a little|a bit|far|way|considerably|significantly|substantially|much|marginally|comfortably|easily|a shade|somewhat".split(
    "|",
  );

/** Each phrase, also with the words of degree that may stand before it: "well over", "a little more than". */
const graded = (phrases: string): string =>
  phrases
    .split("|")
    .flatMap((phrase) => [phrase, ...DEGREES.map((degree) => `${degree} ${phrase}`)])
    .join("|");

/** "possibly more than" is more than, where "possibly more" alone stands behind a number. */
const UNSURE = ["possibly", "perhaps", "maybe", "probably", "likely"].map((word) => `${word} more than`).join("|");

/** "climbed past", "has risen above": a verb of rising that a count goes beyond a number with. */
const BEYOND =
  "climb climbs climbed climbing rise rises rose risen rising soar soars soared soaring jump jumps jumped surge surges surged go goes went gone move moves moved grow grows grew grown"
    .split(" ")
    .flatMap((verb) => ["past", "above", "beyond"].map((way) => `${verb} ${way}`))
    .join("|");

/** Words before and after a number that say how sure it is. */
export const comparators: readonly Entry[] = [
  ...rows("CMP", {
    exact: "equal to|equals|equals to|equalling|equaling|equaling to|exactly|precisely",
    about:
      "about|some|around|closer to|nearer|nearer to|roughly|approximately|an estimated|estimated|an approximate|or so|in the region of|in the order of|on the order of|in the neighbourhood of|in the neighborhood of|in the vicinity of|something like|somewhere around|somewhere near|somewhere in the region of|more or less|circa|approx|ca|c|an average of|perhaps|perhaps some|maybe|possibly|~|\u2248",
    nearly:
      "nearly|almost|close to|close on|nears|neared|nearing|approaches|approached|approaching|just short of|just shy of|shy of|little short of|not far short of|not far off|not quite|getting on for|nigh on|verging on|bordering on|virtually|practically|nearly as many as|almost as many as",
    more_than: `${UNSURE}|${graded("more than|over|above|in excess of|north of|greater than|higher than|larger than|bigger than")}|upwards of|upward of|many more than|or more than|or greater than|exceeding|exceed|exceeds|exceeded|passed|passes|passing|breached|breaches|crossed|crosses|topped|tops|topping|surpassed|surpasses|surpassing|${BEYOND}|>`,
    at_least:
      "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at a minimum|at the very least|as few as|as little as|as low as|starting at|not below|not under|greater than or equal to|more than or equal to|bigger than or equal to|bigger or equal than|greater or equal to|equal to or more than|equal to or greater than|at least or equal to|\u2265",
    fewer_than: `${graded("fewer than|less than|under|below|south of|lower than|smaller than")}|well short of|<`,
    at_most:
      "up to|upto|as many as|at most|no more than|not more than|not over|no greater than|no higher than|not exceeding|a maximum of|maximum of|as much as|at the most|at the very most|possibly as many as|perhaps as many as|maybe as many as|potentially as many as|possibly up to|perhaps up to|maybe up to|potentially up to|anything up to|an upper limit of|less than or equal to|fewer than or equal to|smaller than or equal to|smaller or equal than|lower than or equal to|equal to or less than|at most or equal to|\u2264",
  }),
  ...rows("CMP_AFTER", {
    at_least:
      "or more|and counting|and rising|and climbing|or upwards|or greater|at least|at the very least|at the least|at a minimum|as a minimum|minimum|if not more|maybe more|possibly more|perhaps more|probably more|likely more|or even more|or possibly more|or perhaps more|or maybe more|and possibly more|and perhaps more|and maybe more|and probably more|and likely more|plus|+",
    about: "or so|odd|approximately|give or take|more or less|or thereabouts|thereabouts",
    at_most: "or fewer|or less|at most|at the most|at the very most|maximum",
  }),
  {
    words: `exceeding|exceed|exceeds|exceeded|passed|passes|passing|breached|breaches|crossed|crosses|topped|tops|topping|surpassed|surpasses|surpassing|nears|neared|nearing|approaches|approached|approaching|${BEYOND}`,
    classes: ["PASS"],
  },
  { words: graded("more than|fewer than|less than"), classes: ["THAN"] },
  { words: "=", classes: ["EQUALS"] },
  // Between the cells of a table.
  { words: "|", classes: ["EQUALS", "BAR"] },
  // What stands between an article and a number, and bounds it by nothing: "a staggering 300".
  {
    words:
      "staggering|whopping|mere|reported|confirmed|unconfirmed|astonishing|astounding|shocking|stunning|startling|unprecedented|alarming|incredible|unbelievable|provisional|preliminary|cumulative|horrifying|appalling",
    classes: ["SO_MANY"],
  },
  { words: "\u00b1|plus or minus|give or take", classes: ["MARGIN"] },
  { words: "between|from|anywhere between|anywhere from|somewhere between", classes: ["BETWEEN"] },
  { words: "to|and|or|through|up to", classes: ["UP_TO"] },
  { words: "fewer", classes: ["FEWER"] },
  // Behind a number: how far it lies from another one.
  {
    words: "short of|shy of|higher than|lower than|below|above|beyond|higher|lower",
    classes: ["FROM_OTHER"],
  },
  { words: "and|but", classes: ["AND_BUT"] },
  {
    words:
      "if not|perhaps|maybe|and possibly|and perhaps|and maybe|and potentially|or even|or possibly|or perhaps|or maybe|possibly|but possibly|but perhaps|and possibly as many as|and possibly up to|but possibly as many as|or even as many as|to as many as|to perhaps|to possibly",
    classes: ["AND_POSSIBLY"],
  },
];
