import { expect, it } from "vitest";
import { figuresIn } from "../support/found.ts";

/** More pairs of sentences than are read side by side; the one in front puts a pair across each seam. */
const PAIRS = 100;
const pairs = "A raid killed 12 people in the town. Two of them were children. ".repeat(PAIRS);

it("knows what the sentence before counted, wherever the sentences that are read side by side end", () => {
  const figures = figuresIn(`Rain fell for days. ${pairs}`);
  expect(figures).toHaveLength(2 * PAIRS);
  for (let i = 0; i < figures.length; i += 2)
    expect([figures[i]!.part_of, figures[i + 1]!.part_of]).toEqual([null, figures[i]!.id]);
});
