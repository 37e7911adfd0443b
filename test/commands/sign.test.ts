import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { projectWith, tallywire } from "./cli.ts";

const STORY = "data/stories/toll.md";
const SIGNED = "data/stories/toll.signed.csv";
const PAGE = "charts/stories/toll.html";
const TEXT = "charts/stories/toll.txt";
const BY = ["--by", "MK", "--at", "2019-08-21"];

/** A project whose story cites the figure of its report. */
async function withStory() {
  const project = projectWith();
  const call = (...args: string[]) => tallywire([...args, "--project", project]);
  const read = (path: string) => readFileSync(join(project, path), "utf8");
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  await call("run");
  const id = /toll:\w+/.exec(read("data/figures.csv"))?.[0] ?? "";
  put(STORY, `---\ntitle: The toll\n---\nThey killed [](figure:${id}).\n`);
  return { id, call, read, put };
}

it("signs a story off, stops it when a figure changes, and leaves its page as it stood until it is signed again", async () => {
  const { id, call, read } = await withStory();
  expect((await call("sign", "toll", ...BY)).lines).toEqual([
    `new      ${id}: more than 860 civilians ("More than 860 civilians")`,
    `Wrote ${SIGNED}. Next, to bring the story's page up to it: tallywire run`,
  ]);
  expect((await call("run")).status).toBe(0);
  const [page, text, signed] = [read(PAGE), read(TEXT), read(SIGNED)];
  expect(text).toContain("They killed more than 860 civilians [1].");

  await call("decide", id, "correct", "value=870", "--why", "the outlet corrected it", "--at", "2019-08-21");
  const stopped = await call("run");
  expect(stopped.status).toBe(1);
  expect(stopped.stderr).toContain(
    `figure ${id} changed since MK signed the story off on 2019-08-21: it said more than 860 civilians, it says more than 870 civilians`,
  );
  expect([read(PAGE), read(TEXT), read(SIGNED)]).toEqual([page, text, signed]);
  expect((await call("check", "--format", "table")).stdout).toContain(`${PAGE}, if there is one, is of before`);
  // A run with nothing to do does not forget the page either.
  expect((await call("run")).status).toBe(1);
  expect(read(PAGE)).toBe(page);

  expect((await call("sign", "toll", ...BY)).lines[0]).toContain(
    "it said more than 860 civilians, it says more than 870 civilians",
  );
  expect((await call("run")).status).toBe(0);
  expect(read(TEXT)).toContain("They killed more than 870 civilians [1].");
}, 60_000);

it("refuses what it cannot sign, and writes nothing", async () => {
  const { call, put, read } = await withStory();
  expect((await call("sign")).stderr).toContain("name one story to sign: tallywire sign STORY (toll)");
  expect((await call("sign", "tol")).stderr).toContain('there is no story "tol"; did you mean "toll"?');
  expect((await call("sign", "toll", "--at", "today")).stderr).toContain("--at today is not a day");
  put(STORY, "---\ntitle: The toll\n---\n[12 people](figure:gone)\n");
  const { status, lines } = await call("sign", "data/stories/toll.md", ...BY);
  expect([status, lines.at(-1)]).toEqual([1, "Nothing was signed: mend the story first."]);
  expect(() => read(SIGNED)).toThrow();
}, 60_000);
