import { describe, expect, it } from "vitest";
import { markdownText } from "../../pipeline/read/markdown.ts";
import { toOriginal } from "../../pipeline/read/restore.ts";
import type { Report } from "../../pipeline/types.ts";

it.each([
  ["# Idlib\n\nMore than **860** civilians.", "Idlib\n\nMore than 860 civilians."],
  ["A [toll](https://example.org/1234) of 860.", "A toll of 860."],
  ["- 860 dead\n- 12 hurt", "- 860 dead\n\n- 12 hurt"],
  ["* 860 dead\n\n  they say\n* 12 hurt", "* 860 dead\n\nthey say\n\n* 12 hurt"],
  ["1. 860 dead\n2. 12 hurt", "860 dead\n\n12 hurt"],
  ["> 860 dead,\n> it said", "860 dead,\nit said"],
  ["![map 12](m.png)\n\n<!-- 13 -->\n\n860 dead", "860 dead"],
  ["860 \\* dead &amp; hurt", "860 * dead & hurt"],
  ["860 dead  \n12 hurt", "860 dead\n12 hurt"],
  ["```\n860 dead\n```", "860 dead"],
  ["", ""],
])("takes the words out of %j", (source, text) => {
  expect(markdownText(source, 0).text).toBe(text);
});

describe("the way back", () => {
  it.each([
    ["x\nMore than **860** civilians.", 2, "860"],
    ["> first,\n> then 860 dead", 0, "860"],
    ["a &amp; b \\* 860 dead", 0, "860"],
    ["- one\n- [860](u) dead", 0, "dead"],
    ["- one\n- 860 dead", 0, "860"],
    ["```\nsome 860 dead\n```", 0, "860"],
  ])("leads through %j", (source, start, word) => {
    const mapped = markdownText(source, start);
    const at = mapped.text.indexOf(word);
    expect(toOriginal(mapped as Report, at)).toBe(source.indexOf(word));
  });
});
