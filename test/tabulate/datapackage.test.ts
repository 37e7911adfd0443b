import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { csvBytes, csvPath } from "../../pipeline/csv.ts";
import { type PackageFacts, packageHead, packageTail, resourceOf } from "../../pipeline/tabulate/datapackage.ts";
import { tabulate } from "../../pipeline/tabulate/tabulate.ts";
import { ledgerFigure, MEASURES, report } from "../support/figures.ts";

const ledger = {
  figures: [ledgerFigure(), ledgerFigure({ id: "d", measure: "displaced", series: "s2" })],
  conflicts: [],
  shares: [],
};
const tables = await tabulate({ ledger, problems: [], measures: MEASURES });
const reports = [
  report({ url: "https://example.org/a" }),
  report({ id: "r0", title: null, published: null, publisher: null }),
];
const packageOf = (facts: PackageFacts) =>
  packageHead(facts) + packageTail(tables.map((table) => resourceOf(table, csvBytes(table))));
const text = packageOf({ reports, version: "1.2.3" });

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  /** Only tables have one. */
  schema?: { fields: { name: string; description: string }[]; primaryKey?: string[]; foreignKeys?: unknown[] };
}
const descriptor = JSON.parse(text) as { resources: Resource[] };
const byName = (name: string) => descriptor.resources.find((resource) => resource.name === name)!;

it("goes to the data folder", () => {
  expect(tables.map(csvPath)).toEqual([
    "data/figures.csv",
    "data/deaths.csv",
    "data/displacement.csv",
    "data/summary.csv",
    "data/conflicts.csv",
    "data/problems.csv",
  ]);
});

it("is written as JSON writes it", () => {
  expect(text).toBe(`${JSON.stringify(descriptor, null, 2)}\n`);
});

it("describes each file as it is", () => {
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const content = Buffer.from(csvBytes(tables.find((table) => csvPath(table) === `data/${path}`)!).bytes).toString();
    expect(bytes).toBe(Buffer.byteLength(content));
    expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    if (schema) expect(content.split("\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
  }
});

it("keys the tables and links them to the figures", () => {
  expect(byName("figures").schema?.primaryKey).toEqual(["id"]);
  expect(byName("figures").schema?.foreignKeys).toEqual([
    { fields: ["part_of"], reference: { fields: ["id"] } },
    { fields: ["updates"], reference: { fields: ["id"] } },
    { fields: ["repeats"], reference: { fields: ["id"] } },
    { fields: ["superseded_by"], reference: { fields: ["id"] } },
  ]);
  const link = (column: string) => ({ fields: [column], reference: { resource: "figures", fields: ["id"] } });
  expect(byName("displacement").schema?.foreignKeys).toEqual(
    ["part_of", "updates", "repeats", "superseded_by", "share_of"].map(link),
  );
  expect(byName("problems").schema?.foreignKeys).toEqual(["figure", "other_figure"].map(link));
});

it("names the reports as sources and the latest day as its own", () => {
  expect(descriptor).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    version: "1.2.3",
    created: "2019-08-20T00:00:00Z",
    sources: [{ title: "A report (Example, 2019-08-20)", path: "https://example.org/a" }, { title: "r0" }],
  });
  expect(descriptor).not.toHaveProperty("licenses");
});

it.each<[string, object]>([
  ["a licence", { licenses: [{ name: "CC-BY-4.0" }] }],
  ["no licence", { licenses: [] }],
])("carries %s", (_, facts) => {
  const text = packageOf({ reports: [], version: "1", ...facts });
  expect(text.includes("CC-BY-4.0")).toBe(JSON.stringify(facts).includes("CC-BY-4.0"));
  expect(text).not.toContain('"sources"');
  expect(text).not.toContain('"created"');
});
