import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("who those counted are, between commas", () => {
  it.each<[string, string[]]>([
    ["Five people, two men and three women, were killed.", ["deaths 5 people", "deaths 2 men*", "deaths 3 women*"]],
    [
      "Troops shot dead six people, four herders and two boys, in Obo.",
      ["deaths 6 people", "deaths 4 herders*", "deaths 2 boys*"],
    ],
    ["Two injured climbers, a couple, were flown out.", ["injuries 2 climbers"]],
    // Those who come to no such sum are others.
    [
      "Five herders, two men and three women of other tribes were killed.",
      ["deaths 5 herders", "deaths 2 men", "deaths 3 women"],
    ],
    ["Three soldiers, two rebels and a nurse were killed.", ["deaths 3 soldiers", "deaths 2 rebels", "deaths 1 nurse"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
