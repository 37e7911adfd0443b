import { expect, it } from "vitest";
import { readRecord } from "../../pipeline/read/record.ts";
import { restoreFigure, restoreNumber } from "../../pipeline/read/restore.ts";
import type { Figure, NumberRow, Report } from "../../pipeline/types.ts";

it("reads a record", () => {
  const line = JSON.stringify({
    id: "a",
    text: "860 dead",
    published: "2019-08-20",
    language: "en",
    gold: 1,
    title: null,
  });
  expect(readRecord(line, 1)).toEqual({
    report: {
      id: "a",
      file: null,
      title: null,
      published: "2019-08-20",
      publisher: null,
      url: null,
      language: "en",
      text: "860 dead",
      origin: [[0, 0]],
    },
    problems: [],
    original: "860 dead",
  });
});

it.each([
  ["{broken", "is no JSON"],
  ["[1]", "JSON object"],
  ["null", "JSON object"],
  ['{"text":"860"}', "no `id`"],
  ['{"id":7,"text":"860"}', "no `id`"],
  ['{"id":"a"}', 'report "a"'],
])("gives one problem for %j", (line, words) => {
  const { report, problems } = readRecord(line, 3);
  expect(report).toBeNull();
  expect(problems).toMatchObject([{ severity: "error", code: "record-unreadable", line: 3 }]);
  expect(problems[0]?.message).toContain("line 3");
  expect(problems[0]?.message).toContain(words);
});

it.each([
  ['{"id":"a","text":"860","published":"yesterday"}', "report-bad-published"],
  ['{"id":"a","text":"860","url":"data:1"}', "report-bad-url"],
  ['{"id":"a","text":"860","title":5}', "front-matter-value"],
])("reads the text of %j all the same", (line, code) => {
  const { report, problems } = readRecord(line, 1);
  expect(report?.text).toBe("860");
  expect(problems).toMatchObject([{ code, line: 1, report: "a" }]);
});

const ORIGINAL = "\u201CSome\u00AD 3\u200B000 \u00ADcivi\u00ADlians\u00AD e\u0301e\u0301\u201D";
const { report } = readRecord(JSON.stringify({ id: "a", text: ORIGINAL }), 1);

function span(words: string) {
  const start = (report as Report).text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

it.each([
  ["3000", "3\u200B000"],
  ["civilians", "civi\u00ADlians"],
  ["Some", "Some"],
  ["\u00E9\u00E9", "e\u0301e\u0301"],
  ["e", "e"],
])("gives the span of %j over the text as given", (words, original) => {
  const row = { report: "a", ...span(words), source: { ...span(words) } } as unknown as NumberRow;
  const restored = restoreNumber(row, report as Report, ORIGINAL);
  expect(restored.text).toBe(original);
  expect(ORIGINAL.slice(restored.start, restored.end)).toBe(original);
  expect(ORIGINAL.slice(restored.source.start!, restored.source.end!)).toBe(original);
});

it("restores each part of a figure, and leaves what has no place in the text", () => {
  const nowhere = { start: null, end: null };
  const figure = { span: span("3000"), sentence: span("3000 civilians"), source: nowhere, place: span("Some") };
  const restored = restoreFigure(figure as unknown as Figure, report as Report, ORIGINAL);
  expect(restored.span.text).toBe("3\u200B000");
  expect(restored.sentence.text).toBe("3\u200B000 \u00ADcivi\u00ADlians");
  expect(restored.source).toBe(nowhere);
  expect(ORIGINAL.slice(restored.place.start!, restored.place.end!)).toBe("Some");
});
