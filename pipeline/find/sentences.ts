import { C } from "../words/classes.ts";
import { abbreviations } from "../words/en/abbreviations.ts";
import { CLOCK_STAMP } from "../words/en/patterns.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { CAPITAL, GLUED, LINE, MARK, NUMBER, type Tokens, tokenIs, WORD } from "../words/tokens.ts";

/** A line shorter than this that ends without a full stop is a heading or an item of a list, not a wrapped line. */
const SHORT_LINE = 60;

/**
 * A sentence longer than this ends at its next comma, one twice as long anywhere: no writer's sentence is, and every figure carries its
 * sentence, so that a text without a full stop would fill the memory.
 */
const LONGEST = 1500;

/** First token of each sentence of a paragraph, and one past the last token. Bounds: list lines, and full stops before a capital. */
export function sentenceStarts(tokens: Tokens, lexicon: Lexicon): number[] {
  const starts: number[] = [];
  let lineStart = 0;
  let line = 0;
  let sentenceStart = 0;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!;
    const start = tokens.start[i]!;
    const bound =
      i === 0 ||
      (flags & LINE && breaksLine(tokens, lexicon, i, lineStart)) ||
      endsBefore(tokens, lexicon, i) ||
      endsStamp(tokens, line, i) ||
      isTooLong(tokens, lexicon, i, start - sentenceStart);
    if (bound) {
      starts.push(i);
      sentenceStart = start;
    }
    if (i === 0 || flags & LINE) [line, lineStart] = [i, start];
  }
  starts.push(tokens.count);
  return starts;
}

function isTooLong(tokens: Tokens, lexicon: Lexicon, at: number, length: number): boolean {
  return length > 2 * LONGEST || (length > LONGEST && tokenIs(tokens, lexicon, at - 1, C.COMMA));
}

function breaksLine(tokens: Tokens, lexicon: Lexicon, at: number, lineStart: number): boolean {
  const bullet = tokens.kind[at] !== WORD && tokens.kind[at] !== NUMBER && !tokenIs(tokens, lexicon, at, C.QUOTE);
  if (bullet || tokenIs(tokens, lexicon, at - 1, C.STOP) || tokens.end[at - 1]! - lineStart < SHORT_LINE) return true;
  return opensLabel(tokens, lexicon, at);
}

/** The longest "Houses damaged or destroyed" before the colon of a line of key figures, in words. */
const LABEL = 6;

/** Whether "Houses buried: 150" begins at a token, the first of its line: a row of its own, however long the one before is. */
function opensLabel(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  if (!(tokens.flags[at]! & CAPITAL)) return false;
  let colon = at + 1;
  while (colon <= at + LABEL && tokens.kind[colon] === WORD && !(tokens.flags[colon]! & LINE)) colon++;
  return tokenIs(tokens, lexicon, colon, C.COLON) && tokens.kind[colon + 1] === NUMBER;
}

/** The most tokens of a time stamp. */
const STAMP_TOKENS = 8;

/** "18:40 The minister says", "9.05am GMT Police say": the stamp of a live entry is no part of its first sentence. */
function endsStamp(tokens: Tokens, line: number, at: number): boolean {
  if (at === line || at - line > STAMP_TOKENS || tokens.kind[line] !== NUMBER || !(tokens.flags[at]! & CAPITAL))
    return false;
  return CLOCK_STAMP.test(tokens.text.slice(tokens.start[line], tokens.start[at]));
}

/** Whether a sentence ends right before the token: a stop, then closing quotes, then a blank and something that can begin one. */
function endsBefore(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  if (tokens.kind[at - 1] !== MARK || tokens.flags[at]! & GLUED) return false;
  let stop = at - 1;
  while (
    stop > 0 &&
    tokens.flags[stop]! & GLUED &&
    (tokenIs(tokens, lexicon, stop, C.QUOTE) || tokenIs(tokens, lexicon, stop, C.CLOSE))
  )
    stop--;
  if (!tokenIs(tokens, lexicon, stop, C.STOP)) return false;
  // "MAYFIELD, Ky. — Six people"
  if (tokenIs(tokens, lexicon, at, C.DASH)) return false;
  const begins = tokens.flags[at]! & CAPITAL || tokens.kind[at] !== WORD;
  return Boolean(begins) && !isAbbreviation(tokens, stop - 1);
}

function isAbbreviation(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length === 1 && tokens.flags[at]! & CAPITAL) return true;
  return length <= 6 && abbreviations.has(tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase());
}
