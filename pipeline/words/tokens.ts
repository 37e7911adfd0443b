import { C } from "./classes.ts";
import { isApostrophe } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";

/** What a token is made of. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** Flags of a token. */
export const CAPITAL = 1; // begins with a capital letter
export const UPPER = 2; // two letters or more, all capitals
export const GLUED = 4; // no blank before it
export const LINE = 8; // first on its line
export const PARAGRAPH = 16; // first of its paragraph

/** The tokens of a text as columns; strings are cut only when somebody asks. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Id in the lexicon, 0 where unknown. Digits have none. */
  id: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
}

const SPACE_CLASS = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
const NEWLINE = 4;

const ASCII = Uint8Array.from({ length: 128 }, (_, c) => {
  if (c === 10) return NEWLINE;
  if (c <= 32) return SPACE_CLASS;
  if (c >= 48 && c <= 57) return DIGIT;
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122) ? LETTER : OTHER;
});

function charClass(code: number): number {
  if (code < 128) return ASCII[code]!;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff)
    return SPACE_CLASS;
  if (code === 0x2028 || code === 0x2029) return NEWLINE;
  // Marks and symbols below U+00C0, general punctuation, CJK punctuation; everything else outside ASCII counts as a letter.
  if (code < 0xc0 || code === 0xd7 || code === 0xf7)
    return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : OTHER;
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff20))
    return OTHER;
  return LETTER;
}

const isUpper = (code: number) =>
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xde) ||
  (code > 127 && String.fromCharCode(code) !== String.fromCharCode(code).toLowerCase());

/** Where the letters from `at` end; takes in apostrophes between letters and the dots of "U.N.", never a final possessive 's. */
function wordEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    while (i < text.length && charClass(text.charCodeAt(i)) === LETTER) i++;
    const code = text.charCodeAt(i);
    const next = i + 1 < text.length ? charClass(text.charCodeAt(i + 1)) : OTHER;
    if (next !== LETTER) return code === 0x2e && i - at >= 3 && text.charCodeAt(i - 2) === 0x2e ? i + 1 : i;
    if (isApostrophe(code)) {
      const after = text.charCodeAt(i + 2);
      const letter = text.charCodeAt(i + 1) | 32;
      if (letter === 115 && !(charClass(after) === LETTER)) return i;
    } else if (!(code === 0x2e && (i - at === 1 || text.charCodeAt(i - 2) === 0x2e))) {
      return i;
    }
    i++;
  }
}

/** Where the digits from `at` end; takes in `,` and `.` between digits. */
function numberEnd(text: string, at: number): number {
  let i = at + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    const next = text.charCodeAt(i + 1);
    if (!((code === 44 || code === 46) && next >= 48 && next <= 57)) break;
  }
  return i;
}

class Builder {
  count = 0;
  private room: number;
  start: Int32Array;
  end: Int32Array;
  id: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;

  constructor(guess: number) {
    this.room = guess;
    this.start = new Int32Array(guess);
    this.end = new Int32Array(guess);
    this.id = new Int32Array(guess);
    this.kind = new Uint8Array(guess);
    this.flags = new Uint8Array(guess);
  }

  push(start: number, end: number, id: number, kind: number, flags: number): void {
    if (this.count === this.room) this.grow();
    const n = this.count++;
    this.start[n] = start;
    this.end[n] = end;
    this.id[n] = id;
    this.kind[n] = kind;
    this.flags[n] = flags;
  }

  private grow(): void {
    this.room *= 2;
    const wide = (a: Int32Array) => {
      const b = new Int32Array(this.room);
      b.set(a);
      return b;
    };
    const narrow = (a: Uint8Array) => {
      const b = new Uint8Array(this.room);
      b.set(a);
      return b;
    };
    [this.start, this.end, this.id] = [wide(this.start), wide(this.end), wide(this.id)];
    [this.kind, this.flags] = [narrow(this.kind), narrow(this.flags)];
  }
}

function capitals(text: string, start: number, end: number): number {
  if (!isUpper(text.charCodeAt(start))) return 0;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (charClass(code) === LETTER && !isUpper(code)) return CAPITAL;
  }
  return end - start > 1 ? CAPITAL | UPPER : CAPITAL;
}

/**
 * Cuts a text into words, numbers and marks in one pass. Hyphens part words ("twenty-seven" is three tokens); a possessive 's is a
 * token of its own; "1.2m" is a number and a glued word. Never throws; linear in the length of the text.
 */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const out = new Builder((text.length >> 2) + 16);
  let flags = LINE | PARAGRAPH;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const cls = charClass(code);
    if (cls === SPACE_CLASS || cls === NEWLINE) {
      flags = (flags & ~GLUED) | (cls === NEWLINE ? (flags & LINE ? LINE | PARAGRAPH : LINE) : 0);
      at++;
      continue;
    }
    if (cls === LETTER) {
      const end = wordEnd(text, at);
      out.push(at, end, lexicon.lookup(text, at, end), WORD, flags | capitals(text, at, end));
      at = end;
    } else if (cls === DIGIT) {
      const end = numberEnd(text, at);
      out.push(at, end, 0, NUMBER, flags);
      at = end;
    } else {
      const end = possessiveEnd(text, at, flags);
      out.push(at, end, end > at + 1 ? lexicon.possessive : lexicon.lookupMark(code), MARK, flags);
      at = end;
    }
    flags = GLUED;
  }
  const { count, start, end, id, kind, flags: f } = out;
  return { text, count, start, end, id, kind, flags: f };
}

/** One past an 's (or past a single mark). */
function possessiveEnd(text: string, at: number, flags: number): number {
  const s = (text.charCodeAt(at + 1) | 32) === 115;
  const own = s && flags & GLUED && isApostrophe(text.charCodeAt(at)) && charClass(text.charCodeAt(at + 2)) !== LETTER;
  return own ? at + 2 : at + 1;
}

/** Whether a token has a class. */
export function tokenIs(tokens: Tokens, lexicon: Lexicon, at: number, cls: number): boolean {
  return at >= 0 && at < tokens.count && lexicon.has(tokens.id[at]!, cls);
}

/** Whether the token is a hyphen, or a dot right behind a word ("St. Louis"): names are matched across them. */
export function isJoint(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  const id = tokens.id[at]!;
  return (
    tokens.kind[at] === MARK &&
    (lexicon.has(id, C.HYPHEN) || (lexicon.has(id, C.STOP) && (tokens.flags[at]! & GLUED) !== 0))
  );
}
