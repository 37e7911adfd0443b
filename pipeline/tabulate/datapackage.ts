import { hash } from "node:crypto";
import { csvText } from "../csv.ts";
import { compareText } from "../problems.ts";
import type { ColumnInfo, LedgerFigure, OutputFile, Report, Table } from "../types.ts";
import { evidenceLines } from "./evidence.ts";

/** A licence as Data Package has it. */
export interface License {
  name: string;
  title?: string;
  path?: string;
}

/** What a data package says of itself besides its tables. */
export interface PackageFacts {
  reports: readonly Report[];
  figures: readonly LedgerFigure[];
  version: string;
  /** Licences of the data; left out where the project names none. */
  licenses?: readonly License[];
}

/** Where ids of figures stand in other columns; the tables that have such a column point to `figures`. */
const FIGURE_LINKS = [
  "part_of",
  "updates",
  "repeats",
  "superseded_by",
  "share_of",
  "latest",
  "lower",
  "higher",
  "figure",
  "other_figure",
];

/**
 * The tables as they go to disk: a CSV file each, `data/evidence.jsonl` with where each figure stands, and `data/datapackage.json`,
 * which describes them column by column.
 */
export function tableFiles(tables: readonly Table[], facts: PackageFacts): OutputFile[] {
  const files = tables.map((table) => ({ table, csv: csvText(table) }));
  const evidence = bytesOf(evidenceLines(facts.figures, facts.reports));
  const resources = [...files.map(({ table, csv }) => resourceOf(table, csv)), evidenceResource(evidence)];
  return [
    ...files.map(({ table, csv }) => ({ path: `data/${table.name}.csv`, content: csv })),
    { path: "data/evidence.jsonl", content: evidence },
    { path: "data/datapackage.json", content: `${JSON.stringify(dataPackage(resources, facts), null, 2)}\n` },
  ];
}

/** Texts as bytes, one behind the other. As one text the largest file of a run would take twice the memory, and be made into bytes for each look. */
function bytesOf(texts: Iterable<string>): Uint8Array {
  let bytes = Buffer.allocUnsafe(1 << 20);
  let end = 0;
  for (const text of texts) {
    // A character takes three bytes at most.
    if (end + 3 * text.length > bytes.length) bytes = Buffer.concat([bytes], 2 * bytes.length + 3 * text.length);
    end += bytes.write(text, end);
  }
  return bytes.subarray(0, end);
}

/** The descriptor, Data Package v2. `created` is the day of the latest report, so that the same reports give the same bytes. */
function dataPackage(resources: readonly object[], { reports, version, licenses }: PackageFacts): object {
  const latest = reports
    .map(({ published }) => published ?? "")
    .sort(compareText)
    .at(-1);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "tallywire",
    title: "Figures stated in reports",
    description: "Who said how many of whom, where, since when, how sure, in which words",
    version,
    ...(latest ? { created: `${latest}T00:00:00Z` } : {}),
    contributors: [{ title: "Tallywire", roles: ["creator"] }],
    ...(licenses && licenses.length > 0 ? { licenses } : {}),
    ...(reports.length > 0 ? { sources: reports.map(sourceOf) } : {}),
    resources,
  };
}

/** A report as a source of the package. */
function sourceOf({ id, title, publisher, published, url }: Report): object {
  const facts = [publisher, published].filter((fact) => fact !== null).join(", ");
  return { title: `${title ?? id}${facts === "" ? "" : ` (${facts})`}`, ...(url === null ? {} : { path: url }) };
}

/** The annotations: no table, so without a schema. */
function evidenceResource(lines: Uint8Array): object {
  return {
    name: "evidence",
    path: "evidence.jsonl",
    title: "Evidence",
    description: "Where each figure stands in its report: a W3C Web Annotation a line",
    format: "jsonl",
    mediatype: "application/jsonl",
    ...contentFacts(lines),
  };
}

function contentFacts(bytes: Uint8Array): object {
  return { encoding: "utf-8", bytes: bytes.length, hash: `sha256:${hash("sha256", bytes)}` };
}

function resourceOf(table: Table, csv: string): object {
  return {
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    ...contentFacts(Buffer.from(csv)),
    schema: {
      fields: table.columns.map(fieldOf),
      missingValues: [""],
      ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
      ...foreignKeys(table),
    },
  };
}

/** A column as a field of the schema. */
function fieldOf({ name, title, type, description, categories, required, hxl }: ColumnInfo): object {
  return {
    name,
    type,
    title,
    description,
    ...(required ? { constraints: { required } } : {}),
    ...(categories ? { categories } : {}),
    ...(hxl ? { hxl } : {}),
  };
}

/** A table's own rows are meant where no resource is named. */
function foreignKeys({ name, columns }: Table): object {
  const links = columns.filter((column) => FIGURE_LINKS.includes(column.name));
  const resource = name === "figures" ? {} : { resource: "figures" };
  const keys = links.map((column) => ({ fields: [column.name], reference: { ...resource, fields: ["id"] } }));
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
