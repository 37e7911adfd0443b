import {
  charClass,
  DIGIT,
  FOLDED as FOLDED_LETTERS,
  isLetter,
  isUpper,
  LETTER,
  NEWLINE,
  SILENT,
  SPACE,
} from "./chars.ts";
import { C } from "./classes.ts";
import { codeUnits } from "./code-units.ts";
import { isApostrophe } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import { CHECK_SEED, checked, HASH_SEED, hashed } from "./word-table.ts";

/** An own constant of this module is written into the code that reads it; an imported one is fetched each time. */
const FOLDED = FOLDED_LETTERS;

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

/** Room for the tokens of most paragraphs; more is let go of again behind a text that needed it. */
const ROOM = 1 << 12;

/**
 * The tokens of a paragraph as columns; strings are cut only when somebody asks. One object serves for all paragraphs of all texts:
 * making the columns anew for each costs more than filling them.
 */
export class Tokens {
  text = "";
  /** The code units of the text, with zeros behind its end. */
  codes = new Uint16Array(0);
  count = 0;
  private room = ROOM;
  start = new Int32Array(ROOM);
  end = new Int32Array(ROOM);
  /** Id in the lexicon, 0 where unknown. Digits have none. */
  id = new Int32Array(ROOM);
  kind = new Uint8Array(ROOM);
  flags = new Uint8Array(ROOM);
  /** The hashes of the letters of a word, and where the lexicon looks for it first. */
  hash = new Int32Array(ROOM);
  check = new Int32Array(ROOM);
  private slot = new Int32Array(ROOM);

  /** Begins a text. */
  begin(text: string): void {
    this.text = text;
    this.codes = codeUnits(text, this.codes);
    this.count = 0;
    if (this.room > ROOM) this.make(ROOM);
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

  /** Adds a word whose id `lookUp` finds. */
  pushWord(start: number, end: number, hash: number, check: number, flags: number): void {
    this.push(start, end, 0, WORD, flags);
    this.hash[this.count - 1] = hash;
    this.check[this.count - 1] = check;
  }

  /**
   * Finds the ids of the words. First all slots are read, then what they lead to: the table is larger than what the processor has near, and it
   * fetches many slots at a time where none has to wait for what another holds.
   */
  lookUp(lexicon: Lexicon): void {
    const { count, id, kind, hash, check, slot } = this;
    for (let n = 0; n < count; n++) slot[n] = lexicon.first(hash[n]!);
    for (let n = 0; n < count; n++) if (kind[n] === WORD) id[n] = lexicon.settle(slot[n]!, hash[n]!, check[n]!);
  }

  private make(room: number): void {
    this.room = room;
    [this.start, this.end, this.id] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
    [this.hash, this.check, this.slot] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
    [this.kind, this.flags] = [new Uint8Array(room), new Uint8Array(room)];
  }

  private grow(): void {
    const { start, end, id, kind, flags, hash, check } = this;
    this.make(this.room * 2);
    this.start.set(start);
    this.end.set(end);
    this.id.set(id);
    this.kind.set(kind);
    this.flags.set(flags);
    this.hash.set(hash);
    this.check.set(check);
  }
}

/**
 * Cuts the paragraph that begins at an offset of the tokens' text into words, numbers and marks, in one pass; gives the offset behind it. Hyphens
 * part words ("twenty-seven" is three tokens); a possessive 's is a token of its own; "1.2m" is a number and a glued word. Never throws; linear
 * in the length of the text.
 */
export function readParagraph(tokens: Tokens, from: number, lexicon: Lexicon): number {
  const end = cut(tokens, from, lexicon);
  tokens.lookUp(lexicon);
  return end;
}

function cut(tokens: Tokens, from: number, lexicon: Lexicon): number {
  const { codes } = tokens;
  const end = tokens.text.length;
  tokens.count = 0;
  let flags = LINE | PARAGRAPH;
  let at = from;
  while (at < end) {
    const cls = charClass(codes[at]!);
    if (cls === SPACE) {
      flags &= ~GLUED;
      at++;
    } else if (cls === NEWLINE) {
      if (flags & LINE && tokens.count > 0) return at;
      flags = (flags & ~GLUED) | LINE;
      at++;
    } else {
      if (cls === LETTER) at = readWord(tokens, at, flags);
      else if (cls === DIGIT) at = readDigits(tokens, at, flags);
      else at = readMark(tokens, at, flags, lexicon);
      flags = GLUED;
    }
  }
  return at;
}

/**
 * The letters from `at`, with apostrophes between letters and the dots of "U.N.", never a final possessive 's; the hashes by which the
 * lexicon finds it are reckoned on the way.
 */
function readWord(tokens: Tokens, at: number, flags: number): number {
  const { codes } = tokens;
  let hash = HASH_SEED;
  let check = CHECK_SEED;
  let end = at;
  for (;;) {
    for (let letter = FOLDED[codes[end]!]!; letter !== 0; letter = FOLDED[codes[++end]!]!) {
      if (letter === SILENT) continue;
      hash = hashed(hash, letter);
      check = checked(check, letter);
    }
    if (!goesOn(codes, at, end)) break;
    end++;
  }
  if (endsInDot(codes, at, end)) end++;
  tokens.pushWord(at, end, hash, check, flags | capitals(codes, at, end));
  return end;
}

/** Whether the word from `at` goes on behind the sign at `end`: an apostrophe or the dot of an abbreviation between letters. */
function goesOn(codes: Uint16Array, at: number, end: number): boolean {
  const code = codes[end]!;
  if (code === 0x20 || !isLetter(codes[end + 1]!)) return false;
  if (isApostrophe(code)) return (codes[end + 1]! | 32) !== 115 || isLetter(codes[end + 2]!);
  return code === 0x2e && (end - at === 1 || codes[end - 2]! === 0x2e);
}

/** "U.N.": the last dot belongs to the word. */
const endsInDot = (codes: Uint16Array, at: number, end: number) =>
  end - at >= 3 && codes[end]! === 0x2e && codes[end - 2]! === 0x2e && !isLetter(codes[end + 1]!);

function capitals(codes: Uint16Array, start: number, end: number): number {
  if (!isUpper(codes[start]!)) return 0;
  for (let i = start + 1; i < end; i++) {
    const code = codes[i]!;
    if (isLetter(code) && !isUpper(code)) return CAPITAL;
  }
  return end - start > 1 ? CAPITAL | UPPER : CAPITAL;
}

/** The digits from `at`, with `,` and `.` between digits. */
function readDigits(tokens: Tokens, at: number, flags: number): number {
  const { codes } = tokens;
  let end = at + 1;
  for (; ; end++) {
    const code = codes[end]!;
    if (code >= 48 && code <= 57) continue;
    const next = codes[end + 1]!;
    if (!((code === 44 || code === 46) && next >= 48 && next <= 57)) break;
  }
  tokens.push(at, end, 0, NUMBER, flags);
  return end;
}

/** A single mark, or a possessive 's. */
function readMark(tokens: Tokens, at: number, flags: number, lexicon: Lexicon): number {
  const { codes } = tokens;
  const code = codes[at]!;
  const s = flags & GLUED && isApostrophe(code) && (codes[at + 1]! | 32) === 115;
  const own = s && !isLetter(codes[at + 2]!);
  const end = own ? at + 2 : at + 1;
  tokens.push(at, end, own ? lexicon.possessive : lexicon.lookupMark(code), MARK, flags);
  return end;
}

/** Whether a token has a class. */
export function tokenIs(tokens: Tokens, lexicon: Lexicon, at: number, cls: number): boolean {
  return at >= 0 && at < tokens.count && lexicon.has(tokens.id[at]!, cls);
}

/** Whether the token is a hyphen, or a dot right behind a word ("St. Louis"): names are matched across them. */
export function isJoint(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  if (tokens.kind[at] !== MARK) return false;
  const id = tokens.id[at]!;
  return lexicon.has(id, C.HYPHEN) || (lexicon.has(id, C.STOP) && (tokens.flags[at]! & GLUED) !== 0);
}
