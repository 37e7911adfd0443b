import type { LedgerFigure, SeriesBreak } from "../../../types.ts";
import { type Html, html, isolated } from "../../html.ts";
import { count, spellDate } from "../../spell.ts";
import type { KnownLedger } from "./known.ts";
import { refer, referAll } from "./refer.ts";

/** What a figure is among the readings of its toll: told again, part of another, followed by a newer one, counted in another way. */
export function readingNotes(figure: LedgerFigure, known: KnownLedger): Html[] {
  return [
    retoldNote(figure, known),
    partNote(figure, known),
    updateNote(figure, known),
    newerNote(figure, known),
    breakNote(figure, known),
  ].filter((note) => note !== null);
}

/** A reading that stands in several reports. */
export function retoldNote({ id, repeats }: LedgerFigure, known: KnownLedger): Html | null {
  const first = known.figures.get(repeats ?? "");
  if (first !== undefined) return html`Tells again what stands in ${refer(first)}: one reading, drawn once.`;
  const again = known.retold.get(id) ?? [];
  if (again.length === 0) return null;
  return html`This reading stands in ${count(again.length + 1, "report")}: again in ${referAll(again)}.`;
}

function partNote({ part_of }: LedgerFigure, known: KnownLedger): Html | null {
  const whole = known.figures.get(part_of ?? "");
  return whole === undefined ? null : html`A part of ${refer(whole)}.`;
}

/** "52, up from 47": the report itself names the reading whose place it takes. */
function updateNote({ updates }: LedgerFigure, known: KnownLedger): Html | null {
  const former = known.figures.get(updates ?? "");
  return former === undefined ? null : html`Takes the place of ${refer(former)}, as its own words say.`;
}

/** The same days counted anew are a revision; a later last day is only news. */
function newerNote({ superseded_by, period }: LedgerFigure, known: KnownLedger): Html | null {
  const next = known.figures.get(superseded_by ?? "");
  if (next === undefined) return null;
  const revised = period.end !== null && next.period.end === period.end;
  return revised ? html`Revised later: ${refer(next)}.` : html`Read again later: ${refer(next)}.`;
}

function breakNote(figure: LedgerFigure, known: KnownLedger): Html | null {
  if (figure.status !== "accepted") return null;
  if (figure.series_break !== null)
    return html`${changed(figure.series_break)} Earlier readings are a series of their own.`;
  const later = known.afterBreak.find((after) => isBefore(figure, after))?.series_break;
  return later ? html`${changed(later)} This reading is from before that day.` : null;
}

/** Whether a figure is the last reading of the toll that goes on behind a break. */
function isBefore(figure: LedgerFigure, after: LedgerFigure): boolean {
  const same = (one: LedgerFigure) =>
    [one.measure, one.unit, one.place.id, one.source.id, one.period.start, one.part_of === null].join("/");
  return figure.superseded_by === null && same(figure) === same(after);
}

/** "The count changed its method on 1 June 2021: ..." */
export function changed({ date, reason }: SeriesBreak): Html {
  return html`The count changed its method on ${spellDate(date)}: ${isolated(reason, "ltr")}.`;
}
