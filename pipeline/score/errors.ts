import type { Figure } from "../types.ts";
import type { Pair } from "./align.ts";
import type { FieldName } from "./fields.ts";
import type { GoldDoc, GoldFigure } from "./gold.ts";

/** One difference between found and annotated figures, in words. */
export interface ScoreError {
  report: string;
  kind: string;
  /** The fields that are wrong, where the figure was found. */
  fields: readonly FieldName[];
  message: string;
  sentence: string;
  /** The rule that found the figure; null for one that was missed. */
  rule: string | null;
}

export function wrongNumber({ id }: GoldDoc, { figure, gold }: Pair): ScoreError {
  return {
    report: id,
    kind: "WRONG NUMBER OR MEASURE",
    fields: [],
    message: `${brief(figure, figure.span.text)}, not ${brief(gold, gold.span)}`,
    sentence: gold.sentence,
    rule: figure.rule,
  };
}

export function wrongFields({ id }: GoldDoc, { figure, gold }: Pair, wrong: readonly FieldName[]): ScoreError {
  const told = wrong.map((field) => `${field} is ${ofFigure(figure, field)}, not ${ofGold(gold, field)}`).join("; ");
  return {
    report: id,
    kind: `WRONG ${wrong.join(", ").toUpperCase()}`,
    fields: wrong,
    message: `${told} | ${brief(gold, gold.span)}`,
    sentence: gold.sentence,
    rule: figure.rule,
  };
}

export function missed({ id }: GoldDoc, gold: GoldFigure): ScoreError {
  const message = brief(gold, gold.span);
  return { report: id, kind: "MISSED", fields: [], message, sentence: gold.sentence, rule: null };
}

export function extra({ id }: GoldDoc, figure: Figure): ScoreError {
  const { span, sentence, rule } = figure;
  return { report: id, kind: "EXTRA", fields: [], message: brief(figure, span.text), sentence: sentence.text, rule };
}

type Counted = Pick<Figure, "measure" | "comparator" | "value" | "low" | "high">;

/** `deaths more_than 860 "more than 860 civilians"`. */
function brief({ measure, comparator, value, low, high }: Counted, words: string): string {
  return `${measure} ${comparator} ${value ?? `${low}..${high}`} "${words}"`;
}

function ofFigure(figure: Figure, field: FieldName): string {
  if (field === "source") return String(figure.source.name);
  if (field === "place") return String(figure.place.name);
  if (field === "period" || field === "period3") return `${figure.period.start}..${figure.period.end}`;
  if (field === "bounds") return `${figure.low}..${figure.high}`;
  return String(field === "subset" ? figure.part_of !== null : figure[field]);
}

function ofGold(gold: GoldFigure, field: FieldName): string {
  if (field === "period" || field === "period3") return `${gold.start}..${gold.end}`;
  if (field === "bounds") return `${gold.low}..${gold.high}`;
  return String(gold[field]);
}
