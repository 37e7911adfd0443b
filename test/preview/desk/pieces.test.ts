import fc from "fast-check";
import { expect, it } from "vitest";
import { paragraphs } from "../../../pipeline/browser/desk/pieces.ts";

const spot = (start: number, end: number, key = `${start}-${end}`) => ({ start, end, key });
const shown = (text: string, spots: ReturnType<typeof spot>[]) =>
  paragraphs(text, spots).map((pieces) => pieces.map(({ text: words, keys }) => [words, ...keys]));

it.each([
  // [text, marks, paragraphs of pieces]
  ["no marks", "a b", [], [[["a b"]]]],
  ["one mark", "a 12 b", [spot(2, 4)], [[["a "], ["12", "2-4"], [" b"]]]],
  [
    "a mark inside another: the shorter first",
    "12 of 30",
    [spot(0, 8), spot(6, 8)],
    [
      [
        ["12 of ", "0-8"],
        ["30", "6-8", "0-8"],
      ],
    ],
  ],
  [
    "marks that overlap",
    "abcd",
    [spot(0, 3), spot(1, 4)],
    [
      [
        ["a", "0-3"],
        ["bc", "0-3", "1-4"],
        ["d", "1-4"],
      ],
    ],
  ],
  ["two marks on the same words", "12", [spot(0, 2, "x"), spot(0, 2, "y")], [[["12", "x", "y"]]]],
  [
    "a mark over a blank line",
    "ab\n\ncd",
    [spot(1, 5)],
    [
      [["a"], ["b", "1-5"]],
      [["c", "1-5"], ["d"]],
    ],
  ],
  ["an empty mark is none", "ab", [spot(1, 1)], [[["ab"]]]],
  ["blank lines around the text", "\n\na\n \n\nb\n\n", [], [[["a"]], [["b"]]]],
  ["nothing", "", [], []],
] as const)("cuts %s", (_, text, spots, expected) => {
  expect(shown(text, [...spots])).toEqual(expected);
});

it("keeps every sign of every text, once, under exactly the marks that cover it", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "1", " ", "\n", "\ud83d\ude00"), maxLength: 60 });
  const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 });
  fc.assert(
    fc.property(texts, marks, (text, pairs) => {
      const spots = pairs.map(([start, length], i) => spot(start, start + length, String(i)));
      const pieces = paragraphs(text, spots).flat();
      for (const piece of pieces) {
        expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
        const covering = spots.filter(({ start, end }) => start < end && start <= piece.start && piece.start < end);
        expect([...piece.keys].sort()).toEqual(covering.map(({ key }) => key).sort());
      }
      expect(
        pieces
          .map((piece) => piece.text)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
    }),
  );
});
