import { FIELDS } from "./fields.ts";
import { type MeasureScore, type Prf, SCORED, type Scored, type Scores, scoresOf } from "./score.ts";

/** The scores as a text for a terminal, and the first errors with their sentences. */
export function scoreText(scores: Scores, { errors = 0 }: { errors?: number } = {}): string {
  const { documents, gold, predicted, paired, spansNotVerbatim, right, measures } = scores;
  const lines = [
    `${documents} documents, ${gold} gold figures, ${predicted} predicted, ${paired} paired, ${spansNotVerbatim} spans not verbatim`,
    `${"".padEnd(12)} ${["P", "R", "F1"].map((name) => name.padStart(6)).join(" ")}  of found`,
    ...SCORED.map((name) => {
      const { p, r, f1 } = scores.scores[name];
      const share = name === "found" ? "" : digits(right.found > 0 ? right[name] / right.found : 0);
      return `${name.padEnd(12)} ${[p, r, f1].map((part) => digits(part).padStart(6)).join(" ")}  ${share}`;
    }),
    ...measureLines(measures),
    ...scores.errors
      .slice(0, errors)
      .flatMap(({ report, kind, message, sentence }) => [
        `${report} ${kind}: ${message}`,
        `    ${sentence.split(/\s+/).join(" ").trim()}`,
      ]),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** How each measure fares: what was found and whole records, then the F1 of every field. */
function measureLines(measures: readonly MeasureScore[]): string[] {
  const wide = (name: string) => Math.max(name.length, 5);
  const row = (name: string, cells: readonly string[]) => `${name.padEnd(16)} ${cells.join(" ")}`;
  return [
    `${row("measure", ["gold".padStart(5), "pred".padStart(5)])}  ${"found P / R / F1".padEnd(20)} record F1`,
    ...measures.map((of) => {
      const { found, record } = scoresOf(of);
      const counts = [of.gold, of.predicted].map((count) => String(count).padStart(5));
      return `${row(of.measure, counts)}  ${[found.p, found.r, found.f1].map(digits).join(" ")}    ${digits(record.f1)}`;
    }),
    row(
      "F1",
      FIELDS.map((name) => name.padStart(wide(name))),
    ),
    ...measures.map((of) => {
      const scores = scoresOf(of);
      return row(
        of.measure,
        FIELDS.map((name) => digits(scores[name].f1).padStart(wide(name))),
      );
    }),
  ];
}

/** The scores as plain data for `--json`: rates to four digits, and the first errors. */
export function scoreJson(scores: Scores, { errors = 0 }: { errors?: number } = {}): object {
  const { documents, gold, predicted, paired, spansNotVerbatim, measures } = scores;
  return {
    documents,
    gold,
    predicted,
    paired,
    spans_not_verbatim: spansNotVerbatim,
    scores: ratesOf(scores.scores),
    measures: Object.fromEntries(measures.map(measureJson)),
    ...(errors > 0 ? { errors: scores.errors.slice(0, errors) } : {}),
  };
}

function measureJson(of: MeasureScore): [string, object] {
  const { measure, gold, predicted, right } = of;
  const rates = ratesOf(scoresOf(of));
  const { found, record } = right;
  return [
    measure,
    { gold, predicted, found, record, found_f1: rates.found!.f1, record_f1: rates.record!.f1, scores: rates },
  ];
}

function ratesOf(scores: Record<Scored, Prf>): Record<string, Prf> {
  return Object.fromEntries(
    SCORED.map((name) => {
      const { p, r, f1 } = scores[name];
      return [name, { p: rounded(p, 4), r: rounded(r, 4), f1: rounded(f1, 4) }];
    }),
  );
}

const digits = (rate: number) => rounded(rate, 3).toFixed(3);

/** Rounded as C and Python round: a tie goes to the even digit. Only odd multiples of such a power of a half are ties. */
function rounded(rate: number, places: number): number {
  const scale = 10 ** places;
  if ((rate * 2 ** (places + 1)) % 2 !== 1) return Math.round(rate * scale) / scale;
  const below = Math.floor(rate * scale);
  return (below + (below % 2)) / scale;
}
