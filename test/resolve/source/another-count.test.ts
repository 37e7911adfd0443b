import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

const found = (text: string) =>
  figuresIn(text).map(({ measure, value, source }) => `${measure} ${value} ${source.name}`);

describe("who gives another count with hardly a verb", () => {
  it.each<[string, string[]]>([
    ["Police said 12 people were killed; the Red Crescent said 40.", ["deaths 12 Police", "deaths 40 Red Crescent"]],
    ["Police said 12 people were killed. Rebels said at least 40.", ["deaths 12 Police", "deaths 40 Rebels"]],
    [
      "Rebels say 130 people were killed; police admit 19 deaths and say 807 officers were hurt.",
      ["deaths 130 Rebels", "deaths 19 police", "injuries 807 police"],
    ],
    ["The army counted 12 dead, the Red Crescent 40.", ["deaths 12 army", "deaths 40 Red Crescent"]],
    ["The army reported 12 deaths and the governor 40.", ["deaths 12 army", "deaths 40 governor"]],
    ["The army said 12 people had died, police 40.", ["deaths 12 army", "deaths 40 police"]],
    ["The army counts 12 dead against 40 by the Red Crescent.", ["deaths 12 army", "deaths 40 Red Crescent"]],
    [
      "Twelve deaths were reported by police and 40 by the Red Crescent.",
      ["deaths 12 police", "deaths 40 Red Crescent"],
    ],
    ["The toll was put at 12 by police and at 40 by the Red Crescent.", ["deaths 12 police", "deaths 40 Red Crescent"]],
    [
      "The toll is 12 according to police and 40 according to the Red Crescent.",
      ["deaths 12 police", "deaths 40 Red Crescent"],
    ],
    ["Police said 12 people died. The governor gave a figure of 40.", ["deaths 12 Police", "deaths 40 governor"]],
    ["The army said it could not confirm the ministry's toll of 12 dead.", ["deaths 12 ministry"]],
    // none
    ["Police said 12 people were killed. The bridge, an engineer said, is 40 years old.", ["deaths 12 Police"]],
    ["Police said 12 people were killed. The team said 40 volunteers had come.", ["deaths 12 Police"]],
    ["The army counted 12 dead, the river 40 metres away.", ["deaths 12 army"]],
    ["Rebels killed 12 soldiers, police 40 rebels.", ["deaths 12 null"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("plans that something led to, and quotes that go on", () => {
  it.each<[string, string[]]>([
    ["The governor vowed to rebuild after 40 homes were destroyed.", ["homes_destroyed 40 null"]],
    ["The governor plans to evacuate 900 families.", ["displaced 900 governor"]],
    [
      '"The river came at night," said Ana Orel, the mayor of Kesteva.\n\n"We have lost 12 people."',
      ["deaths 12 mayor of Kesteva"],
    ],
    [
      '"The river came at night," said Ana Orel, the mayor of Kesteva. Rain fell on.\n\n"We have lost 12 people."',
      ["deaths 12 null"],
    ],
    ['Ana Orel, the mayor of Kesteva, said the river rose.\n\n"We have lost 12 people."', ["deaths 12 null"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
