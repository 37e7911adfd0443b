import { describe, expect, it } from "vitest";
import { brief, figuresIn, numbersIn } from "../../support/found.ts";

const SOHR = "Syrian Observatory for Human Rights";

describe("casualties", () => {
  it.each<[string, string | null, string[]]>([
    // the publisher's own usage
    ["Nine casualties at least in raids on the town", SOHR, ["deaths at_least 9.. casualties"]],
    ["Nine casualties at least in raids on the town", "SOHR", ["deaths at_least 9.. casualties"]],
    [
      "Six casualties, including two boys, in the shelling",
      "SOHR",
      ["deaths exact =6 casualties", "deaths exact =2 boys"],
    ],
    // the speaker's
    [`Shelling left 11 casualties, the ${SOHR} said.`, "A Gazette", ["deaths exact =11 casualties"]],
    // the number of them
    ["Raids raise the number of casualties in both valleys to 47", "SOHR", ["deaths exact =47 people"]],
    ["Raids raise to 47, the number of civilian casualties", "SOHR", ["deaths exact =47 people"]],
    ["More casualties raise the number to 47", "SOHR", ["deaths exact =47 people"]],
    ["Raids raise the number of casualties and injuries to 47", "SOHR", []],
    ["More than 47 casualties and injuries in the raids", "SOHR", []],
    ["Raids raise the number of casualties in both valleys to 47", "A Gazette", []],
    // nobody's
    ["Nine casualties at least in raids on the town", "A Gazette", []],
    ["Nine casualties at least in raids on the town", null, []],
    ["Six casualties, including two boys, in the shelling", null, []],
    ["Shelling left 11 casualties, the health ministry said.", SOHR, []],
    // the words around say it of everybody
    ["Nine casualties who were killed in the raid were named.", null, ["deaths exact =9 casualties"]],
    ["Seven casualties and 12 wounded in the blast", null, ["deaths exact =7 casualties", "injuries exact =12 people"]],
  ])("%s (%s)", (text, publisher, expected) =>
    expect(figuresIn(text, "2019-08-20", publisher).map(brief)).toEqual(expected),
  );

  it("wait for a person by a flag, and say by which rule they were read", () => {
    const [figure] = figuresIn("Nine casualties in raids on the town", "2019-08-20", SOHR);
    expect([figure!.rule, figure!.flags]).toEqual(["house-usage", ["house-usage"]]);
  });

  it("are else a number that counts two things", () => {
    expect(numbersIn("Nine casualties in raids").map(({ kind, rule }) => [kind, rule])).toEqual([
      ["other", "mixed-measures"],
    ]);
  });
});
