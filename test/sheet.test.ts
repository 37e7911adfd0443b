import { expect, it } from "vitest";
import { readSheet } from "../pipeline/sheet.ts";

const read = (text: string) => readSheet(text).rows.map(({ line, cells }) => [line, ...cells]);

it.each<[string, string, unknown[][]]>([
  [
    "cells without the spaces around them",
    "a, b \nc,d",
    [
      [1, "a", "b"],
      [2, "c", "d"],
    ],
  ],
  [
    "a mark and the line ends of Windows",
    "\uFEFFa,b\r\nc,d\r\n",
    [
      [1, "a", "b"],
      [2, "c", "d"],
    ],
  ],
  [
    "semicolons",
    "a;b,c\nd;e\n",
    [
      [1, "a", "b,c"],
      [2, "d", "e"],
    ],
  ],
  ["tabs", "a\tb\n", [[1, "a", "b"]]],
  [
    "a quoted cell with all that it may hold",
    '"a, ""b"";\n\nc",d\ne,f\n',
    [
      [1, 'a, "b";\n\nc', "d"],
      [4, "e", "f"],
    ],
  ],
  [
    "quoted cells at the end, and with nothing in them",
    'a,""\n"","b"',
    [
      [1, "a", ""],
      [2, "", "b"],
    ],
  ],
  [
    "no row without content",
    "a,b\n\n , \n,\nc\n",
    [
      [1, "a", "b"],
      [5, "c"],
    ],
  ],
  ["what was neutralised, as it was", "'=1+1,''=x,'a\n", [[1, "=1+1", "'=x", "'a"]]],
  ["a last cell without content", "a,b,", [[1, "a", "b", ""]]],
  ["nothing", "", []],
])("reads %s", (_, text, rows) => expect(read(text)).toEqual(rows));

it.each<[string, string, number[], unknown[][]]>([
  [
    "a quote inside a cell",
    'a,b\nc"d"\ne,f\n',
    [2],
    [
      [1, "a", "b"],
      [3, "e", "f"],
    ],
  ],
  ["words behind a quoted cell", 'a,b\n"c" d,e\nf\n', [2], [[1, "a", "b"]]],
  [
    "words between quotes, over lines",
    'a,b\n"c" d\nreject","e"\nf\n',
    [2],
    [
      [1, "a", "b"],
      [4, "f"],
    ],
  ],
  ["a quote that is never closed", 'a,b\n\nc,"d\ne,f\n', [3], [[1, "a", "b"]]],
])("tells the line of %s", (_, text, broken, rows) => {
  expect(readSheet(text).broken).toEqual(broken);
  expect(read(text)).toEqual(rows);
});
