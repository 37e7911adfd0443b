import type { DeskChange, DeskFigure, DeskIndex, DeskReport } from "../../preview/desk/contract.ts";
import { loadIndex, loadReport } from "./api.ts";
import { changedReports, changedRows, rowOf } from "./changes.ts";
import { alarm } from "./say.ts";
import { type Store, withEntry } from "./state.ts";

/** What the page knows of the ledger, and how it keeps up with it. */
export interface LedgerHere {
  /** Loads the index anew, and the report that is shown. */
  refresh(): Promise<void>;
  /** Takes a change over, or loads everything where it does not follow on what is here. */
  follow(change: DeskChange): void;
  /** Sees to it that a report is here. */
  need(report: string): void;
  /** A figure in full, loaded where it is not here; undefined where there is none, or no answer. */
  figure(id: string): Promise<DeskFigure | undefined>;
  /** Puts a figure as an answer has it in the place of the old one; null: it is there no more. */
  put(id: string, figure: DeskFigure | null): void;
}

/** How long to wait before a report is asked for again that could not be loaded. */
const AGAIN = 1000;
/** The same for the index of a server that is still reading. */
const SOON = 200;

/** Where nothing is looked at: the report that was is there no more. */
const NOWHERE = { report: null, chosen: null, form: null };

export function ledgerOf(store: Store): LedgerHere {
  const loading = new Set<string>();
  /** Reports that changed since they were asked for. */
  const stale = new Set<string>();
  let refreshing = false;
  let missed: DeskChange[] = [];

  const load = async (id: string) => {
    if (loading.has(id)) return void stale.add(id);
    loading.add(id);
    stale.delete(id);
    const report = await loadReport(id).catch(() => null);
    if (report !== null && "text" in report) store.set({ full: withEntry(store.now.full, id, report) });
    // No answer, which the stream of events tells of, or a server that is not ready: the report that is shown is still wanted.
    else if ((report === null || report.code === "busy") && store.now.report === id) setTimeout(() => load(id), AGAIN);
    loading.delete(id);
    if (stale.has(id)) load(id);
  };

  const refresh = async () => {
    if (refreshing) return;
    refreshing = true;
    missed = [];
    const index = await indexOnceReady();
    // No answer: the stream of events tells of it, and a new begin of it loads again.
    if (index !== null) {
      const shown = store.now.report;
      const { version, reports, figures: rows, fields, problems } = index;
      const byId = new Map(reports.map((report) => [report.id, report]));
      const there = shown !== null && byId.has(shown);
      // What is shown stays until it is loaded again.
      const full = new Map([...store.now.full].filter(([id]) => there && id === shown));
      store.set({ version, rows, fields, problems, full, reports: byId, ready: true, ...(!there && NOWHERE) });
      if (there) load(shown);
    }
    refreshing = false;
    for (const change of missed) follow(change);
  };

  const follow = (change: DeskChange) => {
    const { now } = store;
    if (refreshing) return void missed.push(change);
    if (change.version <= now.version && change.from < now.version) return;
    if (change.from !== now.version) return void refresh();
    const full = new Map(now.full);
    for (const id of change.touched) if (id !== now.report) full.delete(id);
    for (const id of change.goneReports) full.delete(id);
    store.set({
      ...(change.goneReports.includes(now.report ?? "") && NOWHERE),
      ...{ version: change.version, problems: change.problems, full },
      rows: changedRows(now.rows, change),
      reports: changedReports(now.reports, change),
    });
    if (now.report !== null && change.touched.includes(now.report)) load(now.report);
  };

  const put = (id: string, figure: DeskFigure | null) => {
    const { full, rows } = store.now;
    const report = figure?.figure.report ?? rows.find((row) => row.id === id)?.report ?? "";
    const known = full.get(report);
    const change = { figures: figure === null ? [] : [rowOf(figure)], gone: figure === null ? [id] : [] };
    store.set({
      rows: changedRows(rows, change),
      full: known === undefined ? full : withEntry(full, report, withFigure(known, id, figure)),
    });
  };

  return {
    refresh,
    follow,
    put,
    async figure(id) {
      const report = store.now.rows.find((row) => row.id === id)?.report;
      if (report !== undefined && !store.now.full.has(report)) await load(report);
      return store.now.full.get(report ?? "")?.figures.find(({ figure }) => figure.id === id);
    },
    need(id) {
      if (!store.now.full.has(id) && !loading.has(id)) load(id);
    },
  };
}

/** The index; while the server is still reading, it is asked for again and again. Null where there is no answer. */
async function indexOnceReady(): Promise<DeskIndex | null> {
  for (;;) {
    const index = await loadIndex().catch(() => null);
    const waits = index !== null && !("figures" in index);
    alarm("ledger", waits ? index.message : null);
    if (!waits) return index;
    await new Promise((resolve) => setTimeout(resolve, SOON));
  }
}

/** A report with one of its figures as it is now. */
function withFigure(report: DeskReport, id: string, figure: DeskFigure | null): DeskReport {
  const others = report.figures.filter((one) => one.figure.id !== id);
  const figures = figure === null ? others : [...others, figure];
  figures.sort((a, b) => a.figure.span.start - b.figure.span.start);
  return { ...report, figures };
}
