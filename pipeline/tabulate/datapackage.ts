import { type Hashed, type Join, joinAnew } from "../bytes.ts";
import { csvBytes, csvPath } from "../csv.ts";
import { compareText } from "../problems.ts";
import type { ColumnInfo, LedgerFigure, OutputFile, Report, Table } from "../types.ts";
import { evidence } from "./evidence.ts";

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

const EVIDENCE = "data/evidence.jsonl";
/** About as many bytes as an annotation takes. */
const EVIDENCE_BYTES = 2_000;

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
export function tableFiles(tables: readonly Table[], facts: PackageFacts, join: Join = joinAnew): OutputFile[] {
  const { figures, reports } = facts;
  const annotations = join(EVIDENCE, evidence(figures, reports), figures.length * EVIDENCE_BYTES);
  const resources = [...tables.map((table) => resourceOf(table, csvBytes(table, join))), evidenceResource(annotations)];
  const file = (path: string, { bytes, hash }: Hashed) => ({ path, content: bytes, hash });
  return [
    ...tables.map((table) => file(csvPath(table), csvBytes(table))),
    file(EVIDENCE, annotations),
    { path: "data/datapackage.json", content: `${JSON.stringify(dataPackage(resources, facts), null, 2)}\n` },
  ];
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
function evidenceResource(lines: Hashed): object {
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

function contentFacts({ bytes, hash }: Hashed): object {
  return { encoding: "utf-8", bytes: bytes.length, hash: `sha256:${hash}` };
}

function resourceOf(table: Table, csv: Hashed): object {
  return {
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    ...contentFacts(csv),
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
