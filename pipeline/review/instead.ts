import type { Figure } from "../types.ts";

/** How many figures are named at most. */
const MOST = 3;

/**
 * The figures that one which is gone may have become, in words: those of its report that no decision speaks of. The part of an id behind
 * the colon is a hash of the sentence and tells nothing about another. `decided` holds the ids that decisions speak of.
 */
export function insteadOf(id: string, figures: readonly Figure[], decided: ReadonlySet<string>): string {
  const report = id.includes(":") ? id.slice(0, id.lastIndexOf(":")) : id;
  const ofReport = figures.filter((figure) => figure.report === report);
  if (ofReport.length === 0) return `there is no report "${report}" with figures`;
  const open = ofReport.filter((figure) => !decided.has(figure.id));
  if (open.length === 0) return `all figures of "${report}" have decisions of their own`;
  const named = open.slice(0, MOST).map((figure) => `"${figure.id}" (${figure.span.text})`);
  return `it may have become ${named.join(" or ")}${open.length > MOST ? `, or another of "${report}"` : ""}`;
}
