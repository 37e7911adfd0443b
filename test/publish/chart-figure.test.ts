import { describe, expect, it } from "vitest";
import { type ChartContext, chartFigure } from "../../pipeline/publish/chart-figure.ts";
import { FROM_EMBED, FROM_NOTEBOOK, FROM_STORY } from "../../pipeline/publish/links.ts";
import type { Chart, LedgerFigure, Row } from "../../pipeline/types.ts";
import { chartOf, TOLL } from "../support/pages.ts";

const MARK = `<a href="#fig-${TOLL.id}" tabindex="-1"><circle r="5"/></a>`;
const drawing = (width: number) =>
  `<?xml version="1.0"?><svg id="deaths-${width}"><title id="a">T</title><desc id="b">D</desc><style>.x{fill:red}</style><rect role="img" aria-labelledby="a b"/>${MARK}</svg>`;
const SVG = { 960: drawing(960), 360: drawing(360), 640: drawing(640) };

function figureOf(sketch: Partial<Chart> = {}, context: Partial<ChartContext> = {}, toll: Partial<LedgerFigure> = {}) {
  const figure = { ...TOLL, ...toll };
  const around = { ways: FROM_EMBED, figures: new Map([[TOLL.id, figure]]), languages: new Map(), level: 1 as const };
  return chartFigure(chartOf([figure], sketch), { ...around, ...context }).text;
}

const NOTEBOOK = { ways: FROM_NOTEBOOK, level: 3 as const };
const STORY = { ways: FROM_STORY, level: 2 as const };

describe("the drawings", () => {
  it("stand from narrow to wide, and without any style the narrow one alone", () => {
    expect(figureOf({ svg: SVG }).match(/<div class="drawing[^>]*>/g)).toEqual([
      '<div class="drawing w360">',
      '<div class="drawing w640" hidden>',
      '<div class="drawing w960" hidden>',
    ]);
  });

  it("stand in one width in the notebook, whose table of figures and reports have the rest", () => {
    const page = figureOf({ svg: SVG }, NOTEBOOK);
    expect(page.match(/<div class="drawing[^>]*>/g)).toEqual(['<div class="drawing w360">']);
    expect(page).not.toContain("<table");
    expect(page).toContain('<a href="deaths.html">The figures as a table, each with its sentence</a>');
  });

  it("leave the widest out where all of them would make a page heavy", () => {
    const heavy = Object.fromEntries(
      Object.entries(SVG).map(([width, svg]) => [width, svg.replace(MARK, MARK.repeat(200))]),
    );
    expect(figureOf({ svg: heavy }).match(/<div class="drawing[^>]*>/g)).toEqual([
      '<div class="drawing w360">',
      '<div class="drawing w640" hidden>',
    ]);
  });

  it("say title, text alternative and style once for all three", () => {
    const page = figureOf({ svg: SVG });
    expect(
      page.match(/<svg\b|<rect role="img" aria-labelledby="chart-deaths-title" aria-describedby="chart-deaths-alt"/g),
    ).toHaveLength(6);
    expect(page.match(/id="chart-deaths-(title|alt)"/g)).toHaveLength(2);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<title|<desc|<\?xml/);
  });

  it.each([
    ["a page of its own", {}, `href="#fig-${TOLL.id}" tabindex`],
    ["the notebook, which has the figure's evidence itself", NOTEBOOK, `href="#fig-${TOLL.id}" tabindex`],
    ["a story", STORY, `href="../index.html#fig-${TOLL.id}" tabindex`],
  ])("lead to the evidence from %s", (_, context, link) => {
    expect(figureOf({ svg: SVG }, context)).toContain(link);
  });

  it("have buttons whose arrows point along the reading", () => {
    const buttons = (page: string) => [...page.matchAll(/<button[^>]*>([←→])</g)].map(([, arrow]) => arrow);
    expect(buttons(figureOf())).toEqual(["←", "→"]);
    expect(buttons(figureOf({ language: "ar" }))).toEqual(["→", "←"]);
  });

  it("have the digits that the figures are counted with, where these are not the usual ones", () => {
    expect(figureOf()).not.toContain("data-digits");
    expect(figureOf({ language: "ar" })).toContain('data-digits="٠١٢٣٤٥٦٧٨٩"');
  });

  it("can be stepped through where the page has the program for it, and nowhere else", () => {
    const marked = (page: string) => [page.includes('class="steps"'), page.includes(`<tr id="fig-${TOLL.id}">`)];
    expect(marked(figureOf())).toEqual([true, true]);
    expect(marked(figureOf({}, NOTEBOOK))).toEqual([false, false]);
    expect(marked(figureOf({}, STORY))).toEqual([false, false]);
  });
});

describe("the table", () => {
  const cells = (toll: Partial<LedgerFigure>, row: Row = {}) => {
    const table = chartOf([TOLL]).table;
    const rows = table.rows.map((each) => ({ ...each, ...row }));
    const page = figureOf({ table: { ...table, rows } }, {}, toll);
    return /<tr id="[^"]+">(.*?)<\/tr>/s
      .exec(page)?.[1]
      ?.replace(/<\/t[hd]>/g, "|")
      .replace(/<[^>]+>/g, "");
  };

  it.each<[string, Partial<LedgerFigure>, Row]>([
    ["Syrian Observatory for Human Rights|more than 860 civilians|860|not said|", {}, {}],
    ["Syrian Observatory for Human Rights|860 civilians|860|860|", { comparator: "exact", high: 860 }, {}],
    [
      "Syrian Observatory for Human Rights|10 to 15 civilians|10|15|",
      { comparator: "between", value: null, low: 10, high: 15 },
      {},
    ],
    [
      "Syrian Observatory for Human Rights|dozens of people|24|not said|",
      { comparator: "vague", value: null, low: 24, span: { ...TOLL.span, text: "dozens of people" } },
      {},
    ],
    ["no source named|more than 860 civilians|860|not said|", { source: { ...TOLL.source, name: null } }, {}],
    [
      "Syrian Observatory for Human Rights|more than 860 civilians (derived: 13% of the inhabitants)|860|not said|",
      {},
      { share: 0.1333 },
    ],
    [
      "Syrian Observatory for Human Rights|more than 860 civilians (derived: 4.6% to 12% of the inhabitants)|860|not said|",
      {},
      { share: null, share_low: 0.0456, share_high: 0.12 },
    ],
    [
      "Syrian Observatory for Human Rights|more than 860 civilians (derived: at least 0.04% of the inhabitants)|860|not said|",
      {},
      { share: null, share_low: 0.0004 },
    ],
    [
      "Syrian Observatory for Human Rights|more than 860 civilians (derived: at most 100% of the inhabitants)|860|not said|",
      {},
      { share: null, share_high: 1 },
    ],
  ])("has the row %s", (words, toll, row) => {
    expect(cells(toll, row)).toBe(words);
  });

  it("tells where a figure comes from: sentence, report, outlet, day, what it covers", () => {
    const page = figureOf(
      {},
      {},
      { published: "2019-08-20", period: { ...TOLL.period, start: "2019-04-21", end: "2019-08-20" } },
    );
    expect(page).toContain("<blockquote>The offensive has killed <mark>more than 860 civilians</mark> in eight years");
    expect(page).toContain(
      'Idlib under fire</a>, Example Wire, <span class="day">20 Aug 2019</span>. 21 Apr 2019 to 20 Aug 2019.</td>',
    );
  });

  it("keeps a name apart that would turn its neighbours around", () => {
    const page = figureOf({}, {}, { title: "\u202eevil", publisher: "\u0633\u0648\u0631\u064a\u0627" });
    expect(page).toContain("<bdi>\u202eevil</bdi></a>, <bdi>\u0633\u0648\u0631\u064a\u0627</bdi>, ");
  });

  it("leads to how a figure was read, but for the light page of a chart alone, where the last link does", () => {
    expect(figureOf({}, STORY)).toContain(`<a href="../index.html#fig-${TOLL.id}">How this was read</a>`);
    expect(figureOf()).not.toContain("How this was read");
  });

  it("says in which language a sentence is that is not the chart's", () => {
    expect(figureOf({}, { languages: new Map([[TOLL.report, "ar"]]) })).toContain('<blockquote lang="ar" dir="auto">');
  });

  it("says so where there is nothing to show", () => {
    expect(figureOf({}, { figures: new Map() })).toContain("There is no figure to show.");
  });
});

it("words figures, places and times in the language of the chart, and leaves names as they are", () => {
  const page = figureOf({ language: "ar", svg: SVG });
  expect(page).toContain('lang="ar" dir="rtl"');
  expect(page).toContain("<td>أكثر من ٨٦٠ مدنياً</td><td>٨٦٠</td><td>غير مذكور</td>");
  expect(page).toContain("\u2068Idlib region\u2069، منذ أواخر نيسان/أبريل ٢٠١٩".replaceAll(" ٢", "\u00a0٢"));
  expect(figureOf({ language: "fr", svg: SVG })).toContain("<td>plus de 860 civils</td>");
});

it("names four sources, and how many more there are in how many reports", () => {
  const sources = [1, 2, 3, 4, 5, 5].map((n) => ({
    source: `Source ${n}`,
    publisher: "Wire",
    published: `2019-08-0${n}`,
    url: null,
  }));
  expect(figureOf({ sources }).replace(/<\/?bdi>/g, "")).toContain(
    "<p>Sources: Source 1, Source 2, Source 3, Source 4 and 1 more, in 6 reports, published 1 Aug 2019 to 5 Aug 2019</p>",
  );
});
