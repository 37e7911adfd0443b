import { expect, it } from "vitest";
import { materialsOf, type Recall } from "../../pipeline/draw/material.ts";
import { PLANS, TOPICS } from "../../pipeline/draw/plans.ts";
import { unsaid } from "../../pipeline/draw/settings/settings.ts";
import { shapesOf } from "../../pipeline/draw/shape.ts";
import { hashOf } from "../../pipeline/files.ts";
import type { Row, Table } from "../../pipeline/types.ts";
import { face, row, say, table } from "./rows.ts";

/** Numbers from a seed: the same on every machine. */
let state = 5;
function below(most: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * most);
}
const oneOf = <T>(all: readonly T[]): T => all[below(all.length)]!;
const day = (n: number) => new Date(Date.UTC(2019, 6, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** The rows of a report: tolls of a few places and bodies, told again or not, with parts and without; some in letters that the font lacks. */
function told(report: string): Row[] {
  return Array.from({ length: 1 + below(3) }, (_, k) => {
    const [place, published, number] = [
      oneOf(["Idlib", "Homs", "Hama", "Raqqa", "Daraa", "Aleppo"]),
      day(below(60)),
      10 + below(900),
    ];
    const measure = oneOf(["deaths", "deaths", "displaced"]);
    return row({
      id: `${report}:${k}`,
      measure,
      value: number,
      label: `${number} ${oneOf(["civilians", "people"])}`,
      unit: oneOf(["civilians", "people", "persons"]),
      comparator: oneOf(["exact", "exact", "vague"]),
      counting: measure === "deaths" ? "flow" : "stock",
      place_name: place,
      place_id: below(2) === 0 ? place : null,
      window: `${place}, since late April 2019`,
      source_name: oneOf(["SOHR", "Observatory", below(40) === 0 ? "监测站" : "UN", null]),
      source_id: below(2) === 0 ? "sohr" : null,
      part_of: k > 0 && below(3) === 0 ? `${report}:0` : null,
      status: oneOf(["accepted", "accepted", "accepted", "waiting"]),
      period_start: oneOf(["2019-04-21", "2019-04-28", "2019-06-01", null]),
      period_end: published,
      published: below(20) === 0 ? null : published,
      repeats: below(8) === 0 ? `r${below(30)}:0` : null,
      superseded_by: below(3) === 0 ? `r${below(30)}:0` : null,
      share: measure === "displaced" && below(2) === 0 ? number / 1000 : null,
      share_of: null,
    });
  });
}

/** Some of the rows of all reports as a table in parts. */
function tableOf(name: string, reports: ReadonlyMap<string, Row[]>, isIn: (one: Row) => boolean): Table {
  const parts = [...reports].map(([, rows]) => ({ key: hashOf(JSON.stringify(rows)), own: rows.filter(isIn) }));
  const counted = parts.map(({ key, own }) => ({ key, count: own.length })).filter(({ count }) => count > 0);
  return {
    ...table(
      name,
      parts.flatMap(({ own }) => own),
    ),
    parts: counted,
  };
}

/** Everything of all charts but their drawings. */
function shapes(reports: ReadonlyMap<string, Row[]>, recall: Recall): unknown[] {
  const all = tableOf("figures", reports, () => true);
  return TOPICS.flatMap((topic) => {
    const isFact = ({ status, part_of }: Row) => status === "accepted" && part_of === null;
    const own = tableOf(topic.subject, reports, (one) => isFact(one) && topic.measures.includes(String(one.measure)));
    const only = new Map([["unit" as const, ["people"]]]);
    const plans = PLANS.filter((plan) => plan.topic === topic).flatMap((plan) => [
      { ...plan, settings: unsaid(plan.name) },
      { ...plan, settings: { ...unsaid(plan.name), only } },
    ]);
    const made = shapesOf(plans, materialsOf(topic, own, all, { covers: face.covers, say, recall }));
    return made.map(({ chart, drawnWords, panelsAt }) => {
      return { ...chart, drawnWords, panels: panelsAt({ width: 600, measure: face.measure }) };
    });
  });
}

it("makes of what it kept what it makes of all rows, after any changes", () => {
  const kept = new Map<string, { of: string; line: string }>();
  let made = 0;
  const recall: Recall = (name, of, make) => {
    const before = kept.get(name);
    if (before?.of === of) return before.line;
    made++;
    kept.set(name, { of, line: make() });
    return kept.get(name)!.line;
  };
  const reports = new Map(Array.from({ length: 25 }, (_, i) => [`r${i}`, told(`r${i}`)]));
  shapes(reports, recall);
  made = 0;
  let all = 0;
  for (let i = 0; i < 40; i++) {
    const name = `r${below(30)}`;
    if (below(4) === 0) reports.delete(name);
    else reports.set(name, told(name));
    const inOrder = new Map([...reports].sort());
    expect(shapes(inOrder, recall)).toEqual(shapes(inOrder, (_name, _of, make) => make()));
    all += kept.size;
  }
  // Of the reports that changed alone.
  expect(made).toBeLessThan(all / 2);
});
