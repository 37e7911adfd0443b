import type { LedgerFigure, SeriesBreak } from "../../../types.ts";
import { bdi, type Html, html } from "../../html.ts";
import { count, spellDate } from "../../spell.ts";
import type { KnownLedger } from "./known.ts";
import { refer, referAll } from "./refer.ts";

/** What a figure is among the readings of its toll: told again, part of another, followed by a newer one, counted in another way. */
export function readingNotes(figure: LedgerFigure, known: KnownLedger): Html[] {
  return [
    retoldNote(figure, known),
    partNote(figure, known),
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

/** The same days counted anew are a revision; a later last day is only news. */
function newerNote({ superseded_by, period }: LedgerFigure, known: KnownLedger): Html | null {
  const next = known.figures.get(superseded_by ?? "");
  if (next === undefined) return null;
  const revised = period.end !== null && next.period.end === period.end;
  return revised ? html`Revised later: ${refer(next)}.` : html`Read again later: ${refer(next)}.`;
}

function breakNote(figure: LedgerFigure, known: KnownLedger): Html | null {
  if (figure.series_break !== null)
    return html`${changed(figure.series_break)} Earlier readings are a series of their own.`;
  const later = figure.superseded_by === null ? known.breaks.find((one) => isAbout(one, figure)) : undefined;
  return later === undefined ? null : html`${changed(later)} This reading is from before that day.`;
}

/** The count changed after the figure: its source, and its measure and place where the break names them. */
function isAbout({ source, measure, place, date }: SeriesBreak, figure: LedgerFigure): boolean {
  const { period, status, source: own } = figure;
  return (
    status === "accepted" &&
    source === own.id &&
    (measure ?? figure.measure) === figure.measure &&
    (place ?? figure.place.id) === figure.place.id &&
    period.end !== null &&
    period.end < date
  );
}

/** "The count changed its method on 1 June 2021: ..." */
export function changed({ date, reason }: SeriesBreak): Html {
  return html`The count changed its method on ${spellDate(date)}: ${bdi(reason)}.`;
}
