import { oneSpaced } from "../../review/seen.ts";
import type { Decide } from "./contract.ts";

/** More is no reason and no name. */
const LONGEST = 2000;

/** A decision as sent, or what is wrong with its form. Whoever sends it is our own page, so this is short. */
export function readDecide(body: string): Decide | string {
  const sent = parsed(body);
  if (sent === null) return "the decision is not JSON";
  const { action, by, why, fields = {} } = sent;
  if (!isText(by) || !isText(why)) return '"by" and "why" are texts';
  if (!isCells(fields)) return '"fields" has texts or null by field';
  const signed = { by: oneSpaced(by), why: oneSpaced(why), fields: trimmed(fields) };
  if (action === "add") {
    const { report, start, end, text } = sent;
    if (!isText(report) || !isText(text)) return '"report" and "text" are texts';
    if (!Number.isInteger(start) || !Number.isInteger(end)) return '"start" and "end" are whole numbers';
    return { action, report, start: Number(start), end: Number(end), text, ...signed };
  }
  if (action !== "accept" && action !== "reject" && action !== "correct" && action !== "undo")
    return '"action" is none of accept, reject, correct, undo, add';
  const { figure, stamp } = sent;
  if (!isText(figure) || !isText(stamp)) return '"figure" and "stamp" are texts';
  const given = Object.keys(signed.fields).length;
  if (action === "correct" ? given === 0 : given > 0) return 'fields go with "correct", and one at least';
  return { action, figure, stamp, ...signed };
}

function parsed(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST;

function isCells(value: unknown): value is Record<string, string | null> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((cell) => cell === null || isText(cell));
}

/** A cell of spaces alone says nothing. */
function trimmed(fields: Record<string, string | null>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(fields).map(([name, cell]) => [name, oneSpaced(cell ?? "") || null]));
}
