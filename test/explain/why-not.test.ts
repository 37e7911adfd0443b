import { expect, it } from "vitest";
import { whyNot } from "../../pipeline/explain/why-not.ts";
import { numbersIn } from "../support/found.ts";

/** The reasons why the numbers of a text are no figures; "figure" for one that is. */
const reasonsIn = (text: string) => numbersIn(text).map((row) => whyNot(row) ?? "figure");

it.each<[text: string, ...reasons: string[]]>([
  // one measured, and one not
  [
    "Gales tore two gizmos and killed 12 men.",
    'no word list knows "gizmos" as people, households, homes, facilities or attacks',
    "figure",
  ],
  ["Fifty teachers met in the hall.", 'nothing beside it says what happened to the "teachers"'],
  ["The mudslide buried 30 goats.", '"goats" are not among the people and things that are counted here'],
  [
    "Mudslides killed or injured 40 villagers.",
    'two outcomes share it, as in "killed or injured", so it counts neither',
  ],
  ["The toll rose from 9 to 14.", "it is the value before: the words say that it changed from 9", "figure"],
  [
    "Of 12 hospitals, five were hit.",
    "it is the whole of which the next number is a part; nothing is said of all of it",
    "figure",
  ],
  ["He scored six.", "nothing beside it says what it counts"],
  // what it is instead
  ["Shops lost $4 million.", "it is money"],
  ["Prices rose 12 per cent.", "it is a share, and a share is no count"],
  ["The camp lies 30 km away.", "it is a length or a distance"],
  ["They walked for six days.", "it says how long, not how many"],
  ["A widow aged 81 was rescued.", "it is an age"],
  ["The S-300 battery fired.", "it is part of a name, as in S-300"],
  ["Nobody came at 09:30.", "it is a time of day"],
])("%s", (text, ...reasons) => expect(reasonsIn(text)).toEqual(reasons));
