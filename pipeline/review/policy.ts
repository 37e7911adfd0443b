import type { Figure, Report } from "../types.ts";
import { FIELDS } from "./fields.ts";

/** One condition on a figure: its column reads as one of these (empty is ""), or it carries one of these flags. */
type Condition = { column: string; is: readonly string[] } | { flag: readonly string[] };

/** A reason to keep a figure from the charts until a person has looked; all conditions must hold. */
interface WaitRule {
  name: string;
  when: readonly Condition[];
  /** For a reader; `{column}` is replaced by the figure's own cell. */
  reason: string;
}

/** Why a figure waits without a decision, in the order in which they are told. */
const WAIT_RULES: readonly WaitRule[] = [
  {
    name: "not-reported",
    when: [{ column: "modality", is: ["projected", "denied", "planned"] }],
    reason: "the words are {modality}, not reported as a fact",
  },
  { name: "no-date", when: [{ column: "published", is: [""] }], reason: "the report has no date" },
  {
    name: "place-ambiguous",
    when: [{ flag: ["place-ambiguous"] }, { column: "place_id", is: [""] }],
    reason: 'more than one place is called "{place_name}"',
  },
  {
    name: "house-usage",
    when: [{ flag: ["house-usage"] }],
    reason: 'only by the usage of its source does "{unit}" mean {measure}',
  },
  {
    name: "flow-without-period",
    when: [
      { column: "counting", is: ["flow"] },
      { column: "period_start", is: [""] },
      { column: "period_end", is: [""] },
    ],
    reason: "it counts what happened, and the words do not say when",
  },
];

/** The reason in words why a figure waits, or null when nothing keeps it. */
export function reasonToWait(figure: Figure, report: Report | undefined): string | null {
  const cell = (column: string) =>
    String((column === "published" ? report?.published : FIELDS[column]?.read(figure)) ?? "");
  const holds = (condition: Condition) =>
    "flag" in condition
      ? condition.flag.some((flag) => figure.flags.includes(flag))
      : condition.is.includes(cell(condition.column));
  const rule = WAIT_RULES.find(({ when }) => when.every(holds));
  return rule ? rule.reason.replace(/\{(\w+)\}/g, (_, column: string) => cell(column)) : null;
}
