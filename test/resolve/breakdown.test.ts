import { describe, expect, it } from "vitest";
import { figuresIn } from "../support/found.ts";

/** Value, place, first day and the value of the whole of each figure. */
const shown = (text: string) => {
  const figures = figuresIn(text);
  const wholeOf = (id: string | null) => figures.find((figure) => figure.id === id)?.value ?? null;
  return figures.map(({ value, place, period, part_of }) => [value, place.name, period.start, wholeOf(part_of)]);
};

const TOTAL = "Floods in Nepal since 14 July have killed 162 people, 36 of them in the past 24 hours.";
const SHARES = "Koshi had 75 deaths, Bagmati 47 and Lumbini 25.";

describe("a total broken down by place", () => {
  it("lends its days to the shares, and is what is told of those in all", () => {
    expect(shown(`${TOTAL} ${SHARES} Some 64 of the victims were children. Another nine people are missing.`)).toEqual([
      [162, "Nepal", "2019-07-14", null],
      [36, "Nepal", "2019-08-19", 162],
      [75, "Koshi", "2019-07-14", null],
      [47, "Bagmati", "2019-07-14", null],
      [25, "Lumbini", "2019-07-14", null],
      [64, "Nepal", "2019-07-14", 162],
      [9, "Nepal", "2019-07-14", null],
    ]);
  });

  it("is none where the counts come to more, or to little of it, or have a day of their own", () => {
    const first = (text: string) => shown(text)[2];
    expect(first(`${TOTAL} Koshi had 150 deaths, Bagmati 47 and Lumbini 25.`)?.[2]).not.toBe("2019-07-14");
    expect(first(`${TOTAL} Koshi had 15 deaths, Bagmati four and Lumbini two.`)?.[2]).not.toBe("2019-07-14");
    expect(first(`${TOTAL} On Sunday Koshi had 75 deaths, Bagmati 47 and Lumbini 25.`)?.[2]).toBe("2019-08-18");
  });
});
