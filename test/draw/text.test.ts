import { describe, expect, it } from "vitest";
import { labelBlock } from "../../pipeline/draw/text/label.ts";
import { readFace } from "../../pipeline/draw/text/measurer.ts";
import { loadShaper } from "../../pipeline/draw/text/shaper.ts";
import { wrap } from "../../pipeline/draw/text/wrap.ts";
import { UsageError } from "../../pipeline/problems.ts";
import { fonts, measure } from "./rows.ts";

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

describe("measure, with a shaper", async () => {
  const face = readFace(fonts, await loadShaper(fonts));
  const width = (text: string) => face.measure(text, 1000, "regular");

  it("takes letters in the forms that their neighbours give them", () => {
    const alone = [..."بيت"].reduce((sum, letter) => sum + width(letter), 0);
    expect(width("بيت")).toBeLessThan(0.8 * alone);
    expect(width("بيت ٢٠١٩, Idlib")).toBeCloseTo(width("بيت") + width(" ٢٠١٩, ") + width("Idlib"), 5);
  });

  it("gives no room to marks that only turn text", () => {
    expect(width("\u2067بيت \u2068Idlib\u2069\u2069")).toBeCloseTo(width("بيت Idlib"), 5);
  });

  it("names a letter of the script that the font lacks", () => {
    expect(face.covers("إدلب")).toBe(true);
    expect(face.covers("ࢨ日")).toBe(false);
    expect(() => width("في 日本")).toThrow('"日" (U+65E5) in "في 日本"');
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
    // A name that is kept apart is so on each of its lines.
    ["b \u2068one two\u2069 c", 6, ["b \u2068one\u2069", "\u2068two\u2069 c"]],
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
