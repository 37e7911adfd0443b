import { C, CLASSES, isClassName } from "./classes.ts";

/** A row of the matrix holds so many bytes, as a power of two. */
const SHIFT = 32 - Math.clz32(CLASSES - 1);
const ROOM = 256;

/** The most openings that there can be: one bit of a small integer each. */
const OPENINGS = 30;

/** Some classes, asked for together. */
export interface ClassMask {
  readonly classes: readonly number[];
  /** For each set of classes 1 where it holds one of these. */
  table: Uint8Array;
  /** The sentence that was last asked whether it holds one of these, and the answer. */
  sentence: number;
  held: boolean;
}

/**
 * All sets of classes that words have, each once: hundreds for tens of thousands of words. A word or a unit carries the number of its set, and
 * every question about its classes is one look into a table. Set 0 is empty. Sets and masks are the same for every text, so that there is one table
 * for the whole program.
 */
class ClassSets {
  private count = 0;
  private room = ROOM;
  /** For each set a row of bytes, 1 for each class in it. */
  matrix = new Uint8Array(ROOM << SHIFT);
  private readonly bySignature = new Map<string, number>();
  /** What `with` and `without` have worked out, by set and class. */
  private readonly grown = new Map<number, number>();
  private readonly shrunk = new Map<number, number>();
  private readonly masks = new Map<string, ClassMask>();
  /** For each set one bit for each opening of which it holds a class. */
  openings = new Int32Array(ROOM);
  private readonly opened: ClassMask[] = [];

  constructor() {
    this.intern([]);
  }

  /** Whether a set holds a class. */
  has(set: number, cls: number): boolean {
    return this.matrix[(set << SHIFT) + cls] === 1;
  }

  /** The classes of a set. */
  classesOf(set: number): number[] {
    const classes: number[] = [];
    for (let cls = 0; cls < CLASSES; cls++) if (this.has(set, cls)) classes.push(cls);
    return classes;
  }

  /** The set with a class more. */
  with(set: number, cls: number): number {
    if (this.has(set, cls)) return set;
    const key = (set << SHIFT) + cls;
    const known = this.grown.get(key);
    if (known !== undefined) return known;
    const found = this.intern([...this.classesOf(set), cls]);
    this.grown.set(key, found);
    return found;
  }

  /** The set of the classes of both. */
  union(set: number, other: number): number {
    return set === 0 ? other : this.classesOf(other).reduce((all, cls) => this.with(all, cls), set);
  }

  /** The set without a class. */
  without(set: number, cls: number): number {
    if (!this.has(set, cls)) return set;
    const key = (set << SHIFT) + cls;
    const known = this.shrunk.get(key);
    if (known !== undefined) return known;
    const found = this.intern(this.classesOf(set).filter((other) => other !== cls));
    this.shrunk.set(key, found);
    return found;
  }

  /** A mask of classes, kept up with every set that comes; the same for the same classes. */
  mask(asked: readonly number[]): ClassMask {
    const classes = [...new Set(asked)].sort((a, b) => a - b);
    const signature = classes.join(" ");
    const known = this.masks.get(signature);
    if (known !== undefined) return known;
    const mask: ClassMask = { classes, table: new Uint8Array(this.room), sentence: 0, held: false };
    this.masks.set(signature, mask);
    for (let set = 0; set < this.count; set++) this.fill(mask, set);
    return mask;
  }

  /** A bit that stands for a mask in `openings`. */
  opening(mask: ClassMask): number {
    const known = this.opened.indexOf(mask);
    if (known >= 0) return 1 << known;
    if (this.opened.length === OPENINGS) throw new Error(`more than ${OPENINGS} openings: ask with a mask`);
    const bit = 1 << (this.opened.push(mask) - 1);
    for (let set = 0; set < this.count; set++) if (mask.table[set] === 1) this.openings[set]! |= bit;
    return bit;
  }

  private fill(mask: ClassMask, set: number): void {
    mask.table[set] = mask.classes.some((cls) => this.has(set, cls)) ? 1 : 0;
  }

  private intern(classes: readonly number[]): number {
    const sorted = [...classes].sort((a, b) => a - b);
    const signature = sorted.join(" ");
    const known = this.bySignature.get(signature);
    if (known !== undefined) return known;
    if (this.count === this.room) this.grow();
    const set = this.count++;
    this.bySignature.set(signature, set);
    for (const cls of sorted) this.matrix[(set << SHIFT) + cls] = 1;
    for (const mask of this.masks.values()) this.fill(mask, set);
    for (const [bit, mask] of this.opened.entries()) if (mask.table[set] === 1) this.openings[set]! |= 1 << bit;
    return set;
  }

  private grow(): void {
    this.room *= 2;
    const wider = (bytes: Uint8Array, room: number) => {
      const wide = new Uint8Array(room);
      wide.set(bytes);
      return wide;
    };
    this.matrix = wider(this.matrix, this.room << SHIFT);
    for (const mask of this.masks.values()) mask.table = wider(mask.table, this.room);
    const openings = new Int32Array(this.room);
    openings.set(this.openings);
    this.openings = openings;
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
 * in one more, so that whoever reads a sentence looks only at units where something can be: `Units.mayOpen`, `opens`, `nextOpening`. The same
 * bit for the same classes; there are few, so that they are for what is looked for in every sentence.
 */
export const openingOf = (classes: readonly (string | number)[]): number => classSets.opening(maskOf(classes));

/** Where a class of a set stands in the matrix. */
export const cellOf = (set: number, cls: number) => (set << SHIFT) + cls;
