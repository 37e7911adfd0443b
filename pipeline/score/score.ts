import type { Figure } from "../types.ts";
import { align, type Pair } from "./align.ts";
import { extra, missed, type ScoreError, wrongFields, wrongNumber } from "./errors.ts";
import { FIELDS, type FieldName, isFound, RECORD_FIELDS, rightFields } from "./fields.ts";
import type { GoldDoc } from "./gold.ts";

/** Precision, recall and their harmonic mean. */
export interface Prf {
  p: number;
  r: number;
  f1: number;
}

/** What is scored: the figure as such, its fields, the whole record. */
export const SCORED = ["found", ...FIELDS, "record"] as const;
export type Scored = (typeof SCORED)[number];

/** How one measure fares. */
export interface MeasureScore {
  measure: string;
  gold: number;
  predicted: number;
  /** How many of its annotated figures have each right. */
  right: Record<Scored, number>;
}

/** How the found figures of some reports compare with the annotated ones. */
export interface Scores {
  documents: number;
  gold: number;
  predicted: number;
  paired: number;
  spansNotVerbatim: number;
  scores: Record<Scored, Prf>;
  /** How many of the pairs have each right. */
  right: Record<Scored, number>;
  /** Most annotated first. */
  measures: MeasureScore[];
  errors: ScoreError[];
}

/**
 * Scores found figures against annotated reports. A figure counts as found where measure and number are right; a field counts
 * where the figure is found and the field is right; a record where all fields are.
 */
export function score(docs: readonly GoldDoc[], predicted: ReadonlyMap<string, readonly Figure[]>): Scores {
  const right = nothingRight();
  const measures = new Map<string, MeasureScore>();
  const errors: ScoreError[] = [];
  const sum = { gold: 0, predicted: 0, paired: 0, spansNotVerbatim: 0 };
  for (const doc of docs) {
    const figures = predicted.get(doc.id) ?? [];
    const pairs = align(figures, doc);
    sum.gold += doc.figures.length;
    sum.predicted += figures.length;
    sum.paired += pairs.length;
    sum.spansNotVerbatim += figures.filter((figure) => !isVerbatim(figure, doc.text)).length;
    for (const { measure } of doc.figures) measureOf(measures, measure).gold++;
    for (const { measure } of figures) measureOf(measures, measure).predicted++;
    for (const pair of pairs) {
      const verdict = judge(pair, doc);
      const ofMeasure = measureOf(measures, pair.gold.measure);
      for (const name of verdict.right) {
        right[name]++;
        ofMeasure.right[name]++;
      }
      if (verdict.error) errors.push(verdict.error);
    }
    errors.push(...unpaired(doc, figures, pairs));
  }
  return {
    documents: docs.length,
    ...sum,
    scores: scoresOf({ ...sum, right }),
    right,
    measures: [...measures.values()].sort((a, b) => b.gold - a.gold),
    errors,
  };
}

/** Precision and recall of `right` among so many predicted and annotated. */
export function prf(right: number, predicted: number, gold: number): Prf {
  const p = predicted > 0 ? right / predicted : 0;
  const r = gold > 0 ? right / gold : 0;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** The scores of each thing that can be right. */
export function scoresOf(counts: Pick<MeasureScore, "gold" | "predicted" | "right">): Record<Scored, Prf> {
  const { right, predicted, gold } = counts;
  const scores = SCORED.map((name) => [name, prf(right[name], predicted, gold)] as const);
  return Object.fromEntries(scores) as Record<Scored, Prf>;
}

const nothingRight = () => Object.fromEntries(SCORED.map((name) => [name, 0])) as Record<Scored, number>;

function measureOf(measures: Map<string, MeasureScore>, measure: string): MeasureScore {
  const known = measures.get(measure) ?? { measure, gold: 0, predicted: 0, right: nothingRight() };
  measures.set(measure, known);
  return known;
}

function isVerbatim({ span, sentence }: Figure, text: string): boolean {
  return [span, sentence].every((part) => text.slice(part.start, part.end) === part.text);
}

/** What is right of a pair, and the error where something is not. */
function judge(pair: Pair, doc: GoldDoc): { right: Scored[]; error: ScoreError | null } {
  if (!isFound(pair.figure, pair.gold)) return { right: [], error: wrongNumber(doc, pair) };
  const verdicts = rightFields(pair.figure, pair.gold);
  const wrong: FieldName[] = RECORD_FIELDS.filter((field) => !verdicts[field]);
  const right: Scored[] = ["found", ...FIELDS.filter((field) => verdicts[field])];
  return wrong.length > 0
    ? { right, error: wrongFields(doc, pair, wrong) }
    : { right: [...right, "record"], error: null };
}

function unpaired(doc: GoldDoc, figures: readonly Figure[], pairs: readonly Pair[]): ScoreError[] {
  return [
    ...doc.figures.filter((gold) => !pairs.some((pair) => pair.gold === gold)).map((gold) => missed(doc, gold)),
    ...figures.filter((figure) => !pairs.some((pair) => pair.figure === figure)).map((figure) => extra(doc, figure)),
  ];
}
