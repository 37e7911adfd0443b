import { formerFields } from "../former-fields.ts";
import { reportId } from "../read/read.ts";
import type { Cause } from "../types.ts";
import type { Fate, InputChanges } from "./inputs.ts";
import type { RowChange } from "./rows.ts";

/** A cause with its words. */
type Reason = readonly [cause: Cause, words: string];

const REPORTS = "data/reports/";
const DECISIONS = "data/decisions.csv";
const POLICY = "data/policy.yaml";
const REFERENCE = "data/reference/";
/** Stories only cite figures. */
const STORIES = "data/stories/";

/** Columns that a person's decision writes, whatever else it changes. */
const DECIDED = /^(status|status_reason|decided_by|decided_at|corrected_from)$/;
/** How a field was read: a correction of it writes these too. */
const TRACE = /_(rule|basis)$|^(source|place)_(start|end)$/;
/** Columns that say how a figure stands to others; the policy writes in them too. */
const LEDGER = /^(preference|series|break_date|break_reason|repeats|superseded_by|conflicts_with)$/;

const OF_REPORT: Record<Fate, Cause> = { "is new": "new report", "is gone": "report gone", changed: "edited report" };
const FATE: Record<Fate, string> = { "is new": "is new", "is gone": "is gone", changed: "was edited" };

/**
 * Why a row changed, as far as the inputs tell. A report that came or went decides it, and so does a decision where nothing but
 * what it wrote has changed; else every input is named that may have done it. `changes` null: nothing is known of the inputs.
 */
export function causesOf(change: RowChange, changes: InputChanges | null): { causes: Cause[]; because: string } {
  const reasons = changes === null ? [] : (decisive(change, changes) ?? possible(change, changes));
  if (reasons.length > 0) return inWords(reasons);
  if (changes !== null && [...changes.inputs.keys()].some((path) => !path.startsWith(STORIES)))
    return inWords([["other figures", "figures of other reports changed"]]);
  return inWords([["unknown", "no file that was compared tells why"]]);
}

function inWords(reasons: readonly Reason[]): { causes: Cause[]; because: string } {
  return {
    causes: [...new Set(reasons.map(([cause]) => cause))],
    because: reasons.map(([, words]) => words).join(", or "),
  };
}

function decisive(change: RowChange, { inputs }: InputChanges): Reason[] | null {
  const report = ofReport(change, inputs);
  if (report.some(([cause]) => cause !== "edited report")) return report;
  const decision = ofDecision(change, inputs);
  return decision.length > 0 && isAllDecided(change) ? decision : null;
}

function possible(change: RowChange, { inputs, program, tables }: InputChanges): Reason[] {
  const reference = [...inputs].filter(([path]) => path.startsWith(REFERENCE));
  return [
    ...ofReport(change, inputs),
    ...ofDecision(change, inputs),
    ...(inputs.has(POLICY) && columnsOf(change).some(isOfPolicy) ? [["policy", said(POLICY, inputs)] as const] : []),
    ...reference.map(([path]) => ["reference", said(path, inputs)] as const),
    ...(program ? [["program", "the program changed"] as const] : []),
    ...(tables ? [["edited table", "the table had been edited by hand"] as const] : []),
  ];
}

function said(path: string, inputs: InputChanges["inputs"]): string {
  return `${path} ${FATE[inputs.get(path) ?? "changed"]}`;
}

/** What became of the report's own file, or of the notes on it beside it. */
function ofReport({ report }: RowChange, inputs: InputChanges["inputs"]): Reason[] {
  const own = [...inputs].filter(([path]) => path.startsWith(REPORTS) && reportId(path) === report);
  return own.map(([path, fate]) => [OF_REPORT[fate], said(path, inputs)]);
}

function ofDecision(change: RowChange, inputs: InputChanges["inputs"]): Reason[] {
  const whole = change.change === "added" || change.change === "removed";
  return inputs.has(DECISIONS) && (whole || columnsOf(change).some((name) => DECIDED.test(name)))
    ? [["decision", said(DECISIONS, inputs)]]
    : [];
}

function columnsOf({ was }: RowChange): string[] {
  return Object.keys(was);
}

function isOfPolicy(column: string): boolean {
  return DECIDED.test(column) || LEDGER.test(column);
}

/** Whether what differs is what decisions write: the verdict, the corrected fields, and what the ledger makes of them. */
function isAllDecided({ was, is }: RowChange): boolean {
  const fields = new Set([was, is].flatMap(({ corrected_from }) => [...formerFields(corrected_from ?? "").keys()]));
  const columns = Object.keys(was);
  const isDecided = (name: string) => isOfPolicy(name) || TRACE.test(name) || fields.has(name);
  return columns.length > 0 && columns.every(isDecided);
}
