import type { UnitClass } from "../types.ts";
import { numberInWords } from "../wording.ts";
import type { Reading } from "./reading.ts";

const ELSEWHERE = "in another script";

const UNITS: Readonly<Record<UnitClass, string>> = {
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
export function legible(reading: Reading, covers: (text: string) => boolean): Reading {
  const { source, label, unit, window, publisher } = reading;
  if ([source, label, unit, window, publisher ?? ""].every(covers)) return reading;
  const drawnUnit = covers(unit) ? unit : UNITS[reading.unitClass];
  return {
    ...reading,
    unit: drawnUnit,
    source: covers(source) ? source : sourceWords(reading, covers),
    label: covers(label) ? label : `${numberInWords(reading)} ${drawnUnit}`,
    window: covers(window) ? window : windowWords(reading, covers),
    publisher: publisher !== null && covers(publisher) ? publisher : null,
  };
}

function sourceWords({ named, body, source }: Reading, covers: (text: string) => boolean): string {
  if (!named) return "no source named";
  return body !== source && covers(body) ? body : `source ${ELSEWHERE}`;
}

function windowWords({ place, during }: Reading, covers: (text: string) => boolean): string {
  const where = place !== "" && covers(place) ? place : `place ${ELSEWHERE}`;
  return during !== null && covers(during) ? `${where}, ${during}` : where;
}
