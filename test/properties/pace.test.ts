import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { find } from "../../pipeline/find/find.ts";
import { resolve } from "../../pipeline/resolve/resolve.ts";
import { figuresIn, report, vocabulary } from "../support/found.ts";
import { filled, HOSTILE } from "../support/hostile.ts";

/*
 * No text takes more than five times as long for its length as prose does. `npm run soak` does the same with texts of ten megabytes.
 * Processor time is measured, and the best of several runs counts: what else the machine does is no matter.
 */
const LENGTH = process.env.SOAK === undefined ? 40_000 : Number(process.env.SOAK) * 1_000_000;
const RUNS = process.env.SOAK === undefined ? 2 : 1;
const LIMIT = 5;

function processorTime(text: string): number {
  const before = process.cpuUsage();
  resolve(find(report(text), vocabulary)).numbers();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Microseconds per unit of text, at best. */
function pace(text: string): number {
  const times = Array.from({ length: RUNS }, () => processorTime(text));
  return Math.min(...times) / text.length;
}

const folder = new URL("../../data/reports/", import.meta.url);
const prose = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(new URL(name, folder), "utf8").replace(/^---.*?\n---/s, ""))
  .join("\n\n");

// The compiler of the machine code warms up on what it reads first.
for (let i = 0; i < 20; i++) resolve(find(report(prose), vocabulary));
const usual = filled(`${prose}\n\n`, LENGTH);

/** How much longer a text takes for its length than prose does; prose is measured anew each time, under the load that there is. */
const slowness = (text: string) => pace(text) / pace(usual);
const TRIES = 3;

it.each(HOSTILE)(
  "reads nothing but %s at no less than a fifth of the pace of prose",
  (_, piece) => {
    const text = filled(piece, LENGTH);
    let least = slowness(text);
    for (let tries = 1; least >= LIMIT && tries < TRIES; tries++) least = Math.min(least, slowness(text));
    expect(least).toBeLessThan(LIMIT);
  },
  600_000,
);

it("keeps sentences short where no full stop parts them", () => {
  const text = "Raids killed 12 people in the town, wounded 30 and ".repeat(400);
  const lengths = figuresIn(text).map(({ sentence }) => sentence.text.length);
  expect(lengths.length).toBeGreaterThan(700);
  expect(Math.max(...lengths)).toBeLessThan(3100);
});
