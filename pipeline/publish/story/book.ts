import type { LedgerFigure } from "../../types.ts";
import type { Derived } from "./calc/derive.ts";

/** What words of a story rest on: a figure of a report, or a number worked out from some. */
export type Ground =
  | { kind: "figure"; key: string; figure: LedgerFigure }
  | { kind: "derived"; key: string; derived: Derived };

/** One use of a ground: its number among the notes, and which use of it this is, both from 1. */
export interface Cited {
  number: number;
  use: number;
}

/** The notes of a story, in the order in which its text first leans on them. */
export class NoteBook {
  private readonly entries = new Map<string, { ground: Ground; number: number; uses: number }>();

  /** Enters one more use. The parts of a derived number have notes of their own, behind its. */
  cite(ground: Ground): Cited {
    const entry = this.enter(ground);
    entry.uses += 1;
    if (ground.kind === "derived")
      for (const figure of ground.derived.figures) this.enter({ kind: "figure", key: figure.id, figure });
    return { number: entry.number, use: entry.uses };
  }

  private enter(ground: Ground) {
    const known = this.entries.get(ground.key);
    if (known !== undefined) return known;
    const fresh = { ground, number: this.entries.size + 1, uses: 0 };
    this.entries.set(ground.key, fresh);
    return fresh;
  }

  /** Number of the note on a figure that was cited, or is part of a number that was. */
  numberOf(key: string): number {
    return this.entries.get(key)?.number ?? 0;
  }

  notes(): { ground: Ground; number: number; uses: number }[] {
    return [...this.entries.values()];
  }

  /** The figures that the story leans on, by themselves or inside derived numbers. */
  figures(): LedgerFigure[] {
    return this.notes().flatMap(({ ground }) => (ground.kind === "figure" ? [ground.figure] : []));
  }

  /** The numbers that the story works out. */
  derived(): Derived[] {
    return this.notes().flatMap(({ ground }) => (ground.kind === "derived" ? [ground.derived] : []));
  }
}
