import { ROWS as CLASS_ROWS, type ClassMask, classSets, QUESTIONS, ROW_SHIFT as SHIFT } from "../words/class-sets.ts";
import { type Lexicon, type Meant, NO_MEANING } from "../words/lexicon.ts";
import { CAPITAL, GLUED, NUMBER, type Tokens, UPPER, WORD } from "../words/tokens.ts";

/** Cells before the first unit and behind the last that rules may look at without asking whether they are inside the sentence. */
const MARGIN = 32;

// Own constants of this module are written into the code that reads them; imported ones are fetched each time.
const ROWS = CLASS_ROWS;
const ROW_SHIFT = SHIFT;

/** The opening of a unit that begins with a capital letter, next to those of `openingOf`. */
export const OPENS_CAPITAL = 1 << 30;

/**
 * A sentence as the rules see it: words and phrases of the word lists folded into one unit each, with the classes that it can have.
 * Columns, filled from the tokens and free of them then. What is asked most often, `set`, `kind` and `flags`, stands `MARGIN` cells
 * behind and is 0 outside the sentence: no question there needs a look at the bounds.
 */
export class Units {
  count = 0;
  /** The text that the sentence stands in. */
  source = "";
  private room = 64;
  private starts = new Int32Array(this.room);
  private ends = new Int32Array(this.room);
  private firstEnds = new Int32Array(this.room);
  /** How many words a unit has, and the lexicon ids of its first and its last. */
  private words = new Int32Array(this.room);
  private firstWord = new Int32Array(this.room);
  private lastWord = new Int32Array(this.room);
  /** Lexicon id of the word or phrase, 0 where unknown. */
  id = new Int32Array(this.room);
  /** Index into the names, -1 where none. */
  name = new Int32Array(this.room);
  /** One past the time expression that the unit is in, or 0. */
  timeEnd = new Int32Array(this.room);
  private set = new Int32Array(this.room + 2 * MARGIN);
  private kind = new Uint8Array(this.room + 2 * MARGIN);
  private flags = new Uint8Array(this.room + 2 * MARGIN);
  /** What can open at a unit: see `openingOf`. */
  private openings = new Int32Array(this.room);
  /** What can open anywhere in the sentence, as it was pushed and given. */
  private opened = 0;
  /** Which sentence it is that stands here: what is kept of the one before is known by its number, so that nothing need be wiped. */
  generation = 1;
  /** For each mask the last sentence that was asked whether it holds it: below 0 where it does not. */
  private readonly held = new Int32Array(QUESTIONS);

  constructor(readonly lexicon: Lexicon) {}

  /** Begins a sentence of a text. */
  begin(text: string): void {
    this.source = text;
    for (let cell = MARGIN; cell < MARGIN + this.count; cell++) {
      this.set[cell] = 0;
      this.kind[cell] = 0;
      this.flags[cell] = 0;
    }
    this.count = 0;
    this.opened = 0;
    this.generation++;
  }

  /** Adds a unit of the tokens `from` to `to` (exclusive); gives its index. */
  push(tokens: Tokens, from: number, to: number, id: number, name: number): number {
    if (this.count === this.room) this.grow();
    const at = this.count++;
    this.starts[at] = tokens.start[from]!;
    this.ends[at] = tokens.end[to - 1]!;
    this.firstEnds[at] = tokens.end[from]!;
    this.words[at] = to - from;
    this.firstWord[at] = tokens.id[from]!;
    this.lastWord[at] = tokens.id[to - 1]!;
    this.id[at] = id;
    this.name[at] = name;
    this.timeEnd[at] = 0;
    const set = this.lexicon.set(id);
    const flags = tokens.flags[from]!;
    this.set[at + MARGIN] = set;
    this.kind[at + MARGIN] = tokens.kind[from]!;
    this.flags[at + MARGIN] = flags;
    const openings = classSets.openings[set]! | (flags & CAPITAL ? OPENS_CAPITAL : 0);
    this.openings[at] = openings;
    this.opened |= openings;
    return at;
  }

  /** Whether any of the openings is somewhere in the sentence, in one look; false says for sure that none is. */
  mayHold(openings: number): boolean {
    return (this.opened & openings) !== 0;
  }

  /** Whether any of the openings is at a unit of the sentence. */
  opens(at: number, openings: number): boolean {
    return (this.openings[at]! & openings) !== 0;
  }

  /** The first unit from `from` on with any of the openings, `to` where none has. */
  nextOpening(openings: number, from: number, to: number): number {
    let at = from;
    while (at < to && (this.openings[at]! & openings) === 0) at++;
    return at;
  }

  /** Whether a unit has a class; false outside the sentence. */
  is(at: number, cls: number): boolean {
    return (ROWS[(this.set[at + MARGIN]! << ROW_SHIFT) | (cls >> 5)]! & (1 << (cls & 31))) !== 0;
  }

  /** Whether the last word of a unit has a class: "region" of "Idlib region". */
  endsIn(at: number, cls: number): boolean {
    return this.lexicon.has(this.lastWord[at]!, cls);
  }

  /** Whether the first word of a unit has a class: "district" of "district officials". */
  startsIn(at: number, cls: number): boolean {
    return at < this.count && this.lexicon.has(this.firstWord[at]!, cls);
  }

  /** Adds a class to a unit. */
  give(at: number, cls: number): void {
    this.changeSet(at, classSets.with(this.set[at + MARGIN]!, cls));
  }

  /** Adds the classes of a set to a unit. */
  giveAll(at: number, set: number): void {
    this.changeSet(at, classSets.union(this.set[at + MARGIN]!, set));
  }

  /** Takes a class from a unit. */
  take(at: number, cls: number): void {
    this.changeSet(at, classSets.without(this.set[at + MARGIN]!, cls));
  }

  private changeSet(at: number, set: number): void {
    this.set[at + MARGIN] = set;
    this.openings[at] = classSets.openings[set]! | (this.openings[at]! & OPENS_CAPITAL);
    this.opened |= this.openings[at]!;
  }

  /** The number of a unit's set of classes. */
  classes(at: number): number {
    return this.set[at + MARGIN]!;
  }

  /** Whether any class of the mask is among the unit's. */
  any(at: number, mask: ClassMask): boolean {
    return this.is(at, mask);
  }

  /** Whether any unit of the sentence has a class of the mask; reckoned once for a sentence, which must be whole when it is asked. */
  hasAny(mask: ClassMask): boolean {
    const held = this.held[mask]!;
    if (held === this.generation) return true;
    if (held === -this.generation) return false;
    const holds = this.holds(mask);
    this.held[mask] = holds ? this.generation : -this.generation;
    return holds;
  }

  private holds(mask: ClassMask): boolean {
    for (let at = 0; at < this.count; at++) if (this.any(at, mask)) return true;
    return false;
  }

  /** No word list knows it. */
  isUnlisted(at: number): boolean {
    return this.set[at + MARGIN] === 0;
  }

  /** What the lists say of a unit beyond its classes; nothing of what lies outside the sentence. */
  meaning(at: number): Meant {
    if (at < 0 || at >= this.count) return NO_MEANING;
    return this.lexicon.meanings[this.id[at]!] ?? NO_MEANING;
  }

  /** Offset of a unit in the text; `end` is exclusive. */
  start(at: number): number {
    return this.starts[at]!;
  }

  end(at: number): number {
    return this.ends[at]!;
  }

  /** The words of units `from` to `to` (exclusive), as written. */
  text(from: number, to: number): string {
    return this.source.slice(this.start(from), this.end(to - 1));
  }

  /** The first word of a unit, as written. */
  textOfFirst(at: number): string {
    return this.source.slice(this.start(at), this.firstEnds[at]);
  }

  /** It is one word, no phrase. */
  isSingle(at: number): boolean {
    return this.words[at] === 1;
  }

  /** What the lists say of the last word of a unit. */
  meaningOfEnd(at: number): Meant | undefined {
    return this.lexicon.meanings[this.lastWord[at]!];
  }

  /** Begins with the Arabic article. */
  startsWithArticle(at: number): boolean {
    return this.lexicon.isArticle(this.firstWord[at]!);
  }

  /** Begins with a capital letter. */
  capital(at: number): boolean {
    return (this.flags[at + MARGIN]! & CAPITAL) !== 0;
  }

  /** All in capitals. */
  shouts(at: number): boolean {
    return (this.flags[at + MARGIN]! & UPPER) !== 0;
  }

  /** No blank before it. */
  glued(at: number): boolean {
    return (this.flags[at + MARGIN]! & GLUED) !== 0;
  }

  isDigits(at: number): boolean {
    return this.kind[at + MARGIN] === NUMBER;
  }

  isWord(at: number): boolean {
    return this.kind[at + MARGIN] === WORD;
  }

  private grow(): void {
    this.room *= 2;
    const words = (a: Int32Array, room: number) => {
      const b = new Int32Array(room);
      b.set(a);
      return b;
    };
    const bytes = (a: Uint8Array, room: number) => {
      const b = new Uint8Array(room);
      b.set(a);
      return b;
    };
    const { room } = this;
    [this.starts, this.ends] = [words(this.starts, room), words(this.ends, room)];
    [this.firstEnds, this.words] = [words(this.firstEnds, room), words(this.words, room)];
    [this.firstWord, this.lastWord] = [words(this.firstWord, room), words(this.lastWord, room)];
    [this.id, this.name, this.timeEnd] = [words(this.id, room), words(this.name, room), words(this.timeEnd, room)];
    this.openings = words(this.openings, room);
    this.set = words(this.set, room + 2 * MARGIN);
    [this.kind, this.flags] = [bytes(this.kind, room + 2 * MARGIN), bytes(this.flags, room + 2 * MARGIN)];
  }
}
