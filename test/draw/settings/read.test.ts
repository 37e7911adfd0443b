import { describe, expect, it } from "vitest";
import { type KnownCharts, readSettings } from "../../../pipeline/draw/settings/read.ts";

const KNOWN: KnownCharts = {
  made: new Map([
    ["deaths", "tolls"],
    ["deaths-over-time", "over-time"],
    ["deaths-periods", "periods"],
  ]),
  types: ["tolls", "over-time"],
  subjects: ["deaths"],
};
const read = (text: string) => readSettings({ path: "charts/charts.yaml", text }, KNOWN);

it("has nothing to say without a file, or with an empty one", () => {
  expect(readSettings(null, KNOWN)).toEqual([]);
  expect(read("# nothing yet\n")).toEqual([]);
});

it("reads everything that may be said of a chart", () => {
  const [chart] = read(`
deaths-over-time:
  title: "Who counts the dead: 2019"
  dek: By source
  alt: Lines that rise
  language: en
  hide: no
  only:
    place: idlib
    source: [sohr, un]
  annotations:
    - date: 2019-08-20
      words: The town falls
  palette: [green, blue]
  panels: 2
  height: 240
`);
  expect(chart).toEqual({
    name: "deaths-over-time",
    line: 2,
    type: null,
    of: null,
    hide: false,
    title: "Who counts the dead: 2019",
    dek: "By source",
    alt: "Lines that rise",
    language: "en",
    only: new Map([
      ["place", ["idlib"]],
      ["source", ["sohr", "un"]],
    ]),
    annotations: [{ date: "2019-08-20", words: "The town falls" }],
    palette: ["#009e73", "#0072b2"],
    panels: 2,
    height: 240,
  });
});

it("reads a chart of the project's own, as a spreadsheet's editor saves it", () => {
  const [chart] = read("\uFEFFidlib:\r\n  type: tolls\r\n  of: deaths\r\n  title: Idlib\r\n");
  expect(chart).toMatchObject({ name: "idlib", type: "tolls", of: "deaths", title: "Idlib", line: 1 });
});

describe("refuses, with line and way out", () => {
  it.each([
    ["a strange key", "deaths:\n  titel: x\n", 'line 2: "titel" is not known here; use one of type, of, hide, title'],
    [
      "a chart that is none",
      "death:\n  title: x\n",
      '"death" is no chart of the program (deaths, deaths-over-time, deaths-periods)',
    ],
    ["a name that is no file's", "../x:\n  title: x\n", '"../x" is no name of a chart'],
    ["a type for a made chart", "deaths:\n  type: tolls\n", 'the program makes "deaths" itself'],
    [
      "a strange type",
      "x:\n  type: pie\n  of: deaths\n  title: x\n",
      '"pie" is not known here; use one of tolls, over-time',
    ],
    ["a strange language", "deaths:\n  language: xx\n", 'line 2: "xx" is not known here'],
    [
      "a column that does not choose",
      "deaths:\n  only:\n    colour: x\n",
      'line 3: "colour" is not known here; use one of measure',
    ],
    [
      "a day that is none",
      "deaths-over-time:\n  annotations:\n    - date: 2019-02-31\n      words: x\n",
      '"2019-02-31" is no day',
    ],
    [
      "a day without words",
      "deaths-over-time:\n  annotations:\n    - date: 2019-02-01\n",
      "a line date: and a line words:",
    ],
    [
      "days where none stand",
      "deaths:\n  annotations:\n    - date: 2019-02-01\n      words: x\n",
      '"deaths" marks no days',
    ],
    ["a colour that is not checked", "deaths:\n  palette: [pink]\n", '"pink" is not known here; use one of blue'],
    [
      "a height beyond all screens",
      "deaths-over-time:\n  height: 5000\n",
      'height: "5000" is no number from 120 to 600',
    ],
    ["a height where rows make it", "deaths:\n  height: 200\n", '"deaths" is as high as its rows'],
    ["panels where there is one", "deaths-periods:\n  panels: 2\n", '"deaths-periods" has one panel'],
    ["nothing behind a key", "deaths:\n  title:\n", 'nothing stands behind "title:"'],
    ["an open bracket", "deaths:\n  palette: [blue\n", "line 2"],
    ["a list", "- deaths\n", "the list of charts is a list of lines"],
  ])("%s", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow('"charts/charts.yaml"');
  });
});
