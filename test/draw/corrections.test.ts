import { expect, it } from "vitest";
import { correctionsOf } from "../../pipeline/draw/corrections.ts";
import type { Row } from "../../pipeline/types.ts";
import { say, table } from "./rows.ts";

function row(id: string, value: number, more: Row = {}): Row {
  return {
    id,
    value,
    low: value,
    high: value,
    comparator: "exact",
    label: `${value} civilians`,
    window: "Aleppo, since April 2019",
    source_name: "SOHR",
    period_start: "2019-04-01",
    period_end: "2019-08-13",
    published: "2019-08-13",
    superseded_by: null,
    ...more,
  };
}

const NEXT = { period_end: "2019-08-20", published: "2019-08-20" };
const former = (id: string, corrected_from: string, decided_at: string | null = "2019-08-21"): Row => ({
  id,
  corrected_from,
  decided_at,
});

it.each<[string, Row[], Row[], string[]]>([
  ["nothing of a reading that stands", [row("a", 820)], [], []],
  [
    "an update of a toll that runs on",
    [row("a", 820, { superseded_by: "b" }), row("b", 860, NEXT)],
    [],
    ["Updated on 20 Aug 2019: 820 civilians to 860 civilians (Aleppo, since April 2019, SOHR)."],
  ],
  [
    "a revision of the same window",
    [row("a", 820, { superseded_by: "b" }), row("b", 860, { published: "2019-08-20" })],
    [],
    ["Revised by its source on 20 Aug 2019: 820 civilians to 860 civilians (Aleppo, since April 2019, SOHR)."],
  ],
  ["nothing where the number stays", [row("a", 820, { superseded_by: "b" }), row("b", 820, NEXT)], [], []],
  ["nothing of a reading that the chart does not show", [row("a", 820, { superseded_by: "b" })], [], []],
  [
    "a correction, with what had stood there",
    [row("a", 860)],
    [former("a", "value=820|low=820|high=820")],
    ["Corrected on 21 Aug 2019: 860 civilians (Aleppo, since April 2019, SOHR); the number was 820."],
  ],
  [
    "a correction without a day, of a bound",
    [row("a", 860, { comparator: "more_than", high: null, label: "more than 860 civilians" })],
    [former("a", "comparator=exact|high=860", null)],
    ["Corrected: more than 860 civilians (Aleppo, since April 2019, SOHR); the number was 860."],
  ],
  [
    "a correction of the place, and not what was filled in",
    [row("a", 860)],
    [former("a", "source_name=|source_id=|place_name=Hama|Idlib")],
    ["Corrected on 21 Aug 2019: 860 civilians (Aleppo, since April 2019, SOHR); the place was Hama|Idlib."],
  ],
  [
    "a correction of the time",
    [row("a", 860)],
    [former("a", "period_start=2018-04-01|unit=people")],
    [
      "Corrected on 21 Aug 2019: 860 civilians (Aleppo, since April 2019, SOHR); the unit was people and the time was 1 Apr 2018 to 13 Aug 2019.",
    ],
  ],
  ["nothing that was only filled in", [row("a", 860)], [former("a", "period_start=|period_end=|unit=")], []],
  [
    "nothing where the same window is told more loosely",
    [row("a", 860, { superseded_by: "b" }), row("b", 800, { comparator: "more_than", high: null })],
    [],
    [],
  ],
  ["nothing that no reader saw", [row("a", 860)], [former("a", "place_id=SY02")], []],
])("tells %s", (_, shown, all, lines) => {
  expect(correctionsOf(shown, table("deaths", shown), table("figures", all), say)).toEqual(lines);
});

it("tells corrections first, the newest before the others, and the last update alone", () => {
  const shown = [
    row("a", 1, { superseded_by: "b" }),
    row("b", 2, { ...NEXT, superseded_by: "c" }),
    row("c", 3, { period_end: "2019-08-27", published: "2019-08-27" }),
    row("d", 4),
    row("e", 5),
  ];
  const all = [former("d", "value=9", "2019-08-21"), former("e", "value=9", "2019-09-01")];
  expect(
    correctionsOf(shown, table("deaths", shown), table("figures", all), say).map((line) =>
      line.slice(0, line.indexOf(" (")),
    ),
  ).toEqual([
    "Corrected on 1 Sep 2019: 5 civilians",
    "Corrected on 21 Aug 2019: 4 civilians",
    "Updated on 27 Aug 2019: 2 civilians to 3 civilians",
  ]);
});

it("tells what a number that is shown has taken over from, whether or not that is shown", () => {
  const rows = [row("a", 820, { superseded_by: "b" }), row("b", 860, NEXT)];
  expect(correctionsOf(rows.slice(1), table("deaths", rows), table("figures", []), say)[0]).toContain(
    "820 civilians to 860 civilians",
  );
  expect(correctionsOf(rows.slice(0, 1), table("deaths", rows), table("figures", []), say)).toEqual([]);
});
