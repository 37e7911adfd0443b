import { expect, it } from "vitest";
import type { Row } from "../../../pipeline/types.ts";
import { row, say } from "../rows.ts";
import { sketchOf } from "./sketch.ts";

const fled = (id: string, cells: Row): Row =>
  row({ id, measure: "displaced", unit: "people", unit_class: "person", share_of: "inhabitants", ...cells });

// Worked out and rounded to a whole per cent, a share is never exact, whatever it was worked out from.
it.each<[string, Row, string, "more" | "less" | null]>([
  ["an exact count of an exact whole", { share: 0.316, share_low: 0.316, share_high: 0.316 }, "hollow", null],
  ["an exact count of about three million", { share: 0.1767, share_low: null, share_high: null }, "hollow", null],
  ["more than", { comparator: "more_than", share: null, share_low: 0.1333, share_high: null }, "dot", "more"],
  ["nearly", { comparator: "nearly", share: 0.3, share_low: null, share_high: 0.3 }, "dot", "less"],
  ["a range", { comparator: "between", share: null, share_low: 0.1, share_high: 0.2 }, "range", null],
])("draws and explains the mark of the share of %s, not that of its count", (_, cells, body, open) => {
  expect(sketchOf("displacement-share", [fled("a", cells)])?.marks).toMatchObject([{ body, open }]);
});

it("says on its card that nobody states a share", () => {
  expect(sketchOf("displacement-share", [fled("a", { share: 0.3 })])?.cardNote).toBe(say.chart.share.subtitle);
});
