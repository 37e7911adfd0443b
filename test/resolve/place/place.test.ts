import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

const place = (text: string) => {
  const { name, id, country, basis } = figuresIn(text).at(-1)!.place;
  return `${name ?? "-"} ${id ?? "-"} ${country ?? "-"} ${basis}`;
};

describe("stated places", () => {
  it.each([
    ["Raids killed ten people in Syria.", "Syria SYR SYR stated"],
    ["The fighting in Syria has killed ten people.", "Syria SYR SYR stated"],
    ["Raids killed ten people in the Idlib region.", "Idlib region area:idlib-region SYR stated"],
    ["Ten people were shot dead in Syria's region of Idlib.", "Idlib region area:idlib-region SYR stated"],
    ["Raids killed ten people in northwest Syria.", "northwest Syria area:nw-syria SYR stated"],
    ["Raids killed ten people in Khan Sheikhun.", "Khan Sheikhun SY070201 SYR stated"],
    ["Raids killed ten people in Maaret en-Numan.", "Maaret en-Numan SY070200 SYR stated"],
    ["Raids killed ten people in al-Dana.", "al-Dana SY070301 SYR stated"],
    ["Raids killed ten people at Hama.", "Hama SY05 SYR stated"],
    ["Raids killed ten people in Sarmeen.", "Sarmeen SY070006 SYR stated"],
    ["Raids killed ten people in Khan Sheikhoon.", "Khan Sheikhoon SY070201 SYR stated"],
    ["Raids killed ten people in Idlib, Syria.", "Idlib SY07 SYR stated"],
    ["Raids killed ten people in the village of Umm Tina.", "Umm Tina - - stated"],
    ["Yemen's war has killed ten people.", "Yemen YEM YEM stated"],
    // not a place of the event
    ["Ten Syrian children were killed.", "- - - unknown"],
    ["Raids killed ten people, the Syrian Observatory for Human Rights said.", "- - - unknown"],
    // nothing but the town where it was written
    ["BEIRUT: Raids killed ten people.", "BEIRUT geonames:LB.04 LBN inferred"],
  ])("%s", (text, expected) => expect(place(text)).toBe(expected));
});

describe("places met before", () => {
  it.each([
    [
      "Troops entered the Idlib region. The region of three million people is calm.",
      "Idlib region area:idlib-region SYR stated",
    ],
    ["Troops shelled the town of Morek in Syria. The raid on the town killed ten people.", "Morek - - stated"],
    ["Raids killed two people in Yemen. Five people fled to Djibouti. Ten people died.", "Yemen YEM YEM inferred"],
    ["Raids killed two people in Yemen. Ten people died in a fire.", "Yemen YEM YEM inferred"],
  ])("%s", (text, expected) => expect(place(text)).toBe(expected));
});

it("leaves a tie open and says so", () => {
  const [figure] = figuresIn("A storm killed ten people in Tripoli.");
  const { place, flags } = figure!;
  expect([place.name, place.id === null]).toEqual(["Tripoli", flags.includes("place-ambiguous")]);
});
