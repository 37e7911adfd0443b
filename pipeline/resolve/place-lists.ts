import type { Findings } from "../words/findings.ts";
import type { Located } from "./located.ts";

/** Marks that items of a list begin with. */
const BULLET = /^[-–—*•·‣▪■□▸►○●◦⁃]$/;

/** A country or much of it, or what was said before the list. */
const isShared = ({ row, wider, place }: Located) => wider || row?.kind === "country" || place.basis === "inferred";

/** How many sentences before a list what it is about may stand. */
const RECENT = 3;

/** What the items of a list share: where one of them happened says nothing of the next. */
export class PlaceList {
  private under = false;
  private base: { located: Located; sentence: number } | null = null;

  constructor(private readonly findings: Findings) {}

  /**
   * Goes on to a sentence with the place of the last figure; undefined where the report goes on as it did, else the place to start
   * from again: the one before the list, or that of its first item where that is not its own alone.
   */
  step(sentence: number, focus: { located: Located; sentence: number } | null) {
    const { start, paragraph, pointsBack } = this.findings.sentences[sentence]!;
    const item = BULLET.test(this.findings.report.text[start] ?? "");
    if (!item && !(paragraph && this.under)) return undefined;
    const opens = item && !this.under;
    this.under = item;
    if (opens) this.base = focus !== null && sentence - focus.sentence <= RECENT ? focus : null;
    else if (this.base === null && focus !== null && isShared(focus.located)) this.base = focus;
    return opens || pointsBack ? undefined : this.base;
  }
}
