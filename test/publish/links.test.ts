import { expect, it } from "vitest";
import { toAnchor } from "../../pipeline/anchors.ts";
import { toFile } from "../../pipeline/publish/links.ts";

it("encodes what a link to an element or file holds", () => {
  expect(toAnchor("fig-a b/ü", "index.html")).toBe("index.html#fig-a%20b%2F%C3%BC");
  expect(toFile("../data/", "a:b?.csv")).toBe("../data/a%3Ab%3F.csv");
});
