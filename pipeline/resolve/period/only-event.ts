import type { Period } from "../../types.ts";
import type { Findings } from "../../words/findings.ts";
import { isElsewhere } from "../place/elsewhere.ts";
import { type Event, LEAD } from "./event.ts";
import type { MainEvent } from "./main-event.ts";
import { takenOver } from "./period.ts";
import { FAR, type ReportDay } from "./report-day.ts";
import type { SameEvent } from "./same-event.ts";

/** What the one event that a report is about lends to figures whose own sentences, and those right before, name no time. */
export class OnlyEvent {
  constructor(
    private readonly findings: Findings,
    private readonly main: MainEvent,
    private readonly same: SameEvent,
    private readonly day: ReportDay,
  ) {}

  /** The period of the only event that a report tells of, where nothing else has a time so far. */
  soFar(sentence: number): Period | null {
    const { event, alike } = this.main;
    if (event === null || !alike || this.same.isOther(sentence) || sentence - event.sentence > FAR) return null;
    if (this.same.isOfOtherPart(event.sentence, sentence) || this.same.isFar(event, sentence)) return null;
    if (this.same.isElsewhere(event, sentence) || this.isUnderWay(event)) return null;
    return this.main.isHistory(event.period) ? null : takenOver(event.period, "only-event");
  }

  /** The day that an earlier sentence gives what the report is about: "A ferry sank on Monday. Two bodies were found on Friday, taking the toll to 31". */
  openedWith(sentence: number): Period | null {
    const { period, sentence: named } = this.day.of(sentence);
    return period === null || named >= sentence || this.main.isHistory(period) ? null : period;
  }

  /** The day of the event that the report is about, where that is named behind a sentence: "14 bodies were found. ... after Sunday's flood". */
  ahead(sentence: number): Period | null {
    const { item } = this.findings.sentences[sentence]!;
    if (this.main.event !== null || this.same.isOther(sentence)) return null;
    const { period, sentence: named, opens } = this.day.of(sentence);
    // "Two quakes struck on 6 May." over the lines of a list
    if (item && !this.isOver(named, sentence)) return null;
    // The words of its own sentence would say so.
    if (named === sentence) return null;
    if (!opens && !this.findings.sentences[sentence]!.ofEvent) return null;
    // "Gunmen have killed 31 people in Kessu. A dam burst above Torvik on Monday."
    if (named > sentence && isElsewhere(this.findings, named, sentence)) return null;
    const near = period !== null && named - sentence <= FAR;
    return near && !this.main.isHistory(period) ? takenOver(period, "only-event") : null;
  }

  /** Whether the event of a sentence stands over the line of a list, or in the title over all. */
  private isOver(named: number, line: number): boolean {
    const { sentences, naturalTitle } = this.findings;
    const { natural, befalls } = sentences[named]!;
    return named < line ? natural || befalls : natural && naturalTitle;
  }

  /** "Mobs have killed 42 officers since Monday": days until now of something that is no flood say nothing of what is told apart from it. */
  private isUnderWay({ period, origin }: Event): boolean {
    const { report, sentences, naturalTitle } = this.findings;
    if (naturalTitle || sentences[origin]!.natural || period.start === period.end) return false;
    return period.end === report.published && origin > LEAD;
  }
}
