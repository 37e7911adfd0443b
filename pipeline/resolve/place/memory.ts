import type { Findings } from "../../words/findings.ts";
import { PlaceList } from "./lists.ts";
import type { Located } from "./located.ts";

/** How many sentences back a place may stand that a figure without one takes over. */
export const MEMORY = 3;

interface Kept {
  located: Located;
  sentence: number;
  /** How many it sums up of a country around the place that the report is about ("since January 900 people have died in Ruritania"); null otherwise. */
  sum: number | null;
}

/** What the report was about last: the place of the last figure, and of the first one of each paragraph. */
export class PlaceMemory {
  /** Place of the last figure. */
  focus: Kept | null = null;
  /** The last sentence that counted something. */
  counted = -1;
  /** Place of the first figure of all. */
  first: Located | null = null;
  /** Whether the first figure of all has no place: "1,136 have died" over the parts of a report is of more than the first of them. */
  opensNowhere = false;
  /** Name of the place in the heading of this part of the report. */
  heading: string | null = null;
  /** The paragraph that told of a long time and so of more than the place named last, by its first sentence. */
  beyond = -1;
  /** The last sentence that told of something of long ago, beside the news. */
  history = -1;
  /** The sentence with the last heading. */
  part = 0;
  /** The sentence that the paragraph begins with. */
  paragraph = 0;
  /** The day of the last figure, where it is one. */
  private day: string | null = null;
  private readonly days = new Map<string, Located | null>();
  /** Place of the last figure that was no sum. */
  private event: Kept | null = null;
  private lead: Kept | null = null;
  private formerLead: Kept | null = null;
  private seen = 0;
  private readonly list: PlaceList;

  constructor(private readonly findings: Findings) {
    this.list = new PlaceList(findings);
  }

  /** Goes on to a sentence; gives the last heading on the way, and behind it those that stand right above it: "Floods in Qamra", "Key figures". */
  advance(sentence: number): number[] {
    let headings: number[] = [];
    for (; this.seen < sentence; this.seen++) {
      if (this.findings.sentences[this.seen]!.section)
        headings = [this.seen, ...(headings[0] === this.seen - 1 ? headings : [])];
      this.enter(this.seen + 1);
      if (!this.findings.sentences[this.seen + 1]!.paragraph) continue;
      this.paragraph = this.seen + 1;
      this.formerLead = this.lead ?? this.formerLead;
      this.lead = null;
    }
    return headings;
  }

  /** Leaves the item of a list that the report was in. */
  private enter(sentence: number): void {
    const base = this.list.step(sentence, this.focus);
    if (base === undefined) return;
    this.focus = base === null ? null : { located: base.located, sentence, sum: null };
    this.lead = null;
    this.formerLead = null;
    this.part = sentence;
  }

  /** A new part of the report: about a place of its heading, or again about what the report began with. */
  begin(located: Located | null, sentence: number): void {
    this.part = sentence;
    const kept = located ?? (this.opensNowhere ? null : this.first);
    this.heading = located === null ? null : located.place.name;
    this.focus = kept === null ? null : { located: kept, sentence, sum: null };
    this.formerLead = null;
  }

  keep(located: Located, sentence: number, day: string | null, sum: number | null): void {
    this.focus = { located, sentence, sum };
    if (sum === null) this.event = this.focus;
    this.day = day;
    if (day !== null) this.noteDay(day, located);
    this.lead ??= this.focus;
    this.first ??= located;
  }

  /** What happened on one day in two places has none that the day alone would tell. */
  private noteDay(day: string, located: Located): void {
    const known = this.days.get(day);
    if (known === undefined) this.days.set(day, located);
    else if (known?.place.name !== located.place.name) this.days.set(day, null);
  }

  /** "A bomb killed six in Qamra on Tuesday. Last week four died in Tesba. Nine were hurt in Tuesday's attack.": where the report was on that day. */
  onDay(day: string | null): Located | null {
    return day === null || day === this.day ? null : (this.days.get(day) ?? null);
  }

  /** What it counted beside was there too: it still tells of that place. */
  stay(name: string | null, sentence: number): void {
    if (this.focus !== null && this.focus.located.place.name === name) this.focus = { ...this.focus, sentence };
  }

  /** What the paragraph before began with, unless that is a quarter or a village that no list knows and the rest was about a known place. */
  private formerWider(amount: number): Kept | null {
    const lead = this.formerLead;
    // A paragraph that sums up the year is done with: the next goes on about the raid, unless it counts more than the sum.
    if (lead?.sum && this.focus?.sum && amount < this.focus.sum) return this.event;
    return lead === null || (lead.located.row === null && this.focus?.located.row) ? this.focus : lead;
  }

  /** Whether the paragraph has counted something with a place. */
  isUnderWay(): boolean {
    return this.focus !== null && this.focus.sentence >= this.paragraph;
  }

  /**
   * The place to go on with for a figure of an amount: of the figure before in the same paragraph; a new paragraph comes back to what the one before began with.
   */
  goesOn(sentence: number, amount = 0): Located | null {
    const kept = this.isUnderWay() ? this.focus : this.formerWider(amount);
    const last = this.focus?.sentence ?? -1;
    return kept !== null && sentence - last <= MEMORY ? kept.located : null;
  }
}
