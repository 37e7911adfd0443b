import { expect, it } from "vitest";
import { BASE } from "../../pipeline/publish/style/base.ts";
import { CHART, STEPS } from "../../pipeline/publish/style/chart.ts";
import { STORY } from "../../pipeline/publish/style/story.ts";

/** A side by its name, or four sizes of which the right one and the left one differ: in Arabic they would be the wrong way round. */
const ONE_SIDED =
  /[\w-]+-(?:left|right)\s*:[^;}]*|\b(?:padding|margin|inset)\s*:\s*[^\s;]+ ([^\s;]+) [^\s;]+ (?!\1[;} ])[^\s;}]+/g;

it.each([
  ["padding: 1px 2px 3px 4px;", 1],
  ["margin-left: 1px }", 1],
  ["padding: 1px 2px 3px 2px; margin: 0 auto; inset: auto 0 0", 0],
])("finds in %j so many: %d", (style, amount) => {
  expect([...style.matchAll(ONE_SIDED)]).toHaveLength(amount);
});

it("pages in the language of a chart or a story know no left and no right", () => {
  expect([BASE, CHART, STEPS, STORY].flatMap((style) => style.match(ONE_SIDED) ?? [])).toEqual([]);
});
