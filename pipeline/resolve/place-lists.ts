import type { Findings } from "../words/findings.ts";
import type { Located } from "./located.ts";

/** Marks that items of a list begin with. */
const BULLET = /^[-–—*•·‣▪■□▸►○●◦⁃]$/;

/** "16:05 Two are hurt": an entry of a live report. */
const STAMP = /^\[?\d\d?[:.]\d\d\b/;

/** The longest stamp, in characters. */
const STAMPED = 6;

/** How many sentences before a list what it is about may stand. */
const RECENT = 3;

/** What the items of a list share: where one of them happened says nothing of the next. */
export class PlaceList {
  private under: boolean;
  private base: { located: Located; sentence: number } | null = null;

  constructor(private readonly findings: Findings) {
    this.under = this.isItem(0);
  }

  private isItem(sentence: number): boolean {
    const { sentences, report } = this.findings;
    const { start = 0, paragraph = false } = sentences[sentence] ?? {};
    return (
      BULLET.test(report.text[start] ?? "") || (paragraph && STAMP.test(report.text.slice(start, start + STAMPED)))
    );
  }

  /** A country or much of it, what was said before the list, or what the title opens with: "Northern Ruritania: update 6". */
  private isShared({ row, wider, place }: Located): boolean {
    if (wider || row?.kind === "country" || place.basis === "inferred") return true;
    const title = this.findings.titlePlaces[0];
    return title?.start === 0 && title.name?.toLowerCase() === place.name?.toLowerCase();
  }

  /**
   * Goes on to a sentence with the place of the last figure; undefined where the report goes on as it did, else the place to start
   * from again: the one before the list, or that of its first item where that is not its own alone.
   */
  step(sentence: number, focus: { located: Located; sentence: number } | null) {
    const { paragraph, pointsBack } = this.findings.sentences[sentence]!;
    const item = this.isItem(sentence);
    if (!item && !(paragraph && this.under)) return undefined;
    const opens = item && !this.under;
    this.under = item;
    if (opens) this.base = focus !== null && sentence - focus.sentence <= RECENT ? focus : null;
    else if (this.base === null && focus !== null && this.isShared(focus.located)) this.base = focus;
    return opens || pointsBack ? undefined : this.base;
  }
}
