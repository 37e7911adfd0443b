import { expect, it } from "vitest";
import { numbersIn } from "../../../pipeline/publish/story/numbers.ts";

it.each([
  ["more than 860 civilians", [860]],
  ["400,000 people", [400_000]],
  ["384 000 people", [384_000]],
  ["10 to 15 people", [10, 15]],
  ["3 million", [3_000_000]],
  ["1.5 million", [1_500_000]],
  ["three million inhabitants", [3_000_000]],
  ["half a million", [500_000]],
  ["two hundred thousand", [200_000]],
  ["twenty-five men", [25]],
  ["one hundred and twenty", [120]],
  ["nine hundred thousand", [900_000]],
  ["twelve women and four children", [12, 4]],
  ["12 and 15", [12, 15]],
  ["dozens of clinics", [24]],
  ["tens of thousands", [20_000]],
  ["the dead", []],
  ["", []],
])("%s", (words, found) => {
  expect(numbersIn(words)).toEqual(found);
});
