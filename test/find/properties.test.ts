import fc from "fast-check";
import { expect, it } from "vitest";
import { find } from "../../pipeline/find/find.ts";
import { figuresIn, numbersIn, report, vocabulary } from "../support/found.ts";

const WORDS =
  'killed wounded people 12 1,234 three million more than at least in Syria the United Nations said since April , . ; : " and or of - 2019 \u2014 ( ) it added no dozens including % $ km \u00e9 \ud83d\ude00 \n\n'.split(
    " ",
  );
const wire = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const texts = fc.oneof(
  wire,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
const RUNS = { numRuns: process.env.CI ? 10_000 : 1000, seed: 860 };

it("never throws, and its spans hold what they say", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const figure of figuresIn(text)) {
        expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.span.text);
        expect(text.slice(figure.sentence.start, figure.sentence.end)).toBe(figure.sentence.text);
        expect(figure.sentence.start).toBeLessThanOrEqual(figure.span.start);
        expect(figure.sentence.end).toBeGreaterThanOrEqual(figure.span.end);
      }
      for (const row of numbersIn(text)) expect(text.slice(row.start, row.end)).toBe(row.text);
    }),
    RUNS,
  );
});

it("gives the same for the same text, whatever was read in between", () => {
  fc.assert(
    fc.property(wire, wire, (text, other) => {
      const first = numbersIn(text);
      numbersIn(other);
      expect(numbersIn(text)).toEqual(first);
    }),
    RUNS,
  );
});

it("lists each number once, in the order of the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { quantities } = find(report(text), vocabulary);
      for (const [i, q] of quantities.entries())
        expect(q.numberStart).toBeGreaterThanOrEqual(quantities[i - 1]?.numberEnd ?? 0);
    }),
    RUNS,
  );
});

/** Milliseconds per character of the fastest of three runs. */
function pace(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = process.hrtime.bigint();
    find(report(text), vocabulary);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return Math.min(...times) / text.length;
}

it.each([
  ["one endless sentence", "killed 12 and "],
  ["numbers alone", "12 "],
  ["open brackets", "((( "],
  ["one endless word", "a"],
  ["hyphens", "12-"],
  ["sources that never end", "the United Nations and "],
])("takes no longer than its length: %s", (_, piece) => {
  const small = pace(piece.repeat(Math.ceil(8000 / piece.length)));
  const large = pace(piece.repeat(Math.ceil(80_000 / piece.length)));
  expect(large).toBeLessThan(small * 5);
});

it("keeps sentences short where no full stop parts them", () => {
  const text = "Raids killed 12 people in the town, wounded 30 and ".repeat(400);
  const lengths = figuresIn(text).map(({ sentence }) => sentence.text.length);
  expect(lengths.length).toBeGreaterThan(700);
  expect(Math.max(...lengths)).toBeLessThan(3100);
});
