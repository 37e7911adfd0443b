import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Explained, explain } from "../../pipeline/explain/explain.ts";
import { FIELD_RULES } from "../../pipeline/explain/field-rules.ts";
import { figureRuleHelp } from "../../pipeline/explain/figure-rules.ts";
import { FLAGS } from "../../pipeline/flags.ts";
import { report, vocabulary } from "../support/found.ts";

const explained = (text: string): Explained[] => explain(report(text), vocabulary);

/** The steps of the last figure of a text, each in a line: what it gave, how, and from which words. */
function stepsIn(text: string): string[] {
  const one = explained(text).findLast(({ figure }) => figure !== null);
  return (one?.steps ?? []).map(({ step, gave, words, earlier, basis, rule }) =>
    [step, gave, words ?? "-", earlier ?? "-", basis, rule ?? "-"].join(" | "),
  );
}

describe("the steps of a figure", () => {
  it("quote the words that decided", () => {
    expect(stepsIn("Police said at least 14 miners died in Kabul on Monday.")).toEqual([
      "number | 14 | 14 | - | stated | -",
      "comparator | at_least: 14 or more | at least | - | stated | -",
      "counts | miners (person) | miners | - | stated | -",
      "measure | deaths, flow | died | - | stated | subject-of-verb",
      "source | Police | Police | - | stated | said-before",
      "place | Kabul [geonames:AF.13] | Kabul | - | stated | place-in-sentence",
      "period | 2019-08-19 to 2019-08-19 | on Monday | - | stated | time-at",
    ]);
  });

  it("say where a field was carried over from", () => {
    const first = "A dam burst near Kabul on Monday, police said.";
    expect(stepsIn(`${first} Twelve farmers died, they added.`).slice(4)).toEqual([
      `source | police | they | ${first} | inferred | pronoun-said:carried-over`,
      `place | Kabul [geonames:AF.13] | - | ${first} | inferred | carried-over`,
      `period | 2019-08-19 to 2019-08-19 | - | ${first} | inferred | same-event`,
    ]);
  });

  it("cut a long sentence around what was carried over", () => {
    const [, , , , , place] = stepsIn(
      "After a week of heavy rain over the whole of the north a dam burst near Kabul, and the water ran down to the plain by night. Six died.",
    );
    expect(place).toContain("| … whole of the north a dam burst near Kabul, and the water ran down to the plain … |");
  });

  it("tell what is open, and why", () => {
    const [...steps] = explained("Two miners may have died on 3/4/2019.")[0]!.steps;
    expect(steps.map(({ step, gave, help }) => [step, gave, help]).slice(4)).toEqual([
      ["modality", "projected", "the words say that it may be so, or may come"],
      ["source", "not said", "nobody is named as saying it"],
      ["place", "not said", "no place is named for it"],
      ["period", "not said", FIELD_RULES["day-or-month"]],
      ["flag", "period-ambiguous", FLAGS["period-ambiguous"]],
    ]);
  });

  it("name the whole of a part", () => {
    expect(stepsIn("The blaze killed 12 men, including two brothers.")[4]).toMatch(/^part of \| r:\w+ \| 12 men \|/);
  });
});

/** All that the example and test reports hold. */
const folders = ["../../data/reports", "../reports"].map((path) => new URL(`${path}/`, import.meta.url));
const everything = folders.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name }) => explained(readFileSync(new URL(name, folder), "utf8"))),
);

describe("every rule has a line of help", () => {
  it.each([...new Set(everything.flatMap(({ figure }) => figure?.rule ?? []))])("figures: %s", (rule) =>
    expect(figureRuleHelp(rule)).not.toBeNull(),
  );

  // Those that no report of ours has met: named in the code that finds.
  const finding = new URL("../../pipeline/find/", import.meta.url);
  const named = readdirSync(finding, { recursive: true, encoding: "utf8" })
    .filter((path) => /^(?:parts\/)?[\w-]+\.ts$/.test(path))
    .flatMap((path) => [
      ...readFileSync(new URL(path, finding), "utf8").matchAll(/(?:rule: |recounted\(\w+, )"([\w-]+)"/g),
    ])
    .map(([, rule]) => rule!);
  it.each([...new Set(named)].sort())("figures: %s, as the code names it", (rule) =>
    expect(figureRuleHelp(rule)).not.toBeNull(),
  );

  const rules = everything.flatMap(({ figure }) =>
    figure === null ? [] : [figure.source.rule, figure.place.rule, figure.period.rule],
  );
  it.each([...new Set(rules)].filter((rule) => rule !== null).flatMap((rule) => rule.split(":")))(
    "fields: %s (add it to pipeline/explain/field-rules.ts)",
    (rule) => expect(FIELD_RULES).toHaveProperty(rule),
  );

  it.each([...new Set(everything.flatMap(({ figure }) => figure?.flags ?? []))])("flags: %s", (flag) =>
    expect(FLAGS).toHaveProperty(flag),
  );
});
