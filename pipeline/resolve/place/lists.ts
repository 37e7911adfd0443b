import type { Place } from "../../types.ts";
import { isBullet } from "../../words/bullets.ts";
import type { Findings } from "../../words/findings.ts";
import { isStamp } from "../../words/stamps.ts";
import { firstFrom } from "../near.ts";
import type { Located } from "./located.ts";

/** The longest stamp with what is beside it, in characters: "9.05am GMT". */
const STAMP_ALONE = 14;

/** How many sentences before a list what it is about may stand. */
const RECENT = 3;

/** What the items of a list share: where one of them happened says nothing of the next. */
export class PlaceList {
  private under: boolean;
  /** The sentence with which the last item begins. */
  private last = 0;
  private base: { located: Located; sentence: number } | null = null;

  constructor(private readonly findings: Findings) {
    this.under = this.isItem(0);
  }

  private isItem(sentence: number): boolean {
    const { sentences, report } = this.findings;
    if (isBullet(report.text[sentences[sentence]?.start ?? 0]) || this.isStamped(sentence)) return true;
    const before = sentences[sentence - 1];
    return before !== undefined && before.end - before.start <= STAMP_ALONE && this.isStamped(sentence - 1);
  }

  /** Whether a paragraph begins with a stamp: an entry, or the stamp by itself. */
  private isStamped(sentence: number): boolean {
    const { start = 0, paragraph = false } = this.findings.sentences[sentence] ?? {};
    return paragraph && isStamp(this.findings.report.text, start);
  }

  /** "Sirens in Qamra. Three were hurt.": whether the item that ends before a sentence has itself named the place of its last figure. */
  private isOwn({ name }: Place, sentence: number): boolean {
    const { places, sentences } = this.findings;
    const { start } = sentences[this.last]!;
    const end = firstFrom(places, sentences[sentence]!.start);
    for (let i = firstFrom(places, start); i < end; i++) if (places[i]!.name === name) return true;
    return false;
  }

  /** A country or much of it, what was said before the list, or what the title opens with: "Northern Ruritania: update 6". */
  private isShared({ row, wider, place }: Located, sentence: number): boolean {
    if (wider || row?.kind === "country") return true;
    if (place.basis === "inferred") return !this.isOwn(place, sentence);
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
    else if (this.base === null && focus !== null && this.isShared(focus.located, sentence)) this.base = focus;
    this.last = sentence;
    return opens || pointsBack ? undefined : this.base;
  }
}
