import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { C, type ClassName } from "../../pipeline/words/classes.ts";
import { english } from "../../pipeline/words/en/index.ts";
import { alternatives, type Entry, type Meaning, phraseKeys } from "../../pipeline/words/lexicon.ts";

/** The entries that each word or phrase stands in, as the lexicon looks it up; marks stand for themselves. */
function entriesByKey(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of english) {
    for (const words of alternatives(entry.words)) {
      const key = phraseKeys(words).join(" ") || words;
      found.set(key, [...(found.get(key) ?? []), entry]);
    }
  }
  return found;
}

const clashes = (entries: readonly Entry[]) => {
  const meanings = entries.flatMap(({ meaning }) => Object.entries(meaning ?? {}) as [keyof Meaning, unknown][]);
  return meanings.filter(([key, value]) => meanings.some(([other, said]) => other === key && said !== value));
};

const isRepeated = (entries: readonly Entry[]) =>
  new Set(entries.map(({ classes, meaning }) => JSON.stringify([classes, meaning]))).size < entries.length;

const source = (file: string) => readFileSync(new URL(`../../pipeline/${file}`, import.meta.url), "utf8");

const sources = (folder: string): string[] =>
  readdirSync(new URL(`../../pipeline/${folder}/`, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => source(`${folder}/${file}`));

/** The classes under each comment of `classes.ts`. */
const classesByList = source("words/classes.ts")
  .split(/^ {2}\/\/ /m)
  .slice(1)
  .map((group) => ({
    list: group.split("\n", 1)[0]!,
    classes: Array.from(group.matchAll(/^ {2}("[A-Z_]+"),$/gm), ([, name]) => name!),
  }));

describe("word lists of English", () => {
  it("give no word two meanings under one key", () => {
    expect([...entriesByKey()].filter(([, entries]) => clashes(entries).length > 0).map(([key]) => key)).toEqual([]);
  });

  it("say the same of a word only once", () => {
    expect([...entriesByKey()].filter(([, entries]) => isRepeated(entries)).map(([key]) => key)).toEqual([]);
  });

  it("name no class twice: two ideas would share one bit", () => {
    expect(new Set(Object.values(C)).size).toBe(Math.max(...Object.values(C)) + 1);
  });

  it("use every class, and every class is read by a rule", () => {
    const given = new Set<ClassName>(english.flatMap(({ classes }) => [...classes]));
    // Digits and the names of the reference tables get theirs while a sentence is read.
    const classes = Object.keys(C).filter(
      (name) => !["NUM", "HOUSE_WORD", "DATELIKE", "PLACE", "SOURCE", "NATION"].includes(name),
    );
    expect(classes.filter((name) => !given.has(name as ClassName))).toEqual([]);
    const code = [...sources("find"), source("words/tokens.ts")];
    const read = new Set(code.join("\n").match(/\b[A-Z][A-Z_]*\b/g));
    expect(Object.keys(C).filter((name) => !read.has(name))).toEqual([]);
  });

  it("have their classes under their names", () => {
    const [readFirst, ...lists] = classesByList;
    expect(readFirst?.list).toBe("given while a sentence is read");
    expect(lists.flatMap(({ classes }) => classes)).toHaveLength(Object.keys(C).length - readFirst!.classes.length);
    const misplaced = lists.flatMap(({ list, classes }) => {
      const words = source(`words/en/${list}.ts`);
      return classes
        .filter((name) => !words.includes(name))
        .map((name) => `${name}, which stands under ${list}, has no word there`);
    });
    expect(misplaced).toEqual([]);
  });
});
