import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

/** Each part with its whole: "91 of 134". */
const parts = (text: string) => {
  const figures = figuresIn(text);
  return figures
    .filter(({ part_of }) => part_of !== null)
    .map(({ value, part_of }) => `${value} of ${figures.find(({ id }) => id === part_of)?.value}`);
};

describe("a total split by cause", () => {
  it.each<[string, string[]]>([
    ["The cyclone killed 134 people, 91 by mudslides and 43 by floods, the office said.", ["91 of 134", "43 of 134"]],
    ["Of the 134 dead, 91 were killed by mudslides and 43 by floods.", ["91 of 134", "43 of 134"]],
    ["The cyclone killed 134 people: 91 by mudslides and 43 by floods.", ["91 of 134", "43 of 134"]],
    ["The cyclone killed 134 people – 91 by mudslides and 43 by floods.", ["91 of 134", "43 of 134"]],
    [
      "The cyclone killed 70 people - 40 in mudslides, 20 in flash floods and 10 from falling trees - he said.",
      ["40 of 70", "20 of 70", "10 of 70"],
    ],
    ["The cyclone killed 134 people (91 in mudslides, 43 in floods).", ["91 of 134", "43 of 134"]],
    [
      "Some 59 people died: 40 as a result of floods, 8 owing to cholera, 6 because of hunger and 5 from drowning.",
      ["40 of 59", "8 of 59", "6 of 59", "5 of 59"],
    ],
    ["The death toll reached 134: 91 due to mudslides, 43 due to floods.", ["91 of 134", "43 of 134"]],
    ["The cyclone killed 134 people, 91 of them by mudslides and the rest by floods.", ["91 of 134"]],
    ["The cyclone killed 134 people, 91 in mudslides and others in floods.", ["91 of 134"]],
    [
      "At least 70 people were killed in the storm on Friday, 40 in mudslides, 20 in floods and the remaining 10 by lightning.",
      ["40 of 70", "20 of 70", "10 of 70"],
    ],
    ["The cyclone hurt 60 people, 40 by flying debris and 20 by falling trees.", ["40 of 60", "20 of 60"]],
    [
      "The cyclone killed 134 people. Of these, 91 were killed by mudslides and 43 by floods.",
      ["91 of 134", "43 of 134"],
    ],
    // No parts: another time or place, a list of causes, two totals that may be split.
    ["Police killed 60 people, 40 by June.", []],
    ["Police killed 60 people, 40 by 2019 and 12 by 2 May.", []],
    ["Sixty people died, 12 in hospitals and 14 from Homs.", []],
    ["Twelve people were killed by mudslides, 43 by floods and three by falling trees.", []],
    ["The cyclone killed 134 people and injured 200, 91 by flying debris.", []],
    ["The office counted 134 dead, 91 by the ministry's count.", []],
    ["Rebels killed 12 people, four by their own count.", []],
    ["The floods killed 134 people, 12 from flood-hit villages.", []],
    ["The cyclone killed 134 people. In the town, 91 by-laws were read.", []],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("what its parts count", () => {
  it.each<[string, string[]]>([
    [
      "The storm destroyed 60 houses, 40 by mudslides and 20 by floods.",
      ["homes_destroyed 60 houses", "homes_destroyed 40 houses*", "homes_destroyed 20 houses*"],
    ],
    [
      "Rains displaced 60 families, 40 due to mudslides and 20 due to floods.",
      ["displaced 60 families", "displaced 40 families*", "displaced 20 families*"],
    ],
    // Two tolls with one verb.
    ["Forty people were killed by mudslides and 12 by floods.", ["deaths 40 people", "deaths 12 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
