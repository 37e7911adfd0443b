import { numbers } from "../../words/en/numbers.ts";
import type { Entry } from "../../words/lexicon.ts";

/** Words of a class with their numbers. */
export function wordsOf(name: string): Map<string, number> {
  const entries = numbers.filter((entry: Entry) => entry.classes.some((each) => each === name));
  return new Map(
    entries.flatMap(({ words, meaning }) =>
      words.split("|").map((word): [string, number] => [word, meaning?.number ?? 0]),
    ),
  );
}

const UNITS = wordsOf("NUMWORD");
const SCALES = wordsOf("SCALE");
const PARTS = wordsOf("HALF");
const VAGUE = wordsOf("VAGUE");
const JOINTS = new Set(["a", "an", "and", "of"]);

/** Longest first: "tens of thousands" before "thousands". */
const PHRASES = [...VAGUE.keys()].sort((a, b) => b.length - a.length).join("|");

/** Vague phrases; digits with their separators (400,000 and 384 000), decimals with a point or a comma (1.5, 1,5); words. */
const TOKEN = new RegExp(
  `\\b(?:${PHRASES})\\b|\\d+(?:[,\\s\u00a0\u202f]\\d{3})+(?!\\d)(?:[.]\\d+)?|\\d+(?:[.]\\d+|,\\d{1,2}(?!\\d))?|\\p{L}+`,
  "gu",
);

function readDigits(token: string): number {
  return Number(token.replace(/,(?=\d{1,2}$)/, ".").replace(/[,\s\u00a0\u202f]/g, ""));
}

/** Arabic-Indic and Persian digits and separators as those of TOKEN, sign for sign. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll("\u066c", ",")
    .replaceAll("\u066b", ".");
}

/** "twenty" + "five", "one hundred" + "twenty": a smaller word that fills the zeros of a larger number. */
function fills(total: number, next: number): boolean {
  return total > 0 && ((total % 100 === 0 && next < 100) || (total % 10 === 0 && total % 100 !== 0 && next < 10));
}

/** A number in words: where it stands, and what it is. */
export interface WrittenNumber {
  value: number;
  start: number;
  end: number;
}

/** The numbers that words state, digits and English number words alike; a vague word stands for its lowest number. */
export function numbersAt(words: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  let current: WrittenNumber | null = null;
  let spelled = false;
  const finish = () => {
    if (current !== null) found.push(current);
    current = null;
  };
  for (const { 0: token, index: start } of plainDigits(words.toLowerCase()).matchAll(TOKEN)) {
    const end = start + token.length;
    const begin = (value: number) => {
      finish();
      current = { value, start, end };
    };
    const grow = (value: number): WrittenNumber => ({ value, start: current?.start ?? start, end });
    const scale = SCALES.get(token);
    const unit = UNITS.get(token);
    const whole = VAGUE.get(token) ?? PARTS.get(token);
    if (/^\d/.test(token)) {
      begin(readDigits(token));
      spelled = false;
    } else if (scale !== undefined) current = grow((current?.value ?? 1) * scale);
    else if (unit !== undefined) {
      if (current !== null && spelled && fills(current.value, unit)) current = grow(current.value + unit);
      else begin(unit);
      spelled = true;
    } else if (whole !== undefined) {
      begin(whole);
      if (VAGUE.has(token)) finish();
    } else if (!JOINTS.has(token)) finish();
  }
  finish();
  return found;
}

/** The same without their places. */
export function numbersIn(words: string): number[] {
  return numbersAt(words).map(({ value }) => value);
}
