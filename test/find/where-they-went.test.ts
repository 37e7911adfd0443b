import { expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

/* Where people went and where they are, in words that no rule knew. */

it.each<[string, ...string[]]>([
  // out of a place, over a border, into a shelter
  ["A further 5,400 have slipped over the border into Chad.", "displaced 5400 people"],
  ["Two fans slipped over the line."],
  ["More than 131,000 people have cleared out of four provinces.", "displaced 131000.. people"],
  ["Forty deputies walked out of parliament."],
  ["The government has moved 600,000 people out of low-lying parts of Malut.", "displaced 600000 people"],
  ["Some 70,320 people have crossed from Niger into northern Mali.", "displaced ~70320 people"],
  ["Violence has driven some 169,000 people in Chad from their homes.", "displaced ~169000 people"],
  ["The storm drove 91,000 people into 214 sites.", "displaced 91000 people"],
  ["The storm drove prices into 12 digits."],
  ["The advance sent 450 households running for the hills.", "displaced 450 families"],
  ["By Friday 450 people had made it across the border.", "displaced 450 people"],
  // where they are
  ["Close to four thousand people are spending a fourth day in shelters.", "displaced ..4000 people"],
  ["In Malut, 19,000 people are sleeping in the showground.", "displaced 19000 people"],
  ["Some 60,000 townspeople were left without a roof.", "displaced ~60000 townspeople"],
  ["Some 60 houses were left without a roof.", "homes_destroyed ~60 houses"],
  ["Some 60,000 people have lost the roof over their heads.", "displaced ~60000 people"],
  ["In the stadium 450 families have found shelter.", "displaced 450 families"],
  ["The town has given shelter to 450 families.", "displaced 450 families"],
  ["The transit centre, built for 2,000, is hosting almost 9,000 people.", "displaced ..9000 people"],
  ["Our teams have counted 17,400 families at 64 sites in Malut.", "displaced 17400 families"],
  ["The agency counted 300 birds at 64 sites."],
  ["About 450 Syrians live in the camp.", "displaced ~450 Syrians"],
  [
    "Some 230,000 Liberians are still in camps and about 340,000 are refugees in Guinea.",
    "displaced ~230000 Liberians",
    "displaced ~340000 refugees",
  ],
  ["Refugees in Chad number 1.1 million.", "displaced 1100000 Refugees"],
  [
    "Teams tracked 1,711 families, or 10,261 individuals, who left Malut for Renk.",
    "displaced 1711 families",
    "displaced 10261 individuals",
  ],
  ["There are 27,300 refugees in Chad; 9,000 in Niger.", "displaced 27300 refugees", "displaced 9000 refugees"],
  // told before
  [
    "Some 900 people have fled. Ruritania has received 110 Syrians this year.",
    "displaced ~900 people",
    "displaced 110 Syrians",
  ],
  ["Some 900 people have fled. Liwa received 902.", "displaced ~900 people", "displaced 902 people"],
  ["Some 900 people have fled. The charity received 1,480 letters.", "displaced ~900 people"],
  ["Some 900 people have fled. The minister received 40 people at his office.", "displaced ~900 people"],
  [
    "Some 900 people have fled. He estimates that well over 2,700 people have left.",
    "displaced ~900 people",
    "displaced 2700.. people",
  ],
  ["Some 900 people have fled. Two ministers have left.", "displaced ~900 people"],
  [
    "Some 900 people have fled. About 180 residents had got out by Monday.",
    "displaced ~900 people",
    "displaced ~180 residents",
  ],
  [
    "Some 900 people have fled. More than 114 Ukrainians are now in Moldova, including 48 children.",
    "displaced ~900 people",
    "displaced 114.. Ukrainians",
    "displaced 48 children*",
  ],
  ["Some 900 people have fled. Only 40 Ukrainians are in the team.", "displaced ~900 people"],
  [
    "Some 900 people have fled. The UN expects the number of arrivals to exceed 4,000.",
    "displaced ~900 people",
    "displaced 4000.. people projected",
  ],
  ["Some 900 people have fled. More than 40 of these are in Kenya.", "displaced ~900 people", "displaced 40.. people*"],
  ["Some 900 people have fled. Twenty of them are in two minds.", "displaced ~900 people"],
  [
    "Some 900 people have fled. Nearly 100 of them have stayed, including 48 children.",
    "displaced ~900 people",
    "displaced ..100 people*",
    "displaced 48 children*",
  ],
  [
    "Some 900 people have fled. Of these, 500 are in Chad and 300 are in organised sites.",
    "displaced ~900 people",
    "displaced 500 people*",
    "displaced 300 people*",
  ],
  ["More than 114,000 Ukrainians are now in Moldova."],
  ["The hall received 902."],
  // home again
  ["On 3 May 590 returnees came through the transit centre.", "returned 590 returnees"],
  ["Some 900 families are home again.", "returned ~900 families"],
  ["Some 900 of those who fled have returned.", "returned ~900 people"],
])("%s", (text, ...lines) => expect(figuresIn(text).map(figureLine)).toEqual(lines));
