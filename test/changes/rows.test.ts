import { expect, it } from "vitest";
import { rowChanges, rowsOf, withoutCommonRows } from "../../pipeline/changes/rows.ts";

const row = (id: string, more: Record<string, string> = {}) => ({
  id,
  report: "a",
  measure: "deaths",
  span_text: "860 people",
  ...more,
});
const head = (id: string) => ({ id, report: "a", measure: "deaths", words: "860 people", was: {}, is: {} });

it("tells rows added, removed and changed, in the order of their ids", () => {
  const before = [row("a-1"), row("b-1"), row("c-1", { value: "" })];
  const now = [row("c-1", { value: "7" }), row("b-1"), row("a-2")];
  expect(rowChanges(before, now)).toEqual([
    { ...head("a-1"), change: "removed" },
    { ...head("a-2"), change: "added" },
    { ...head("c-1"), change: "changed", was: { value: "" }, is: { value: "7" } },
  ]);
});

it("tells no change of a figure for a column that only one state has", () => {
  expect(rowChanges([row("a")], [row("a", { label: "x" })])).toEqual([]);
  expect(rowChanges([row("a", { label: "x" })], [row("a")])).toEqual([]);
});

it.each([
  ["moved", "where alone its words stand elsewhere", { span_start: "9", sentence_end: "30", place_start: "2" }],
  ["changed", "where its period is another", { span_start: "9", period_start: "2019-08-01" }],
])("calls a figure %s %s", (change, _, cells) => {
  const former = Object.fromEntries(Object.keys(cells).map((column) => [column, "0"]));
  expect(rowChanges([row("a", former)], [row("a", cells)])).toMatchObject([{ change }]);
});

it.each([
  ["a byte order mark", '\ufeffid,span_text\na,"860 people"\n'],
  ["the separators of another country", 'id;span_text\na;"860 people"\n'],
  ["the line ends of another system", 'id,span_text\r\na,"860 people"\r\n'],
])("reads a table with %s", (_, csv) => {
  expect(rowsOf(csv)).toEqual([{ id: "a", span_text: "860 people" }]);
});

it("takes off what keeps a spreadsheet from running a cell", () => {
  expect(rowsOf("id,sentence_text\na,'-- 860 died\n")[0]?.sentence_text).toBe("-- 860 died");
});

it("leaves out rows that both states have, whatever line ends stand inside their cells", () => {
  const same = 'a,"one\ntwo ""three"""\n';
  expect(withoutCommonRows(`id,words\n${same}b,"x\ny"\nc,z\n`, `id,words\nc,z\nb,"x\nw"\n${same}`)).toEqual([
    'id,words\nb,"x\ny"',
    'id,words\nb,"x\nw"',
  ]);
  expect(withoutCommonRows("id\na\n", "id,words\na,\n")).toEqual(["id\na\n", "id,words\na,\n"]);
});
