import fc from "fast-check";
import { expect, it } from "vitest";
import { hashOf } from "../pipeline/files.ts";
import { joinedLong, type Standing } from "../pipeline/long.ts";

const stretches = (texts: readonly string[], asked: string[] = []) =>
  texts.map((text) => ({
    key: text.startsWith("!") ? null : text,
    texts: () => {
      asked.push(text);
      return [text, "\n"];
    },
  }));

/** A file as it is written, and what gives its hash. */
function paper() {
  let text = "";
  const write = (bytes: Iterable<Uint8Array>) => {
    text = Buffer.concat(Array.from(bytes, (part) => Buffer.from(part))).toString();
    return hashOf(text);
  };
  return { write, text: () => text };
}

/** A file of these texts as it stands, which is read in chunks of so many bytes. */
function standing(texts: readonly string[], size: number): Standing & { bytes: Buffer } {
  const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(""));
  const { hash, stretches: lengths } = joinedLong(stretches(texts), paper().write)!;
  function* chunks() {
    const chunk = Buffer.alloc(size);
    for (let at = 0; at < bytes.length; at += size) yield chunk.subarray(0, bytes.copy(chunk, 0, at, at + size));
  }
  return { hash, stretches: lengths, chunks, bytes };
}

it("makes the same bytes beside a file as it stands as without one, and asks only for what is new", () => {
  const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."!aé\u{1F4A5}") }));
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 9 }), (was, is, size) => {
      const inOrder = [...is].sort();
      const before = standing([...was].sort(), size);
      const asked: string[] = [];
      const { write, text } = paper();
      const made = joinedLong(stretches(inOrder, asked), write, before)!;
      const whole = inOrder.map((one) => `${one}\n`).join("");
      expect(text()).toBe(whole);
      expect([made.hash, made.length]).toEqual([hashOf(whole), Buffer.byteLength(whole)]);
      expect(asked).toEqual(inOrder.filter((text) => text.startsWith("!") || !was.includes(text)));
    }),
  );
});

it("makes nothing of a file that is not what it was said to be", () => {
  const before = standing(["a", "b"], 2);
  before.bytes.write("x");
  expect(joinedLong(stretches(["b", "c"]), paper().write, before)).toBeNull();
});
