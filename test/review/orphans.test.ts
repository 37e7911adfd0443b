import { describe, expect, it } from "vitest";
import { parseDecisions } from "../../pipeline/review/decisions.ts";
import { review } from "../../pipeline/review/review.ts";
import { readingOf } from "../../pipeline/review/seen.ts";
import type { Figure } from "../../pipeline/types.ts";
import { figure, report } from "../support/figures.ts";
import { POLICY } from "../support/policy.ts";

const SENTENCE = "Shells killed 12 people and wounded 30 in Aleppo";

/** A figure with the words of a sentence. */
function stands(id: string, words: string, sentence = SENTENCE, more: Partial<Figure> = {}): Figure {
  const start = sentence.indexOf(words);
  const span = { start, end: start + words.length, text: words };
  const whole = { start: 0, end: sentence.length, text: sentence };
  return figure({ id, report: id.split(":")[0]!, span, sentence: whole, ...more });
}

function judge(rows: string, figures: Figure[]) {
  const text = `figure,action,field,value,by,at,why,words,sentence,read_as\n${rows}`;
  const reports = [...new Set(figures.map((one) => one.report))].map((id) => report({ id }));
  const { decisions, unclear } = parseDecisions(text, "data/decisions.csv");
  const { figures: done, problems } = review(figures, decisions, reports, { unclear, policy: POLICY });
  const gone = problems.filter(({ code }) => code === "decision-gone").map(({ message }) => message);
  return { statuses: done.map(({ status }) => status), reasons: done.map((one) => one.status_reason), gone, problems };
}

describe("a decision whose figure is gone", () => {
  it("is told with the nearest figure, which waits: nothing that a person rejected comes back by an edit", () => {
    const edited = SENTENCE.replace("12 people", "14 people");
    const figures = [
      stands("r1:other", "40 people", "Elsewhere floods displaced 40 people"),
      stands("r1:wounded", "30", edited, { measure: "injuries" }),
      stands("r1:killed", "14 people", edited),
    ];
    const { statuses, gone } = judge(`r1:old,reject,,,MK,,a guess,12 people,${SENTENCE},deaths: 12 people\n`, figures);
    expect(gone).toEqual([
      'there is no figure "r1:old" any more ("12 people"), so the decision to reject it is not applied; it may have become "r1:killed" (14 people), which waits: decide on that one, then take this one back with: tallywire decide r1:old undo',
    ]);
    expect(statuses).toEqual(["accepted", "accepted", "waiting"]);
  });

  it("tells figures of one sentence apart by measure where their words do not", () => {
    const figures = [stands("r1:a", "12 people"), stands("r1:b", "12 people", SENTENCE, { measure: "injuries" })];
    const { statuses } = judge(`r1:old,reject,,,,,,12 people,${SENTENCE}!,injuries: 12 people\n`, figures);
    expect(statuses).toEqual(["accepted", "waiting"]);
  });

  it("leaves figures alone that are not like it, and says so", () => {
    const figures = [stands("r1:a", "40 goats", "Elsewhere floods swept away 40 goats")];
    const { statuses, gone } = judge(`r1:old,reject,,,,,,12 people,${SENTENCE},\n`, figures);
    expect(statuses).toEqual(["accepted"]);
    expect(gone[0]).toContain("no undecided figure of its report is like it");
  });

  it("finds a report again that was renamed, by the sentence's part of the id", () => {
    const { statuses, gone } = judge("old:k3m9,reject\n", [stands("new:k3m9", "12 people"), stands("new:zzzz", "30")]);
    expect(statuses).toEqual(["waiting", "accepted"]);
    expect(gone[0]).toContain('it may have become "new:k3m9" (12 people), which waits');
  });

  it("names undecided figures of the report where the row does not say what was seen, and keeps none of several", () => {
    const figures = [stands("r1:a", "12 people"), stands("r1:b", "30"), stands("r1:c", "30"), stands("r2:d", "30")];
    const { statuses, gone } = judge("r1:old,reject\nr1:a,accept\n", figures);
    expect(gone[0]).toContain('it may have become "r1:b" (30) or "r1:c" (30): decide on that one');
    expect(statuses).toEqual(["accepted", "accepted", "accepted", "accepted"]);
  });

  it("lets the only figure that it can be wait", () => {
    expect(judge("r1:old,reject\n", [stands("r1:a", "12 people")]).statuses).toEqual(["waiting"]);
  });

  it("is told once, however many rows it has, and no more when it is taken back", () => {
    const rows = "r1:old,reject\nr1:old,correct,value,1\n";
    expect(judge(rows, [stands("r1:a", "12 people")]).gone).toHaveLength(1);
    const undone = judge(`${rows}r1:old,undo\nr1:old,undo\n`, [stands("r1:a", "12 people")]);
    expect(undone.problems).toEqual([]);
    expect(undone.statuses).toEqual(["accepted"]);
  });
});

describe("a row that says what the person saw", () => {
  it.each([
    ["the same words", "12 people", SENTENCE, "rejected"],
    ["the words alone", "12 people", "", "rejected"],
    ["with its lines broken elsewhere", "12  people", `"${SENTENCE.replace("and ", "and\n")}"`, "rejected"],
    ["other words", "19 people", "", "waiting"],
    ["a part of the sentence", "12 people", "Shells killed 12 people", "rejected"],
    ["another sentence", "", "Shells killed 19 people", "waiting"],
  ])("%s", (_, words, sentence, status) => {
    const { statuses, problems } = judge(`r1:a,reject,,,,,,${words},${sentence},\n`, [stands("r1:a", "12 people")]);
    expect(statuses).toEqual([status]);
    expect(problems.map(({ code }) => code)).toEqual(status === "waiting" ? ["decision-field"] : []);
  });

  it("holds an acceptance to the reading that was accepted", () => {
    const found = stands("r1:a", "12 people");
    const row = `r1:a,accept,,,MK,,,,,${readingOf(found)}\n`;
    expect(judge(row, [found]).statuses).toEqual(["accepted"]);
    const elsewhere = { ...found, place: { ...found.place, name: "Hama", id: "SY05" } };
    const { statuses, reasons } = judge(row, [elsewhere]);
    expect(statuses).toEqual(["waiting"]);
    expect(reasons[0]).toMatch(/^it was accepted as "deaths: .*SY07.*" and now reads "deaths: .*SY05/);
  });

  it("accepts the reading that corrections above it gave", () => {
    const found = stands("r1:a", "12 people");
    const corrected = readingOf({ ...found, unit: "villagers" });
    const rows = `r1:a,correct,unit,villagers\nr1:a,accept,,,,,,,,${corrected}\nr1:a,correct,value,13\n`;
    expect(judge(rows, [found]).statuses).toEqual(["accepted"]);
  });
});

it("lets a figure wait whose row cannot be read", () => {
  const { statuses, reasons } = judge("r1:a,rejcet\n", [stands("r1:a", "12 people"), stands("r1:b", "30")]);
  expect(statuses).toEqual(["waiting", "accepted"]);
  expect(reasons[0]).toBe("a decision on it cannot be read");
  expect(judge("r1:a,accept\nr1:a,rejcet\n", [stands("r1:a", "12 people")]).statuses).toEqual(["waiting"]);
  expect(judge("r1:a,acept\nr1:a,reject\n", [stands("r1:a", "12 people")]).statuses).toEqual(["rejected"]);
});
