import { expect, it } from "vitest";
import { onceOf } from "../pipeline/once.ts";

it("makes what is asked of an object once, and of another anew", () => {
  let made = 0;
  const lengthOf = onceOf((list: readonly number[]) => [++made, list.length]);
  const [a, b] = [[1], [1, 2]];
  expect([lengthOf(a), lengthOf(b), lengthOf(a)]).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
  ]);
});
