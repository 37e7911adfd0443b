import type { Decision, Figure } from "../types.ts";
import { share } from "./share.ts";

/** Decisions on a figure that is there no more, and what it may have become. */
export interface Orphan {
  id: string;
  rows: readonly Decision[];
  /** Figures that nobody has decided on, the nearest first. */
  nearest: readonly Figure[];
  /** True where the nearest are near enough to be the same figure in other words. */
  alike: boolean;
}

/** Half of the words of a sentence or more: it was edited, not replaced. */
const ALIKE = 0.5;

/** The decisions whose figure is gone. `figures` are all that there are; the rows of one id stand together in `byFigure`. */
export function orphansOf(figures: readonly Figure[], byFigure: ReadonlyMap<string, readonly Decision[]>): Orphan[] {
  const there = new Set(figures.map(({ id }) => id));
  const gone = [...byFigure].filter(([id, rows]) => !there.has(id) && rows.some(({ action }) => action !== "add"));
  if (gone.length === 0) return [];
  const open = figures.filter(({ id }) => !byFigure.has(id));
  return gone.map(([id, rows]) => ({ id, rows, ...nearestTo(id, rows, open) }));
}

/**
 * The same sentence in another report (a report was renamed: the part of an id behind the colon is of the sentence alone), else the
 * figures of the same report by the words, number and measure that they share with what the person saw; where no row says what was
 * seen, all figures of the report.
 */
function nearestTo(id: string, rows: readonly Decision[], open: readonly Figure[]): Pick<Orphan, "nearest" | "alike"> {
  const moved = open.filter((figure) => tailOf(figure.id) === tailOf(id));
  if (moved.length > 0) return { nearest: moved, alike: true };
  const ofReport = open.filter(({ report }) => report === reportOf(id));
  const seen = rows.findLast(({ words, sentence }) => words !== null || sentence !== null);
  if (seen === undefined) return { nearest: ofReport, alike: ofReport.length === 1 };
  const scored = ofReport.map((figure) => ({ figure, ...likeness(seen, figure) })).filter(({ shared }) => shared > 0);
  const best = Math.max(...scored.map(({ score }) => score));
  const nearest = scored.filter(({ score }) => score === best);
  return { nearest: nearest.map(({ figure }) => figure), alike: nearest.some(({ shared }) => shared >= ALIKE) };
}

/** Which part of the words two sentences share, and that with what tells figures of one sentence apart: their own words and their measure. */
function likeness({ words, sentence, read_as }: Decision, figure: Figure): { shared: number; score: number } {
  const shared = share(sentence ?? words ?? "", sentence === null ? figure.span.text : figure.sentence.text);
  const own = words === null ? 0 : share(words, figure.span.text);
  const measure = read_as?.startsWith(`${figure.measure}:`) ? 1 : 0;
  return { shared, score: 4 * shared + 2 * own + measure };
}

const tailOf = (id: string) => id.slice(id.lastIndexOf(":") + 1);
/** The report that an id names; an id without a colon is one that a person chose, and names none. */
const reportOf = (id: string) => (id.includes(":") ? id.slice(0, id.lastIndexOf(":")) : null);

/** How many figures are named at most. */
const MOST = 3;

/** The orphan in words: what was decided, what it may have become, the way out. */
export function orphanInWords({ id, rows, nearest, alike }: Orphan): string {
  const seen = rows.findLast(({ words }) => words !== null)?.words ?? null;
  const deeds = [...new Set(rows.map(({ action }) => action))].join(" and ");
  const gone = `there is no figure "${id}" any more${seen === null ? "" : ` ("${seen}")`}, so the decision to ${deeds} it is not applied`;
  const undo = `take this one back with: tallywire decide ${id} undo`;
  if (nearest.length === 0) return `${gone}; no undecided figure of its report is like it: ${undo}`;
  const named = nearest.slice(0, MOST).map((figure) => `"${figure.id}" (${figure.span.text})`);
  const more = nearest.length > MOST ? `, or another of "${nearest[0]!.report}"` : "";
  const waits = alike ? ", which waits" : "";
  return `${gone}; it may have become ${named.join(" or ")}${more}${waits}: decide on that one, then ${undo}`;
}
