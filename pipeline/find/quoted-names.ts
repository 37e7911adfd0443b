import { C } from "../words/classes.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { GLUED, NUMBER, type Tokens, tokenIs } from "../words/tokens.ts";

/** The most words of a name or a term in quotation marks. */
const LONGEST = 7;
/** What only speech holds. */
const SPOKEN = [C.BE, C.HAVE, C.MODAL, C.SAY, C.V_FIN, C.HE, C.IT, C.NUMWORD, C.VAGUE, C.NONE, C.COMMA, C.STOP];

/** The mark that closes a name in quotation marks ("fighters of the “Northern Shield” were killed"), or -1 where the mark opens none. */
export function quotedNameEnd(tokens: Tokens, lexicon: Lexicon, at: number, to: number): number {
  const { flags } = tokens;
  const opens = at + 1 < to && (flags[at + 1]! & GLUED) !== 0 && (flags[at]! & GLUED) === 0;
  if (!opens) return -1;
  for (let i = at + 1; i < to && i - at <= LONGEST + 1; i++) {
    if (tokenIs(tokens, lexicon, i, C.QUOTE)) return i > at + 1 && (flags[i]! & GLUED) !== 0 ? i : -1;
    if (tokens.kind[i] === NUMBER || isSpoken(tokens, lexicon, i)) return -1;
  }
  return -1;
}

function isSpoken(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  return SPOKEN.some((cls) => tokenIs(tokens, lexicon, at, cls));
}
