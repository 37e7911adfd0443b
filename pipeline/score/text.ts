import { prf, SCORED, type Scores } from "./score.ts";

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
    `${"measure".padEnd(16)} ${"gold".padStart(5)} ${"pred".padStart(5)}  ${"found P / R / F1".padEnd(20)} record F1`,
    ...measures.map((of) => {
      const found = prf(of.found, of.predicted, of.gold);
      const counts = `${String(of.gold).padStart(5)} ${String(of.predicted).padStart(5)}`;
      const parts = [found.p, found.r, found.f1].map(digits).join(" ");
      return `${of.measure.padEnd(16)} ${counts}  ${parts}    ${digits(prf(of.record, of.predicted, of.gold).f1)}`;
    }),
    ...scores.errors
      .slice(0, errors)
      .flatMap(({ report, kind, message, sentence }) => [
        `${report} ${kind}: ${message}`,
        `    ${sentence.split(/\s+/).join(" ").trim()}`,
      ]),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** The scores as plain data for `--json`: rates to four digits. */
export function scoreJson(scores: Scores): object {
  const { documents, gold, predicted, paired, spansNotVerbatim, measures } = scores;
  const rounded = SCORED.map((name) => {
    const { p, r, f1 } = scores.scores[name];
    return [name, { p: four(p), r: four(r), f1: four(f1) }];
  });
  return {
    documents,
    gold,
    predicted,
    paired,
    spans_not_verbatim: spansNotVerbatim,
    scores: Object.fromEntries(rounded),
    measures: Object.fromEntries(
      measures.map(({ measure, ...counts }) => [
        measure,
        {
          ...counts,
          found_f1: four(prf(counts.found, counts.predicted, counts.gold).f1),
          record_f1: four(prf(counts.record, counts.predicted, counts.gold).f1),
        },
      ]),
    ),
  };
}

/** Three digits, ties to the even one as C and Python print them (`toFixed` goes up): only odd sixteenths are ties. */
function digits(rate: number): string {
  if (Math.abs(rate * 16) % 2 !== 1) return rate.toFixed(3);
  const below = Math.floor(rate * 1000);
  return ((below + (below % 2)) / 1000).toFixed(3);
}

function four(rate: number): number {
  return Math.round(rate * 10_000) / 10_000;
}
