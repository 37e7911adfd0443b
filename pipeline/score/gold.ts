import type { Comparator, IsoDate, Modality } from "../types.ts";

/** A figure as a person annotated it. */
export interface GoldFigure {
  measure: string;
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  unit: string | null;
  /** Stated as part of another figure of the report. */
  subset: boolean;
  modality: Modality;
  source: string | null;
  place: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  /** Verbatim words of comparator, number and noun. */
  span: string;
  /** Verbatim sentence that holds them. */
  sentence: string;
}

/** An annotated report. */
export interface GoldDoc {
  id: string;
  published: IsoDate | null;
  publisher: string | null;
  language: string | null;
  title: string | null;
  text: string;
  figures: GoldFigure[];
}

/** Reads one line of a gold file, or says what is wrong with it. */
export function parseGold(line: string): GoldDoc | string {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return "the line is no JSON";
  }
  const doc = raw as Partial<GoldDoc> | null;
  if (typeof doc?.id !== "string" || typeof doc.text !== "string") return 'the report lacks "id" or "text"';
  if (!Array.isArray(doc.figures)) return `report "${doc.id}" has no list "figures"; an annotated report has one`;
  const { id, text, figures, published = null, publisher = null, language = null, title = null } = doc;
  return { id, text, figures, published, publisher, language, title };
}
