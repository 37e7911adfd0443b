import { STRIDE } from "../words/classes.ts";
import type { Pattern } from "./pattern.ts";
import type { Units } from "./units.ts";

/** A rule as the index sees it: what must stand on either side of a number. */
export interface TwoSided {
  left: Pattern | null;
  right: Pattern | null;
}

/** Sets of rules, one bit each, by the class of the unit that a pattern would begin at. */
interface Side {
  /** Rules that ask nothing of that unit. */
  free: Uint32Array;
  /** For each class the rules that it opens. */
  byClass: Uint32Array;
}

/**
 * Which rules of a table can fit at a number, told from the classes of the two units beside it: of some sixty rules two or three are
 * left to be tried. The order of the table stays.
 */
export class RuleIndex {
  /** 32-bit words that hold one set of rules. */
  private readonly words: number;
  private readonly left: Side;
  private readonly right: Side;
  private readonly before: Uint32Array;
  private readonly behind: Uint32Array;

  constructor(rules: readonly TwoSided[]) {
    this.words = Math.ceil(rules.length / 32);
    this.left = this.side(rules.map((rule) => rule.left));
    this.right = this.side(rules.map((rule) => rule.right));
    this.before = new Uint32Array(this.words);
    this.behind = new Uint32Array(this.words);
  }

  private side(patterns: readonly (Pattern | null)[]): Side {
    const free = new Uint32Array(this.words);
    const byClass = new Uint32Array(this.words * STRIDE * 32);
    for (const [i, pattern] of patterns.entries()) {
      const opening = pattern?.opening ?? null;
      if (opening === null) free[i >> 5]! |= 1 << (i & 31);
      else
        for (let cls = 0; cls < STRIDE * 32; cls++)
          if ((opening[cls >> 5]! >>> (cls & 31)) & 1) byClass[cls * this.words + (i >> 5)]! |= 1 << (i & 31);
    }
    return { free, byClass };
  }

  /** Makes ready for the units right before and right behind a number; either may lie outside `first` to `last` (exclusive). */
  look(units: Units, before: number, behind: number, first: number, last: number): void {
    this.collect(this.before, this.left, units, before >= first && before < last ? before : -1);
    this.collect(this.behind, this.right, units, behind >= first && behind < last ? behind : -1);
  }

  /** The first rule from `rule` on that can fit where `look` looked, or -1. */
  next(rule: number): number {
    let at = rule >> 5;
    if (at >= this.words) return -1;
    let set = this.before[at]! & this.behind[at]! & (-1 << (rule & 31));
    while (set === 0) {
      if (++at >= this.words) return -1;
      set = this.before[at]! & this.behind[at]!;
    }
    return (at << 5) + lowestBit(set);
  }

  private collect(into: Uint32Array, { free, byClass }: Side, units: Units, at: number): void {
    for (let r = 0; r < this.words; r++) into[r] = free[r]!;
    if (at < 0) return;
    for (let w = 0; w < STRIDE; w++) {
      for (let bits = units.bits[at * STRIDE + w]!; bits !== 0; bits &= bits - 1) {
        const cls = (w << 5) + lowestBit(bits);
        for (let r = 0; r < this.words; r++) into[r] = into[r]! | byClass[cls * this.words + r]!;
      }
    }
  }
}

/** Position of the lowest bit of a set that holds one. */
const lowestBit = (set: number) => 31 - Math.clz32(set & -set);
