import type { FoundFigure, Stretch, TimeMention, TimePoint } from "../../words/findings.ts";

/** A figure that the report gives as a toll: its sentence may say when it was read instead of when people died. */
export const isToll = (figure: FoundFigure) => figure.rule.startsWith("toll");

/** Numbers that stand, rise or are put somewhere as a toll does, by what they count: "the number of confirmed dead stood at 74 on Monday". */
const NUMBERS_OF: ReadonlySet<string> = new Set([
  ...["number-of-state", "number-of-those", "number-of-dead", "number-of-deaths", "number-of-displaced"],
  ...["number-who-fled", "number-driven", "number-passed", "dead-put", "deaths-put-at"],
  ...["deaths-reached", "deaths-passed", "deaths-moved"],
]);

/** A number that runs on as a toll does. */
export const isRunning = (figure: FoundFigure) => isToll(figure) || NUMBERS_OF.has(figure.rule);

/** Whether a time only says when a toll was read: any beside a toll, and the day behind "the number of those killed in May rose to 74". */
export const isReading = (figure: FoundFigure, { start, point }: TimeMention, number: Stretch) =>
  isToll(figure) || (NUMBERS_OF.has(figure.rule) && start >= number.end && isDay(point));

/** A day, however it is said. */
export const isDay = ({ weekday, day, named, easter }: TimePoint) =>
  weekday !== undefined || day !== undefined || named !== undefined || easter !== undefined;

/** A whole year: "in 2022". */
export const isYear = ({ type, point }: TimeMention) =>
  type === "at" &&
  point.easter === undefined &&
  point.year !== undefined &&
  point.month === undefined &&
  point.slice === undefined &&
  !point.part;

/** A time with two ends, of which one may be the day of publication. */
export const isStretch = ({ type }: TimeMention) => type === "since" || type === "between" || type === "past";

/** "Two are in custody": they are now, whenever they were arrested. */
export const isInCustody = ({ measure, rule }: FoundFigure) =>
  measure === "detained" && (rule === "state-be" || rule === "remain-state");
