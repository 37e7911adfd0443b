import type { Pattern } from "./pattern.ts";
import type { Units } from "./units.ts";

/** A rule as the index sees it: what must stand on either side of a number. */
export interface TwoSided {
  left: Pattern | null;
  right: Pattern | null;
}

/** One side of all rules: which of them a unit can open, told from its set of classes. Rules are bits. */
class Side {
  /** Rules that ask nothing of the unit. */
  private readonly free: Uint32Array;
  /** Per set of classes the rules that it opens, reckoned when it is met first. */
  private readonly opened: (Uint32Array | undefined)[] = [];

  constructor(private readonly patterns: readonly (Pattern | null)[]) {
    this.free = this.rules((pattern) => (pattern?.opening ?? null) === null);
  }

  private rules(fits: (pattern: Pattern | null) => boolean): Uint32Array {
    const bits = new Uint32Array(Math.ceil(this.patterns.length / 32));
    for (const [i, pattern] of this.patterns.entries()) if (fits(pattern)) bits[i >> 5]! |= 1 << (i & 31);
    return bits;
  }

  /** The rules that the unit at `at` can open; outside `first` to `last` (exclusive) those that ask for none. */
  at(units: Units, at: number, first: number, last: number): Uint32Array {
    if (at < first || at >= last) return this.free;
    const set = units.classes(at);
    const known = this.opened[set];
    if (known !== undefined) return known;
    const found = this.rules((pattern) => (pattern?.opening ?? null) === null || pattern!.opening!.table[set] === 1);
    this.opened[set] = found;
    return found;
  }
}

/**
 * Which rules of a table can fit at a number, told from the classes of the two units beside it: of some sixty rules two or three are
 * left to be tried. The order of the table stays.
 */
export class RuleIndex {
  private readonly left: Side;
  private readonly right: Side;
  private before: Uint32Array = new Uint32Array(0);
  private behind: Uint32Array = new Uint32Array(0);

  constructor(rules: readonly TwoSided[]) {
    this.left = new Side(rules.map((rule) => rule.left));
    this.right = new Side(rules.map((rule) => rule.right));
  }

  /** Makes ready for the units right before and right behind a number; either may lie outside `first` to `last` (exclusive). */
  look(units: Units, before: number, behind: number, first: number, last: number): void {
    this.before = this.left.at(units, before, first, last);
    this.behind = this.right.at(units, behind, first, last);
  }

  /** The first rule from `rule` on that can fit where `look` looked, or -1. */
  next(rule: number): number {
    const { before, behind } = this;
    let at = rule >> 5;
    if (at >= before.length) return -1;
    let set = before[at]! & behind[at]! & (-1 << (rule & 31));
    while (set === 0) {
      if (++at >= before.length) return -1;
      set = before[at]! & behind[at]!;
    }
    return (at << 5) + lowestBit(set);
  }
}

/** Position of the lowest bit of a set that holds one. */
const lowestBit = (set: number) => 31 - Math.clz32(set & -set);
