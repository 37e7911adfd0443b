import { numbers } from "../../words/en/numbers.ts";
import type { Entry } from "../../words/lexicon.ts";

function wordsOf(name: string): Map<string, number> {
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
/** Longest first: "tens of thousands" before "thousands". */
const VAGUE = [...wordsOf("VAGUE")].sort(([a], [b]) => b.length - a.length);
const JOINTS = new Set(["a", "an", "and", "of"]);

/** Digits with their separators: 400,000 and 384 000 and 1.5. */
const TOKEN = /\d+(?:[,\s\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+/gu;

function readDigits(token: string): number {
  return Number(token.replace(/[,\s\u00a0\u202f]/g, ""));
}

/** "twenty" + "five", "one hundred" + "twenty": a smaller word that fills the zeros of a larger number. */
function fills(total: number, next: number): boolean {
  return total > 0 && ((total % 100 === 0 && next < 100) || (total % 10 === 0 && total % 100 !== 0 && next < 10));
}

/** The numbers that words state, digits and English number words alike; a vague word stands for its lowest number. */
export function numbersIn(words: string): number[] {
  const plain = VAGUE.reduce(
    (text, [phrase, low]) => text.replace(new RegExp(`\\b${phrase}\\b`, "gu"), ` ${low} ; `),
    words.toLowerCase(),
  );
  const found: number[] = [];
  let current: number | null = null;
  let spelled = false;
  const finish = () => {
    if (current !== null) found.push(current);
    current = null;
  };
  for (const [token] of plain.matchAll(TOKEN)) {
    const scale = SCALES.get(token);
    const unit = UNITS.get(token);
    if (/^\d/.test(token)) {
      finish();
      current = readDigits(token);
      spelled = false;
    } else if (scale !== undefined) current = (current ?? 1) * scale;
    else if (unit !== undefined) {
      if (current !== null && spelled && fills(current, unit)) current += unit;
      else {
        finish();
        current = unit;
        spelled = true;
      }
    } else if (PARTS.has(token)) {
      finish();
      current = PARTS.get(token) ?? null;
    } else if (!JOINTS.has(token)) finish();
  }
  finish();
  return found;
}
