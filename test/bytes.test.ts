import fc from "fast-check";
import { expect, it } from "vitest";
import { joined } from "../pipeline/bytes.ts";

/** Stretches of these texts; tells which were asked for. */
function stretches(texts: readonly string[], asked: string[] = []) {
  return texts.map((text) => ({
    key: text.startsWith("!") ? null : text,
    texts: () => {
      asked.push(text);
      return [text, "\n"];
    },
  }));
}

it("makes the same bytes beside a file as it was as without one", () => {
  const word = fc.string({ unit: fc.constantFrom(..."!aé\u{1F4A5}") });
  const words = fc.uniqueArray(word);
  fc.assert(
    fc.property(words, words, fc.nat(20), (was, is, about) => {
      const before = joined(stretches(was), about);
      const { bytes, differs, ...others } = joined(stretches(is), about, before);
      const only = (own: string[], other: string[]) =>
        own.filter((text) => text.startsWith("!") || !other.includes(text)).map((text) => `${text}\n`);
      if (was.length > 0) {
        expect(String(differs?.was)).toBe(only(was, is).join(""));
        expect(String(differs?.is)).toBe(only(is, was).join(""));
      }
      expect(others.hash).toBe(joined(stretches(is), 0).hash);
      expect(String(bytes)).toBe(is.map((text) => `${text}\n`).join(""));
    }),
  );
});

it("asks only for what does not stand in the file as it was", () => {
  const before = joined(stretches(["a", "b", "!c"]), 1);
  const asked: string[] = [];
  joined(stretches(["b", "d", "!c", "a"], asked), 1, before);
  expect(asked).toEqual(["d", "!c"]);
});
