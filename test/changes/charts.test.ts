import { expect, it } from "vitest";
import { changesBetween } from "../../pipeline/changes/changes.ts";
import { chartChanges, chartTableChanges } from "../../pipeline/changes/charts.ts";
import { rowsOf } from "../../pipeline/changes/rows.ts";

const row = (id: string, value: string, more: Record<string, string> = {}) => ({
  id,
  series: "s1",
  value,
  label: `${value} civilians`,
  window: "Aleppo, since April 2019",
  source_name: "SOHR",
  superseded_by: "",
  ...more,
});
type Rows = ReturnType<typeof row>[];

const none = { added: 0, removed: 0, changed: 0 };
const where = "Aleppo, since April 2019, SOHR";
const told = (change: object) => [{ chart: "deaths", where, before: null, percent: null, ...none, ...change }];
const step = { was: "820 civilians", is: "860 civilians", percent: 4.9 };

it.each<[string, Rows, Rows, object[]]>([
  ["nothing", [row("a", "820")], [row("a", "820")], []],
  ["nothing that a reader sees", [row("a", "820")], [row("a", "820", { status_reason: "accepted by MK" })], []],
  [
    "nothing where another report tells the same",
    [row("a", "820")],
    [row("a", "820"), row("b", "820", { repeats: "a" })],
    [],
  ],
  ["a corrected reading", [row("a", "820")], [row("a", "860")], told({ ...step, changed: 1 })],
  [
    "a new reading in the place of the one before",
    [row("a", "820")],
    [row("a", "820", { superseded_by: "b" }), row("b", "860")],
    told({ ...step, added: 1 }),
  ],
  ["a reading of an edited report", [row("a", "820")], [row("b", "860")], told({ ...step, added: 1, removed: 1 })],
  [
    "a fall",
    [row("a", "860")],
    [row("a", "430")],
    told({ was: "860 civilians", is: "430 civilians", percent: -50, changed: 1 }),
  ],
  [
    "a step from none, which has no percentage",
    [row("a", "0")],
    [row("a", "5")],
    told({ was: "0 civilians", is: "5 civilians", changed: 1 }),
  ],
  [
    "another event beside one that stands",
    [row("a", "3")],
    [row("a", "3"), row("b", "5")],
    told({ was: null, is: "5 civilians", added: 1 }),
  ],
  [
    "an earlier reading behind the latest",
    [row("b", "860")],
    [row("a", "820", { superseded_by: "b" }), row("b", "860")],
    told({ was: "860 civilians", is: "860 civilians", added: 1 }),
  ],
  ["a new series", [], [row("a", "820")], told({ was: null, is: "820 civilians", added: 1 })],
  ["a series that is gone", [row("a", "820")], [], told({ was: "820 civilians", is: null, removed: 1 })],
  [
    "a reading that went over to another place, once",
    [row("a", "820")],
    [row("a", "820", { series: "s2", window: "Idlib, since April 2019" })],
    told({
      where: "Idlib, since April 2019, SOHR",
      before: where,
      was: "820 civilians",
      is: "820 civilians",
      changed: 1,
    }),
  ],
  [
    "a bound",
    [row("a", "", { low: "820", label: "dozens" })],
    [row("a", "", { low: "840", label: "hundreds" })],
    told({ was: "dozens", is: "hundreds", percent: 2.4, changed: 1 }),
  ],
])("tells %s", (_, before, now, changes) => {
  expect(chartChanges("deaths", before, now)).toEqual(changes);
});

const csv = (columns: string, ...rows: string[]) => `${[columns, ...rows].join("\n")}\n`;
const HEAD = "id,series,value,label,window,source_name,superseded_by";

it("compares the figures and every table that a chart draws, and no other", () => {
  const tables = (value: string) =>
    new Map([
      ["deaths", csv(HEAD, `a,s,${value},${value} people,Aleppo,SOHR,`)],
      ["figures", csv("id,value", `a,${value}`)],
      ["problems", csv("severity,message", `notice,${value}`)],
      ["summary", csv("series,window", `s,${value}`)],
    ]);
  const { figures, charts } = changesBetween(tables("820"), tables("860"), null);
  expect(figures).toMatchObject([{ id: "a", was: { value: "820" }, is: { value: "860" } }]);
  expect(charts).toMatchObject([{ chart: "deaths", where: "Aleppo, SOHR" }]);
});

it("compares no table that only one state has", () => {
  const now = new Map([["deaths", csv(HEAD, "a,s,860,860 people,Aleppo,SOHR,")]]);
  expect(changesBetween(new Map(), now, null)).toEqual({ figures: [], charts: [] });
});

it("tells of a series that some of its rows changed in what comparing whole tables tells", () => {
  const before = csv(
    HEAD,
    "a,s,820,820 people,Aleppo,SOHR,b",
    "b,s,860,860 people,Aleppo,SOHR,",
    'c,"t ""1""",3,3,Homs,UN,',
  );
  const now = csv(
    HEAD,
    "a,s,820,820 people,Aleppo,SOHR,b",
    "b,s,900,900 people,Aleppo,SOHR,",
    'c,"t ""1""",5,5,Homs,UN,',
  );
  const whole = chartChanges("deaths", rowsOf(before), rowsOf(now));
  expect(whole).toHaveLength(2);
  expect(chartTableChanges("deaths", before, now)).toEqual(whole);
  expect(chartTableChanges("deaths", before, before)).toEqual([]);
});
