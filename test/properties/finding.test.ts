import fc from "fast-check";
import { it } from "vitest";
import { explain } from "../../pipeline/explain/explain.ts";
import { find } from "../../pipeline/find/find.ts";
import { resolve } from "../../pipeline/resolve/resolve.ts";
import type { Figure, NumberRow } from "../../pipeline/types.ts";
import { report, vocabulary } from "../support/found.ts";
import { nasty } from "../support/nasty.ts";

/** CI reads 10,000 (`npm run soak:cases`). */
const RUNS = { numRuns: Number(process.env.CASES ?? 500), seed: 860 };
/** Seconds on a machine of its own; a machine that does other things too may take its time. */
const PATIENCE = 300_000;

function read(text: string): { numbers: NumberRow[]; figures: Figure[] } {
  const { figures, numbers } = resolve(find(report(text), vocabulary));
  return { figures, numbers: numbers() };
}

/** Plain conditions: a matcher of the test runner for each would take longer than the finding. */
function hold(truth: boolean, what: string): void {
  if (!truth) throw new Error(what);
}

const isOrdered = <T>(items: readonly T[], at: (item: T) => number) =>
  items.every((item, i) => i === 0 || at(items[i - 1]!) <= at(item));

const DAY = /^\d{4}-\d\d-\d\d$/;

function holdsWhatItSays(figure: Figure, text: string): void {
  const { span, sentence, source, place, period, value, low, high } = figure;
  hold(text.slice(span.start, span.end) === span.text && span.text !== "", "the span is the text's own");
  hold(text.slice(sentence.start, sentence.end) === sentence.text, "the sentence is the text's own");
  hold(sentence.start <= span.start && span.end <= sentence.end, "the sentence holds the span");
  for (const { start, end } of [source, place])
    hold(
      start === end || (start !== null && end !== null && 0 <= start && start < end && end <= text.length),
      "inside",
    );
  hold(place.rule === null || place.name !== null, "a place that a rule gave has a name");
  for (const day of [period.start, period.end]) hold(day === null || DAY.test(day), `${day} is a day`);
  hold(period.start === null || period.end === null || period.start <= period.end, "periods run forward");
  for (const number of [value, low, high]) hold(number === null || Number.isFinite(number), "numbers are numbers");
  hold((low ?? value ?? 0) <= (value ?? high ?? Number.POSITIVE_INFINITY), "low is lowest");
  hold(value === null || high === null || value <= high, "high is highest");
  hold(value !== null || low !== null || high !== null, "there is a number");
}

function agree(numbers: readonly NumberRow[], figures: readonly Figure[], text: string): void {
  const own = numbers.filter(({ kind }) => kind === "figure");
  hold(own.length === figures.length, "each figure is one of the numbers");
  for (const [i, figure] of figures.entries()) {
    const row = own[i]!;
    hold(row.figure === figure.id && row.start === figure.span.start && row.text === figure.span.text, "its own row");
    hold(figure.part_of === null || figures.some(({ id }) => id === figure.part_of), "the whole is there");
    hold(figure.part_of !== figure.id, "nothing is a part of itself");
  }
  hold(new Set(figures.map(({ id }) => id)).size === figures.length, "ids are unique");
  for (const row of numbers)
    hold(text.slice(row.start, row.end) === row.text && row.text !== "", "the words are there");
  hold(
    isOrdered(figures, ({ span }) => span.start),
    "figures come in the order of the text",
  );
}

function eachOnce(text: string, other: string): void {
  const { quantities } = find(report(text), vocabulary);
  hold(
    quantities.every((q, i) => q.numberStart >= (quantities[i - 1]?.numberEnd ?? 0)),
    "each number once, in the order of the text",
  );
  // The line that follows may be the label of a number that stands alone: a sentence in between ends such a block.
  const closing = quantities.at(-1)?.end === text.trimEnd().length ? "That was all.\n\n" : "";
  const longer = find(report(`${text}\n\n${closing}${other}`), vocabulary).quantities;
  hold(
    JSON.stringify(longer.slice(0, quantities.length)) === JSON.stringify(quantities),
    "the same whatever follows in another paragraph",
  );
}

// One test, for making such texts takes as long as reading them.
it(
  "never throws, says of any text what is there, each number once, and the same whatever was read in between",
  () => {
    fc.assert(
      fc.property(nasty, nasty, (text, other) => {
        const first = read(text);
        for (const figure of first.figures) holdsWhatItSays(figure, text);
        agree(first.numbers, first.figures, text);
        // Reads the text again, and the other one in between.
        eachOnce(other, text);
        hold(JSON.stringify(read(text)) === JSON.stringify(first), "the same again");
      }),
      RUNS,
    );
  },
  PATIENCE,
);

it("explains each number", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const { figure, steps, whyNot } of explain(report(text), vocabulary))
        hold(figure === null ? steps.length === 0 && whyNot !== null : steps.length >= 7 && whyNot === null, "why");
    }),
    { ...RUNS, numRuns: RUNS.numRuns / 5 },
  );
});
