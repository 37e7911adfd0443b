import { type ClassMask, classSets } from "../words/class-sets.ts";
import type { Pattern } from "./pattern.ts";
import type { Units } from "./units.ts";

/** A rule as the index sees it: what must stand on either side of a number. */
export interface TwoSided {
  left: Pattern | null;
  right: Pattern | null;
}

/** Some rows of a table as bits: row `i` is bit `i & 31` of word `i >> 5`. */
export type Rows = Int32Array;

/** The rows of a table that pass a test. */
export function rowsWhere<T>(table: readonly T[], test: (row: T) => boolean): Rows {
  const rows = new Int32Array(Math.ceil(table.length / 32));
  for (const [i, row] of table.entries()) if (test(row)) rows[i >> 5]! |= 1 << (i & 31);
  return rows;
}

/** How many sets of classes a table has room for at first. */
const ROOM = 512;

/**
 * What each row of a table asks of one unit, as one flat table: the words of bits for each set of classes lie side by side, since a look at them is
 * mostly a wait for memory. A row without a mask asks nothing.
 */
export class Asked {
  private readonly words: number;
  /** Behind the words of each set stands one that tells whether they are reckoned. */
  private readonly stride: number;
  /** For each set of classes the rows that it satisfies, from `of(set)` on. */
  table: Int32Array;

  constructor(private readonly masks: readonly (ClassMask | null)[]) {
    this.words = Math.ceil(masks.length / 32);
    this.stride = this.words + 1;
    this.table = new Int32Array(ROOM * this.stride);
  }

  /** Where in `table` the rows stand that a unit with this set of classes satisfies; reckoned when the set is met first. */
  of(set: number): number {
    const at = set * this.stride;
    if (this.table[at + this.words] !== 1) this.fill(set, at);
    return at;
  }

  private fill(set: number, at: number): void {
    if (at >= this.table.length) {
      const wider = new Int32Array(Math.max(at + this.stride, this.table.length * 2));
      wider.set(this.table);
      this.table = wider;
    }
    this.table.set(
      rowsWhere(this.masks, (mask) => mask === null || classSets.has(set, mask)),
      at,
    );
    this.table[at + this.words] = 1;
  }
}

/**
 * What patterns need somewhere on their side of the number, beyond the unit that opens them: most sentences hold nothing of the kind. What is gathered
 * for one number of a sentence serves for the others.
 */
class Needs {
  /** The rules whose patterns are asked. */
  readonly asking: Rows;
  private readonly met: Asked;
  /** Per rule what it needs, as rows of what any of them needs. */
  private readonly byRule: Int32Array;
  /** Words of such a row. */
  private readonly words: number;
  /** For each unit, and one cell beyond each end, what it holds together with all those farther from the number. */
  private held = new Int32Array(0);
  /** The sentence, and how far it is gathered. */
  private units: Units | null = null;
  private generation = 0;
  private gathered = 0;
  /** Where in `held` the row stands that is looked at. */
  private row = 0;

  constructor(
    patterns: readonly (Pattern | null)[],
    private readonly direction: 1 | -1,
  ) {
    const needs = patterns.map((pattern) => (pattern?.needed ?? []).filter((mask) => mask !== pattern?.opening));
    const masks = [...new Set(needs.flat())];
    this.asking = rowsWhere(needs, (needed) => needed.length > 0);
    this.met = new Asked(masks);
    this.words = Math.ceil(masks.length / 32);
    this.byRule = Int32Array.from(needs.flatMap((needed) => [...rowsWhere(masks, (mask) => needed.includes(mask))]));
  }

  /** Gathers what stands from a unit on. */
  look(units: Units, at: number): void {
    const { direction, words, met } = this;
    const edge = direction > 0 ? units.count : -1;
    if (units !== this.units || units.generation !== this.generation) this.begin(units, edge);
    const { held } = this;
    for (; (this.gathered - at) * direction > 0; this.gathered -= direction) {
      const unit = this.gathered - direction;
      const own = met.of(units.classes(unit));
      const row = (unit + 1) * words;
      const beyond = row + direction * words;
      for (let w = 0; w < words; w++) held[row + w] = met.table[own + w]! | held[beyond + w]!;
    }
    this.row = ((at - edge) * direction > 0 ? edge + 1 : at + 1) * words;
  }

  private begin(units: Units, edge: number): void {
    const room = (units.count + 2) * this.words;
    if (this.held.length < room) this.held = new Int32Array(2 * room);
    this.units = units;
    this.generation = units.generation;
    this.gathered = edge;
    const nothing = (edge + 1) * this.words;
    this.held.fill(0, nothing, nothing + this.words);
  }

  /** Whether all that a rule needs was seen. */
  areMet(rule: number): boolean {
    const { held, byRule, row, words } = this;
    const needed = rule * words;
    for (let w = 0; w < words; w++) if ((byRule[needed + w]! & ~held[row + w]!) !== 0) return false;
    return true;
  }
}

/**
 * Which rules of a table can fit at a number, told from the classes of the two units on either side of it and from what stands behind it: of
 * a hundred rules one or two are left to be tried. The order of the table stays.
 */
export class RuleIndex {
  private readonly before: Asked;
  private readonly beforeThat: Asked;
  private readonly behind: Asked;
  private readonly behindThat: Asked;
  private readonly needsBefore: Needs;
  private readonly needsBehind: Needs;
  /** Rules that can still fit where `look` looked. */
  private readonly open: Rows;
  private units: Units | null = null;
  /** The units beside the number, and on which sides it is gathered what stands there. */
  private start = 0;
  private end = 0;
  private lookedBefore = false;
  private lookedBehind = false;

  constructor(rules: readonly TwoSided[]) {
    this.before = new Asked(rules.map(({ left }) => left?.opening ?? null));
    this.beforeThat = new Asked(rules.map(({ left }) => left?.second ?? null));
    this.behind = new Asked(rules.map(({ right }) => right?.opening ?? null));
    this.behindThat = new Asked(rules.map(({ right }) => right?.second ?? null));
    this.needsBefore = new Needs(
      rules.map(({ left }) => left),
      -1,
    );
    this.needsBehind = new Needs(
      rules.map(({ right }) => right),
      1,
    );
    this.open = rowsWhere(rules, () => false);
  }

  /** Makes ready for a number between the units `before` and `behind`; either may lie outside the sentence, which has no classes. */
  look(units: Units, before: number, behind: number): void {
    this.begin(this.before, units.classes(before));
    this.ask(this.behind, units.classes(behind));
    this.ask(this.beforeThat, units.classes(before - 1));
    this.ask(this.behindThat, units.classes(behind + 1));
    this.units = units;
    this.start = before;
    this.end = behind;
    this.lookedBefore = this.lookedBehind = false;
  }

  /** Opens the rules that a unit with this set of classes satisfies, and no other. */
  private begin(asked: Asked, set: number): void {
    const { open } = this;
    const from = asked.of(set);
    const { table } = asked;
    for (let w = 0; w < open.length; w++) open[w] = table[from + w]!;
  }

  /** Keeps the rules alone that a unit with this set of classes satisfies. */
  ask(asked: Asked, set: number): void {
    const { open } = this;
    const from = asked.of(set);
    const { table } = asked;
    for (let w = 0; w < open.length; w++) open[w]! &= table[from + w]!;
  }

  /** Keeps these rules alone. */
  keep(rows: Rows): void {
    const { open } = this;
    for (let w = 0; w < open.length; w++) open[w]! &= rows[w]!;
  }

  /** Gives up these rules. */
  drop(rows: Rows): void {
    const { open } = this;
    for (let w = 0; w < open.length; w++) open[w]! &= ~rows[w]!;
  }

  /** Whether any of these rules is still open. */
  holds(rows: Rows): boolean {
    const { open } = this;
    for (let w = 0; w < open.length; w++) if ((open[w]! & rows[w]!) !== 0) return true;
    return false;
  }

  /** The first rule from `rule` on that can fit where `look` looked, or -1. */
  next(rule: number): number {
    let at = this.nextOpen(rule);
    while (at >= 0 && !this.hasNeeded(at)) at = this.nextOpen(at + 1);
    return at;
  }

  private hasNeeded(rule: number): boolean {
    const { needsBefore, needsBehind } = this;
    if (isAmong(rule, needsBehind.asking)) {
      if (!this.lookedBehind) needsBehind.look(this.units!, this.end);
      this.lookedBehind = true;
      if (!needsBehind.areMet(rule)) return false;
    }
    if (!isAmong(rule, needsBefore.asking)) return true;
    if (!this.lookedBefore) needsBefore.look(this.units!, this.start);
    this.lookedBefore = true;
    return needsBefore.areMet(rule);
  }

  private nextOpen(rule: number): number {
    const { open } = this;
    let at = rule >> 5;
    if (at >= open.length) return -1;
    let rows = open[at]! & (-1 << (rule & 31));
    while (rows === 0) {
      if (++at >= open.length) return -1;
      rows = open[at]!;
    }
    return (at << 5) + lowestBit(rows);
  }
}

const isAmong = (rule: number, rows: Rows) => ((rows[rule >> 5]! >> (rule & 31)) & 1) !== 0;

/** Position of the lowest bit of a set that holds one. */
const lowestBit = (set: number) => 31 - Math.clz32(set & -set);
