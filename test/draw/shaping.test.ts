import { describe, expect, it } from "vitest";
import { nameBodies } from "../../pipeline/draw/bodies.ts";
import { breakNotes, breaksOf } from "../../pipeline/draw/breaks.ts";
import { detailOf } from "../../pipeline/draw/detail.ts";
import { segmentsOf } from "../../pipeline/draw/gaps.ts";
import { countedWords, unitKey } from "../../pipeline/draw/measures.ts";
import { overlap, stack } from "../../pipeline/draw/place.ts";
import { type Reading, toReading } from "../../pipeline/draw/reading.ts";
import { looksOf, talliesOf } from "../../pipeline/draw/sources.ts";
import { startWords } from "../../pipeline/draw/starts.ts";
import { niceTicks, timeTicks } from "../../pipeline/draw/ticks.ts";
import { shareWords } from "../../pipeline/draw/types/share.ts";
import { windowsOf } from "../../pipeline/draw/windows.ts";
import type { Row } from "../../pipeline/types.ts";
import { row, say } from "./rows.ts";

const reading = (cells: Row) => toReading(row(cells), say) as Reading;

describe("toReading", () => {
  it.each<[string, Row]>([
    ["no day", { published: null, period_end: null }],
    ["no number", { value: null, low: null, high: null }],
  ])("leaves out a row with %s", (_, cells) => {
    expect(toReading(row(cells), say)).toBeNull();
  });

  it("says that nobody is named", () => {
    expect(reading({ source_name: null })).toMatchObject({ source: "no source named (The Daily)", named: false });
  });
});

describe("niceTicks", () => {
  it.each([
    [880, 4, 1, [0, 500]],
    [1000, 4, 1, [0, 500, 1000]],
    [370000, 4, 1, [0, 100000, 200000, 300000]],
    [2, 4, 1, [0, 1, 2]],
    [1, 4, 1, [0, 1]],
    [1, 6, 0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 4, 1, [0]],
    [9, 1, 1, [0]],
  ])("to %i in %i steps", (max, count, least, ticks) => {
    expect(niceTicks(max, count, least)).toEqual(ticks);
  });
});

describe("timeTicks", () => {
  const labels = (from: string, to: string, pixels: number) =>
    timeTicks(Date.parse(from), Date.parse(to), pixels, say).map((t) => t.label);
  it.each([
    ["2019-08-01", "2019-08-04", 400, ["1 Aug 2019", "2 Aug 2019", "3 Aug 2019", "4 Aug 2019"]],
    ["2019-05-07", "2019-08-20", 400, ["Jun 2019", "Jul 2019", "Aug 2019"]],
    ["2012-09-26", "2024-03-14", 300, ["2014", "2016", "2018", "2020", "2022", "2024"]],
    // Too little room for two round ones: the first and the last day.
    ["2019-12-05", "2019-12-28", 60, ["5 Dec 2019", "28 Dec 2019"]],
  ])("%s to %s on %i px", (from, to, pixels, expected) => {
    expect(labels(from, to, pixels)).toEqual(expected);
  });
});

describe("breaksOf", () => {
  const sohr = (published: string, break_date: string | null, break_reason: string | null = null) =>
    reading({ id: published, published, break_date, break_reason });
  it.each<[string, Reading[], string[]]>([
    ["none", [sohr("2019-08-20", null), sohr("2019-08-21", null)], []],
    ["a break before all that is drawn", [sohr("2019-08-20", "2019-01-01"), sohr("2019-08-21", "2019-01-01")], []],
    ["a break between", [sohr("2019-08-20", "2019-08-15", "it added names"), sohr("2019-08-01", null)], ["2019-08-15"]],
    ["the second of two breaks", [sohr("2019-08-01", "2019-08-01"), sohr("2019-08-20", "2019-08-15")], ["2019-08-15"]],
    [
      "a break of another body",
      [sohr("2019-08-20", "2019-08-15"), reading({ source_name: "SNHR", published: "2019-08-01" })],
      [],
    ],
  ])("%s", (_, readings, days) => expect(breaksOf(readings).map(({ date }) => date)).toEqual(days));

  it("tells since when and why", () => {
    expect(breakNotes([sohr("2019-08-01", null), sohr("2019-08-20", "2019-08-15", "it added names")], say)).toEqual([
      "Syrian Observatory for Human Rights counts in another way since 15 Aug 2019: it added names. No line joins its figures before and after.",
    ]);
  });
});

describe("windowsOf", () => {
  const since = (start: string): Row => ({ period_start: start, period_edtf: `${start}/2019-08-20` });
  const short = (start: string): Row => ({
    period_start: start,
    period_end: "2024-09-17",
    period_edtf: `${start}/2024-09-17`,
    published: "2024-09-17",
  });
  const wholeYear = (year: string): Row => ({
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    period_edtf: year,
    published: "2020-12-31",
    window: `Idlib region, in ${year}`,
  });
  const titles = (...rows: Row[]) =>
    windowsOf(rows.map(reading), unitKey, say).map((w) => w.readings.map((r) => r.id).join(" "));
  it.each<[string, Row, Row, string[]]>([
    ["starts nine days apart", {}, { period_start: "2019-04-30" }, ["a b"]],
    ["starts eleven days apart", {}, { period_start: "2019-05-02" }, ["a", "b"]],
    // Days apart weigh by the days counted: "since Saturday" and "on Tuesday" are two windows.
    ["a short count and one of its days", short("2024-09-14"), short("2024-09-17"), ["a", "b"]],
    ["two short counts a day apart", short("2024-09-13"), short("2024-09-14"), ["a b"]],
    [
      "a war's two starts in one month",
      since("2011-03-15"),
      { ...since("2011-03"), period_start: "2011-03-01" },
      ["a b"],
    ],
    ["a war's start and its year", since("2011-03-15"), { ...since("2011"), period_start: "2011-01-01" }, ["a b"]],
    // Three weeks of four months are no detail.
    ["an offensive's two starts in one month", since("2019-06-01"), since("2019-06-25"), ["a", "b"]],
    ["an offensive and its year", since("2019-06-01"), { ...since("2019"), period_start: "2019-01-01" }, ["a", "b"]],
    ["a year's toll and the war that began in it", since("2011-03-15"), wholeYear("2011"), ["a", "b"]],
    ["two years' tolls", wholeYear("2019"), wholeYear("2014"), ["b a"]],
    ["two places", {}, { place_name: "Syria" }, ["a", "b"]],
    ["civilians and people", {}, { unit: "people" }, ["a", "b"]],
    ["people and persons", { unit: "people" }, { unit: "persons" }, ["a b"]],
    ["people and movements", {}, { unit_class: "movement" }, ["a", "b"]],
    ["flow and stock", {}, { counting: "stock" }, ["a", "b"]],
    [
      "two stocks, whatever their day",
      { counting: "stock" },
      { counting: "stock", period_start: "2020-01-01" },
      ["a b"],
    ],
  ])("%s", (_, a, b, expected) => {
    expect(titles({ id: "a", ...a }, { id: "b", ...b }).sort()).toEqual(expected);
  });

  it("does not chain: each start is near the first, not the one before", () => {
    const starts = ["2019-04-01", "2019-04-09", "2019-04-17"].map((period_start, i) => ({ id: `${i}`, period_start }));
    expect(titles(...starts)).toEqual(["0 1", "2"]);
  });
});

describe("the title of a window", () => {
  const ending = (id: string, day: string, during: string) =>
    reading({
      ...{ id, period_start: "2019-04-28", period_end: `2019-05-${day}`, published: "2019-05-20" },
      ...{ period_edtf: `2019-04-28/2019-05-${day}`, place_name: "Syria", window: `Syria, ${during}` },
    });
  const short = (id: string) => ending(id, "06", "28 April to 6 May 2019");
  const long = ending("c", "17", "28 April to 17 May 2019");
  const open = ending("d", "20", "since 28 April 2019");
  const stock = (id: string, window: string) => reading({ id, counting: "stock", place_name: "Syria", window });
  it.each([
    ["of one end names both", [short("a"), short("b")], "Syria, 28 April to 6 May 2019"],
    ["of two ends names none", [short("a"), short("b"), long], "Syria, since 28 Apr 2019"],
    ["of an end and none names none", [short("a"), short("b"), open], "Syria, since 28 April 2019"],
    ["of stocks of one time names it", [stock("a", "Syria, in 2018"), stock("b", "Syria, in 2018")], "Syria, in 2018"],
    ["of stocks of two times names none", [stock("a", "Syria, in 2018"), stock("b", "Syria, in 2020")], "Syria"],
    ["of a stock of a time and one of none names none", [stock("a", "Syria, in 2018"), stock("b", "Syria")], "Syria"],
  ])("%s", (_, readings, title) => {
    expect(windowsOf(readings, unitKey, say).map((w) => w.title)).toEqual([title]);
  });
});

describe("windowsOf, with a start that says no more than the year", () => {
  it("leaves it alone where two counts may be meant", () => {
    const starts = [
      ["a", "2011-03-15", "2011-03-15"],
      ["b", "2011-06-15", "2011-06-15"],
      ["y", "2011-01-01", "2011"],
    ];
    const rows = starts.map(([id = "", period_start = "", edtf]) =>
      reading({ id, period_start, period_edtf: `${edtf}/2019-08-20` }),
    );
    expect(windowsOf(rows, unitKey, say).map((w) => w.readings.map((r) => r.id).join(" "))).toEqual(
      expect.arrayContaining(["a", "b", "y"]),
    );
  });

  it("titles the years of one place by the place", () => {
    const years = ["2014", "2019"].map((year) =>
      reading({
        id: year,
        period_start: `${year}-01-01`,
        period_end: `${year}-12-31`,
        period_edtf: year,
        published: "2020-12-31",
        place_name: "Syria",
        window: `Syria, in ${year}`,
      }),
    );
    expect(windowsOf(years, unitKey, say)).toMatchObject([{ title: "Syria, year by year", byYear: true }]);
  });
});

describe("startWords", () => {
  it.each([
    ["2011-01-01", "2011/2019-08-20", "2011"],
    ["2011-03-01", "2011-03/2021-03", "March 2011"],
    ["2019-04-21", "2019-04~/2019-08-20", "late April 2019"],
    ["2019-04-26", "2019-04-26/2019-07-23", "26 Apr 2019"],
    ["2019-04-26", null, "26 Apr 2019"],
  ])("%s, %s", (period_start, period_edtf, words) => {
    expect(startWords(reading({ period_start, period_edtf }), say)).toBe(words);
  });
});

describe("detailOf", () => {
  it.each<[string, Row, string]>([
    ["a toll read on its last day", {}, "Syrian Observatory for Human Rights, 20 Aug 2019"],
    ["a day before", { period_end: "2019-08-19" }, "Syrian Observatory for Human Rights, 20 Aug 2019"],
    [
      "a count that ended long before its report",
      { period_end: "2019-07-14" },
      "Syrian Observatory for Human Rights, 20 Aug 2019, counted to 14 Jul 2019",
    ],
  ])("%s", (_, cells, words) => {
    expect(detailOf(reading(cells), say)).toBe(words);
  });

  it("places a toll on the last day that it counts", () => {
    expect(reading({ period_end: "2019-07-14" })).toMatchObject({ date: "2019-07-14", published: "2019-08-20" });
  });
});

describe("nameBodies", () => {
  it("gives the spellings of one body its fullest name, and one look", () => {
    const spelt = ["Observatory", "Syrian Observatory for Human Rights", "SOHR"].map((source_name) =>
      reading({ source_name, source_id: "sohr" }),
    );
    const named = nameBodies(spelt);
    expect(named.map((r) => r.source)).toEqual(Array(3).fill("Syrian Observatory for Human Rights"));
    expect(looksOf([talliesOf(named)]).size).toBe(1);
  });

  it("takes a name that begins a sentence for the same one inside it", () => {
    const named = nameBodies(["Local sources", "local sources"].map((source_name) => reading({ source_name })));
    expect(named.map((r) => r.source)).toEqual(["local sources", "local sources"]);
    expect(looksOf([talliesOf(named)]).size).toBe(1);
  });
});

describe("a counted noun that says little alone", () => {
  const members = { unit: "members", label: "723 members", span_text: "723 members" };
  const words = (sentence_text: string, cells: Row = {}) => {
    const r = reading({ ...members, ...cells, sentence_text });
    return [r.label, countedWords(r, unitKey(r), say)];
  };
  it.each<[string, Row, [string, string]]>([
    [
      "the lives of 859 fighters and 723 members of pro-government forces, according to the monitor.",
      {},
      ["723 members of pro-government forces", "Members of pro-government forces killed"],
    ],
    ["723 members of the army were killed.", {}, ["723 members of the army", "Members of the army killed"]],
    ["It killed 723 members.", {}, ["723 members", "“723 members” killed"]],
    [
      "It killed 12 civilians of the town.",
      { unit: "civilians", label: "12 civilians", span_text: "12 civilians" },
      ["12 civilians", "Civilians killed"],
    ],
  ])("%s", (sentence, cells, expected) => {
    expect(words(sentence, cells)).toEqual(expected);
  });
});

describe("segmentsOf", () => {
  const ids = (...rows: Row[]) => segmentsOf(rows.map(reading)).map((s) => s.map((r) => r.id).join(" "));
  const on = (id: string, published: string, cells: Row = {}) => ({ id, published, ...cells });
  it.each<[string, Row[], string[]]>([
    ["joins a month", [on("a", "2019-05-01"), on("b", "2019-05-30")], ["a b"]],
    [
      "leaves a gap of half the time shown",
      [on("a", "2019-01-01"), on("b", "2019-01-20"), on("c", "2019-12-01"), on("d", "2019-12-20")],
      ["a b", "c d"],
    ],
    ["never joins two series", [on("a", "2019-05-01", { series: "x" }), on("b", "2019-05-02", { series: "y" })], []],
    [
      "breaks at a vague figure",
      [
        on("a", "2019-05-01"),
        on("b", "2019-05-03"),
        on("v", "2019-05-05", { value: null, low: 24, high: null, comparator: "vague" }),
        on("c", "2019-05-07"),
      ],
      ["a b"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(ids(...rows)).toEqual(expected);
  });
});

describe("looksOf", () => {
  const sources = Array.from({ length: 30 }, (_, i) => reading({ id: `${i}`, source_name: `Source ${i}` }));
  it("gives thirty sources thirty pairs of colour and shape", () => {
    const looks = looksOf([talliesOf(sources)]);
    expect(new Set([...looks.values()].map((l) => `${l.colour} ${l.shape}`)).size).toBe(30);
  });

  it("gives the first five of a panel five colours and five shapes", () => {
    const looks = [...looksOf([talliesOf(sources.slice(0, 5))]).values()];
    expect(new Set(looks.map((l) => l.colour)).size).toBe(5);
    expect(new Set(looks.map((l) => l.shape)).size).toBe(5);
  });
});

describe("shareWords", () => {
  it.each([
    ["more_than", null, 0.1333, null, "more than 13%"],
    ["at_least", null, 0.5, null, "at least 50%"],
    ["at_most", null, null, 0.301, "at most 31%"],
    ["about", 0.127, null, null, "about 13%"],
    ["between", null, 0.1, 0.151, "10% to 16%"],
  ] as const)("%s", (comparator, value, low, high, words) => {
    expect(shareWords({ comparator, value, low, high }, say)).toBe(words);
  });
});

describe("stack", () => {
  it.each([
    [[0, 100], 200, [0, 100]],
    [[50, 52], 200, [50, 78]],
    [[190, 195], 200, [152, 180]],
    [[60, 10], 200, [60, 10]],
  ])("%j in %i", (wishes, height, tops) => {
    expect(
      stack(
        wishes.map((wish) => ({ wish, height: 20 })),
        height,
        8,
      ),
    ).toEqual(tops);
  });
});

describe("overlap", () => {
  const box = { x: 0, y: 0, w: 10, h: 10 };
  it.each([
    [{ x: 9, y: 9, w: 5, h: 5 }, true],
    [{ x: 10, y: 0, w: 5, h: 5 }, false],
    [{ x: 0, y: 11, w: 5, h: 5 }, false],
  ])("%j", (other, expected) => {
    expect(overlap(box, other)).toBe(expected);
  });
});
