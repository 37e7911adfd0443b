import { SEVERITIES } from "../categories.ts";
import type { Problem } from "../types.ts";
import { columnsOf } from "./column.ts";

const text = columnsOf<Problem>("string");
const integer = columnsOf<Problem>("integer");

/** Columns of `problems.csv`. */
export const PROBLEM_COLUMNS = [
  text(
    "severity",
    "Severity",
    "error: something could not be done; warning: look at it; notice: for your knowledge",
    (p) => p.severity,
    {
      required: true,
      categories: SEVERITIES,
    },
  ),
  text("code", "Kind", "Short stable name of the kind of problem", (p) => p.code, { required: true }),
  text("message", "Message", "What is wrong and what to do", (p) => p.message, { required: true }),
  text("file", "File", "File that it is about", (p) => p.file),
  integer("line", "Line", "Line of that file", (p) => p.line),
  text("report", "Report", "Report that it is about", (p) => p.report),
  text("figure", "Figure", "Figure that it is about, where there is still one", (p) => p.figure),
  text("quote", "Words", "The words that it is about", (p) => p.quote),
  text("other_figure", "Other figure", "The second figure, where it is about two", (p) => p.other_figure),
  text("other_quote", "Other words", "Its words", (p) => p.other_quote),
];
