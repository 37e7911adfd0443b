import { groupBy } from "../../group.ts";
import type { NumberRow } from "../../types.ts";
import { type Html, html, isolated, joined, type Part } from "../html.ts";
import { count, spellId } from "../spell.ts";

/** The numbers of a report that are no figures, by what they measure, in the order of the text. */
export function otherNumbers(numbers: readonly NumberRow[]): Part {
  const others = numbers.filter(({ kind }) => kind !== "figure");
  if (others.length === 0) return null;
  const title =
    others.length === 1 ? "1 number that is no figure" : `${count(others.length, "number")} that are no figures`;
  return html`<p class="small"><b>${title}.</b> ${joined([...groupBy(others, ({ kind }) => kind)].map(ofKind), "; ")}.</p>`;
}

function ofKind([kind, rows]: [string, readonly NumberRow[]]): Html {
  const words = rows.map(({ text }) => isolated(text, "ltr"));
  return html`<i>${spellId(kind)}:</i> ${joined(words, ", ")}`;
}
