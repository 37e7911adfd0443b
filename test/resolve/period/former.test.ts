import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

const formers = (text: string) => figuresIn(text).map(({ value, former }) => [value, former]);

describe("the number that a figure takes the place of", () => {
  it.each<[string, (number | null)[][]]>([
    ["At least 52 people were killed in Aleppo, up from 47, medics said.", [[52, 47]]],
    ["The death toll climbed from 9 to 21.", [[21, 9]]],
    ["The death toll in Beira rose to 134 on Friday from 120, officials said.", [[134, 120]]],
    ["The ministry raised the toll to 23 from 19.", [[23, 19]]],
    [
      "In Beira 52 people were killed, up from 47, and 30 were injured, up from 21.",
      [
        [52, 47],
        [30, 21],
      ],
    ],
    // Of another count.
    [
      "Two people died; the number of missing shrank from 50 names to one.",
      [
        [2, null],
        [1, 50],
      ],
    ],
    ["52 people were killed in Aleppo. Prices went up from 47.", [[52, null]]],
    ["52 people were killed in Aleppo.", [[52, null]]],
  ])("%s", (text, expected) => expect(formers(text)).toEqual(expected));
});
