import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

const places = (text: string) => figuresIn(text).map(({ value, place }) => `${value} ${place.name}`);

describe("the town that is told of, and another that is named", () => {
  it.each<[string, string[]]>([
    ["Hospitals in Goma treated 40 people wounded in Beni.", ["40 Beni"]],
    ["Hospitals in Goma treated 40 wounded people.", ["40 Goma"]],
    ["A hospital in Goma said it had received nine bodies from Beni.", ["9 Beni"]],
    ["Fourteen wounded from Beni were flown to Goma.", ["14 Beni"]],
    ["Fourteen wounded were flown to Goma.", ["14 Goma"]],
    ["Shells hit Beni on Friday, killing nine people. Fourteen wounded were flown to Goma.", ["9 Beni", "14 Beni"]],
    ["Nine residents of Goma were killed in Beni.", ["9 Beni"]],
    ["Nine residents of Goma were killed.", ["9 Goma"]],
    ["A statement issued in Goma said nine people had died in Beni.", ["9 Beni"]],
    ["A raid killed nine people in Homs. Some 400 people fled the town for Aleppo.", ["9 Homs", "400 Homs"]],
    ["A raid killed nine people in Beni. Elsewhere, 40 people died.", ["9 Beni", "40 null"]],
    ["A raid killed nine people in Beni. Further south, 40 people died in Goma.", ["9 Beni", "40 Goma"]],
    ["A raid killed nine people in Beni. Goma police found 40 bodies.", ["9 Beni", "40 null"]],
    ["A raid killed nine people in Beni. Beni police found 40 bodies.", ["9 Beni", "40 Beni"]],
    ["Goma police found 40 bodies.", ["40 Goma"]],
    [
      "A blast killed nine people in Homs, officials in Damascus said. In the city, 40 homes were destroyed.",
      ["9 Homs", "40 Homs"],
    ],
    ["The mayor of Homs said nine people had died. In the city, 40 homes were destroyed.", ["9 Homs", "40 Homs"]],
  ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
});
