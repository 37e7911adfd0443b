import { expect, it } from "vitest";
import { draw } from "../../../pipeline/draw/draw.ts";
import type { Row } from "../../../pipeline/types.ts";
import { fonts, row, table, tables } from "../rows.ts";
import { idsOf, sketchOf } from "./sketch.ts";

const part = (id: string, value: number, cells: Row = {}) =>
  row({
    id,
    value,
    unit: "children",
    label: null,
    window: null,
    source_name: null,
    part_of: "w",
    span_text: `${value} of them children`,
    ...cells,
  });
const whole = (cells: Row = {}) => row({ id: "w", value: 860, ...cells });

it.each<[string, Row[], Row[], string[] | null]>([
  ["nothing without parts", [whole()], [], null],
  ["parts with their whole, the largest first", [whole()], [part("a", 50), part("b", 90)], ["w b a"]],
  [
    "no part that waits or was rejected",
    [whole()],
    [part("a", 1, { status: "waiting" }), part("b", 1, { status: "rejected" })],
    null,
  ],
  ["no part that is planned or projected", [whole()], [part("a", 1, { modality: "projected" })], null],
  ["no part of another kind", [whole()], [part("a", 1, { measure: "injuries" })], null],
  ["no part of what is not drawn", [whole()], [part("a", 1, { part_of: "gone" })], null],
  [
    "of one count the toll with most parts, then the latest",
    [
      whole({ published: "2019-08-01" }),
      whole({ id: "x", published: "2019-08-02" }),
      whole({ id: "y", published: "2019-08-03" }),
    ],
    [
      part("a", 1),
      part("b", 2),
      part("c", 3, { part_of: "x" }),
      part("d", 4, { part_of: "x" }),
      part("e", 5, { part_of: "y" }),
    ],
    ["x d c"],
  ],
])("draws %s", (_, rows, others, ids) => {
  expect(idsOf(sketchOf("deaths-parts", rows, others))).toEqual(ids);
});

it("words a part by its number and its noun, and lends it the source of its whole", () => {
  const [, one] = sketchOf("deaths-parts", [whole()], [part("a", 51, { comparator: "more_than", high: null })])!
    .windows[0]!.readings;
  expect(one).toMatchObject({
    label: "more than 51 children",
    source: "Syrian Observatory for Human Rights",
    named: true,
  });
});

it("has the parts in its table, in the columns of the whole and with its window", async () => {
  const columns = ["id", "label", "window", "part_of"].map((name) => ({
    name,
    title: name,
    type: "string" as const,
    description: "",
  }));
  const [figures, , displacement] = tables([whole()], []) as [
    ReturnType<typeof table>,
    ReturnType<typeof table>,
    ReturnType<typeof table>,
  ];
  const all = { ...figures, rows: [...figures.rows, part("a", 51)] };
  const charts = await draw([all, { ...table("deaths", [whole()]), columns }, displacement], { fonts });
  const { table: drawn, notes } = charts.find(({ name }) => name === "deaths-parts")!;
  expect(drawn.rows).toEqual([whole(), { id: "a", label: "51 children", window: whole().window, part_of: "w" }]);
  expect(notes).toEqual([]);
});
