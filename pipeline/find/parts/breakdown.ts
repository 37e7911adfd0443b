/*
 * The sentence that breaks down a total of the sentences before it: "... climbed to 1,162. Sindh had 405 deaths, Balochistan 249 and Punjab 187."
 */
import type { Findings, FoundFigure } from "../../words/findings.ts";

/** A sentence with fewer counts breaks nothing down: "12 died in Tovar and nine in Obo" may be all. */
const SHARES = 3;
/** How many figures back the total may stand, and how many sentences. */
const FIGURES = 8;
const SENTENCES = 2;
/** The shares that are told make up at least this much of it. */
const MOST = 0.5;

/** Sum of the figures from an index on where they are counts of one measure side by side, else null. */
function sumFrom({ figures, quantities }: Findings, from: number): number | null {
  const { measure } = figures[from]!;
  let sum = 0;
  for (let i = from; i < figures.length; i++) {
    const { value } = quantities[figures[i]!.quantity]!;
    if (figures[i]!.measure !== measure || figures[i]!.partOf >= 0 || value === null) return null;
    sum += value;
  }
  return sum;
}

/**
 * Tells the last sentence's figures, from an index on, of which total they are the shares: "... climbed to 1,162. Sindh had 405 deaths, Balochistan 249,
 * Khyber Pakhtunkhwa 257 and Punjab 187."
 */
export function linkBreakdown(findings: Findings, from: number): void {
  const { figures, quantities } = findings;
  if (figures.length - from < SHARES) return;
  const sum = sumFrom(findings, from);
  if (sum === null) return;
  const { sentence } = quantities[figures[from]!.quantity]!;
  const holds = ({ measure, partOf, quantity }: FoundFigure) => {
    const { value, sentence: told } = quantities[quantity]!;
    const near = measure === figures[from]!.measure && partOf < 0 && sentence - told <= SENTENCES;
    return near && value !== null && value >= sum && value * MOST <= sum;
  };
  for (let i = from - 1; i >= 0 && i >= from - FIGURES; i--)
    if (holds(figures[i]!)) {
      for (let share = from; share < figures.length; share++) figures[share]!.shareOf = i;
      return;
    }
}
