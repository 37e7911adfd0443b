import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeApart } from "../../pipeline/commands/arguments.ts";
import { command } from "../../pipeline/commands/decide.ts";
import { decisionOn, groundsOf } from "../../pipeline/commands/decision.ts";
import { intentOf } from "../../pipeline/commands/intent.ts";
import { changeDecisions } from "../../pipeline/project/decisions.ts";
import { referenceTexts } from "../../pipeline/project/reference.ts";
import { gather } from "../../pipeline/run.ts";
import { POLICY_TEXT } from "../support/policy.ts";
import { startTallywire } from "../support/project.ts";
import { projectWith, TOLL, tallywire } from "./cli.ts";

const NAMES = "figure,action,field,value,by,at,why";
const FILE = "data/decisions.csv";
const WHY = ["--why", "the outlet said so", "--at", "2019-08-21"];

const fileOf = (project: string) => readFileSync(join(project, FILE), "utf8");
const decide = (project: string, ...args: string[]) => tallywire(["decide", ...args, "--project", project]);

it("writes a decision, tells what the figure is then, and the run follows", async () => {
  const project = projectWith({ [FILE]: `${NAMES}\n` });
  const { status, stdout, lines } = await decide(project, "toll", "reject", ...WHY, "--by", "MK");
  expect([status, stdout]).toEqual([0, ""]);
  expect(lines[0]).toMatch(/^Wrote into data\/decisions\.csv: reject toll:\w{8}$/);
  expect(lines).toContain("  words   More than 860 civilians");
  expect(lines).toContain("  status  rejected by MK: the outlet said so");
  expect(lines.at(-1)).toBe("Next, to bring tables and charts up to it: tallywire run");
  expect(fileOf(project)).toMatch(/^figure,.*\ntoll:\w{8},reject,,,MK,2019-08-21,the outlet said so\n$/);
  await tallywire(["run", "--project", project]);
  expect(readFileSync(join(project, "data/figures.csv"), "utf8")).toContain(",rejected,rejected by MK");
});

it("keeps the original beside a correction, in the table and in why, until it is undone", async () => {
  const project = projectWith();
  await decide(project, "toll", "correct", "value=870", "source_name=White Helmets", ...WHY);
  await tallywire(["run", "--project", project]);
  expect(readFileSync(join(project, "data/figures.csv"), "utf8")).toContain("value=860|low=860|source_name=Syrian");
  expect((await tallywire(["why", "toll", "--project", project])).stdout).toMatch(
    /corrected +value was 860; low was 860; source/,
  );
  expect((await decide(project, "toll", "undo", ...WHY)).lines).toContain("  status  accepted");
});

it("makes the file with what the person saw where there is none, so that an acceptance is held to it", async () => {
  const project = projectWith();
  await decide(project, "toll", "accept", ...WHY);
  expect(fileOf(project)).toContain(`${NAMES},words,sentence,read_as\n`);
  expect(fileOf(project)).toContain("deaths: more than 860 civilians; Idlib (");
  const found = (await tallywire(["run", "--project", project])).stderr;
  expect(found).toContain("1 report, 1 figure; ");
  writeFileSync(join(project, "data/reports/toll.md"), TOLL.replace("2019-08-20", "2019-08-25"));
  expect((await tallywire(["run", "--project", project])).stderr).toContain("1 waiting for a decision");
});

it("adds a figure that was missed, with the number of its words", async () => {
  const text = `${TOLL}\nIn the hospital lay 41 nurses, a doctor said. Another 41 nurses came.\n`;
  const project = projectWith({ "data/reports/toll.md": text });
  const { lines } = await decide(
    project,
    "toll",
    "add",
    "span=lay 41 nurses",
    "measure=injuries",
    "period_end=2019-08-20",
    ...WHY,
  );
  expect(lines).toContain("  words   lay 41 nurses");
  expect(lines).toContain("  reads   injuries: 41 nurses; ? to 2019-08-20");
  expect(lines).toContain("  status  accepted: added: the outlet said so");
  const [, id] = /add (\S+-added)/.exec(lines[0] ?? "") ?? [];
  expect((await decide(project, "toll", "add", "span=lay 41 nurses", "measure=injuries", ...WHY)).lines[0]).toContain(
    `these words are figure "${id}" already`,
  );
  expect((await decide(project, id!, "undo", ...WHY)).lines).toContain("The figure is there no more.");
});

describe("is refused, and nothing written", () => {
  const gathered = gather(
    { reports: [{ path: "data/reports/toll.md", bytes: Buffer.from(TOLL) }], reference: referenceTexts("/nowhere") },
    () => {},
  );
  const grounds = gathered.then((all) => groundsOf(all, [{ path: "data/policy.yaml", text: POLICY_TEXT }]));
  /** The decisions file after what stands on the command line. */
  async function decided(args: string[], text = `${NAMES}\n`): Promise<string> {
    const { target, intent } = intentOf(takeApart(args, command.options, "decide"));
    return (await decisionOn(target, intent, await grounds, { path: FILE, text })).text;
  }

  it.each([
    [["toll", "acept", ...WHY], 'did you mean "accept"?'],
    [["toll", "accept"], "say why"],
    [["toll", "correct", ...WHY], "correct needs fields"],
    [["toll", "correct", "870", ...WHY], '"870" is no field with its content'],
    [["toll", "reject", "value=5", ...WHY], 'reject takes no "value=5"'],
    [["toll", "correct", "vale=5", ...WHY], '"vale" is no field'],
    [["toll", "correct", "value=many", ...WHY], 'value "many" is no number'],
    [["toll", "correct", "high=5", ...WHY], "low 860 is above high 5"],
    [["toll", "correct", "value=860", ...WHY], 'is "860" already'],
    [["toll", "correct", "source_id=shor", ...WHY], "is no row of data/reference/sources.csv"],
    [["toll", "correct", "value=5", "value=6", ...WHY], "value is given twice"],
    [["toll", "undo", ...WHY], "there is no decision on"],
    [["tool:1", "accept", ...WHY], 'there is no figure "tool:1"'],
    [["toll", "accept", "--why", "x", "--at", "21.8.2019"], "is not a day of the calendar"],
    [["toll", "add", "measure=deaths", ...WHY], "say the words and what they count"],
    [["toll", "add", "span=900 nurses", "measure=deaths", ...WHY], 'the words "900 nurses" are not in report "toll"'],
    [["toll", "add", "span=860 civilians", "measure=deaths", ...WHY], "these words are figure"],
    [["toll", "add", "span=since late April", "measure=injuries", ...WHY], "no number is read in"],
    [["toll", "add", "span=since late April", "measure=death", "value=1", ...WHY], '"death" is no known measure'],
    [["tool", "add", "span=860", "measure=deaths", ...WHY], 'there is no report "tool"; the nearest is "toll"'],
  ])("%j", async (args, words) => {
    await expect(decided(args)).rejects.toThrow(words);
  });

  it("but with a note where the words do not say the number", async () => {
    const noted = async (span: string, value: string) => {
      const args = ["toll", "add", `span=${span}`, "measure=injuries", value, ...WHY];
      const { target, intent } = intentOf(takeApart(args, command.options, "decide"));
      return (await decisionOn(target, intent, await grounds, { path: FILE, text: "" })).notes;
    };
    expect(await noted("More than 860 civilians", "value=860")).toEqual([]);
    expect(await noted("More than 860 civilians", "value=680")).toEqual([
      'these words read as "More than 860 civilians": 680 is yours, look again',
    ]);
    expect(await noted("in Idlib", "value=5")).toEqual(["no number is read in these words: 5 is yours, look again"]);
  });

  it("where it is decided so already", async () => {
    const rejected = await decided(["toll", "reject", ...WHY]);
    await expect(decided(["toll", "reject", ...WHY], rejected)).rejects.toThrow(
      "is rejected already: the outlet said so",
    );
    const accepted = await decided(["toll", "accept", ...WHY], rejected);
    await expect(decided(["toll", "accept", ...WHY], accepted)).rejects.toThrow("is accepted already");
    await expect(decided(["toll", "correct", "value=870", ...WHY], accepted)).resolves.toContain("correct,value,870");
  });

  it("where an older row on the figure cannot be applied, which an acceptance would not mend", async () => {
    const [, id] = /\n(toll:\w+),/.exec(await decided(["toll", "reject", ...WHY])) ?? [];
    const text = `${NAMES}\n${id},correct,value,many,,,\n`;
    await expect(decided(["toll", "accept", ...WHY], text)).rejects.toThrow("would still wait");
    await expect(decided(["toll", "undo", ...WHY], text)).resolves.toContain(",undo,");
  });

  it("where the file lacks columns", async () => {
    const words = 'lacks the column "field", "value", "by", "at"';
    await expect(decided(["toll", "accept", ...WHY], "figure,action,why\n")).rejects.toThrow(words);
  });

  it.each([
    ["a file that is open in a spreadsheet", { "data/.~lock.decisions.csv#": ",me" }, "is open in a spreadsheet"],
    ["a file of another encoding", { [FILE]: Buffer.from(`${NAMES}\na,reject,,,M\u00fc\n`, "latin1") }, "not in UTF-8"],
    ["a folder in its place", { [`${FILE}/x`]: "" }, "it is a folder, a file is needed"],
  ])("where there is %s", async (_, files, words) => {
    const folder = projectWith(files);
    await expect(
      changeDecisions(
        folder,
        async ({ text }) => text,
        () => {},
      ),
    ).rejects.toThrow(words);
    expect(readdirSync(join(folder, "data")).filter((name) => name.endsWith(".writing"))).toEqual([]);
  });
});

it("takes back what was decided on a figure that is there no more", async () => {
  const project = projectWith({ [FILE]: `${NAMES}\ntoll:zzzzzzzz,reject,,,,,x\n` });
  expect((await tallywire(["run", "--project", project])).stderr).toContain(
    "take this one back with: tallywire decide toll:zzzzzzzz undo",
  );
  const { status, lines } = await decide(project, "toll:zz", "undo", ...WHY);
  expect(status).toBe(0);
  expect(lines[2]).toMatch(/^Note: figure "toll:\w+" \(More than 860 civilians\) is accepted now$/);
  expect((await tallywire(["check", "--project", project])).status).toBe(0);
});

it("loses none of many decisions at once", async () => {
  const people = ["A", "B", "C", "D", "E", "F"];
  const project = projectWith({ [FILE]: `\uFEFF${NAMES.replaceAll(",", ";")}\r\n` });
  const args = ["toll", "correct", "--project", project, ...WHY, "--by"];
  const ended = await Promise.all(people.map((by) => startTallywire(["decide", ...args, by, `unit=people of ${by}`])));
  expect(ended.map(({ status, stderr }) => [status, stderr.split("\n").length > 1])).toEqual(
    people.map(() => [0, true]),
  );
  const rows = fileOf(project).split("\r\n").slice(1, -1);
  expect(rows.map((row) => row.split(";")[4]).sort()).toEqual(people);
  expect(existsSync(join(project, ".tallywire/deciding")) && readdirSync(join(project, ".tallywire/deciding"))).toEqual(
    [],
  );
}, 60_000);

it("writes through a link to the file that it leads to", async () => {
  const project = projectWith({ [FILE]: `${NAMES}\n` });
  renameSync(join(project, FILE), join(project, "shared.csv"));
  symlinkSync("../shared.csv", join(project, FILE));
  await decide(project, "toll", "accept", ...WHY);
  expect(lstatSync(join(project, FILE)).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(project, "shared.csv"), "utf8")).toContain(",accept,");
});
