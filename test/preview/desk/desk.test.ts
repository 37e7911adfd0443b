import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Decide, DeskChange } from "../../../pipeline/preview/desk/contract.ts";
import { Desk } from "../../../pipeline/preview/desk/desk.ts";
import { explainedReport } from "../../../pipeline/preview/desk/explained.ts";
import { deskReport } from "../../../pipeline/preview/desk/report.ts";
import { folderWith } from "../../commands/cli.ts";
import { applied, deskWith, figureWith, REPORTS, rowsNow, sorted } from "./support.ts";

const SIGNED = { by: "MK", why: "the ministry says so" };
const fileOf = (folder: string) => readFileSync(join(folder, "data/decisions.csv"), "utf8");

/** Decides on the figure of a report whose words hold these, as it is now. */
async function decide(
  desk: Desk,
  [report, words]: [string, string],
  more: Partial<Decide> & { action: Decide["action"] },
) {
  const { figure, stamp } = await figureWith(desk, report, words);
  return desk.decide({ figure: figure.id, stamp, ...SIGNED, ...more } as Decide);
}
const TOLL: [string, string] = ["rights", "860"];

describe("the ledger in memory", () => {
  it("has a row for every figure, with why it needs a person", async () => {
    const { desk } = await deskWith();
    const rows = await rowsNow(desk);
    expect(rows.map(({ report, words, queues, decided }) => [report, words, queues.join(), decided])).toEqual([
      ["count", "500 civilians", "conflicts", false],
      ["rights", "More than 860 civilians", "conflicts", false],
      ["ward", "Between 10 and 15 people", "", false],
    ]);
  });

  it("has a report in full: text, figures with fields and steps, other numbers with what they are", async () => {
    const { desk } = await deskWith();
    const { book } = await desk.now();
    const report = deskReport(book, "rights")!;
    const [one] = report.figures;
    expect(report.text.slice(one!.figure.span.start, one!.figure.span.end)).toBe("More than 860 civilians");
    expect(one!.cells).toMatchObject({ value: "860", comparator: "more_than", source_id: "sohr", high: null });
    expect(one!.steps.find(({ step }) => step === "source")).toMatchObject({ basis: "stated" });
    expect(one!.conflicts).toMatchObject([{ report: "count", words: "500 civilians", higher: false }]);
    const numbers = deskReport(book, "ward")!.numbers;
    expect(numbers.map(({ text, kind }) => [text, kind])).toContainEqual(["2019", "date"]);
    expect(deskReport(book, "no-such")).toBeNull();
  });
});

it("explains a report once, however many of its figures are asked for, and again when it was edited", async () => {
  const { desk, folder } = await deskWith();
  const explained = async () => {
    const { book } = await desk.now();
    return explainedReport(book.reports.get("rights")!, book.gathered.vocabulary);
  };
  const first = await explained();
  expect([...first.byFigure.values()].map(({ number }) => number.text)).toEqual(["More than 860 civilians"]);
  await decide(desk, TOLL, { action: "reject" });
  expect(await explained()).toBe(first);
  writeFileSync(join(folder, "data/reports/rights.md"), REPORTS["data/reports/rights.md"].replace("860", "870"));
  await desk.follow();
  expect([...(await explained()).byFigure.values()].map(({ number }) => number.text)).toEqual([
    "More than 870 civilians",
  ]);
});

describe("a decision", () => {
  it("is in the file and in the answer, and its figure is as it says", async () => {
    const { desk, folder } = await deskWith();
    const { id, figure } = await decide(desk, TOLL, { action: "reject" });
    expect(figure).toMatchObject({
      figure: { id, status: "rejected", conflicts_with: [] },
      decisions: [{ stands: true }],
    });
    expect(fileOf(folder)).toMatch(/\nrights:\w+,reject,,,MK,\d{4}-\d\d-\d\d,the ministry says so,More than 860/);
  });

  it("may correct several fields, and be taken back with what it said", async () => {
    const { desk } = await deskWith();
    const fields = { value: "870", comparator: "at_least" };
    const corrected = await decide(desk, TOLL, { action: "correct", fields });
    expect(corrected.figure?.reading).toContain("deaths: at least 870 civilians");
    expect(corrected.figure?.figure.corrected_from).toEqual({ value: "860", low: "860", comparator: "more_than" });
    const undone = await decide(desk, TOLL, { action: "undo" });
    expect(undone.undid.map(({ field, value }) => [field, value])).toEqual([
      ["value", "870"],
      ["comparator", "at_least"],
    ]);
    expect(undone.figure?.reading).toContain("more than 860");
    expect(undone.figure?.decisions.map(({ stands }) => stands)).toEqual([false, false, false]);
  });

  it("is taken back alone: what was decided before stands again, until that is taken back too", async () => {
    const { desk } = await deskWith();
    await decide(desk, TOLL, { action: "reject" });
    await decide(desk, TOLL, { action: "correct", fields: { value: "870" } });
    await decide(desk, TOLL, { action: "correct", fields: { unit: "people" } });
    const undoing = () => decide(desk, TOLL, { action: "undo" });
    const told = ({ undid, figure }: Awaited<ReturnType<typeof undoing>>) => [
      undid.map(({ action, field }) => [action, field].join(" ")).join(),
      figure?.figure.value,
      figure?.figure.status,
    ];
    expect(told(await undoing())).toEqual(["correct unit", 870, "rejected"]);
    expect(told(await undoing())).toEqual(["correct value", 860, "rejected"]);
    expect(told(await undoing())).toEqual(["reject ", 860, "accepted"]);
    await expect(undoing()).rejects.toThrow("there is no decision");
  });

  it("may add words that are pointed at, and taking that back makes them none", async () => {
    const { desk } = await deskWith();
    const { book } = await desk.now();
    const text = "lay 41 nurses";
    const start = book.reports.get("ward")!.text.indexOf(text);
    const add = {
      action: "add",
      report: "ward",
      start,
      end: start + text.length,
      text,
      fields: { measure: "injuries", unit: null },
    } as const;
    const added = await desk.decide({ ...add, ...SIGNED });
    expect(added.figure?.reading).toBe("injuries: 41 nurses");
    expect((await rowsNow(desk)).find(({ id }) => id === added.id)).toMatchObject({ decided: true });
    const undone = await decide(desk, ["ward", "41"], { action: "undo" });
    expect(undone.figure).toBeNull();
    expect((await rowsNow(desk)).map(({ id }) => id)).not.toContain(added.id);
  });

  it("on a figure that is gone can be taken back", async () => {
    const head = "figure,action,field,value,by,at,why\n";
    const decided = `${head}gone:1,reject,,,me,2019-08-21,no\ngone:1,accept,,,me,2019-08-22,yes\n`;
    const { desk } = await deskWith({ ...REPORTS, "data/decisions.csv": decided });
    expect((await desk.now()).book.atLarge).toMatchObject([{ code: "decision-gone", figure: "gone:1" }]);
    await desk.decide({ action: "undo", figure: "gone:1", stamp: "", ...SIGNED });
    expect((await desk.now()).book.atLarge).toEqual([]);
  });
});

describe("is refused with nothing written", () => {
  it.each([
    [
      "where it is no number",
      { action: "correct", fields: { value: "many" } },
      { field: "value", message: 'value "many" is no number' },
    ],
    [
      "where the bounds cross",
      { action: "correct", fields: { high: "5" } },
      { field: "high", message: "low 860 is above high 5" },
    ],
    [
      "where it changes nothing",
      { action: "correct", fields: { value: "860" } },
      { field: null, message: 'is "860" already' },
    ],
    ["where there is nothing to undo", { action: "undo" }, { field: null, message: "there is no decision" }],
    [
      "where the person saw another",
      { action: "accept", stamp: "0" },
      { message: "changed since you looked at it", figure: { reading: expect.any(String) } },
    ],
    [
      "where there is no such figure",
      { action: "accept", figure: "rights:" },
      { message: 'there is no figure "rights:" any more', figure: null },
    ],
    ["where there is no such figure to undo", { action: "undo", figure: "rights" }, { message: "any more" }],
  ] as const)("%s", async (_why, more, { message, ...rest }) => {
    const { desk, folder } = await deskWith({ ...REPORTS, "data/decisions.csv": "" });
    const refusal = await decide(desk, TOLL, more as Partial<Decide> & { action: "accept" }).catch(
      (error: Error) => error,
    );
    expect(refusal).toMatchObject({ message: expect.stringContaining(message), ...rest });
    expect(fileOf(folder)).toBe("");
  });

  it.each([
    ["41 nurses", 0, "stands there no more"],
    ["41 nurses", null, "stand more than once"],
  ])("where added words %j cannot be told", async (text, at, message) => {
    const { desk, folder } = await deskWith();
    const start = at ?? (await desk.now()).book.reports.get("ward")!.text.indexOf(text);
    const add = { action: "add", report: "ward", start, end: start + text.length, text } as const;
    await expect(desk.decide({ ...add, fields: { measure: "injuries" }, ...SIGNED })).rejects.toThrow(message);
    expect(() => fileOf(folder)).toThrow("ENOENT");
  });

  it("while a spreadsheet has the file open", async () => {
    const { desk, folder } = await deskWith({ ...REPORTS, "data/.~lock.decisions.csv#": "" });
    await expect(decide(desk, TOLL, { action: "accept" })).rejects.toThrow("is open in a spreadsheet");
    expect(() => fileOf(folder)).toThrow("ENOENT");
  });
});

describe("several at once", () => {
  it("two tabs decide on one figure: both stand in the file or the second hears what the first did", async () => {
    const { desk, folder } = await deskWith();
    const { figure, stamp } = await figureWith(desk, ...TOLL);
    const one = { figure: figure.id, stamp, ...SIGNED };
    const both = await Promise.allSettled([
      desk.decide({ action: "accept", ...one }),
      desk.decide({ action: "reject", ...one }),
    ]);
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(both[1]).toMatchObject({ reason: { figure: { figure: { status: "accepted" } } } });
    expect(fileOf(folder).match(/^rights:/gm)).toHaveLength(1);
  });

  it("keeps what a person writes into the file by hand meanwhile, and tells of it", async () => {
    const { desk, folder, changes } = await deskWith();
    await decide(desk, TOLL, { action: "accept" });
    const other = await figureWith(desk, "count", "500");
    const line = `${other.figure.id},reject,,,hand,2019-08-22,a slip,,,\n`;
    writeFileSync(join(folder, "data/decisions.csv"), fileOf(folder) + line);
    const { figure, stamp } = await figureWith(desk, "ward", "10 and 15");
    await desk.decide({ action: "accept", figure: figure.id, stamp, ...SIGNED });
    expect(fileOf(folder)).toContain(line);
    expect(fileOf(folder).match(/,accept,/g)).toHaveLength(2);
    // Of the other figure the person has not seen what the hand did.
    await expect(
      desk.decide({ action: "accept", figure: other.figure.id, stamp: other.stamp, ...SIGNED }),
    ).rejects.toThrow("changed since");
    await expect
      .poll(() =>
        changes
          .flatMap(({ figures }) => figures)
          .some(({ id, status }) => id === other.figure.id && status === "rejected"),
      )
      .toBe(true);
  });
});

describe("changes", () => {
  it("told one after the other make the index as it is then", async () => {
    const { desk, folder, changes } = await deskWith();
    onTestFinished(() => desk.stop());
    let page = { version: (await desk.now()).version, figures: await rowsNow(desk) };
    const follow = async () => {
      for (const change of changes.splice(0)) {
        expect(change.from).toBe(page.version);
        page = applied(page, change);
      }
      expect(page).toEqual({ version: (await desk.now()).version, figures: sorted(await rowsNow(desk)) });
    };
    const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
    await decide(desk, TOLL, { action: "reject" });
    await follow();
    // The other source of the conflict is free of it, once all is reckoned.
    await expect.poll(() => changes.length).toBe(1);
    expect(changes[0]?.figures).toMatchObject([{ report: "count", queues: [] }]);
    await follow();
    put("data/reports/count.md", REPORTS["data/reports/count.md"].replace("500", "510 soldiers and 500"));
    await desk.follow();
    expect(changes[0]).toMatchObject({ touched: ["count"], goneReports: [] });
    await follow();
    put("data/reports/new.md", REPORTS["data/reports/ward.md"].replace("Ward", "New"));
    await desk.follow();
    expect(changes[0]?.reports).toEqual([{ id: "new", title: "New", publisher: null, published: "2019-08-21" }]);
    await follow();
    rmSync(join(folder, "data/reports/ward.md"));
    await desk.follow();
    expect(changes[0]).toMatchObject({ goneReports: ["ward"], gone: [expect.stringMatching(/^ward:/)] });
    await follow();
    put("data/decisions.csv", "");
    await desk.follow();
    await follow();
    expect((await rowsNow(desk)).some(({ decided }) => decided)).toBe(false);
  });

  it("tell pages that found nothing to read that there is something now", async () => {
    const folder = folderWith({});
    const changes: DeskChange[] = [];
    const desk = new Desk(folder, "test", (change) => changes.push(change));
    await expect(desk.now()).rejects.toThrow("has no data/reports/");
    mkdirSync(join(folder, "data/reports"), { recursive: true });
    writeFileSync(join(folder, "data/reports/rights.md"), REPORTS["data/reports/rights.md"]);
    await desk.follow();
    expect(changes).toMatchObject([{ from: -1, version: 1 }]);
    expect(await desk.now()).toMatchObject({ version: 1 });
  });

  it("come not where nothing differs, and a file that cannot be read leaves all as it was", async () => {
    const { desk, folder, changes } = await deskWith();
    await desk.follow();
    writeFileSync(join(folder, "data/decisions.csv"), "nothing,of\nthe,kind\n");
    await desk.follow();
    expect([changes, await rowsNow(desk)]).toEqual([[], expect.objectContaining({ length: 3 })]);
    await expect(decide(desk, TOLL, { action: "accept" })).rejects.toThrow('line 1 lacks the column "figure"');
  });

  it("come of policy and reference too", async () => {
    const { desk, folder, changes } = await deskWith();
    writeFileSync(
      join(folder, "data/policy.yaml"),
      "wait:\n  - name: all\n    because: all deaths are looked at\n    measure: deaths\n",
    );
    await desk.follow();
    expect(changes).toHaveLength(1);
    expect((await rowsNow(desk)).map(({ queues }) => queues)).toEqual([["waiting"], ["waiting"], ["waiting"]]);
  });
});
