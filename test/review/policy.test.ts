import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { review } from "../../pipeline/review/review.ts";
import { folderWith, tallywire } from "../commands/cli.ts";
import { read } from "../docs/readme.ts";
import { figure, report } from "../support/figures.ts";
import { blocksOf } from "../support/markdown.ts";
import { POLICY, policyWith } from "../support/policy.ts";

/** How one figure fares under a project's own policy. */
function under(own: string, sketch = {}, of = {}) {
  return review([figure(sketch)], [], [report(of)], { policy: policyWith(own) }).figures[0]!;
}

describe("data/policy.yaml", () => {
  it.each([
    ["nothing", ""],
    ["comments alone", "# later\n"],
    ["another part alone", "prefer:\n  deaths: [sohr]\n"],
  ])("with %s leaves the program's own reasons to wait", (_, own) => {
    expect(policyWith(own).wait).toEqual(POLICY.wait);
    expect(under(own, { modality: "planned" }).status_reason).toBe("the words are planned, not reported as a fact");
  });

  it.each<[string, string, object, object, string | null]>([
    ["no reason", "wait: []", { modality: "planned" }, {}, "the words are planned, not reported as a fact"],
    ["a rule switched off", "off: not-reported", { modality: "planned" }, {}, null],
    ["a rule of the program in other words", "wait: {name: no-date, because: x, counting: flow}", {}, {}, "x"],
    ["which takes its place", "wait: {name: no-date, because: x, counting: stock}", {}, { published: null }, null],
    ["one word", "wait:\n- {name: n, because: no, measure: deaths}", {}, {}, "no"],
    ["one reason without a list", "wait: {name: n, because: no, measure: deaths}", {}, {}, "no"],
    [
      "a list",
      "wait:\n- {name: n, because: no, source_basis: [inferred, unknown]}",
      { source: { basis: "inferred" } },
      {},
      "no",
    ],
    ["which is not met", "wait:\n- {name: n, because: no, source_basis: [inferred, unknown]}", {}, {}, null],
    ["all conditions, not one", "wait:\n- {name: n, because: no, measure: deaths, comparator: vague}", {}, {}, null],
    ["empty", "wait:\n- {name: n, because: no, method: empty}", {}, {}, "no"],
    ["empty that is not", "wait:\n- {name: n, because: no, source_name: empty}", {}, {}, null],
    ["no flag at all", "wait:\n- {name: n, because: no, flags: empty}", {}, {}, "no"],
    [
      "one of several flags",
      "wait:\n- {name: n, because: no, flags: no-date}",
      { flags: ["no-date", "period-open"] },
      {},
      "no",
    ],
    ["words in another case", "wait:\n- {name: n, because: no, unit: Civilians, publisher: EXAMPLE}", {}, {}, "no"],
    [
      "the outlet",
      "wait:\n- {name: n, because: by {publisher}, publisher: example}".replace("by {publisher}", '"by {publisher}"'),
      {},
      {},
      "by Example",
    ],
    ["a number", 'wait:\n- {name: n, because: "{value} is round", value: 860}', {}, {}, "860 is round"],
    [
      "the first of two",
      "wait:\n- {name: n, because: a, measure: deaths}\n- {name: m, because: b, measure: deaths}",
      {},
      {},
      "a",
    ],
  ])("lets figures wait for what it says: %s", (_, own, sketch, of, reason) => {
    const { status, status_reason } = under(own, sketch, of);
    expect([status, status_reason]).toEqual([reason === null ? "accepted" : "waiting", reason]);
  });

  it("is as the README shows it", () => {
    const [example = ""] = blocksOf(read("README.md")).flatMap(({ lines }) =>
      lines[0] === "wait:" ? [lines.join("\n")] : [],
    );
    expect(under(example, { source: { basis: "inferred" } }).status_reason).toBe(
      "the words do not say who counted the dead",
    );
    expect(under(example).preference).toBe(2);
    expect(under(example, {}, { published: null }).status).toBe("accepted");
  });

  it("stands below a person's word", () => {
    const row = { action: "accept", field: null, value: null, by: null, at: null, why: null, line: 2 } as const;
    const accepted = { ...row, figure: "r1.1", words: null, sentence: null, read_as: null };
    const policy = policyWith("wait: {name: n, because: no, measure: deaths}");
    expect(review([figure()], [accepted], [report()], { policy }).figures[0]?.status).toBe("accepted");
  });

  it("ranks the sources of a measure", () => {
    const own = "prefer:\n  deaths: [ohchr, sohr]\n";
    expect(under(own).preference).toBe(2);
    expect(under(own, { source: { id: "un" } }).preference).toBeNull();
    expect(under(own, { source: { id: null } }).preference).toBeNull();
    expect(under(own, { measure: "injuries" }).preference).toBeNull();
    expect(under("prefer: {deaths: sohr}").preference).toBe(1);
  });

  it("parts figures that no line may join", () => {
    const own = "apart:\n- these: {comparator: [vague, about]}\n  those: {comparator: exact}\n";
    expect(under(own, { comparator: "about" }).apart).toBe("comparator=vague|about");
    expect(under(own, { comparator: "exact" }).apart).toBe("comparator=exact");
    expect(under(own).apart).toBeNull();
  });
});

describe("a policy that is not understood is refused with its line", () => {
  it.each([
    ["a part", "\nwaits: []\n", 2, '"waits" is not known here; use one of wait, off, prefer, apart'],
    ["no map", "- wait\n", 1, "the policy is a list of lines"],
    ["broken YAML", "wait: [\n", 1, "Flow sequence"],
    ["a part twice", "wait: []\nwait: []\n", 2, "Map keys must be unique"],
    ["nothing behind a part", "wait:\nprefer: {}\n", 1, 'nothing stands behind "wait:"'],
    ["no name", "wait:\n- because: x\n  measure: deaths\n", 2, "the rule needs a line name: ..."],
    [
      "a name twice",
      "wait:\n- {name: a, because: x, value: 1}\n- {name: a, because: x, value: 2}\n",
      3,
      'two rules are called "a"',
    ],
    ["a rule to switch off", "off: [no-dates]\n", 1, '"no-dates" is not known here; use one of not-reported, no-date'],
    ["no reason", "wait:\n- name: n\n  measure: deaths\n", 2, "say why such figures wait"],
    ["no condition", "wait:\n- name: n\n  because: x\n", 2, "no column is named"],
    [
      "a column",
      "wait:\n- name: n\n  because: x\n  mesure: deaths\n",
      4,
      '"mesure" is not known here; use one of measure, unit',
    ],
    [
      "a measure",
      "wait:\n- name: n\n  because: x\n  measure: [deaths,\n    death]\n",
      5,
      '"death" is not known here; use one of abducted',
    ],
    [
      "a word",
      "wait:\n- name: n\n  because: x\n  modality: planed\n",
      4,
      '"planed" is not known here; use one of reported',
    ],
    [
      "a flag",
      "wait:\n- name: n\n  because: x\n  flags: ambiguous\n",
      4,
      '"ambiguous" is not known here; use one of place-ambiguous',
    ],
    [
      "a column in the reason",
      'wait:\n- name: n\n  because: "x {mesure}"\n  measure: deaths\n',
      3,
      '"mesure" is not known here',
    ],
    [
      "nothing behind a column",
      "wait:\n- name: n\n  because: x\n  place_id:\n",
      4,
      'nothing stands behind "place_id:"; write empty',
    ],
    ["a map for a word", "wait:\n- name: n\n  because: x\n  unit: {a: b}\n", 4, "unit needs a word here"],
    ["a measure to prefer for", "prefer:\n  death: [sohr]\n", 2, '"death" is not known here; use one of abducted'],
    ["a source", "prefer:\n  deaths: [shor]\n", 2, '"shor" is no source'],
    ["a source to wait for", "wait:\n- {name: n, because: x, source_id: shor}\n", 2, '"shor" is no source'],
    ["one side of a pair", "apart:\n- these: {comparator: vague}\n", 2, "a pair needs a line these: and a line those:"],
    [
      "another side",
      "apart:\n- these: {comparator: vague}\n  others: {comparator: exact}\n",
      3,
      '"others" is not known',
    ],
  ])("%s", (_, own, line, words) => {
    expect(() => policyWith(own)).toThrow(`"data/policy.yaml" line ${line}: ${words}`);
  });
});

it("is in a new project as an example that can be used at once", async () => {
  const folder = folderWith({});
  await tallywire(["init", join(folder, "new")]);
  const text = readFileSync(join(folder, "new/data/policy.yaml"), "utf8");
  expect(policyWith(text)).toEqual(POLICY);
  const used = policyWith(text.replace(/^# (?=\w+:| {2})/gm, ""));
  expect(used.wait.map(({ name }) => name)).toContain("who-counted");
  expect(used.prefer.get("deaths")).toEqual(["ohchr", "sohr"]);
  for (const { name } of POLICY.wait) expect(text).toContain(name);
});
