import type { LedgerFigure } from "../../../types.ts";
import { type Html, html, isolated } from "../../html.ts";
import { spellDate } from "../../spell.ts";
import { corrections } from "./corrections.ts";

/** Why a figure waits, or what people decided on it, why, and what that changed; null for one that stands as it was found. */
export function decidedNote(figure: LedgerFigure): Html | null {
  const { status, status_reason, decided_at } = figure;
  if (status === "waiting")
    return html`Waits for a person's decision and is in no chart, because ${isolated(ended(status_reason ?? "it is not clear"), "ltr")}`;
  if (status_reason === null) return null;
  const changed = corrections(figure);
  return html`${isolated(ended(capital(status_reason)), "ltr")}${changed.length > 0 && html` It changed ${isolated(ended(changed.join(" and ")), "ltr")}`}${
    status === "rejected" && " It is in no chart."
  }${decided_at !== null && ` Decided on ${spellDate(decided_at)}.`}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a full stop, unless there is one. */
function ended(text: string): string {
  return /[.!?]["”’]?$/.test(text) ? text : `${text}.`;
}
