import type { Catalogue } from "../catalogue/catalogue.ts";
import type { UnitClass } from "../types.ts";
import type { Reading } from "./reading.ts";

/** A plain noun for what is counted, as a report would have it. */
const PLAIN: Readonly<Record<UnitClass, string>> = {
  person: "people",
  household: "households",
  movement: "displacements",
  facility: "facilities",
  building: "buildings",
  event: "events",
};

/**
 * The reading with words that the chart's font can draw: an id or a plain phrase stands in for what is written in another script. The
 * table and the text alternative keep the words themselves. The same object where nothing has to change.
 */
export function legible(reading: Reading, covers: (text: string) => boolean, say: Catalogue): Reading {
  const { source, label, unit, window, publisher } = reading;
  if ([source, label, unit, window, publisher ?? ""].every(covers)) return reading;
  const drawnUnit = covers(unit) ? unit : PLAIN[reading.unitClass];
  return {
    ...reading,
    unit: drawnUnit,
    source: covers(source) ? source : sourceWords(reading, covers, say),
    label: covers(label) ? label : say.label(reading, drawnUnit),
    window: covers(window) ? window : windowWords(reading, covers, say),
    publisher: publisher !== null && covers(publisher) ? publisher : null,
  };
}

function sourceWords(
  { named, body, source }: Reading,
  covers: (text: string) => boolean,
  { chart }: Catalogue,
): string {
  if (!named) return chart.nobodyNamed(null);
  return body !== source && covers(body) ? body : chart.elsewhere.source;
}

function windowWords({ place, where, during }: Reading, covers: (text: string) => boolean, say: Catalogue): string {
  const known = [where, place].find((name) => name !== "" && covers(name)) ?? say.chart.elsewhere.place;
  return say.window(known, during !== null && covers(during) ? during : null);
}
