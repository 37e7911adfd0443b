import { beforeAll, describe, expect, it } from "vitest";
import { overlap } from "../../../pipeline/draw/place.ts";
import { NAMED_COLOURS } from "../../../pipeline/draw/theme.ts";
import type { Chart } from "../../../pipeline/types.ts";
import { drawn, measure, tables } from "../rows.ts";
import { textBoxes } from "../svg-text.ts";

const SETTINGS = `
deaths:
  title: The dead, by who counts them
  dek: In words of the desk
  alt: Dots on lines
  panels: 1
deaths-over-time:
  palette: [purple, green]
  height: 300
  annotations:
    - date: 2019-08-01
      words: A day that the desk remembers, told at some length
    - date: 1999-01-01
      words: Too early
deaths-periods:
  hide: yes
observatory:
  type: tolls
  of: deaths
  title: Only one counts
  only:
    source: [Syrian Observatory for Human Rights, Nobody]
`;

let plain: Chart[];
let charts: Chart[];
beforeAll(async () => {
  plain = await drawn(tables());
  charts = await drawn(tables(), { settings: { path: "charts/charts.yaml", text: SETTINGS } });
}, 60_000);
const chart = (name: string, list = charts) => list.find((one) => one.name === name) as Chart;
const textsOf = (one: Chart, width = 960) => textBoxes(one.svg[width] as string, measure).map(({ text }) => text);

it("draws the program's charts in their order, without the hidden, then the project's own", () => {
  const hidden = plain.map(({ name }) => name).filter((name) => name !== "deaths-periods");
  expect(charts.map(({ name }) => name)).toEqual([...hidden, "observatory"]);
});

it("leaves a chart of which nothing was said as it was", () => {
  expect(chart("displacement").svg).toEqual(chart("displacement", plain).svg);
});

it("says the editor's words in place of its own, and its own summary all the same", () => {
  const { title, dek, alt, summary, spec } = chart("deaths");
  expect({ title, dek, alt }).toEqual({
    title: "The dead, by who counts them",
    dek: "In words of the desk",
    alt: "Dots on lines",
  });
  expect(summary).not.toBe("");
  expect(JSON.stringify(spec)).toContain("The dead, by who counts them");
  expect(chart("deaths").svg[640]).toContain("Dots on lines</desc>");
});

it("keeps to the number of panels, and counts what it leaves out", () => {
  const wide = chart("deaths", plain).table.rows.length;
  expect(chart("deaths").table.rows.length).toBeLessThan(wide);
  expect(chart("deaths").notes.join(" ")).toContain("of other places or times");
});

it("draws only the rows that were chosen, and says how many were not", () => {
  const { table, notes } = chart("observatory");
  const sources = new Set(table.rows.map(({ source_name }) => source_name));
  expect(sources).toEqual(new Set(["Syrian Observatory for Human Rights"]));
  expect(notes.join(" ")).toMatch(/\d+ not chosen for this chart/);
});

describe("annotations", () => {
  it.each([360, 640, 960])("stand beside the line of their day, off all other text, at %i px", (width) => {
    const boxes = textBoxes(chart("deaths-over-time").svg[width] as string, measure);
    const said = boxes.map(({ text }) => text).join(" ");
    expect(said).toContain("A day that");
    expect(said).toContain("some length");
    expect(said).not.toContain("Too early");
    const clashes = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
    expect(clashes).toEqual([]);
  });

  it("that no panel shows are a warning with the days that there are", () => {
    expect(chart("deaths-over-time").problems).toMatchObject([
      { severity: "warning", code: "chart-day-unseen", file: "charts/charts.yaml", line: 7 },
    ]);
    expect(chart("deaths-over-time").problems[0]?.message).toContain("1999-01-01");
  });
});

it("warns of a value that no row has, and names those that there are", () => {
  const [doubt] = chart("observatory").problems;
  expect(doubt).toMatchObject({ severity: "warning", code: "chart-nothing-chosen", line: 17 });
  expect(doubt?.message).toContain('no figure has source "Nobody"; there is ');
  expect(doubt?.message).toContain("Syrian Observatory for Human Rights");
});

it("gives the sources the colours of the palette", () => {
  const marks = (one: Chart) => one.svg[960]?.replace(/<style>.*?<\/style>/s, "");
  expect(marks(chart("deaths-over-time"))).toContain(NAMED_COLOURS.purple);
  expect(marks(chart("deaths-over-time"))).not.toContain(NAMED_COLOURS.vermilion);
  expect(marks(chart("deaths-over-time", plain))).toContain(NAMED_COLOURS.vermilion);
});

it("draws plots over time as high as they were asked for", () => {
  const height = (one: Chart) => Number(/height="(\d+)"/.exec(one.svg[640] ?? "")?.[1]);
  expect(height(chart("deaths-over-time"))).toBeGreaterThan(height(chart("deaths-over-time", plain)) + 80);
});

it("names a letter of the editor that no font has, and draws nothing", async () => {
  const settings = { path: "charts/charts.yaml", text: "deaths:\n  title: Toll \u{1F480}\n" };
  await expect(drawn(tables(), { settings })).rejects.toThrow("U+1F480");
});

it("says the editor's own dek where there is nothing to draw", async () => {
  const text = "nowhere:\n  type: tolls\n  of: deaths\n  title: Nowhere\n  only:\n    place: Atlantis\n";
  const made = await drawn(tables(), { settings: { path: "charts/charts.yaml", text } });
  expect(textsOf(chart("nowhere", made)).join(" ")).toContain("No figures on deaths yet.");
});
