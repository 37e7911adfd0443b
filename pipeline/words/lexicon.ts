import type { Comparator, SourceKind, UnitClass } from "../types.ts";
import { classSets, holdsClass } from "./class-sets.ts";
import { C, type ClassName } from "./classes.ts";
import type { Generic, TimePoint } from "./findings.ts";
import { fold, isArticle } from "./fold.ts";
import { PhraseTree } from "./phrase-tree.ts";
import { ROW, WordTable } from "./word-table.ts";

/** What a word or phrase means beyond its classes. Only what a word list says is set. */
export interface Meaning {
  /** Number words, months (1-12), weekdays (1 Monday - 7), the first to the fourth, which is also the last. */
  number?: number;
  /** What a word behind a number multiplies it by: the dozens of "three dozens". */
  times?: number;
  comparator?: Comparator;
  /** Upper bound of a vague word, lower in `number`. */
  high?: number | null;
  measure?: string;
  /** Class of the counted thing. */
  unit?: UnitClass;
  /** A word of a language's own grammar of times: `today`, `overnight`, `late`. */
  time?: string;
  /** What a duration word counts: a unit of the calendar, or what can be told in one. */
  span?: TimePoint["unit"] | "hour" | "fortnight" | "decade";
  /** A part of a year or a month that bears its own name. */
  portion?: "half" | "quarter";
  /** What a speaker noun says about the kind of source. */
  kind?: SourceKind;
  /** What a generic word says about the kind of place. */
  generic?: Generic;
}

/** A meaning with all its keys, in one order: of objects of one shape a key is read at once. */
export type Meant = { [Key in keyof Required<Meaning>]: Meaning[Key] | undefined };

/** What an unknown word means. */
export const NO_MEANING: Meant = {
  number: undefined,
  times: undefined,
  comparator: undefined,
  high: undefined,
  measure: undefined,
  unit: undefined,
  time: undefined,
  span: undefined,
  portion: undefined,
  kind: undefined,
  generic: undefined,
};

/** An entry of a word list: words joined by `|`, each one word or a phrase, with their classes and what they mean. */
export interface Entry {
  words: string;
  classes: readonly ClassName[];
  meaning?: Meaning;
}

/** The words and phrases of an entry; a bar alone is the mark itself. */
export const alternatives = (words: string) => (words === "|" ? [words] : words.split("|"));

/** What a phrase may be split at. */
const PARTED = /['\u2019.\s\-\u2010\u2011/,()&]/u;

/** Splits a phrase of a word list the way the tokeniser splits text: blanks, hyphens, slashes; folded. */
export function phraseKeys(phrase: string): string[] {
  if (/^[a-z]+(?: [a-z]+)*$/i.test(phrase)) return phrase.toLowerCase().split(" ");
  const words = PARTED.test(phrase) ? wordsOf(phrase) : [fold(phrase)];
  return words.filter((key) => key !== "");
}

function wordsOf(phrase: string): string[] {
  return phrase
    .replace(/['\u2019]s(?=[\s,]|$)/gu, " 's")
    .split(/[\s\-\u2010\u2011/,()&]+|\.(?=\s|$)/u)
    .map((word) => (word === "'s" ? word : fold(word)));
}

/** What is asked of each word in turn. */
const OPENS_PHRASE = 1;
const GOES_ON = 2;
const ARTICLE = 4;

/** Cells of a word's row behind its hashes: the number of its set of classes above what is asked of it, and its node of the tree. */
const NATURE = 2;
const ROOT = 3;
const SET = 8;

/**
 * All words that the finder knows, with one hash look-up a token and no string cut from the text. Ids are small integers from 1;
 * 0 is an unknown word.
 */
export class Lexicon {
  private readonly table = new WordTable();
  /** By id; each id has its place, as an array with holes is looked up like a table. */
  readonly meanings: (Meant | undefined)[] = [undefined];
  /** The phrases and names of more than a word, and the names of one. */
  readonly tree = new PhraseTree();
  private marks = new Int32Array(1 << 16);
  /** The token 's. */
  readonly possessive = this.named("'s", this.table.make());

  /** Id of a punctuation mark, 0 where no list names it. */
  lookupMark(code: number): number {
    return this.marks[code]!;
  }

  /** Id of a folded key, made where it is new. */
  intern(key: string): number {
    const id = this.table.intern(key);
    return id < this.meanings.length ? id : this.named(key, id);
  }

  /** Id of the word in `text` from start to end, or 0. Case, apostrophes and dots do not count. */
  lookup(text: string, start: number, end: number): number {
    return this.table.lookup(text, start, end);
  }

  /** What `settle` needs of the hash of a word's letters: how the tokeniser asks. */
  first(hash: number): number {
    return this.table.first(hash);
  }

  /** Id of the word with both hashes, or 0. */
  settle(first: number, hash: number, check: number): number {
    return this.table.settle(first, hash, check);
  }

  /** Whether a word is a spelling of the Arabic article. */
  isArticle(id: number): boolean {
    return (this.nature(id) & ARTICLE) !== 0;
  }

  /** Whether a phrase of the lists begins with a word. */
  opensPhrase(id: number): boolean {
    return (this.nature(id) & OPENS_PHRASE) !== 0;
  }

  /** Whether a word can stand behind the first of a phrase or a name, or is passed over there. */
  goesOn(id: number): boolean {
    return (this.nature(id) & (GOES_ON | ARTICLE)) !== 0;
  }

  /** The node of the tree of the phrases and names that begin with a word, 0 where none does. */
  root(id: number): number {
    return this.table.rows[id * ROW + ROOT]!;
  }

  /** The number of a word's set of classes. */
  set(id: number): number {
    return this.nature(id) >> SET;
  }

  private nature(id: number): number {
    return this.table.rows[id * ROW + NATURE]!;
  }

  /** Adds to what is asked of a word. */
  private mark(id: number, nature: number): void {
    this.table.rows[id * ROW + NATURE]! |= nature;
  }

  /** Whether a word has any class. */
  isListed(id: number): boolean {
    return this.set(id) !== 0;
  }

  /** Whether a word has a class. */
  has(id: number, cls: number): boolean {
    return holdsClass(this.set(id), cls);
  }

  /**
   * Adds the entries of a word list. Several entries for one word add up: classes and meanings are laid over one another, so that no two
   * entries may say different things under one key of `Meaning` (the test of the lists looks).
   */
  add(entries: readonly Entry[]): void {
    const sets = new Map<string, number>();
    for (const { words, classes, meaning } of entries) {
      const named = classes.join(" ");
      const set = sets.get(named) ?? classSets.of(classes.map((cls) => C[cls]));
      sets.set(named, set);
      const meant = meaning === undefined ? undefined : { ...NO_MEANING, ...meaning };
      for (const word of alternatives(words)) {
        const id = this.entryId(word);
        this.give(id, set);
        if (meant !== undefined) this.meanings[id] = this.meanings[id] ? { ...this.meanings[id], ...meaning } : meant;
      }
    }
  }

  /** The name that words make, -1 where they make none. */
  nameOf(keys: readonly string[]): number {
    let node = 0;
    for (const [i, key] of keys.entries()) {
      const id = this.lookup(key, 0, key.length);
      node = i === 0 ? this.root(id) : this.tree.next(node, id);
      if (node === 0) return -1;
    }
    return this.tree.name(node);
  }

  /** The tree node at the end of the words of a name, made where it is new. */
  nameNode(keys: readonly string[]): number {
    return this.node(keys);
  }

  private node(keys: readonly string[]): number {
    const first = this.intern(keys[0]!);
    if (this.root(first) === 0) this.table.rows[first * ROW + ROOT] = this.tree.make();
    let node = this.root(first);
    for (let i = 1; i < keys.length; i++) {
      const key = keys[i]!;
      const id = key === "'s" ? this.possessive : this.intern(key);
      this.mark(id, GOES_ON);
      node = this.tree.follow(node, id);
    }
    return node;
  }

  /** Adds the classes of a set to a word's. */
  private give(id: number, set: number): void {
    const cell = id * ROW + NATURE;
    this.table.rows[cell] = (classSets.union(this.set(id), set) << SET) | (this.table.rows[cell]! & ((1 << SET) - 1));
  }

  /** Makes the place of a new id. */
  private named(key: string, id: number): number {
    this.meanings.push(undefined);
    if (isArticle(key)) this.mark(id, ARTICLE);
    return id;
  }

  /** A mark, a word or a phrase of a word list. */
  private entryId(words: string): number {
    if (words === "'s") return this.possessive;
    if (words.length === 1 && /^[^\p{L}\p{Nd}]$/u.test(words)) {
      const code = words.charCodeAt(0);
      if (this.marks[code] === 0) this.marks[code] = this.named(words, this.table.make());
      return this.marks[code]!;
    }
    const keys = phraseKeys(words);
    return keys.length === 1 ? this.intern(keys[0]!) : this.phrase(keys);
  }

  private phrase(keys: readonly string[]): number {
    this.mark(this.intern(keys[0]!), OPENS_PHRASE);
    const node = this.node(keys);
    if (this.tree.phrase(node) === 0) this.tree.setPhrase(node, this.intern(keys.join(" ")));
    return this.tree.phrase(node);
  }
}
