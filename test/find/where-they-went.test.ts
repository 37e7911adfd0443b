import { expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

/* Where people went and where they are, in words that no rule knew. */

it.each<[string, ...string[]]>([
  // out of a place, over a border, into a shelter
  ["Another 310 have sneaked across the border into Chad.", "displaced 310 people"],
  ["Two fans slipped over the line."],
  ["More than 820 villagers have cleared out of two districts.", "displaced 820.. villagers"],
  ["Forty deputies walked out of parliament."],
  ["The prefect has moved 7,100 farmers out of the lower part of Malut.", "displaced 7100 farmers"],
  ["Some 4,120 herders have crossed from Niger into northern Mali.", "displaced ~4120 herders"],
  ["Raids have driven some 5,300 herders in Chad from their homes.", "displaced ~5300 herders"],
  ["The flood drove 700 herders into nine sites.", "displaced 700 herders"],
  ["The storm drove prices into 12 digits."],
  ["The advance sent 450 households running for the hills.", "displaced 450 families"],
  ["By Friday 450 people had made it across the border.", "displaced 450 people"],
  // where they are
  ["Close to nine hundred herders are spending a third night in shelters.", "displaced ..900 herders"],
  ["In Malut, 640 herders are sleeping in the stadium.", "displaced 640 herders"],
  ["About 900 fishermen were left without a roof.", "displaced ~900 fishermen"],
  ["Some 60 houses were left without a roof.", "homes_destroyed ~60 houses"],
  ["About 900 fishermen have lost the roof over their heads.", "displaced ~900 fishermen"],
  ["In the stadium 450 families have found shelter.", "displaced 450 families"],
  ["The town has given shelter to 450 families.", "displaced 450 families"],
  ["The reception centre, planned for 400, is hosting almost 1,100 families.", "displaced ..1100 families"],
  ["Our staff have counted 310 families at six sites in Malut.", "displaced 310 families"],
  ["The agency counted 300 birds at 64 sites."],
  ["About 450 Syrians live in the camp.", "displaced ~450 Syrians"],
  [
    "Some 6,200 Zambians are in camps and about 5,100 are refugees in Malawi.",
    "displaced ~6200 Zambians",
    "displaced ~5100 refugees",
  ],
  ["Refugees in Chad number 1.1 million.", "displaced 1100000 Refugees"],
  [
    "Wardens tracked 410 families, or 2,090 individuals, who left Malut for Renk.",
    "displaced 410 families",
    "displaced 2090 individuals",
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
    "Some 900 people have fled. More than 260 Zambians are now in Malawi, among them 31 girls.",
    "displaced ~900 people",
    "displaced 260.. Zambians",
    "displaced 31 girls*",
  ],
  ["Some 900 people have fled. Only 40 Ukrainians are in the team.", "displaced ~900 people"],
  [
    "Some 900 people have fled. The mission expects arrivals to exceed 7,000.",
    "displaced ~900 people",
    "displaced 7000.. people projected",
  ],
  ["Some 900 people have fled. More than 40 of these are in Kenya.", "displaced ~900 people", "displaced 40.. people*"],
  ["Some 900 people have fled. Twenty of them are in two minds.", "displaced ~900 people"],
  [
    "Some 900 people have fled. Nearly 70 of them have stayed, including 31 girls.",
    "displaced ~900 people",
    "displaced ..70 people*",
    "displaced 31 girls*",
  ],
  [
    "Some 900 people have fled. Of these, 500 are in Chad and 300 are in organised sites.",
    "displaced ~900 people",
    "displaced 500 people*",
    "displaced 300 people*",
  ],
  ["More than 26,000 Zambians are now in Malawi."],
  ["The hall received 902."],
  // home again
  ["On 3 May 590 returnees came through the transit centre.", "returned 590 returnees"],
  ["Some 900 families are home again.", "returned ~900 families"],
  ["Some 900 of those who fled have returned.", "returned ~900 people"],
])("%s", (text, ...lines) => expect(figuresIn(text).map(figureLine)).toEqual(lines));
