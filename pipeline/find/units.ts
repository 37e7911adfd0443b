import { STRIDE } from "../words/classes.ts";
import type { Lexicon, Meaning } from "../words/lexicon.ts";
import { CAPITAL, GLUED, NUMBER, type Tokens, UPPER, WORD } from "../words/tokens.ts";

/**
 * A sentence as the rules see it: words and phrases of the word lists folded into one unit each, with the classes that it can have.
 * Columns; unit `i` covers the tokens `from[i]` to `to[i]` (exclusive).
 */
export class Units {
  count = 0;
  private room = 256;
  from = new Int32Array(this.room);
  to = new Int32Array(this.room);
  /** Lexicon id of the word or phrase, 0 where unknown. */
  id = new Int32Array(this.room);
  /** Index into the names, -1 where none. */
  name = new Int32Array(this.room);
  /** One past the time expression that the unit is in, or 0. */
  timeEnd = new Int32Array(this.room);
  bits = new Uint32Array(this.room * STRIDE);
  /** All classes that the sentence holds. */
  private readonly seen = new Uint32Array(STRIDE);

  constructor(
    readonly tokens: Tokens,
    readonly lexicon: Lexicon,
  ) {}

  /** Begins the next sentence. */
  clear(): void {
    this.count = 0;
    this.seen.fill(0);
  }

  /** Adds a unit of the tokens `from` to `to` (exclusive); gives its index. */
  push(from: number, to: number, id: number, name: number): number {
    if (this.count === this.room) this.grow();
    const at = this.count++;
    this.from[at] = from;
    this.to[at] = to;
    this.id[at] = id;
    this.name[at] = name;
    this.timeEnd[at] = 0;
    for (let w = 0; w < STRIDE; w++) {
      const bits = this.lexicon.bits(id, w);
      this.bits[at * STRIDE + w] = bits;
      this.seen[w] = this.seen[w]! | bits;
    }
    return at;
  }

  /** Whether a unit has a class; false outside the sentence. */
  is(at: number, cls: number): boolean {
    return at >= 0 && at < this.count && ((this.bits[at * STRIDE + (cls >> 5)]! >>> (cls & 31)) & 1) === 1;
  }

  /** Whether the last word of a unit has a class: "region" of "Idlib region". */
  endsIn(at: number, cls: number): boolean {
    return this.lexicon.has(this.tokens.id[this.to[at]! - 1]!, cls);
  }

  /** Whether the first word of a unit has a class: "district" of "district officials". */
  startsIn(at: number, cls: number): boolean {
    return at < this.count && this.lexicon.has(this.tokens.id[this.from[at]!]!, cls);
  }

  /** Adds a class to a unit. */
  give(at: number, cls: number): void {
    const word = at * STRIDE + (cls >> 5);
    this.bits[word] = this.bits[word]! | (1 << (cls & 31));
    this.seen[cls >> 5] = this.seen[cls >> 5]! | (1 << (cls & 31));
  }

  /** Takes a class from a unit. */
  take(at: number, cls: number): void {
    const word = at * STRIDE + (cls >> 5);
    this.bits[word] = this.bits[word]! & ~(1 << (cls & 31));
  }

  /** Whether any class of the mask (`STRIDE` words) is among the unit's. */
  any(at: number, mask: Uint32Array): boolean {
    for (let w = 0; w < STRIDE; w++) if (this.bits[at * STRIDE + w]! & mask[w]!) return true;
    return false;
  }

  /** Whether any unit of the sentence has a class of the mask. */
  hasAny(mask: Uint32Array): boolean {
    for (let w = 0; w < STRIDE; w++) if (this.seen[w]! & mask[w]!) return true;
    return false;
  }

  /** No word list knows it. */
  isUnlisted(at: number): boolean {
    for (let w = 0; w < STRIDE; w++) if (this.bits[at * STRIDE + w]) return false;
    return true;
  }

  /** What the lists say of a unit beyond its classes; nothing of what lies outside the sentence. */
  meaning(at: number): Meaning {
    if (at < 0 || at >= this.count) return NOTHING;
    return this.lexicon.meanings[this.id[at]!] ?? NOTHING;
  }

  /** Offset of a unit in the text; `end` is exclusive. */
  start(at: number): number {
    return this.tokens.start[this.from[at]!]!;
  }

  end(at: number): number {
    return this.tokens.end[this.to[at]! - 1]!;
  }

  /** The words of units `from` to `to` (exclusive), as written. */
  text(from: number, to: number): string {
    return this.tokens.text.slice(this.start(from), this.end(to - 1));
  }

  /** Begins with a capital letter. */
  capital(at: number): boolean {
    return (this.tokens.flags[this.from[at]!]! & CAPITAL) !== 0;
  }

  /** All in capitals. */
  shouts(at: number): boolean {
    return at < this.count && (this.tokens.flags[this.from[at]!]! & UPPER) !== 0;
  }

  /** No blank before it. */
  glued(at: number): boolean {
    return at < this.count && (this.tokens.flags[this.from[at]!]! & GLUED) !== 0;
  }

  isDigits(at: number): boolean {
    return at >= 0 && at < this.count && this.tokens.kind[this.from[at]!] === NUMBER;
  }

  isWord(at: number): boolean {
    return at >= 0 && at < this.count && this.tokens.kind[this.from[at]!] === WORD;
  }

  private grow(): void {
    this.room *= 2;
    const copy = (a: Int32Array) => {
      const b = new Int32Array(this.room);
      b.set(a);
      return b;
    };
    [this.from, this.to, this.id, this.name] = [copy(this.from), copy(this.to), copy(this.id), copy(this.name)];
    this.timeEnd = copy(this.timeEnd);
    const bits = new Uint32Array(this.room * STRIDE);
    bits.set(this.bits);
    this.bits = bits;
  }
}

const NOTHING: Meaning = {};
