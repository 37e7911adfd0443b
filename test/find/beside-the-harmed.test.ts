import { describe, expect, it } from "vitest";
import { figureLine, figuresIn, numbersIn } from "../support/found.ts";

const lines = (text: string) => figuresIn(text).map(figureLine);

describe("people who did something for the harmed are not they", () => {
  it.each<[string, string[]]>([
    ["Some 40 pupils gave blood for the wounded.", []],
    ["Some 40 pupils donated clothes for the displaced.", []],
    ["Sixty nuns visited the injured on Sunday.", []],
    ["Nine drivers are helping the wounded.", []],
    ["Sixty monks attended the burial of a guide killed on Sunday.", ["deaths 1 guide"]],
    ["Twelve divers searched for bodies.", []],
    ["A crew of 12 divers searched for bodies.", []],
    ["Twelve divers' bodies were found.", ["deaths 12 divers"]],
    ["Nine monks prayed for those killed in the raid.", []],
    ["Nine monks cooked for people displaced by the flood.", []],
    ["Nine monks lit candles for a nurse wounded by shrapnel.", ["injuries 1 nurse"]],
    ["Nine monks searched for children who had fled.", []],
    ["Nine monks wrote to the families of those killed.", []],
    ["Guards helped nine monks with two dead.", ["deaths 2 people"]],
    ["Guards helped nine monks in the hours after a blast killed two.", ["deaths 2 people"]],
    ["The blast left nine monks of a convent dead.", ["deaths 9 monks"]],
    ["Six brothers of one clan killed in Obo.", ["deaths 6 brothers"]],
    ["Nine miners trapped in a shaft killed by gas.", ["deaths 9 miners"]],
    // What they lost is no life.
    ["Fifty soldiers lost their jobs.", []],
    ["Fifty soldiers lost contact with their base.", []],
    ["Fifty soldiers lost in battle were honoured.", ["deaths 50 soldiers"]],
    // A word for the harmed in another sense.
    ["Four clerks were held responsible.", []],
    ["Four clerks were dead set against it.", []],
    ["Four clerks were held in a cellar.", ["detained 4 clerks"]],
    ["Some 300 families no longer need help.", []],
    ["Some 300 families need no food.", []],
    ["Some 300 families need food.", ["in_need ~300 families"]],
    ["One in 31 inmates has died.", []],
    ["One of 31 inmates has died.", ["deaths 1 inmates"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("members of a body end where its name ends", () => {
  it.each<[string, string[]]>([
    ["Nine members of the security forces drew their last breath, nine dead.", ["deaths 9 people"]],
    ["Nine members of the security forces lay dead.", ["deaths 9 members of the security forces"]],
    ["The killing of nine members of the border patrols shook Obo.", ["deaths 9 members of the border patrols"]],
    ["Rebels took nine members of the security forces hostage.", ["abducted 9 members of the security forces"]],
    ["Nine members of the security forces need aid.", ["in_need 9 members of the security forces"]],
    ["Nine members of the police force were killed.", ["deaths 9 members of the police force"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("a count behind the number of a road", () => {
  it.each<[string, string[]]>([
    ["Nine people died on Route 66 and 12 were hurt.", ["deaths 9 people", "injuries 12 people"]],
    ["Nine people died in Ward 4 and 12 others were hurt.", ["deaths 9 people", "injuries 12 people"]],
    ["Men charged under Sections 280 and 304 were arrested.", []],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));

  it("keeps the numbers of several laws", () =>
    expect(numbersIn("Resolutions 2139 and 2165 were passed.").map(({ kind }) => kind)).toEqual([
      "identifier",
      "identifier",
    ]));
});

describe("numbers of several things at once", () => {
  it.each<[string, string[]]>([
    ["Two clerks were arrested and injured.", ["detained 2 clerks"]],
    ["Some 40 clerks were injured or arrested.", []],
    ["The raid raised to 2,900 the number of people killed and injured.", []],
    ["The raid raised to 2,900 the number of people killed.", ["deaths 2900 people"]],
    ["The blast left 21 casualties and dozens of wounded.", ["deaths 21 casualties", "injuries 24.. people"]],
    ["The blast left seven casualties and wounded.", []],
    ["Nine members of the army and their allied militiamen were killed.", ["deaths 9 members of the army"]],
    [
      "Two boys and three nuns among seven people at least killed in Obo",
      ["deaths 2 boys*", "deaths 3 nuns*", "deaths 7.. people"],
    ],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));

  it("counts no dead among casualties and wounded told together", () =>
    expect(figuresIn("A blast left seven casualties and wounded", "2019-08-20", "SOHR")).toEqual([]));
});
