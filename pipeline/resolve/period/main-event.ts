import { once } from "../../once.ts";
import type { Period } from "../../types.ts";
import { LOOKS_BACK } from "../../words/en/time-patterns.ts";
import type { Findings } from "../../words/findings.ts";
import { type Event, LEAD, LONG } from "./event.ts";
import { daysLong } from "./period.ts";
import type { Times } from "./times.ts";

/** The first event of the report that has a day, and whether the report has told of others. */
export class MainEvent {
  event: Event | null = null;
  /** Whether all that was told has the period of the main event. */
  alike = true;

  /** Whether the report is about something that was years ago: "Ten years after the wave". */
  private readonly looksBack = once(() => {
    const { report, sentences } = this.findings;
    const lead = report.text.slice(0, sentences[Math.min(LEAD, sentences.length - 1)]?.end ?? 0);
    return LOOKS_BACK.test(report.title ?? "") || LOOKS_BACK.test(lead);
  });

  constructor(
    private readonly findings: Findings,
    private readonly times: Times,
  ) {}

  /** What is told next, in the order of the text. */
  note(told: Event): void {
    const { period, aftermath } = told;
    if (aftermath !== null) return;
    if (this.event === null && period.start !== null && daysLong(period) <= LONG) this.event = told;
    if (this.rivals(period)) this.alike = false;
  }

  /** A paragraph may return to the report's main event or go on with the one before: where the two differ nobody knows. */
  has({ start, end }: Period): boolean {
    return this.event !== null && this.event.period.start === start && this.event.period.end === end;
  }

  /** Whether the report has told of nothing else. */
  isOnly({ period }: Event): boolean {
    return this.alike && this.has(period);
  }

  /** "In 1997 floods killed 56.": a time long past is told beside the news and lends itself to nothing. */
  isHistory(period: Period): boolean {
    if (period.rule !== "time-at" || !this.times.isLongPast(period.end)) return false;
    return !this.looksBack() || !this.has(period);
  }

  /** Another event; "by Saturday" and "in 2011" tell of none that is news. */
  private rivals(period: Period): boolean {
    if (period.start === null || this.isHistory(period)) return false;
    // "2,000 have fled since Saturday" goes on with what was on Saturday.
    return this.event === null || period.start !== this.event.period.start;
  }
}
