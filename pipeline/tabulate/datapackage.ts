import { compareText } from "../problems.ts";
import type { ColumnInfo, ReportFacts, Table } from "../types.ts";

/** A licence as Data Package has it. */
export interface License {
  name: string;
  title?: string;
  path?: string;
}

/** What a data package says of itself besides its files. */
export interface PackageFacts {
  reports: readonly ReportFacts[];
  version: string;
  /** Licences of the data; left out where the project names none. */
  licenses?: readonly License[];
}

/** Name, length and hash of a file as the package tells them, and what stands in it. */
export type Resource = Readonly<Record<string, unknown>>;

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
 * The text of `data/datapackage.json`, which describes all files: Data Package v2. In two parts, of which only the second hangs on the files. `created` is
 * the day of the latest report, so that the same reports give the same bytes.
 */
export function packageHead({ reports, version, licenses }: PackageFacts): string {
  const latest = reports
    .map(({ published }) => published ?? "")
    .sort(compareText)
    .at(-1);
  const head = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "tallywire",
    title: "Figures stated in reports",
    description: "Who said how many of whom, where, since when, how sure, in which words",
    version,
    ...(latest ? { created: `${latest}T00:00:00Z` } : {}),
    contributors: [{ title: "Tallywire", roles: ["creator"] }],
    ...(licenses && licenses.length > 0 ? { licenses } : {}),
    ...(reports.length > 0 ? { sources: reports.map(sourceOf) } : {}),
  };
  return JSON.stringify(head, null, 2).replace(/\n}$/, ",\n");
}

/** The other part. */
export function packageTail(resources: readonly Resource[]): string {
  return `  "resources": ${JSON.stringify(resources, null, 2).replaceAll("\n", "\n  ")}\n}\n`;
}

/** A report as a source of the package. */
function sourceOf({ id, title, publisher, published, url }: ReportFacts): object {
  const facts = [publisher, published].filter((fact) => fact !== null).join(", ");
  return { title: `${title ?? id}${facts === "" ? "" : ` (${facts})`}`, ...(url === null ? {} : { path: url }) };
}

/** The annotations: no table, so without a schema. */
export function evidenceResource(lines: Content): Resource {
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

/** Length in bytes and hash of a file. */
interface Content {
  length: number;
  hash: string;
}

function contentFacts({ length, hash }: Content): object {
  return { encoding: "utf-8", bytes: length, hash: `sha256:${hash}` };
}

/** A table with the bytes of its file. */
export function resourceOf(table: Table, csv: Content): Resource {
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
