import { describe, expect, it } from "vitest";
import { type Figure, findFigures } from "../../pipeline/index.ts";
import { type Fact, facts, reports } from "../support/facts.ts";

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

describe.each(reports)("$id", ({ id, front, text }) => {
  const figures = findFigures({ text, published: front.published });

  it.each(facts.filter(({ report }) => report === id))("gives: $words", (fact) => {
    const found =
      figures.find(({ span, measure }) => span.text === fact.words && measure === fact.measure) ??
      figures.find(
        ({ value, measure }) => fact.value !== "" && String(value) === fact.value && measure === fact.measure,
      );
    expect(found).toBeDefined();
    const open = fact.open.split(" ");
    expect(differing(fact, found!).filter((field) => !open.includes(field))).toEqual([]);
  });
});

// What the words name as an earlier toll, or as a change to the count, is no reading of its own; a person rejects it.
const RECALLED = ["more than 370,000", "387,000", "105,015 deaths"];
// Stated in passing by a report that was taken for another figure.
const BESIDE = ["a vegetable market"];

it("gives nothing that was not stated, but for the tolls that a report recalls", () => {
  const stated = new Set(facts.map(({ report, value, measure }) => `${report} ${measure} ${value}`));
  const extra = reports.flatMap(({ id, front, text }) =>
    findFigures({ text, published: front.published })
      .filter(({ measure, value }) => !stated.has(`${id} ${measure} ${value ?? ""}`))
      .map(({ span }) => span.text),
  );
  expect(extra.filter((words) => ![...RECALLED, ...BESIDE].includes(words))).toEqual([]);
});
