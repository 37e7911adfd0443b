import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { problem } from "../problems.ts";
import type { Problem } from "../types.ts";
import { type Metadata, noMetadata, setField } from "./metadata.ts";

/** Letters of a line that are quoted. */
const MOST_QUOTED = 60;
const LINES = 'write `key: value` lines between two lines of ---, and a value that begins with a mark in quotes: "..."';
const UNCLOSED = `look there and in the line above for a bracket or a quote that is not closed; ${LINES}`;
const TWICE = "this field stands there twice; keep one of them";

/**
 * Metadata from YAML, with a problem for each line that is wrong. `null` metadata: the YAML itself is broken.
 * @param firstLine line of the file on which the YAML begins
 */
export function parseMetadata(
  yaml: string,
  file: string,
  firstLine: number,
): { metadata: Metadata | null; problems: Problem[] } {
  const lines = new LineCounter();
  // "failsafe" keeps every value as written: a title of 2011 stays text.
  const document = parseDocument(quoteHeadlines(yaml), { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  // An open quote is noticed behind the last field: no line past the YAML is ever named.
  const lastLetter = Math.max(0, yaml.trimEnd().length - 1);
  const lineOf = (offset: number) => lines.linePos(Math.min(offset, lastLetter)).line + firstLine - 1;
  const broken = document.errors[0];
  if (broken !== undefined) {
    const line = lineOf(broken.pos[0]);
    const there = yaml.split("\n")[line - firstLine]?.trim().slice(0, MOST_QUOTED) ?? "";
    // What the parser says of it ("flow sequence in block collection") helps nobody who has not read how YAML is parsed.
    const why = broken.code === "DUPLICATE_KEY" ? TWICE : UNCLOSED;
    return { metadata: null, problems: [brokenYaml(file, line, `, "${there}"; ${why}`)] };
  }
  if (document.contents === null) return { metadata: noMetadata(), problems: [] };
  if (!isMap(document.contents))
    return { metadata: null, problems: [brokenYaml(file, firstLine, `: there are no \`key: value\` lines; ${LINES}`)] };
  const metadata = noMetadata();
  const problems: Problem[] = [];
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const line = lineOf((isScalar(key) && key.range?.[0]) || 0);
    const written = isScalar(value) ? String(value.value).trim() : null;
    const wrong = setField(metadata, name, written);
    if (wrong !== null) problems.push({ ...wrong, file, line });
  }
  return { metadata, problems };
}

/** A line whose value is plain words with a colon and a blank among them, which YAML takes for a fault. */
const HEADLINE = /^([a-z_]+:[ \t]+)([^\s"'[\]{}|>&*!%@`#,?:-][^\n]*?:(?:[ \t][^\n]*)?)$/gm;

/** "title: Haiti earthquake: 300 dead" with its value in quotes: headlines are pasted as they are. No other line changes, and none moves. */
const quoteHeadlines = (yaml: string) =>
  yaml.replace(HEADLINE, (_, key: string, value: string) => `${key}'${value.trim().replaceAll("'", "''")}'`);

function brokenYaml(file: string, line: number, why: string): Problem {
  const message = `the front matter of "${file}" is broken on line ${line}${why}`;
  return problem("error", "front-matter-broken", message, { file, line });
}
