import { once } from "../../once.ts";
import type { Findings } from "../../words/findings.ts";
import { firstFrom } from "../near.ts";
import { opensElsewhere } from "../place/elsewhere.ts";
import { parseIso } from "./calendar.ts";
import { type Event, FEW, FORTNIGHT, type Lending, LONG } from "./event.ts";
import { firstNamed, isNewParagraph, partsOf } from "./headings.ts";
import type { MainEvent } from "./main-event.ts";
import { daysLong } from "./period.ts";
import { isDay, type Times } from "./times.ts";

/** Whether a sentence still tells of an event that was told before it. */
export class SameEvent {
  private readonly parts = once(() => partsOf(this.findings));
  private readonly newPlaces = once(() => firstNamed(this.findings));

  constructor(
    private readonly findings: Findings,
    private readonly times: Times,
    private readonly main: MainEvent,
    private readonly isAftermath: (sentence: number, day: string | null) => boolean,
  ) {}

  /** Whether it goes on with an event, where its words do not say so themselves ("in that time"). */
  goesOn(event: Event, sentence: number, rule: Lending, brief: boolean): boolean {
    if (rule === "same-period" || rule === "since-event") return true;
    const { apart, pointsBack, natural } = this.findings.sentences[sentence]!;
    const inside = event.sentence === sentence;
    // "A quake struck on Monday. Two drivers were killed in an ambush."
    if (!inside && !natural && this.findings.sentences[event.origin]!.natural && this.isOther(sentence)) return false;
    // "The ministry counted 214 deaths in August. A slide killed 12.": in which month is not said.
    if (!inside && rule === "same-event" && daysLong(event.period) > FORTNIGHT && this.isOther(sentence)) return false;
    if (!inside && this.isOfOtherPart(event.sentence, sentence)) return false;
    if (!inside && (apart || (!this.main.isOnly(event) && this.hasRival(event)))) return false;
    if (daysLong(event.period) > LONG) return (!brief || pointsBack) && (inside || pointsBack || rule === "read-on");
    if (rule === "same-event" && this.isElsewhere(event, sentence)) return false;
    if (inside || !isNewParagraph(this.findings, event.sentence, sentence)) return true;
    if (rule === "same-event" && this.isFar(event, sentence)) return false;
    if (rule === "count") return pointsBack;
    return this.main.event === null || this.main.has(event.period);
  }

  /** Whether a sentence tells of something else than what the report is about: "Elsewhere, ...", "in an ambush". */
  isOther(sentence: number): boolean {
    const { apart, anew, ofEvent } = this.findings.sentences[sentence]!;
    return apart || (anew && !ofEvent);
  }

  /** Whether an event was told in another part of the report; what stands before the first heading is of all. */
  isOfOtherPart(event: number, sentence: number): boolean {
    const part = this.parts()[event]!;
    return part >= 0 && part !== this.parts()[sentence];
  }

  /** Whether a new paragraph that does not point back tells of something else: it names a place first, or the event has gone on for days until now. */
  isFar(event: Event, sentence: number): boolean {
    if (this.findings.sentences[sentence]!.ofEvent) return false;
    if (!isNewParagraph(this.findings, event.sentence, sentence)) return false;
    if (this.newPlaces().has(sentence)) return true;
    return event.period.end === this.findings.report.published && daysLong(event.period) > FEW;
  }

  /** Whether a sentence that does not point back opens with another place; the floods that a report began with were in all of its places. */
  isElsewhere(event: Event, sentence: number): boolean {
    if (this.findings.sentences[sentence]!.ofEvent) return false;
    const everywhere = this.findings.naturalTitle && this.main.has(event.period);
    return !everywhere && opensElsewhere(this.findings, event.origin, sentence);
  }

  /** "A quake struck on Sunday; the first, on 29 July, left 17 dead.": of two days told in one sentence nobody knows which the next goes on with. */
  private hasRival({ sentence, period }: Event): boolean {
    const { times, sentences } = this.findings;
    const { start, end } = sentences[sentence]!;
    for (let i = firstFrom(times, start); i < times.length && times[i]!.start < end; i++) {
      const time = times[i]!;
      if (time.role !== "event" || !isDay(time)) continue;
      const iso = this.times.meant(time, false).start;
      // "Divers found seven bodies on Wednesday, so that Tuesday's flood has killed 42. Fifty are missing."
      if (this.isAftermath(sentence, iso)) continue;
      const day = parseIso(iso);
      const [from, to] = [parseIso(period.start), parseIso(period.end)];
      if (day !== null && from !== null && (day < from || day > (to ?? day))) return true;
    }
    return false;
  }
}
