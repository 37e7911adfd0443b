import { describe, expect, it } from "vitest";
import { checkEncodings } from "../../pipeline/draw/check.ts";
import { draw } from "../../pipeline/draw/draw.ts";
import { overlap } from "../../pipeline/draw/place.ts";
import type { Chart, Row } from "../../pipeline/types.ts";
import { drawn, fonts, measure, row, tables } from "./rows.ts";
import { textBoxes } from "./svg-text.ts";

const charts = (rows: readonly Row[]) => drawn(tables(rows, []));
const named = async (only: string, rows: readonly Row[]) => (await drawn(tables(rows, []), { only }))[0] as Chart;
const deaths = (rows: readonly Row[]) => named("deaths", rows);
const vague = { value: null, low: 24, high: null, comparator: "vague", label: "dozens of civilians" };
const many = (count: number, cells: (i: number) => Row) =>
  Array.from({ length: count }, (_, i) => row({ id: `f${i}`, ...cells(i) }));
const day = (i: number) => new Date(Date.UTC(2019, 4, 1) + i * 86_400_000).toISOString().slice(0, 10);

const CASES: [string, Row[]][] = [
  ["one row", [row()]],
  ["one row of zero", [row({ value: 0, label: "no civilians" })]],
  ["one vague row", [row(vague)]],
  ["all vague, over time", many(6, (i) => ({ ...vague, published: day(i * 9) }))],
  ["equal values", many(5, (i) => ({ published: day(i * 7) }))],
  ["equal values of one day", many(5, () => ({}))],
  [
    "every comparator in one panel",
    [
      row({ id: "a", label: "860 civilians" }),
      row({ id: "b", value: 900, low: 900, high: null, comparator: "more_than", label: "more than 900 civilians" }),
      row({ id: "c", value: 100, low: null, high: 100, comparator: "at_most", label: "up to 100 civilians" }),
      row({ id: "d", value: 500, low: null, high: null, comparator: "about", label: "about 500 civilians" }),
      row({ id: "e", value: null, low: 300, high: 450, comparator: "between", label: "300 to 450 civilians" }),
      row({ id: "f", ...vague }),
    ],
  ],
  [
    "seven orders of magnitude in one panel",
    many(8, (i) => ({ value: 10 ** i, label: `${10 ** i} civilians`, published: day(i * 10) })),
  ],
  [
    "forty sources",
    many(40, (i) => ({
      value: 100 + i,
      label: `${100 + i} civilians`,
      source_name: `Source number ${i}`,
      published: day(i),
    })),
  ],
  [
    "forty sources twice",
    many(80, (i) => ({
      value: 100 + i,
      label: `${100 + i} civilians`,
      source_name: `Source number ${i % 40}`,
      published: day(i),
    })),
  ],
  [
    "ranges and vague figures over time",
    many(6, (i) =>
      i % 2
        ? vague
        : { value: null, low: 90 + i, high: 120 + i, comparator: "between", label: `${90 + i} to ${120 + i}` },
    ).map((r, i) => ({ ...r, published: day(i * 9) })),
  ],
  [
    "a war beside a day",
    [
      row(),
      row({ id: "b", unit: "people", period_start: "1967-06-05" }),
      row({ id: "c", unit: "children", period_start: "2019-08-20" }),
    ],
  ],
  [
    "words that leave the first day open",
    [row(), row({ id: "b", unit: "people", period_start: "2011-01-01", period_edtf: "2011/2019-08-20" })],
  ],
  [
    "six orders of magnitude between two sources",
    [
      row({ value: 1, label: "1 civilian" }),
      row({ id: "b", source_name: "UN", value: 1e6, label: "1,000,000 civilians" }),
    ],
  ],
  [
    "long names of many sources on one day",
    many(12, (i) => ({
      value: 100 * i,
      label: `${100 * i} civilians and others who were not named in the report`,
      source_name: `The ${"International ".repeat(i)}Committee for the Documentation of Violations of Humanitarian Law`,
    })),
  ],
  [
    "long words",
    [
      row({
        label: "more than eight hundred and sixty civilians, among them many women, children and aid workers",
        source_name:
          "The Committee for the Documentation of Violations of International Humanitarian Law in the North-West",
      }),
    ],
  ],
];

describe("draw", () => {
  it.each(CASES)("%s: no text on text, none cut", async (_, rows) => {
    const drawings = (await charts(rows)).flatMap(({ name, svg }) =>
      [360, 640, 960].map((width) => ({ name, width, svg: svg[width] as string })),
    );
    for (const { name, width, svg } of drawings) {
      const boxes = textBoxes(svg, measure);
      const clashes = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => overlap(a, b))
          .map((b) => [name, width, a.text, b.text]),
      );
      expect(boxes.filter((b) => b.x < 0 || b.x + b.w > width)).toEqual([]);
      expect(clashes).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
    }
  });

  it("paints pictures of the oddest", async () => {
    const odd = CASES.filter(([name]) => ["one row of zero", "one vague row", "long words"].includes(name));
    for (const { png, card } of await draw(
      tables(
        odd.flatMap(([, rows]) => rows),
        [],
      ),
      { fonts },
    ))
      expect(Math.min(png.length, card.length)).toBeGreaterThan(1000);
  });

  it("says so where there is nothing to draw", async () => {
    const chart = await deaths([]);
    expect(chart.svg[360]).toContain("No figures on deaths yet.");
    expect(chart.summary).toBe("No figures on deaths yet.");
  });

  it("draws a vague figure without a dot", async () => {
    const { svg } = await deaths([row(vague)]);
    expect(svg[640]).toContain("dozens of civilians");
    expect(svg[640]).not.toMatch(/<path[^>]*A5,5/u);
  });

  it("leaves out the sources that find no room, and says how many", async () => {
    const rows = many(80, (i) => ({ source_name: `Source ${i % 40}`, published: day(i) }));
    const [tolls, overTime] = [await deaths(rows), await named("deaths-over-time", rows)];
    expect(tolls.notes).toEqual([
      "Left out: 75 figures (40 older or looser than those drawn and 35 of further sources).",
    ]);
    expect(overTime.notes).toEqual(["Left out: 68 figures (68 of further sources)."]);
    expect([tolls, overTime].map(({ table }) => table.rows.length)).toEqual([5, 12]);
  });

  it("counts what is left out, by reason", async () => {
    const input = tables([row()], []);
    const extra = [
      row({ id: "w", status: "waiting" }),
      row({ id: "r", status: "rejected" }),
      row({ id: "p", part_of: "f1" }),
      row({ id: "x", modality: "projected" }),
    ];
    const all = input.map((t) => (t.name === "figures" ? { ...t, rows: [...t.rows, ...extra] } : t));
    const [chart] = await draw(all, { fonts });
    expect(chart?.notes).toEqual([
      "Left out: 4 figures (1 waiting for a person's decision, 1 rejected by a person, 1 part of another figure and 1 projected, planned or denied).",
    ]);
  });

  it("draws ten thousand rows as few marks, and says how many it leaves out", async () => {
    const chart = await named(
      "deaths-over-time",
      many(10_000, (i) => ({
        value: 100 + i,
        source_name: `Source ${i % 12}`,
        published: day(i),
        label: `${100 + i} civilians`,
      })),
    );
    expect(chart.table.rows).toHaveLength(24);
    expect(chart.notes.join()).toContain("Left out: 9,976 figures");
  });

  it.each(["<b>&\"'", "a > b"])("escapes the name %j", async (source_name) => {
    const { svg } = await deaths([row({ source_name })]);
    expect(svg[640]).not.toContain(`>${source_name}`);
    expect(svg[640]).toContain(source_name.startsWith("<") ? "&lt;b&gt;&amp;" : "a &gt; b");
  });

  it.each<[string, Row, string, string]>([
    ["a source", { source_name: "叙利亚观察站" }, "source in another script", "叙利亚观察站"],
    ["a source with an id", { source_name: "叙利亚观察站", source_id: "sohr" }, "sohr", "叙利亚观察站"],
    ["the words", { label: "超过 860", comparator: "more_than" }, "more than 860 civilians", "超过 860"],
    [
      "the place",
      { place_name: "伊德利卜", window: "伊德利卜, since May 2019" },
      "place in another script, since May",
      "伊德利卜",
    ],
  ])(
    "draws %s in another script by what stands in for it, and keeps it in the text alternative",
    async (_, cells, drawn, full) => {
      const { svg, alt, notes, table } = await deaths([row(cells)]);
      const said = textBoxes(svg[960] as string, measure)
        .map((b) => b.text)
        .join(" ");
      expect(said.replaceAll("\u00a0", " ")).toContain(drawn);
      expect(said).not.toContain(full);
      expect(alt).toContain(full);
      expect(notes).toEqual(["In the chart without its own words: 1 figure in another script. The table has them."]);
      expect(JSON.stringify(table.rows)).toContain(full);
    },
  );

  it("draws six counts, those with most readings and then the latest, and says how many more there are", async () => {
    const places = ["A", "B", "C", "D", "E", "F", "G", "H"];
    const rows = places.flatMap((place_name, i) =>
      many(place_name === "A" ? 2 : 1, (k) => ({
        id: `${place_name}${k}`,
        place_name,
        window: `${place_name}, since May`,
        published: day(i),
      })),
    );
    const chart = await deaths(rows);
    const titles = [...(chart.svg[960] as string).matchAll(/>Civilians killed: (\w), since May</gu)].map((m) => m[1]);
    expect(titles).toEqual(["A", "H", "G", "F", "E", "D"]);
    expect(chart.notes).toEqual([
      "Left out: 3 figures (2 of other places or times and 1 older or looser than those drawn).",
    ]);
  });

  it("draws a reading once that other reports tell again, and names the reports of all", async () => {
    const chart = await deaths([
      row(),
      row({ id: "f2", repeats: "f1", publisher: "The Nightly", published: "2019-08-21" }),
    ]);
    expect((chart.svg[960] as string).match(/>860 civilians</gu)).toHaveLength(1);
    expect(chart.sources.map(({ publisher }) => publisher)).toEqual(["The Daily", "The Nightly"]);
    expect(chart.notes).toEqual(["Left out: 1 figure (1 told again from another report)."]);
  });

  it("draws a dashed line where a source began to count in another way, and says why", async () => {
    const rows = many(6, (i) => ({
      value: 100 + i,
      published: day(i * 7),
      series: i < 3 ? "old" : "new",
      ...(i < 3 ? {} : { break_date: day(20), break_reason: "it added names" }),
    }));
    const chart = await named("deaths-over-time", rows);
    expect(JSON.stringify(chart.spec)).toContain('"strokeDash":[4,3]');
    expect(chart.notes.join(" ")).toContain(`since 21 May 2019: it added names. No line joins its figures`);
  });

  it("keeps the text alternative to sixty words, however long the names are", async () => {
    const source_name = "The Committee for the Documentation of Violations of International Humanitarian Law ".repeat(
      8,
    );
    const { alt } = await deaths([row({ source_name })]);
    expect(alt.split(" ").length).toBeLessThanOrEqual(60);
    expect(alt).toContain("Chart of 1 figure on deaths");
  });

  it("refuses to run without its table", async () => {
    await expect(draw([], { fonts })).rejects.toThrow('the charts need the table "figures"');
  });
});

describe("checkEncodings", () => {
  const spec = (field: string) => ({
    data: { values: [{ date: "2019-08-20", at: 860 }] },
    layer: [{ encoding: { y: { field } } }],
  });
  it("takes a field that stands in the rows", () => {
    expect(() => checkEncodings(spec("at"))).not.toThrow();
  });

  it("names a field that does not", () => {
    expect(() => checkEncodings(spec("att"))).toThrow('"y" draws the field "att", which row 1 does not have');
  });
});
