import { C, CLASSES, isClassName } from "./classes.ts";

/**
 * Some classes, asked for together: a number like that of a class, which a set holds where it holds one of them. A mask of one class is the class.
 */
export type ClassMask = number;

/** A set has a row of so many words of 32 bits, one bit for each class and each mask. */
const WORDS = 128;
/** By how many bits the number of a set is shifted for its row: a product would be looked at for overflow each time. */
export const ROW_SHIFT = Math.log2(WORDS);
/** Classes and masks that there is room for. */
export const QUESTIONS = WORDS * 32;
/** Sets that there is room for; the lists make some 2,400, and texts a few more. */
const ROOM = 1 << 15;
/** More sets than there can be: the lexicon keeps their numbers in 24 bits. */
const MOST = 1 << 24;

/** The most openings that there can be: one bit of a small integer each. */
const OPENINGS = 30;

const bitOf = (cls: number) => 1 << (cls & 31);

/** For each set a row of `WORDS` words, one bit for each class and each mask. Never made anew: code that knows where the rows stand reads them at once. Rows of sets that nobody made take no memory. */
export const ROWS = new Int32Array(ROOM * WORDS);

/** Whether a set holds a class, or one of a mask: the question that finding asks most. */
export const holdsClass = (set: number, cls: number) => (ROWS[(set << ROW_SHIFT) | (cls >> 5)]! & bitOf(cls)) !== 0;

/**
 * All sets of classes that words have, each once: hundreds for tens of thousands of words. A word or a unit carries the number of its set, and
 * every question about its classes is one bit of the set's row. What is asked costs mostly the memory that it touches: the rows of the sets that a
 * text is full of fit into what the processor has nearest. Set 0 is empty. Sets and masks are the same for every text, so that there is one table
 * for the whole program.
 */
class ClassSets {
  /** The classes of each set, in ascending order, and the sets that hold each class. */
  private readonly sets: (readonly number[])[] = [];
  private readonly setsWith: number[][] = Array.from({ length: CLASSES }, () => []);
  /** For each class the row of a set that holds it alone: its own bit and those of the masks that name it. */
  private readonly rowOfClass = new Int32Array(CLASSES * WORDS);
  private readonly bySignature = new Map<string, number>();
  /** What `with`, `without` and `union` have worked out, by set and class or set and set. */
  private readonly grown = new Map<number, number>();
  private readonly shrunk = new Map<number, number>();
  private readonly joined = new Map<number, number>();
  /** The classes of each mask, from the first behind the classes on, and the masks by their classes. */
  private readonly masks: (readonly number[])[] = [];
  private readonly maskBySignature = new Map<string, ClassMask>();
  /** For each set one bit for each opening of which it holds a class, and the same for each class. */
  readonly openings = new Int32Array(ROOM);
  private readonly openingsOfClass = new Int32Array(CLASSES);
  private readonly opened: ClassMask[] = [];

  constructor() {
    for (let cls = 0; cls < CLASSES; cls++) this.rowOfClass[cls * WORDS + (cls >> 5)]! |= bitOf(cls);
    this.intern([]);
  }

  /** Whether a set holds a class, or one of a mask. */
  has(set: number, cls: number): boolean {
    return holdsClass(set, cls);
  }

  /** The classes of a set. */
  classesOf(set: number): readonly number[] {
    return this.sets[set]!;
  }

  /** The classes that a mask asks for. */
  asked(mask: ClassMask): readonly number[] {
    return this.masks[mask - CLASSES] ?? [mask];
  }

  /** The set of some classes. */
  of(classes: readonly number[]): number {
    return this.intern([...new Set(classes)]);
  }

  /** The set with a class more. */
  with(set: number, cls: number): number {
    if (this.has(set, cls)) return set;
    const key = set * CLASSES + cls;
    const known = this.grown.get(key);
    if (known !== undefined) return known;
    const found = this.intern([...this.classesOf(set), cls]);
    this.grown.set(key, found);
    return found;
  }

  /** The set of the classes of both. */
  union(set: number, other: number): number {
    if (set === 0 || set === other) return other;
    const key = set * MOST + other;
    const known = this.joined.get(key);
    if (known !== undefined) return known;
    const found = this.of([...this.classesOf(set), ...this.classesOf(other)]);
    this.joined.set(key, found);
    return found;
  }

  /** The set without a class. */
  without(set: number, cls: number): number {
    if (!this.has(set, cls)) return set;
    const key = set * CLASSES + cls;
    const known = this.shrunk.get(key);
    if (known !== undefined) return known;
    const found = this.intern(this.classesOf(set).filter((other) => other !== cls));
    this.shrunk.set(key, found);
    return found;
  }

  /** The mask of some classes, the same for the same classes. */
  mask(asked: readonly number[]): ClassMask {
    const classes = [...new Set(asked)].sort((a, b) => a - b);
    if (classes.length === 1) return classes[0]!;
    const signature = classes.join(" ");
    const known = this.maskBySignature.get(signature);
    if (known !== undefined) return known;
    const mask = CLASSES + this.masks.push(classes) - 1;
    if (mask >= QUESTIONS) throw new Error(`more than ${QUESTIONS} classes and masks: give their rows more words`);
    this.maskBySignature.set(signature, mask);
    const word = mask >> 5;
    for (const cls of classes) {
      this.rowOfClass[cls * WORDS + word]! |= bitOf(mask);
      for (const set of this.setsWith[cls]!) ROWS[set * WORDS + word]! |= bitOf(mask);
    }
    return mask;
  }

  /** A bit that stands for a mask in `openings`. */
  opening(mask: ClassMask): number {
    const known = this.opened.indexOf(mask);
    if (known >= 0) return 1 << known;
    if (this.opened.length === OPENINGS) throw new Error(`more than ${OPENINGS} openings: ask with a mask`);
    const bit = 1 << (this.opened.push(mask) - 1);
    for (const cls of this.asked(mask)) {
      this.openingsOfClass[cls]! |= bit;
      for (const set of this.setsWith[cls]!) this.openings[set]! |= bit;
    }
    return bit;
  }

  private intern(classes: readonly number[]): number {
    const sorted = [...classes].sort((a, b) => a - b);
    const signature = sorted.join(" ");
    const known = this.bySignature.get(signature);
    if (known !== undefined) return known;
    if (this.sets.length === ROOM) throw new Error(`more than ${ROOM} sets of classes: give them more room`);
    const set = this.sets.push(sorted) - 1;
    this.bySignature.set(signature, set);
    for (const cls of sorted) {
      this.setsWith[cls]!.push(set);
      for (let word = 0; word < WORDS; word++) ROWS[set * WORDS + word]! |= this.rowOfClass[cls * WORDS + word]!;
      this.openings[set]! |= this.openingsOfClass[cls]!;
    }
    return set;
  }
}

export const classSets = new ClassSets();

function numberOf(name: string): number {
  if (!isClassName(name)) throw new Error(`pattern: no class "${name}"`);
  return C[name];
}

/** Classes, by name or number, as one mask. */
export const maskOf = (classes: readonly (string | number)[]): ClassMask =>
  classSets.mask(classes.map((cls) => (typeof cls === "string" ? numberOf(cls) : cls)));

/**
 * A bit for what can open at a unit that has one of some classes ("a time", "a place"). All bits of a unit stand in one integer, and those of a sentence
 * in one more, so that whoever reads a sentence looks only at units where something can be: `Units.mayHold`, `opens`, `nextOpening`. The same
 * bit for the same classes; there are few, so that they are for what is looked for in every sentence.
 */
export const openingOf = (classes: readonly (string | number)[]): number => classSets.opening(maskOf(classes));
