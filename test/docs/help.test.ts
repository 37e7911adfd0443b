import { describe, expect, it } from "vitest";
import type { Command } from "../../pipeline/commands/command.ts";
import { startTallywire } from "../support/project.ts";
import { read, sectionOf } from "./readme.ts";

const README = read("README.md");
const chapter = sectionOf(README, "## Commands");
const told = [...chapter.matchAll(/^### (\w+)$/gm)].map(([, name = ""]) => name);

async function optionsOf(name: string): Promise<string[]> {
  const { command } = (await import(`../../pipeline/commands/${name}.ts`)) as { command: Command };
  return Object.keys(command.options);
}

it("the README has a heading for each command of the help, and no other", async () => {
  const { stdout } = await startTallywire(["--help"]);
  expect([...stdout.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => name)).toEqual(told);
});

describe.each(told)("%s", (name) => {
  it("has an example that is run", () => {
    const tried = new RegExp(`^\\$ .*npx tallywire ${name}\\b`, "m");
    expect(sectionOf(chapter, `### ${name}`)).toMatch(tried);
  });

  it("has all its options told", async () => {
    // What many commands take is told once above them, and what `numbers` takes with `find`.
    const common = ["project", "format"];
    const text = sectionOf(chapter, `### ${name}`) + (name === "numbers" ? sectionOf(chapter, "### find") : "");
    const untold = (await optionsOf(name)).filter(
      (option) => !(common.includes(option) ? chapter : text).includes(`--${option}`),
    );
    expect(untold).toEqual([]);
  });
});

it("the README names no option that is not there", async () => {
  const options = new Set(["help", ...(await Promise.all(told.map(optionsOf))).flat()]);
  const named = [...README.matchAll(/(?<![\w-])--([a-z]+)/g)].map(([, option = ""]) => option);
  expect(named.filter((option) => !options.has(option))).toEqual([]);
});
