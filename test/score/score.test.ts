import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { below, parseBars } from "../../pipeline/score/bars.ts";
import { type GoldDoc, type GoldFigure, parseGold } from "../../pipeline/score/gold.ts";
import { bestPairs } from "../../pipeline/score/match.ts";
import { samePlace, sameSource } from "../../pipeline/score/names.ts";
import { headNoun, sameNoun } from "../../pipeline/score/noun.ts";
import { prf, score } from "../../pipeline/score/score.ts";
import { scoreJson, scoreText } from "../../pipeline/score/text.ts";
import type { Figure } from "../../pipeline/types.ts";
import { figure, type Sketch } from "../support/figures.ts";

describe("headNoun", () => {
  it.each([
    [null, "person"],
    ["people", "person"],
    ["displaced members of the army", "member"],
    ["health facilities", "facility"],
    ["air-strikes", "strike"],
    ["policewomen", "policewoman"],
    ["churches", "church"],
    ["buses", "buse"],
    ["Boxes", "box"],
    ["staff", "staff"],
    ["civilians,", "civilian"],
  ])("%s -> %s", (noun, head) => expect(headNoun(noun)).toBe(head));

  it.each<[string | null, string | null, boolean]>([
    ["people", "others", true],
    ["dead", null, true],
    ["civilians", "people", false],
    ["fighters", "rebel fighters", true],
  ])("%s and %s: %s", (a, b, same) => expect(sameNoun(a, b)).toBe(same));
});

describe("names", () => {
  it.each<[string | null, string | null, boolean]>([
    ["Syrian Observatory for Human Rights", "the Syrian Observatory", true],
    ["Syrian Observatory for Human Rights", "SOHR", true],
    ["U.N.", "United Nations", true],
    ["the UN", "UN Office for the Coordination of Humanitarian Affairs", false],
    ["OCHA", "Office for the Coordination of Humanitarian Affairs", true],
    ["Khan's office", "office of Khan", true],
    ["UNICEF", "UNHCR", false],
    ["UN", null, false],
    [null, null, true],
  ])("source %s and %s: %s", (a, b, same) => {
    expect(sameSource(a, b)).toBe(same);
    expect(sameSource(b, a)).toBe(same);
  });

  it.each<[string | null, string | null, boolean]>([
    ["Idlib", "Idlib region", true],
    ["Deir-ez-Zor", "deir ez zor", true],
    ["Idlib", "Aleppo", false],
    [null, "Idlib", false],
    [null, null, true],
  ])("place %s and %s: %s", (a, b, same) => expect(samePlace(a, b)).toBe(same));
});

describe("bestPairs", () => {
  /** The greatest total weight of any matching, by trying all. */
  const best = (weights: number[][], used: readonly number[] = []): number => {
    const [row, ...rest] = weights;
    if (row === undefined) return 0;
    const taking = row.map((weight, j) => (used.includes(j) ? 0 : Math.max(0, weight) + best(rest, [...used, j])));
    return Math.max(best(rest, used), ...taking);
  };

  it("has the greatest weight of all matchings, one to one, in order, and makes no worthless pair", () => {
    const matrix = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })).chain(([n, m]) =>
      fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: m, maxLength: m }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrix, (weights) => {
        const pairs = bestPairs(weights.length, weights[0]?.length ?? 0, (i, j) => weights[i]![j]!);
        expect(pairs.reduce((sum, [i, j]) => sum + weights[i]![j]!, 0)).toBe(best(weights));
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
        expect(pairs.map(([i]) => i)).toEqual([...new Set(pairs.map(([i]) => i))].sort());
        expect(pairs.every(([i, j]) => weights[i]![j]! > 0)).toBe(true);
      }),
    );
  });
});

const text = "In Idlib 12 people died on 5 May, the UN said. Then 12 people died, four of them children.";

/** An annotation of words in the text; `figure` of the same words is right in every field. */
function gold(words: string, sketch: Partial<GoldFigure> = {}): GoldFigure {
  const sentence = text.slice(0, 46).includes(words) && !sketch.sentence ? text.slice(0, 46) : text.slice(47);
  return {
    measure: "deaths",
    value: 12,
    low: 12,
    high: 12,
    comparator: "exact",
    unit: "people",
    subset: false,
    modality: "reported",
    source: "UN",
    place: "Idlib",
    start: "2019-05-05",
    end: "2019-05-05",
    span: words,
    sentence,
    ...sketch,
  };
}

function found(words: string, sketch: Sketch = {}, from = 0): Figure {
  const start = text.indexOf(words, from);
  const [left, right] = start < 47 ? [0, 46] : [47, text.length];
  return figure({
    ...{ report: "d", value: 12, low: 12, high: 12, comparator: "exact", unit: "people" },
    span: { start, end: start + words.length, text: words },
    sentence: { start: left, end: right, text: text.slice(left, right) },
    ...sketch,
    source: { name: "the UN", ...sketch.source },
    place: { name: "Idlib", ...sketch.place },
    period: { start: "2019-05-05", end: "2019-05-05", ...sketch.period },
  });
}

function run(figures: GoldFigure[], predicted: Figure[]) {
  const doc: GoldDoc = { id: "d", published: null, publisher: null, language: null, title: null, text, figures };
  return score([doc], new Map([["d", predicted]]));
}

describe("score", () => {
  it("is whole where everything is right", () => {
    const scores = run([gold("12 people")], [found("12 people")]);
    expect(Object.values(scores.scores)).toEqual(Array(11).fill({ p: 1, r: 1, f1: 1 }));
    expect(scores.errors).toEqual([]);
  });

  it.each<[string, Sketch]>([
    ["comparator", { comparator: "about" }],
    ["bounds", { low: null }],
    ["unit", { unit: "children" }],
    ["source", { source: { name: null } }],
    ["place", { place: { name: "Aleppo" } }],
    ["period", { period: { end: "2019-05-06" } }],
    ["subset", { part_of: "x" }],
    ["modality", { modality: "denied" }],
  ])("tells a wrong %s, which spoils the record and nothing else", (field, sketch) => {
    const { right, errors } = run([gold("12 people")], [found("12 people", sketch)]);
    const wrong = Object.entries(right).filter(([, count]) => count === 0);
    expect(wrong.map(([name]) => name)).toEqual([field, "record"]);
    expect(errors.map(({ kind }) => kind)).toEqual([`WRONG ${field.toUpperCase()}`]);
  });

  it.each<[string, string | null, number]>([
    ["three days off", "2019-05-08", 1],
    ["four days off", "2019-05-09", 0],
    ["not said", null, 0],
  ])("softer period: %s", (_, end, right) => {
    expect(run([gold("12 people")], [found("12 people", { period: { end } })]).right.period3).toBe(right);
  });

  it("takes low and high for the number where the annotation has no value", () => {
    const vague = { value: null, low: 24, high: null, comparator: "vague" as const };
    expect(run([gold("12 people", vague)], [found("12 people", vague)]).right.found).toBe(1);
    expect(run([gold("12 people", vague)], [found("12 people", { ...vague, low: 40 })]).right.found).toBe(0);
    expect(run([gold("12 people", vague)], [found("12 people", { ...vague, value: 24 })]).right.found).toBe(0);
  });

  it("pairs same words by where they stand, and by number where the words are elsewhere", () => {
    const second = { sentence: text.slice(47), place: "Aleppo" };
    const scores = run(
      [gold("12 people"), gold("12 people", second)],
      [found("12 people", { place: { name: "Aleppo" } }, 47), found("12 people")],
    );
    expect(scores.right.record).toBe(2);
    expect(run([gold("12 people")], [found("four")]).paired).toBe(1);
  });

  it("counts what is missed and what is too much", () => {
    const scores = run([gold("12 people")], [found("four", { value: 4, low: 4, high: 4 })]);
    expect(scores).toMatchObject({ gold: 1, predicted: 1, paired: 0 });
    expect(scores.errors.map(({ kind }) => kind)).toEqual(["MISSED", "EXTRA"]);
  });

  it("counts words that are not the text's own", () => {
    const wrong = { span: { start: 0, end: 3, text: "12 people" } };
    expect(run([gold("12 people")], [found("12 people", wrong)]).spansNotVerbatim).toBe(1);
  });

  it("is nought, not NaN, where there is nothing", () => {
    expect(run([], []).scores.found).toEqual({ p: 0, r: 0, f1: 0 });
    expect(prf(0, 0, 3)).toEqual({ p: 0, r: 0, f1: 0 });
  });
});

describe("telling", () => {
  const scores = run(
    [gold("12 people"), gold("four of them", { value: 4, low: 4, high: 4, subset: true })],
    [found("12 people", { unit: "children" })],
  );

  it("lays the scores out", () => {
    const lines = scoreText(scores, { errors: 1 }).split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "1 documents, 2 gold figures, 1 predicted, 1 paired, 0 spans not verbatim",
      "                  P      R     F1  of found",
      "found         1.000  0.500  0.667",
    ]);
    expect(lines).toContain("unit          0.000  0.000  0.000  0.000");
    expect(lines).toContain("deaths               2     1  1.000 0.500 0.667    0.000");
    expect(lines.slice(-3)).toEqual([
      'd WRONG UNIT: unit is children, not people | deaths exact 12 "12 people"',
      "    In Idlib 12 people died on 5 May, the UN said.",
      "",
    ]);
  });

  it("tells each measure's fields", () => {
    const lines = scoreText(scores).split("\n");
    expect(lines.slice(-3)).toEqual([
      "F1               comparator bounds  unit source place period period3 subset modality",
      "deaths                0.667  0.667 0.000  0.667 0.667  0.667   0.667  0.667    0.667",
      "",
    ]);
  });

  it("gives the errors asked for as data, with the rule that found the figure", () => {
    expect(scoreJson(scores, { errors: 1 })).toMatchObject({
      errors: [{ report: "d", kind: "WRONG UNIT", fields: ["unit"], rule: "killed-object" }],
    });
    expect(scoreJson(scores)).not.toHaveProperty("errors");
  });

  it("gives them as data", () => {
    expect(scoreJson(scores)).toMatchObject({
      documents: 1,
      spans_not_verbatim: 0,
      scores: { found: { p: 1, r: 0.5, f1: 0.6667 } },
      measures: {
        deaths: {
          gold: 2,
          predicted: 1,
          found: 1,
          record: 0,
          found_f1: 0.6667,
          scores: { source: { p: 1, r: 0.5, f1: 0.6667 } },
        },
      },
    });
  });
});

describe("bars", () => {
  const { scores } = run([gold("12 people")], [found("12 people", { unit: "children" })]);

  it.each<[string, string[]]>([
    ["", []],
    ["found=1,place=1", []],
    ["found=1, record=.5,unit=0.25", ["record 0.000 < 0.5", "unit 0.000 < 0.25"]],
  ])("%s", (written, low) => {
    const bars = parseBars(written);
    expect(typeof bars === "string" ? bars : below({ scores }, bars)).toEqual(low);
  });

  it.each([
    ["fond=1", '"fond=1" names nothing that is scored'],
    ["found", '"found" has no F1; write found=0.95'],
    ["found=high", '"found=high" has no F1'],
    ["found=1=2", "has no F1"],
  ])("refuses %s", (written, words) => expect(parseBars(written)).toContain(words));
});

describe("parseGold", () => {
  it.each([
    ["{", "is no JSON"],
    ["null", 'lacks "id"'],
    ['{"id":"a"}', 'lacks "id" or "text"'],
    ['{"id":"a","text":""}', 'no list "figures"'],
  ])("%s", (line, words) => expect(parseGold(line)).toContain(words));

  it("fills in what a report leaves out", () => {
    expect(parseGold('{"id":"a","text":"t","figures":[]}')).toMatchObject({ id: "a", published: null, title: null });
  });
});
