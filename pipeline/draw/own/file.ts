import type { Catalogue } from "../../catalogue/catalogue.ts";
import { UsageError } from "../../problems.ts";
import type { EditorWords, Row, Table } from "../../types.ts";
import { nameBodies } from "../bodies.ts";
import { sourcesOf } from "../chart-words.ts";
import { toReading } from "../reading.ts";
import type { OwnChart } from "./own.ts";

type Json = { readonly [key: string]: unknown };

/** A chart as its file says it, and which words of it are the editor's. */
export interface FileOfOwn {
  own: OwnChart;
  said: EditorWords[];
}

const TABLE = /^(?:\.\.\/)?data\/([a-z]+)\.csv$/;

/**
 * Reads a journalist's `charts/NAME.vl.json`, whose data is a table of the project: `{"url": "../data/deaths.csv"}`. What cannot be a chart of the
 * project is a `UsageError` that names the file.
 */
export function readOwnFile(
  { path, text }: { path: string; text: string },
  tables: readonly Table[],
  say: Catalogue,
): FileOfOwn {
  const { data, title: heading, description, $schema: _, width: __, ...spec } = parsed(text, path);
  const table = tableAt(object(data).url, tables, path);
  const { title, dek } = titleOf(heading);
  if (title === "") throw new UsageError(`"${path}" needs a "title": readers and screen readers are told it`);
  const alt = typeof description === "string" ? description : title;
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.vl\.json$/, "");
  const readingsOf = (rows: readonly Row[]) => nameBodies(rows.flatMap((row) => toReading(row, say) ?? []));
  const words = { title, subtitle: dek, description: alt === title ? "" : alt };
  const said = Object.entries(words).filter(([, one]) => one !== "");
  return {
    own: {
      name,
      language: say.language,
      title,
      dek,
      alt,
      sourcesOf: (rows) => sourcesOf(readingsOf(rows)),
      table,
      spec,
    },
    said: said.map(([what, one]) => ({ what, words: one, file: path, line: 1 })),
  };
}

function parsed(text: string, path: string): Json {
  try {
    return object(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    throw new UsageError(`"${path}" is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function tableAt(url: unknown, tables: readonly Table[], path: string): Table {
  const name = typeof url === "string" ? TABLE.exec(url)?.[1] : undefined;
  const table = tables.find((one) => one.name === name);
  if (table !== undefined) return table;
  const files = tables.map((one) => `${one.name}.csv`).join(", ");
  const said = url === undefined ? "has no" : `has "${String(url)}" as its`;
  throw new UsageError(
    `"${path}" ${said} table of the project; write "data": {"url": "../data/deaths.csv"}, or another of ${files}`,
  );
}

/** A title as text, as lines, or with a subtitle. */
function titleOf(heading: unknown): { title: string; dek: string } {
  const words = (part: unknown) => (Array.isArray(part) ? part.join(" ") : typeof part === "string" ? part : "");
  const { text, subtitle } = object(heading);
  return { title: words(heading) || words(text), dek: words(subtitle) };
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
