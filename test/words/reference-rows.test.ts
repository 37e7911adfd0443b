import { expect, it } from "vitest";
import { rows } from "../../pipeline/words/reference-rows.ts";

const read = (...texts: string[]) => [...rows(texts)].map((row) => [row("id"), row("name")]);

it.each([
  ["lines", "id,name\na,Ada\nb,Bo\n", ["a", "Ada"], ["b", "Bo"]],
  ["lines of Windows behind a byte order mark", "\uFEFFid,name\r\na,Ada\r\nb,Bo", ["a", "Ada"], ["b", "Bo"]],
  ["a comma and a quote in a cell", 'id,name\na,"Ada, ""the"" first"\nb,Bo\n', ["a", 'Ada, "the" first'], ["b", "Bo"]],
  ["line breaks in a cell", 'id,name\na,"A\nd\n\na"\nb,Bo\nc,"C\n"\n', ["a", "A\nd\n\na"], ["b", "Bo"], ["c", "C\n"]],
  ["an id that is quoted or does not stand first", 'name,id\nAda,a\n"Bo",b\n', ["a", "Ada"], ["b", "Bo"]],
  ["an id with a comma", 'id,name\n"a,b",Ada\n', ["a,b", "Ada"]],
  ["a short row and one column", "id\na\nb\n", ["a", ""], ["b", ""]],
  ["a header alone", "id,name\n"],
  ["nothing", ""],
])("reads %s", (_, text, ...expected) => expect(read(text)).toEqual(expected));

it("puts a later row in the place of an earlier one of its id, read by its own columns", () => {
  const own = "name,id\nAdam,a\nCy,c\n";
  expect(read("id,name\na,Ada\nb,Bo\n", own)).toEqual([
    ["a", "Adam"],
    ["b", "Bo"],
    ["c", "Cy"],
  ]);
});
