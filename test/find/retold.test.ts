import { describe, expect, it } from "vitest";
import { brief, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(brief);

describe("a bare number that counts what the one before it counted", () => {
  it.each<[string, string[]]>([
    [
      "Some 40,000 people have fled to Niger, and a further 3,200 are in Chad.",
      ["displaced about ~40000 people", "displaced exact =3200 people"],
    ],
    ["Raids have killed 40 people, and a further 3,200 are in Chad.", ["deaths exact =40 people"]],
    [
      "Some 14 million people need food, a figure expected to exceed 16 million by spring.",
      ["in_need about ~14000000 people", "in_need more_than 16000000.. people"],
    ],
    [
      "Some 14 million people need food, a figure that could reach 15 million.",
      ["in_need about ~14000000 people", "in_need exact =15000000 people"],
    ],
    ["Some 14 million people need food, a plan that could reach 15 million.", ["in_need about ~14000000 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  it("is projected where it lies ahead", () => {
    const [, ahead] = figuresIn("Some 14 million people need food, a figure expected to exceed 16 million.");
    expect(ahead?.modality).toBe("projected");
  });
});

describe("what a list holds", () => {
  it.each<[string, string[]]>([
    ["The list holds 37,122 people killed since March 2011.", ["deaths exact =37122 people"]],
    ["The database holds 12,000 people.", []],
    ["Police hold 12 people.", ["detained exact =12 people"]],
    ["The army holds 12 soldiers wounded in May.", ["detained exact =12 soldiers"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("the dead by what they are called", () => {
  it.each<[string, string[]]>([
    ["Twelve soldiers' bodies were found in a well, police said.", ["deaths exact =12 soldiers"]],
    ["Twelve soldiers, bodies of water and hills were on the map.", []],
    ["Half of the dead, 58 pupils, came from one street.", ["deaths exact =58 pupils"]],
    ["Half of the fee, 58 pupils said, was too much.", []],
    ["The army spoke of the deaths of “12 soldiers”.", ["deaths exact =12 soldiers"]],
    ["Not a single abduction was reported from Kessu.", ["abducted exact =0 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
