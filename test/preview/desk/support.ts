import type { DeskChange, DeskFigure, DeskIndex, DeskRow } from "../../../pipeline/preview/desk/contract.ts";
import { Desk } from "../../../pipeline/preview/desk/desk.ts";
import { deskReport } from "../../../pipeline/preview/desk/report.ts";
import { rowsOf } from "../../../pipeline/preview/desk/rows.ts";
import { folderWith } from "../../commands/cli.ts";

/** Two tolls of one war that cannot both hold, one report with a figure that waits and one that was missed. */
export const REPORTS = {
  "data/reports/rights.md": `---
title: Rights
published: 2019-08-20
---

More than 860 civilians have been killed in Idlib since 30 April 2019, according to the Syrian Observatory for Human Rights.
`,
  "data/reports/count.md": `---
title: Count
published: 2019-08-20
---

In Idlib 500 civilians have been killed since 30 April 2019, the United Nations said.
`,
  "data/reports/ward.md": `---
title: Ward
published: 2019-08-21
---

Between 10 and 15 people were killed in Sarmin on Monday, medics said. In the ward lay 41 nurses of 2019, a doctor said. Another 41 nurses came.
`,
};

/** A desk over a folder that is gone after the test, with the changes that it told. */
export async function deskWith(files: Record<string, string> = REPORTS) {
  const folder = folderWith(files);
  const changes: DeskChange[] = [];
  const desk = new Desk(folder, "test", (change) => changes.push(change));
  await desk.follow();
  // The first tells pages that there is something to load.
  changes.length = 0;
  return { folder, desk, changes };
}

/** The rows of all figures as the index has them. */
export async function rowsNow(desk: Desk): Promise<DeskRow[]> {
  const { book } = await desk.now();
  return rowsOf(book, book.reports.keys());
}

/** The one figure of a report whose words hold these. */
export async function figureWith(desk: Desk, report: string, words: string): Promise<DeskFigure> {
  const { book } = await desk.now();
  const found = deskReport(book, report)?.figures.find(({ figure }) => figure.span.text.includes(words));
  if (found === undefined) throw new Error(`no figure of ${report} has "${words}"`);
  return found;
}

/** An index with a change applied, as a page does it. */
export function applied(index: Pick<DeskIndex, "figures" | "version">, change: DeskChange) {
  const out = new Set([...change.gone, ...change.figures.map(({ id }) => id)]);
  const figures = [...index.figures.filter(({ id }) => !out.has(id)), ...change.figures];
  return { version: change.version, figures: sorted(figures) };
}

export const sorted = (rows: readonly DeskRow[]) =>
  [...rows].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start));
