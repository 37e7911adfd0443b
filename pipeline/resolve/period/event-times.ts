import type { Period } from "../../types.ts";
import { FIRES_SINCE, IN_RELATIVE, WHEN } from "../../words/en/time-patterns.ts";
import type { Findings, TimeMention } from "../../words/findings.ts";
import { lastBefore, near } from "../near.ts";
import { FEW, LEAD } from "./event.ts";
import { daysLong } from "./period.ts";
import { isStretch } from "./time-kinds.ts";
import { isDay, type Times } from "./times.ts";

/** When the events were that times of a report tell of. */
export class EventTimes {
  constructor(
    private readonly findings: Findings,
    private readonly times: Times,
  ) {}

  /** "ended the search on Saturday in the block that was hit two days earlier": the day of which the ruins are. */
  earlierBehind({ sentence, end }: TimeMention): TimeMention | undefined {
    const { times, report, sentences } = this.findings;
    const behind = near(times, sentence, end, sentences[sentence]!.end).find((t) => t.type === "before");
    return behind && IN_RELATIVE.test(report.text.slice(end, behind.start)) ? behind : undefined;
  }

  /** "On Friday the mountain fell, and today they are digging still": the day before is that of the event. */
  besideToday(time: TimeMention): TimeMention {
    if (time.point.named !== "today") return time;
    const isDayOf = (t: TimeMention) => t.sentence === time.sentence && t.role === "event" && isDay(t);
    return lastBefore(this.findings.times, time.start, time.sentence, 1, isDayOf) ?? time;
  }

  /** "two days after the wreck", "that afternoon", "on Sunday" */
  periodOf(time: TimeMention): Period {
    if (time.type === "days-after" || time.type === "before") return this.times.counted(time, null);
    // "Three days have passed since the quake of Tuesday."
    if ((isSinceOne(time) && !this.goesOn(time)) || this.isOfTitle(time))
      return this.times.meant({ ...time, type: "at" }, false);
    return (time.type === "same" ? this.times.dayNamed(time) : null) ?? this.times.meant(time, false);
  }

  /** Whether it is a day, a night or a weekend. */
  isBrief(time: TimeMention): boolean {
    return isBrief(this.times, time);
  }

  /** Whether it is the few days of what a report opens with: "Clashes in Kessu from 3 to 6 June shut the market". */
  isFewDays(time: TimeMention): boolean {
    if (time.type !== "between" || time.sentence > LEAD) return false;
    const long = daysLong(this.times.meant(time, false));
    return long > 1 && long <= FEW;
  }

  /** "the fires that have ravaged Kessu since Tuesday": not of Tuesday alone. */
  private goesOn({ start, end, sentence }: TimeMention): boolean {
    const { report, sentences } = this.findings;
    const words = report.text.slice(Math.max(sentences[sentence]!.start, start - NEAR), end);
    return FIRES_SINCE.test(words);
  }

  /** "since 3 May", as it stands. */
  asSaid(time: TimeMention): Period {
    return this.times.meant(time, false);
  }

  /** "pulled out alive since Tuesday, when the quake struck", under a title that names the quake. */
  isOfTitle({ type, point, sentence, end }: TimeMention): boolean {
    const { naturalTitle, sentences, report } = this.findings;
    if (!naturalTitle || !sentences[sentence]!.natural || !WHEN.test(report.text.slice(end, end + WHEN_WITHIN)))
      return false;
    return type === "since" && (point.day !== undefined || point.weekday !== undefined);
  }
}

/** Days that a night is told with. */
const NIGHT = 2;
const BRIEF: ReadonlySet<TimeMention["type"]> = new Set(["at", "ago"]);

/** Whether a time is a day, a night or a weekend: "overnight", "a week ago", "the night of 3 to 4 June". */
export function isBrief(times: Times, time: TimeMention): boolean {
  if (time.type === "between") return daysLong(times.meant(time, false)) === NIGHT;
  return isDay(time) || (isEvent(time) && BRIEF.has(time.type) && time.point.named !== "today");
}

/** How far before "since" the fires may stand. */
const NEAR = 60;

/** "since Tuesday, when the quake struck" */
const WHEN_WITHIN = 7;

/** "since the quake of Tuesday" */
export const isSinceOne = ({ type, owner }: TimeMention) => type === "since" && owner;

/** A time that an event can have: a day, or an open stretch; "in 2018" dates a remark as often as an event. */
export function isEvent(time: TimeMention): boolean {
  const { type, point } = time;
  if (type === "same") return point.unit === "day";
  // "a week ago", "at the weekend"
  if (type === "ago") return point.unit === "day" || point.unit === "week";
  if (type !== "at") return isStretch(time) || type === "days-after";
  if (point.unit === "weekend" && point.which !== "next") return true;
  return (
    point.day !== undefined || point.weekday !== undefined || point.named !== undefined || point.easter !== undefined
  );
}
