import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { finder } from "../pipeline/finder.ts";
import { readReport, reportId } from "../pipeline/read/read.ts";
import type { Figure, NumberRow } from "../pipeline/types.ts";
import { vocabulary } from "./support/found.ts";
import { expectFile, UPDATE } from "./support/golden.ts";

/*
 * Whole reports against what a person saw come out of them. After a change that is meant:
 *
 *   UPDATE=1 npx vitest run test/golden.test.ts
 *
 * and read the difference in test/expected/ before it is committed.
 */

const REPORTS = fileURLToPath(new URL("reports/", import.meta.url));
const EXPECTED = fileURLToPath(new URL("expected/", import.meta.url));

const names = readdirSync(REPORTS).filter((name) => /\.(txt|md)$/.test(name));
const findIn = finder(vocabulary);

async function outcome(name: string): Promise<string> {
  const sidecar = join(REPORTS, `${reportId(name)}.yaml`);
  const { report, problems } = await readReport({
    path: name,
    bytes: readFileSync(join(REPORTS, name)),
    sidecar: existsSync(sidecar) ? { path: sidecar, text: readFileSync(sidecar, "utf8") } : null,
  });
  if (report === null) throw new Error(`${name} cannot be read: ${JSON.stringify(problems)}`);
  const { figures, numbers } = findIn(report);
  const words = new Map(figures.map(({ id, span }) => [id, span.text]));
  const told = {
    figures: figures.map((figure) => figureForReview(figure, words)),
    "other numbers": numbers()
      .filter(({ kind }) => kind !== "figure")
      .map(numberForReview),
    problems: problems.map(({ severity, code }) => `${severity} ${code}`),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** What a person looks at; what was not said is left out, and a whole is named by its words. */
function figureForReview(figure: Figure, words: ReadonlyMap<string, string>) {
  const { measure, unit, unit_class, counting, modality, method, flags } = figure;
  return said({
    words: figure.span.text,
    measure,
    unit: `${unit} (${unit_class})`,
    amount: amount(figure),
    read_as: [counting, modality, method].filter((word) => word !== null).join(", "),
    part_of: figure.part_of === null ? null : (words.get(figure.part_of) ?? figure.part_of),
    source: filled(figure.source.name, figure.source.id, figure.source),
    place: filled(figure.place.name, figure.place.id, figure.place),
    period: filled(days(figure), figure.period.phrase, figure.period),
    rule: figure.rule,
    flags: flags.length === 0 ? null : flags.join(", "),
  });
}

/** Value, low and high, and how they are meant: "860 / 860 / - more_than". */
function amount({ value, low, high, comparator }: Figure): string {
  return `${[value, low, high].map((number) => number ?? "-").join(" / ")} ${comparator}`;
}

function days({ period: { start, end } }: Figure): string | null {
  return start === null && end === null ? null : `${start ?? "?"} to ${end ?? "?"}`;
}

/** "United Nations [un]: stated by said-after". */
function filled(name: string | null, detail: string | null, by: { basis: string; rule: string | null }): string {
  const what = [name ?? "?", ...(detail === null ? [] : [`[${detail}]`])].join(" ");
  return `${what}: ${by.basis}${by.rule === null ? "" : ` by ${by.rule}`}`;
}

function numberForReview({ text, kind, value, noun, rule }: NumberRow): string {
  const read = [kind, value, noun].filter((part) => part !== null).join(" ");
  return `${text}: ${read} (${rule})`;
}

function said(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

describe("reports", () => {
  it.each(names)("%s", async (name) => {
    expectFile(join(EXPECTED, `${reportId(name)}.json`), await outcome(name));
  });

  it("are all there for what is expected", () => {
    const projects = readdirSync(REPORTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const ids = [...names.map(reportId), ...projects.map(({ name }) => name)];
    // The pictures beside them have a test of their own.
    const files = readdirSync(EXPECTED).filter((name) => name !== "pictures");
    const left = files.filter((name) => !ids.includes(name.replace(/\.json$/, "")));
    if (UPDATE) for (const name of left) rmSync(join(EXPECTED, name));
    else expect(left).toEqual([]);
  });
});
