/*
 * Key figures with the number on a line of its own, above its label or below it: "4,000" over "People displaced".
 */
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { ListHead } from "../words/findings.ts";
import type { Candidate } from "./candidate.ts";
import { countedBy } from "./list-lines.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Sentence } from "./sentence.ts";

/** The longest label, in words and marks. */
const LABEL = 10;
const NO_LABEL = maskOf(["BE", "HAVE", "MODAL", "SAY", "STOP", "COLON", "QUOTE"]);

/** A line of a block: a number, or what one counts. */
type Line = NumberUnits | ListHead;

const isNumber = (line: Line): line is NumberUnits => "numberFrom" in line;

function lineOf({ units, first, last }: Sentence, numbers: readonly NumberUnits[]): Line | null {
  const [q] = numbers;
  if (q !== undefined) {
    const alone = numbers.length === 1 && q.kind === null && !q.implied && q.from === first && q.to === last;
    // "2023" is a year, "1.2 million" is none; nobody counts halves of people.
    const year = units.is(first, C.DATELIKE) && q.numberTo === first + 1;
    return alone && !year && Number.isInteger(q.value ?? q.low) ? q : null;
  }
  if (last - first > LABEL) return null;
  for (let at = first; at < last; at++) if (units.any(at, NO_LABEL)) return null;
  return countedBy(units, first, last);
}

/** The least number that stands alone with its label: a smaller one may be that of a page over a heading. */
const ALONE = 1000;

/** Whether the numbers of a block may be those of its headings: "1", "2", "3". */
const areRanks = (numbers: readonly NumberUnits[]) =>
  numbers.every(({ value }, i) => value !== null && (i === 0 || value === numbers[i - 1]!.value! + 1));

const mayCount = (numbers: readonly NumberUnits[]) =>
  numbers.length > 1 ? !areRanks(numbers) : (numbers[0]!.value ?? numbers[0]!.low ?? 0) >= ALONE;

/** Takes the numbers of blocks of key figures for what their labels say; a block in which a number could go with either of two labels says nothing. */
export function takeKeyFigures(
  sentences: readonly Sentence[],
  numbers: readonly (readonly NumberUnits[])[],
  candidates: readonly (readonly Candidate[])[],
): void {
  const line = (at: number) => (at in sentences ? lineOf(sentences[at]!, numbers[at]!) : null);
  for (let i = 0; i < sentences.length; i++) {
    // Numbers that stand alone are rare: all else is looked at beside one.
    if (numbers[i]!.length !== 1) continue;
    const number = line(i);
    if (number === null) continue;
    const label = line(i - 1);
    const block: Line[] = label === null || isNumber(label) ? [number] : [label, number];
    const first = i + 1 - block.length;
    for (let next = line(++i); next !== null && isNumber(next) !== isNumber(block.at(-1)!); next = line(++i))
      block.push(next);
    // "9,000 / families evacuated / 41 / evacuation centres": the last label is none that counts.
    const goesOn =
      i in sentences && isNumber(block[0]!) && isNumber(block.at(-1)!) && isShort(sentences[i]!, numbers[i]!);
    takeBlock(block, goesOn ? block.length - 1 : block.length, candidates.slice(first, first + block.length));
    i--;
  }
}

/** A line without a number that may be a label, of whatever. */
const isShort = ({ units, first, last }: Sentence, numbers: readonly NumberUnits[]) =>
  numbers.length === 0 && last - first <= LABEL && !units.any(last - 1, NO_LABEL);

/** `to`: how many of its lines go in pairs. */
function takeBlock(block: readonly Line[], to: number, candidates: readonly (readonly Candidate[])[]): void {
  if (to < 2 || to % 2 > 0 || !mayCount(block.filter(isNumber))) return;
  const side = isNumber(block[0]!) ? 1 : -1;
  for (const [i, line] of block.slice(0, to).entries()) {
    const c = candidates[i]![0];
    if (!isNumber(line) || c === undefined || c.measured !== null) continue;
    const { measure, unit, unitClass, counting } = block[i + side] as ListHead;
    c.measured = { measure, rule: "key-figure", trigger: c.q.from, counting, as: { unit, unitClass } };
  }
}
