import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

const placesIn = (text: string): string =>
  figuresIn(text)
    .map(({ place }) => place.name ?? "-")
    .join(" / ");

describe("which of the places of a sentence a figure is about", () => {
  it.each([
    // the city that the sentence before began with, and its quarter
    ["In Lagos, a fire in Surulere killed 14 traders. Nine more died in the city on Tuesday.", "Surulere / Lagos"],
    ["In Lagos, officials said 14 traders had died in Ibadan. Nine more died in the city.", "Ibadan / Ibadan"],
    // another number goes on to another place
    ["In all, 4,000 people were displaced, and a further 300 have slipped over the border into Zambia.", "-"],
    ["Some 4,000 Malians have fled their homes in Gao, and 300 more have made it to Niger.", "Gao"],
    ["Some 4,000 people were displaced and 300 houses burned in Kesteva.", "Kesteva / Kesteva"],
    ["Some 4,000 people have been displaced and 30 killed in Kesteva.", "Kesteva / Kesteva"],
    // the town at which a border is crossed
    ["On Monday 2,900 refugees crossed into Zambia at Kesteva.", "Kesteva"],
    ["In Zambia at least 29 people drowned.", "Zambia"],
    // names of two words of which the lists know one
    ["In Burnt Hill, 14 houses burned down.", "Burnt Hill"],
    ["The storm killed 14 people at Stony Creek on Monday.", "Stony Creek"],
    ["In the Tovar Valley, 14 people drowned.", "Tovar Valley"],
    ["In the Tovar valley, 14 people drowned.", "Tovar"],
    ["The Green Valley Hospital took in 14 wounded.", "-"],
    ["Fourteen people drowned, Ana Forest said.", "-"],
    // who decides is elsewhere than who is to leave
    ["In Vienna, Omar Feld proposes to move 4,000 refugees out of Malta and Cyprus.", "Malta"],
    ["In Lusaka, the governor said 4,000 families had fled to Malawi.", "Lusaka"],
    // who takes people in has them
    ["Malta expects to take in 4,000 refugees by May.", "Malta"],
    ["Poland, which has taken in 4,000 refugees, said so.", "Poland"],
    ["UNHCR expects 4,000 refugees in Chad.", "Chad"],
    // from where bodies and wounded are brought
    ["Fourteen bodies were brought down from Mount Kesteva.", "Mount Kesteva"],
    ["Soldiers brought 14 corpses from Kesteva to the morgue.", "Kesteva"],
    ["The army flew 14 wounded men from Kesteva to Lusaka.", "Kesteva"],
    ["The bodies of 14 herders from Kesteva were found in Lusaka.", "Lusaka"],
    ["Raiders from Kesteva wounded 14 herders in Lusaka.", "Lusaka"],
  ])("%s", (text, expected) => {
    expect(placesIn(text)).toBe(expected);
  });
});
