import { describe, expect, it } from "vitest";
import { labelBlock } from "../../pipeline/draw/text/label.ts";
import { wrap } from "../../pipeline/draw/text/wrap.ts";
import { UsageError } from "../../pipeline/problems.ts";
import { measure } from "./rows.ts";

describe("measure", () => {
  // Advance widths of Noto Sans: space 260, n 618, W 930 of 1000 units.
  it.each([
    ["", 0],
    [" ", 2.6],
    ["nn", 12.36],
    ["W", 9.3],
  ])("%j at 10 px", (text, width) => {
    expect(measure(text, 10, "regular")).toBeCloseTo(width, 5);
  });

  it("runs wider in bold", () => {
    expect(measure("more than 860 civilians", 13, "bold")).toBeGreaterThan(
      measure("more than 860 civilians", 13, "regular"),
    );
  });

  it.each(["Maʿarrat an-Nuʿmān", "Ma'arrat, “Idleb” – 860…", "Şırnak, Łódź, Đà Nẵng", "Київ", "Ελλάδα"])(
    "has glyphs for %s",
    (text) => {
      expect(measure(text, 12, "regular")).toBeGreaterThan(0);
    },
  );

  it("names the character that has no glyph", () => {
    expect(() => measure("إدلب", 12, "regular")).toThrow(UsageError);
    expect(() => measure("in 日本", 12, "regular")).toThrow('"日" (U+65E5) in "in 日本"');
  });
});

describe("wrap", () => {
  const count = (text: string) => text.length;
  it.each([
    ["", 5, []],
    ["one two", 7, ["one two"]],
    ["one two", 6, ["one", "two"]],
    ["one\u00a0two three", 7, ["one\u00a0two", "three"]],
    ["by 2 May 2019", 10, ["by", "2\u00a0May\u00a02019"]],
    ["late April 2019", 11, ["late", "April\u00a02019"]],
    ["Syria 2019", 10, ["Syria\u00a02019"]],
    ["since 2019 on", 8, ["since", "2019 on"]],
    ["abcdefgh", 3, ["abc", "def", "gh"]],
    ["a bcdefgh i", 3, ["a", "bcd", "efg", "h i"]],
  ])("%j to %i", (text, width, lines) => {
    expect(wrap(text, width, count)).toEqual(lines);
  });
});

describe("labelBlock", () => {
  it("keeps words and source on one line where they fit", () => {
    const block = labelBlock("860 civilians", "UN, 20 Aug 2019", 400, measure);
    expect(new Set(block.lines.map((l) => l.y)).size).toBe(1);
    expect(block.width).toBeLessThanOrEqual(400);
  });

  it("never parts a date", () => {
    const block = labelBlock(
      "860 civilians",
      "Union of Medical Care and Relief Organizations, 21 Aug 2019",
      300,
      measure,
    );
    expect(block.lines.at(-1)?.text).toBe("21\u00a0Aug\u00a02019");
    expect(block.width).toBeLessThanOrEqual(300);
  });
});
