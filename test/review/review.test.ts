import { describe, expect, it } from "vitest";
import { parseDecisions } from "../../pipeline/review/decisions.ts";
import { review } from "../../pipeline/review/review.ts";
import type { Figure, Report } from "../../pipeline/types.ts";
import { figure, MEASURES, report } from "../support/figures.ts";
import { vocabulary } from "../support/found.ts";
import { POLICY } from "../support/policy.ts";

/** Reviews with the decisions as they stand in the file. */
function judge(rows: string, figures: Figure[] = [figure()], reports: Report[] = [report()]) {
  const text = `figure,action,field,value,by,at,why,words,sentence,read_as\n${rows}`;
  const { decisions, problems } = parseDecisions(text, "data/decisions.csv");
  expect(problems).toEqual([]);
  return review(figures, decisions, reports, { measures: MEASURES, known: vocabulary, policy: POLICY });
}

describe("without a decision", () => {
  it.each<[string, Figure, Report, string | null]>([
    ["a reported toll is accepted", figure(), report(), null],
    ["a stock needs no period", figure({ counting: "stock", period: { start: null, end: null } }), report(), null],
    ["an end alone is a period", figure({ period: { start: null } }), report(), null],
    ["projected", figure({ modality: "projected" }), report(), "the words are projected, not reported as a fact"],
    ["denied", figure({ modality: "denied" }), report(), "the words are denied, not reported as a fact"],
    [
      "a flow without a period",
      figure({ period: { start: null, end: null } }),
      report(),
      "it counts what happened, and the words do not say when",
    ],
    ["a report without a date", figure(), report({ published: null }), "the report has no date"],
    [
      "a word that its source alone uses so",
      figure({ flags: ["house-usage"], unit: "casualties" }),
      report(),
      'only by the usage of its source does "casualties" mean deaths',
    ],
    [
      "a place with two candidates",
      figure({ flags: ["place-ambiguous"], place: { name: "Tripoli", id: null } }),
      report(),
      'more than one place is called "Tripoli"',
    ],
  ])("%s", (_, found, source, reason) => {
    const { figures, problems } = review([found], [], [source], { policy: POLICY });
    expect(figures[0]).toMatchObject({ status: reason === null ? "accepted" : "waiting", status_reason: reason });
    expect(problems.map(({ severity, code, figure }) => [severity, code, figure])).toEqual(
      reason === null ? [] : [["notice", "figure-waits", "r1.1"]],
    );
  });
});

describe("decisions", () => {
  it.each([
    ["accept lifts a reason to wait", "r1.1,accept,,,MK,2019-08-21,", "accepted", "accepted by MK"],
    ["reject", "r1.1,reject,,,MK,,a march", "rejected", "rejected by MK: a march"],
    ["the last verdict stands", "r1.1,reject\nr1.1,accept", "accepted", "accepted"],
    [
      "undo takes back the last decision above it, with all its rows",
      "r1.1,accept\nr1.1,reject,,,MK\nr1.1,undo",
      "accepted",
      "accepted",
    ],
    [
      "another undo the one before",
      "r1.1,accept\nr1.1,correct,value,5\nr1.1,correct,unit,people\nr1.1,undo\nr1.1,undo",
      "waiting",
      "the words are planned, not reported as a fact",
    ],
    ["one too many does nothing", "r1.1,undo\nr1.1,accept", "accepted", "accepted"],
    ["and nothing below it", "r1.1,reject\nr1.1,undo\nr1.1,accept", "accepted", "accepted"],
    ["nor of another figure", "r1.1,reject\nr1.2,undo", "rejected", "rejected"],
    [
      "a correction alone does not lift it",
      "r1.1,correct,unit,people",
      "waiting",
      "the words are planned, not reported as a fact",
    ],
    ["a correction of the reason does", "r1.1,correct,modality,reported,MK,,", "accepted", "corrected by MK"],
  ])("%s", (_, rows, status, reason) => {
    const { figures, problems } = judge(rows, [figure({ modality: "planned" })]);
    expect(problems.map(({ code }) => code)).toEqual(status === "waiting" ? ["figure-waits"] : []);
    expect(figures[0]).toMatchObject({ status, status_reason: reason });
  });

  it.each([
    ["value carries its bounds along", "value,870", { value: 870, low: 870, high: null }, { value: "860", low: "860" }],
    [
      "comparator too",
      "comparator,nearly",
      { low: null, high: 860 },
      { comparator: "more_than", low: "860", high: "" },
    ],
    ["an empty cell is not said", "source_kind,", { source: { kind: null } }, { source_kind: "monitor" }],
    [
      "a new name takes the old id along",
      "source_name,SNHR",
      { source: { name: "SNHR", id: "snhr" } },
      { source_id: "sohr" },
    ],
    [
      "an end makes the EDTF string anew",
      "period_end,2019-08-19",
      { period: { end: "2019-08-19", edtf: "2019-04-21/2019-08-19", rule: "decision" } },
      { period_end: "2019-08-20", period_precision: "approx" },
    ],
  ])("a correction: %s", (_, cells, changed, originals) => {
    const { figures, problems } = judge(`r1.1,correct,${cells},MK,2019-08-21,`);
    expect(problems).toEqual([]);
    expect(figures[0]).toMatchObject({ ...changed, decided_by: "MK", decided_at: "2019-08-21" });
    expect(figures[0]?.corrected_from).toMatchObject(originals);
  });

  it.each([
    ["a source's name brings its id and kind", "source_name,OCHA", "source", { name: "OCHA", id: "ocha", kind: "un" }],
    ["a name that nobody knows brings none", "source_name,Village elders", "source", { id: null }],
    [
      "a source's id brings its name: the old one is of another body",
      "source_id,ocha",
      "source",
      { name: vocabulary.sources.get("ocha")?.name, id: "ocha", kind: "un" },
    ],
    ["a place's id brings its name and country", "place_id,LBN", "place", { name: "Lebanon", country: "LBN" }],
    ["a place's name that two places share brings none", "place_name,Tripoli", "place", { name: "Tripoli", id: null }],
  ])("a correction: %s", (_, cells, field, expected) => {
    const { figures, problems } = judge(`r1.1,correct,${cells}`);
    expect(problems).toEqual([]);
    expect(figures[0]).toMatchObject({ [field]: expected });
  });

  it("keeps the id that comes with a new name, whichever row is first", () => {
    const rows = "r1.1,correct,source_id,ocha\nr1.1,correct,source_name,SNHR\n";
    expect(judge(rows).figures[0]?.source).toMatchObject({ name: "SNHR", id: "ocha" });
  });

  it.each([
    ["value,many", 'value "many" is no number'],
    ["value,-5", 'value "-5" is no number'],
    ["value,", "no number is left"],
    ["period_start,20 August", 'period_start "20 August" is no date'],
    ["comparator,over", 'comparator "over" is none of exact, about'],
    ["unit,", 'unit "" may not be empty'],
    ["place_country,Syria", 'place_country "Syria" is no country code'],
    ["measure,killings", '"killings" is no known measure'],
    ["source_id,shor", 'source_id "shor" is no row of data/reference/sources.csv'],
    ["place_id,SY99", 'place_id "SY99" is no row of data/reference/places.csv'],
    ["part_of,r1.9", 'part_of "r1.9" is no other figure'],
    ["high,5", "low 860 is above high 5"],
    ["killed,5", '"killed" is no field'],
  ])("a correction that cannot stand: %s", (cells, words) => {
    const found = [figure({ low: cells === "value," ? null : 860 })];
    const { figures, problems } = judge(`\nr1.1,correct,${cells}`, found);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "error", file: "data/decisions.csv", line: 3, figure: "r1.1" });
    expect(problems[0]?.message).toContain(words);
    expect(figures[0]).toMatchObject({ value: 860, unit: "civilians", status: "waiting", corrected_from: {} });
  });

  it("on a corrected period drops the words that said another", () => {
    const found = [figure({ period: { start: "1997-01-01", end: "1997-12-31", phrase: "In 1997", edtf: "1997" } })];
    const { figures } = judge("r1.1,correct,period_start,2019-01-01\nr1.1,correct,period_end,2019-08-20\n", found);
    expect(figures[0]?.period).toMatchObject({ phrase: null, edtf: "2019-01-01/2019-08-20" });
    expect(figures[0]?.corrected_from).toMatchObject({ period_phrase: "In 1997", period_start: "1997-01-01" });
  });
});

describe("add", () => {
  const text = "Nobody spoke. At least 12 people died on Monday, he said. “More” came on Tuesday.";
  const base = "n1,add,report,r1,MK,,\nn1,add,span,At least 12 people\nn1,add,measure,deaths\n";
  const rows = `${base}n1,add,value,12\nn1,add,comparator,at_least\nn1,add,period_start,2019-08-19\n`;

  it("makes a figure from the words in the report", () => {
    const { figures, problems } = judge(rows, [], [report({ text })]);
    expect(problems).toEqual([]);
    expect(figures).toHaveLength(1);
    const added = figures[0]!;
    expect(added).toMatchObject({ id: "n1", value: 12, low: 12, high: null, unit: "people", unit_class: "person" });
    expect(added).toMatchObject({
      counting: "flow",
      rule: "decision",
      status: "accepted",
      status_reason: "added by MK",
    });
    expect(text.slice(added.span.start, added.span.end)).toBe("At least 12 people");
    expect(added.sentence.text).toBe("At least 12 people died on Monday, he said.");
    expect(text.slice(added.sentence.start, added.sentence.end)).toBe(added.sentence.text);
  });

  it("finds the words however the lines of the report are broken", () => {
    const { figures } = judge(rows, [], [report({ text: text.replace("least 12", "least\n12") })]);
    expect(figures[0]?.span.text).toBe("At least\n12 people");
  });

  it("lets a found figure of the same words and measure wait", () => {
    const span = { start: 14, end: 32, text: "At least 12 people" };
    const found = [figure({ span }), figure({ id: "r1.2", span, measure: "displaced" })];
    const { figures } = judge(rows, found, [report({ text })]);
    expect(figures.map(({ status }) => status)).toEqual(["waiting", "accepted", "accepted"]);
    expect(figures[0]?.status_reason).toBe('a person added these words as "n1"; reject one of the two');
    expect(judge(`${rows}n1,undo\n`, found, [report({ text })]).figures).toHaveLength(2);
  });

  it.each([
    ["words that are not there", rows.replace("12 people", "13 people"), 'are not in report "r1"'],
    ["words inside others", rows.replace("At least 12 people", "least 1"), 'are not in report "r1"'],
    [
      "words that were edited",
      rows.replace("12 people", "12 nurses"),
      'copy them exactly; the nearest there: "At least 12 people died on Monday, he said"',
    ],
    ["words that stand twice", base.replace("At least 12 people", "on"), "stand more than once"],
    ["a report that is not there", rows.replace("report,r1", "report,r7"), 'there is no report "r7"'],
    ["no measure", "n1,add,report,r1\nn1,add,span,At least\n", 'lacks a row "add" for the field "measure"'],
    ["no number", base, "no number is left"],
    ["an id that is taken", rows.replaceAll("n1", "r1.1"), "is the id of a figure that was found"],
    ["a number that is none", `${base}n1,add,value,dozen\n`, 'value "dozen" is no number'],
  ])("tells %s", (_, decisions, words) => {
    const { problems } = judge(decisions, [figure({ span: { start: 0, end: 6, text: "Nobody" } })], [report({ text })]);
    expect(problems.map(({ message }) => message).join()).toContain(words);
    expect(problems.every(({ line }) => line !== null)).toBe(true);
  });
});
