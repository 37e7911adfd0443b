import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanText } from "../../pipeline/read/clean.ts";
import { toOriginal } from "../../pipeline/read/restore.ts";
import type { Report } from "../../pipeline/types.ts";

it.each([
  // line ends
  ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  // spaces that only look different
  ["384\u00A0000 people", "384 000 people"],
  ["384\u202F000\tpeople", "384 000 people"],
  // no width
  ["civi\u00ADlians", "civilians"],
  ["\uFEFF860 \u200Bdead", "860 dead"],
  ["\u2066860\u2069", "860"],
  // NFC
  ["Maarat an-Nu\u0304ma\u0304n", "Maarat an-N\u016Bm\u0101n"],
  ["e\u00AD\u0301", "\u00E9"],
  ["\u212Bngstr\u00F6m", "\u00C5ngstr\u00F6m"],
  ["\u1112\u1161\u11AB", "\uD55C"],
  // what stays
  ["\u201Cmore than 860\u201D \u2013 \u2018so far\u2019", "\u201Cmore than 860\u201D \u2013 \u2018so far\u2019"],
  ["\u0645\u0642\u062A\u0644 860", "\u0645\u0642\u062A\u0644 860"],
  ["\uD800 860", "\uD800 860"],
])("cleans %j", (original, text) => {
  expect(cleanText(original).text).toBe(text);
});

it("takes for plain only what cleaning leaves as it is", () => {
  const letters = Array.from({ length: 0x2030 }, (_, code) => String.fromCharCode(code));
  // The soft hyphen makes sure that each is looked at.
  const changed = letters.filter((letter) => cleanText(`${letter}\u00AD`).text !== letter);
  const plain = letters.filter((letter) => cleanText(letter).text === letter);
  expect(plain.filter((letter) => changed.includes(letter))).toEqual([]);
});

const LETTERS = fc.constantFrom(
  "a",
  "8",
  " ",
  "\u00A0",
  "\u00AD",
  "\r\n",
  "\n",
  "e\u0301",
  "\u0301",
  "\u200B",
  "\u{1F6A8}",
  "\u1112\u1161",
);

it("leads every letter that stands for itself back to that letter", () => {
  fc.assert(
    fc.property(fc.array(LETTERS), fc.nat(3), (letters, start) => {
      const original = "xyz".slice(0, start) + letters.join("");
      const { text, origin } = cleanText(original, start);
      const report = { text, origin } as Report;
      for (let at = 0; at < text.length; at++)
        if (/[a8\uD83D\uDEA8]/u.test(text.charAt(at))) expect(original[toOriginal(report, at)]).toBe(text[at]);
    }),
  );
});

it("gives offsets back in ascending order, from the first on", () => {
  fc.assert(
    fc.property(fc.array(LETTERS), (letters) => {
      const { origin } = cleanText(letters.join(""));
      expect(origin[0]?.[0]).toBe(0);
      for (let i = 1; i < origin.length; i++) {
        expect(origin[i]![0]).toBeGreaterThan(origin[i - 1]![0]);
        expect(origin[i]![1]).toBeGreaterThan(origin[i - 1]![1]);
      }
    }),
  );
});

it("takes time in step with the length of a line", () => {
  const seconds = (times: number) => {
    const line = "860\u00A0civilians were killed\u00AD. ".repeat(times);
    const before = process.cpuUsage().user;
    expect(cleanText(line).text.length).toBe(27 * times);
    return (process.cpuUsage().user - before) / 1e6;
  };
  seconds(20_000);
  // Eight times the text: a quadratic step would take 64 times as long.
  expect(seconds(160_000)).toBeLessThan(30 * seconds(20_000) + 0.5);
});
