import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** `UPDATE=1` in front of a test command writes what came out instead of comparing it. */
export const UPDATE = process.env.UPDATE === "1";

/** Compares a text with the file that holds what was expected of it, or brings the file up to it. */
export function expectFile(path: string, text: string): void {
  if (UPDATE) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}
