import { expect, it } from "vitest";
import { ranked } from "../../pipeline/draw/ranked.ts";
import { type Reading, toReading } from "../../pipeline/draw/reading.ts";
import { looksOf, talliesOf } from "../../pipeline/draw/sources.ts";
import { sourceWords, windowWords } from "../../pipeline/draw/summary.ts";
import { SOURCE_COLOURS } from "../../pipeline/draw/theme.ts";
import type { Row } from "../../pipeline/types.ts";
import { row, say } from "./rows.ts";

const reading = (cells: Row) => toReading(row(cells), say) as Reading;

/** Two readings each of nine bodies, and one of a tenth. */
const many = (preference: number | null) => [
  ...["B", "C", "D", "E", "F", "G", "H", "I", "J"].flatMap((source_name) => [
    reading({ source_name, id: `${source_name}1`, published: "2019-08-01", value: 1 }),
    reading({ source_name, id: `${source_name}2`, published: "2019-08-09", value: 2 }),
  ]),
  reading({ source_name: "A", id: "A1", published: "2019-07-01", value: 3, preference }),
];

it("a preferred body takes the first colour, however few its readings", () => {
  expect(looksOf([talliesOf(many(1))]).get("a")?.colour).toBe(SOURCE_COLOURS[0]);
  expect(looksOf([talliesOf(many(null))]).get("a")?.colour).not.toBe(SOURCE_COLOURS[0]);
});

it.each<[string, Reading[], string]>([
  ["a preferred body", many(1), "A"],
  ["else the one with most readings and then the newest", many(null), "B"],
  [
    "a body with a name before one without",
    [reading({ source_name: null, publisher: "A" }), reading({ source_name: null, publisher: "A" }), reading({})],
    "Syrian Observatory for Human Rights",
  ],
])("where there is no room for all, first comes %s", (_, readings, first) => {
  expect(ranked(readings)[0]?.source).toBe(first);
});

it("a preferred body is named first, and the others with it", () => {
  expect(sourceWords(many(2), say)[0]).toMatch(/^Sources: A, B, C, .* and J\.$/);
  expect(sourceWords(many(null), say)[0]).toMatch(/^Sources: B, C, .* and A\.$/);
});

it("the change that is told is that of the preferred series", () => {
  const readings = [
    ...many(null),
    reading({ source_name: "I", id: "I0", published: "2019-07-01", value: 7 }),
    reading({ source_name: "A", id: "A2", published: "2019-08-02", value: 5 }),
  ];
  const told = (preferred: string | null) => {
    const ranked = readings.map((r) => ({ ...r, preference: r.body === preferred ? 1 : null }));
    const inOrder = ranked.sort((a, b) => (a.date < b.date ? -1 : 1));
    return windowWords([{ title: "Idlib", readings: inOrder, byYear: false }], () => "Civilians killed", say).join();
  };
  expect(told(null)).toContain("from 7 civilians");
  expect(told("a")).toContain("from 3 civilians");
});
