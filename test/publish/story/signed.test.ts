import { describe, expect, it } from "vitest";
import { publish, storySupply } from "../../../pipeline/publish/publish.ts";
import { signStory } from "../../../pipeline/publish/story/sign.ts";
import type { LedgerFigure } from "../../../pipeline/types.ts";
import { FLIGHT, project, TOLL } from "../../support/pages.ts";

const PATH = "data/stories/toll.md";
const SIGNED = "data/stories/toll.signed.csv";
const TEXT = `---\ntitle: T\n---\n[more than 860](figure:${TOLL.id}), [](calc:${TOLL.id}/2) and [](figure:${FLIGHT.id})\n\n![](chart:deaths)\n`;
const story = (signed: string | null, text = TEXT) => ({
  path: PATH,
  text,
  signed: signed === null ? null : { path: SIGNED, text: signed },
});

const sign = (signed: string | null, figures: LedgerFigure[], text = TEXT) =>
  signStory(story(signed, text), storySupply(project({ figures })), "MK", "2019-09-01");
const build = (signed: string | null, figures: LedgerFigure[]) => {
  const { files, problems, held } = publish(project({ figures, stories: [story(signed)] }));
  return { written: files.some(({ path }) => path === "charts/stories/toll.html"), problems, held };
};

const first = sign(null, [TOLL, FLIGHT]);

it("writes each figure that the story leans on, once", () => {
  expect(first.text).toBe(`figure,says,unit,measure,source,place,from,to,newer,by,at
idlib-2019.d1,more than 860,civilians,deaths,Syrian Observatory for Human Rights,Idlib region,2019-04-21,2019-08-20,,MK,2019-09-01
idlib-2019.f1,"more than 400,000",people,displaced,United Nations,Idlib region,2019-04-21,2019-08-20,,MK,2019-09-01
`);
  expect(first.told[0]).toBe('new      idlib-2019.d1: more than 860 civilians ("more than 860 civilians")');
  expect(first.errors).toEqual([]);
});

it("builds what is signed, and what never was with a notice", () => {
  expect(build(first.text, [TOLL, FLIGHT])).toEqual({ written: true, problems: [], held: [] });
  const { written, problems } = build(null, [TOLL, FLIGHT]);
  expect([written, problems.map(({ severity, code }) => [severity, code])]).toEqual([
    true,
    [["notice", "story-unsigned"]],
  ]);
});

describe("a figure that changed", () => {
  it.each([
    [{ value: 870, low: 870 }, "it said more than 860 civilians, it says more than 870 civilians"],
    [{ comparator: "at_least" as const }, "it said more than 860 civilians, it says at least 860 civilians"],
    [{ unit: "people" }, "it said more than 860 civilians, it says more than 860 people"],
    [{ place: { ...TOLL.place, name: "Syria" } }, "its place was Idlib region, is Syria"],
    [{ source: { ...TOLL.source, name: null } }, "its source was Syrian Observatory for Human Rights, is not said"],
    [{ period: { ...TOLL.period, end: "2019-08-21" } }, "its to was 2019-08-20, is 2019-08-21"],
  ])("%j stops the story with both values", (change, words) => {
    const now = { ...TOLL, ...change };
    const { written, problems, held } = build(first.text, [now, FLIGHT]);
    expect(written).toBe(false);
    expect(held).toEqual(["charts/stories/toll.html", "charts/stories/toll.txt"]);
    const changed = problems.find(({ code }) => code === "story-changed");
    expect(changed?.message).toBe(
      `figure idlib-2019.d1 changed since MK signed the story off on 2019-09-01: ${words}; read the story again, then: tallywire sign toll`,
    );
    expect(problems.map(({ code }) => code)).toContain("story-held");
  });

  it("passes once it is signed again, which tells what changed", () => {
    const now = [{ ...TOLL, unit: "people" }, FLIGHT];
    const again = sign(first.text, now);
    expect(again.told).toEqual([
      "changed  idlib-2019.d1: it said more than 860 civilians, it says more than 860 people",
      "as before: 1 figure",
    ]);
    expect(build(again.text, now).problems).toEqual([]);
  });
});

it("says which figures came in since, and which went", () => {
  const less = sign(null, [TOLL, FLIGHT], `---\ntitle: T\n---\n[](figure:${TOLL.id})\n`);
  const { written, problems } = build(less.text, [TOLL, FLIGHT]);
  expect(written).toBe(true);
  expect(problems.map(({ message }) => message)).toEqual([
    "1 figure of the story is not signed off yet (idlib-2019.f1); read them, then: tallywire sign toll",
  ]);
  expect(sign(first.text, [TOLL, FLIGHT], `---\ntitle: T\n---\n[](figure:${TOLL.id})\n`).told).toEqual([
    "gone     idlib-2019.f1: the story leans on it no more",
    "as before: 1 figure",
  ]);
});

it("lets a newer reading stand that was known when it was signed", () => {
  const old = [{ ...TOLL, superseded_by: "next" }, FLIGHT];
  expect(build(sign(null, old).text, old).problems).toEqual([]);
  const newer = [{ ...TOLL, superseded_by: "later still" }, FLIGHT];
  expect(build(sign(null, old).text, newer).problems.map(({ code }) => code)).toContain("story-figure-old");
});

it.each([
  ["figure,says\nx,1\n", "the first line lacks unit, measure"],
  [`${first.text}"broken,x\n`, "line 4 cannot be read"],
])("a file that cannot be read stops the story: %j", (signed, words) => {
  const { written, problems } = build(signed, [TOLL, FLIGHT]);
  expect(written).toBe(false);
  expect(problems.find(({ code }) => code === "story-signed-file")?.message).toContain(words);
});

it("signs nothing while the story is wrong", () => {
  const rejected = { ...TOLL, status: "rejected" as const, status_reason: "a typing error" };
  expect(sign(null, [rejected, FLIGHT]).errors.map(({ code }) => code)).toContain("story-figure-rejected");
});
