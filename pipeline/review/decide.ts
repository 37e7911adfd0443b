import type { Decision, IsoDate, Problem, ReviewedFigure } from "../types.ts";
import type { NewRow } from "./append.ts";
import { FIELDS } from "./fields.ts";
import { oneSpaced, readingOf } from "./seen.ts";

/** What a person wants to decide. */
export interface Intent {
  action: Decision["action"];
  /** Fields with their new content; null is "not said". */
  fields: ReadonlyMap<string, string | null>;
  by: string | null;
  at: IsoDate;
  why: string | null;
}

/** The rows of a decision on a figure, with what the person saw; of one that is gone nothing is seen. */
export function rowsOn(id: string, figure: ReviewedFigure | undefined, intent: Intent): NewRow[] {
  const { action, fields, by, at, why } = intent;
  const seen = {
    words: figure === undefined ? null : oneSpaced(figure.span.text),
    sentence: figure === undefined ? null : oneSpaced(figure.sentence.text),
    read_as: figure === undefined ? null : readingOf(figure),
  };
  const row = { figure: id, action, by, at, why, ...seen };
  if (fields.size === 0) return [{ ...row, field: null, value: null }];
  return [...fields].map(([field, value]) => ({ ...row, field, value }));
}

/** A project's figures under the decisions of a file. */
export interface Reviewed {
  figures: readonly ReviewedFigure[];
  problems: readonly Problem[];
}

/** Why a decision is not worth writing, in words, and the line of the row that it is about, where it is about one. */
export interface NotWorth {
  message: string;
  line: number | null;
}

/**
 * Why a decision is not worth writing, or null: it would be an error, or change nothing. `before` and `after` are the
 * review without and with it; `standing` the decisions on the figure that stand before it.
 */
export function whyRefused(
  id: string,
  intent: Intent,
  before: Reviewed,
  after: Reviewed,
  standing: readonly Decision[],
): NotWorth | null {
  const known = new Set(before.problems.map(({ message }) => message));
  const error = after.problems.find(({ severity, message }) => severity === "error" && !known.has(message));
  if (error !== undefined) return error;
  const [was, is] = [before, after].map(({ figures }) => figures.find((figure) => figure.id === id));
  const message =
    intent.action === "undo"
      ? nothingToUndo(id, standing)
      : was === undefined || is === undefined
        ? null
        : nothingNew(intent, was, is, standing);
  return message === null ? null : { message, line: null };
}

function nothingToUndo(id: string, standing: readonly Decision[]): string | null {
  return standing.length === 0 ? `there is no decision on "${id}" to take back` : null;
}

function nothingNew(
  { action, fields }: Intent,
  was: ReviewedFigure,
  is: ReviewedFigure,
  standing: readonly Decision[],
): string | null {
  // Of what a person decided the reason begins with the status: "rejected by MK: the outlet said so".
  const told = was.status_reason?.slice(was.status.length) ?? "";
  const accepted = standing.findLast((row) => row.action === "accept" || row.action === "reject")?.action === "accept";
  if (action === "reject" && was.status === "rejected") return `"${was.id}" is rejected already${told}`;
  if (action === "accept" && accepted && was.status === "accepted") return `"${was.id}" is accepted already${told}`;
  if (action === "accept" && is.status !== "accepted")
    return `"${was.id}" would still wait: ${is.status_reason}; its problems tell what is wrong with the decisions on it`;
  if (action !== "correct") return null;
  const same = [...fields.keys()].find((name) => FIELDS[name]?.read(was) === FIELDS[name]?.read(is));
  return same === undefined ? null : `${same} of "${was.id}" is "${FIELDS[same]?.read(was) ?? ""}" already`;
}
