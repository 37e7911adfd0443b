import { describe, expect, it } from "vitest";
import { type Figure, findFigures } from "../../pipeline/index.ts";
import { type Fact, facts, type OwnReport, reports } from "../support/facts.ts";

/** What is found in a report with the head that it has. */
function figuresOf({ front: { title, publisher, published }, text }: OwnReport): Figure[] {
  return findFigures({ text, title, publisher, ...(published === undefined ? {} : { published }) });
}

/** Fields in which a figure is not what was stated. */
function differing(fact: Fact, figure: Figure): string[] {
  const found: Partial<Fact> = {
    comparator: figure.comparator,
    unit: figure.unit,
    place: figure.place.name ?? "",
    start: figure.period.start ?? "",
    end: figure.period.end ?? "",
    source: figure.source.id ?? "",
  };
  // "Northwest Syria" at the head of a sentence is the same place.
  return (Object.keys(found) as (keyof Fact)[]).filter((key) => found[key]?.toLowerCase() !== fact[key].toLowerCase());
}

describe.each(reports)("$id", (report) => {
  const figures = figuresOf(report);

  it.each(facts.filter((fact) => fact.report === report.id))("gives: $words", (fact) => {
    const found =
      figures.find(({ span, measure }) => span.text === fact.words && measure === fact.measure) ??
      figures.find(
        ({ value, measure }) => fact.value !== "" && String(value) === fact.value && measure === fact.measure,
      );
    const open = fact.open.split(" ");
    expect(found === undefined).toBe(open.includes("missing"));
    if (found === undefined) return;
    expect(differing(fact, found).filter((field) => !open.includes(field))).toEqual([]);
  });
});

// What the words name as an earlier toll, or as a change to the count, is no reading of its own; a person rejects it.
const RECALLED = ["more than 370,000", "387,000", "105,015 deaths"];
// Stated in passing by a report that was taken for another figure.
const BESIDE = ["a vegetable market", "a market", "1.7 million Syrian refugees"];
// Misread or misprinted: those who count, a hospital that stands for all, a toll without a digit.
const WRONG = ["Two bodies", "a hospital", "37,122 people"];

it("gives nothing that was not stated, but for what a person rejects", () => {
  const stated = new Set(facts.map(({ report, value, measure }) => `${report} ${measure} ${value}`));
  const extra = reports.flatMap((report) =>
    figuresOf(report)
      .filter(({ measure, value }) => !stated.has(`${report.id} ${measure} ${value ?? ""}`))
      .map(({ span }) => span.text),
  );
  expect(extra.filter((words) => ![...RECALLED, ...BESIDE, ...WRONG].includes(words))).toEqual([]);
});
