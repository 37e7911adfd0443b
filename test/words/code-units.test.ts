import { describe, expect, it } from "vitest";
import { codeUnits } from "../../pipeline/words/code-units.ts";

const read = (text: string, atHand = codeUnits("", new Uint16Array(0))) => codeUnits(text, atHand);

describe("the code units of a text", () => {
  it.each(["Qamra", "", "Ségou – “Tal”", "a\u0000b", "lone \ud83d surrogate \ude00"])("%j is kept as it is", (text) => {
    const codes = read(text);
    expect(String.fromCharCode(...codes.subarray(0, text.length))).toBe(text);
    expect([...codes.subarray(text.length, text.length + 4)]).toEqual([0, 0, 0, 0]);
  });

  it("has nothing behind a text of a longer one before it", () => {
    expect([...read("Hama", read("Hamadan and Homs")).subarray(0, 8)]).toEqual([72, 97, 109, 97, 0, 0, 0, 0]);
  });

  it("grows for a long text and lets go of the room again", () => {
    const long = read("x".repeat(100_000));
    expect(long[99_999]).toBe(120);
    expect(read("y", long).length).toBeLessThan(long.length);
  });
});
