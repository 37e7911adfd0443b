import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { KEYS, OTHER_KEYS } from "../../../pipeline/preview/desk/keys.ts";
import { deskPage } from "../../../pipeline/preview/desk/page.ts";

const README = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

it("has a key once, and a deed for each", () => {
  const keys = KEYS.flatMap((line) => line.keys);
  expect(new Set(keys).size).toBe(keys.length);
  for (const line of KEYS) expect(line.deeds.length).toBe(line.keys.length);
});

it("tells its keys in the README", () => {
  const lines = [...KEYS, ...OTHER_KEYS].map(
    ({ keys, words }) => `| ${keys.map((key) => `\`${key}\``).join(" ")} | ${words} |`,
  );
  expect(README).toContain(["| key | what it does |", "| --- | --- |", ...lines, ""].join("\n"));
});

it("shows on each button of a deed the key that does it", () => {
  const buttons = deskPage("t").matchAll(/data-deed="(\w+)"[^>]*>[^<]+<kbd aria-hidden="true">(.)<\/kbd>/g);
  const shown = [...buttons].map(([, deed, key]) => [key, deed]);
  expect(shown.length).toBeGreaterThan(5);
  const known = KEYS.flatMap(({ keys, deeds }) => keys.map((key, i) => [key, deeds[i]]));
  for (const pair of shown) expect(known).toContainEqual(pair);
});
