import { expect, it } from "vitest";
import { currentCodebook, withCodebook } from "../../.ci/codebook.ts";

it("tells each column once", async () => {
  const text = await currentCodebook();
  expect(text.match(/^\| `value` \|/gm)).toHaveLength(1);
  expect(text).toContain("| `share_low` | number |");
  expect(text).toContain("joined by \\|");
  expect(text).toContain("(`exact` `about`");
});

it("stands between the markers of a page", () => {
  expect(withCodebook("a\n<!-- codebook -->\nold\n<!-- /codebook -->\nb", "new")).toBe(
    "a\n<!-- codebook -->\nnew\n<!-- /codebook -->\nb",
  );
  expect(withCodebook("no markers", "new")).toBeNull();
});
