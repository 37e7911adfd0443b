import type { DeskStep } from "../../preview/desk/contract.ts";
import type { LedgerFigure } from "../../types.ts";
import { el } from "./dom.ts";

/** One line of the card. */
export interface Fact {
  title: string;
  /** Null is "not said". */
  value: string | null;
  /** More on the value: bounds, ids. */
  more: string[];
  /** The step that gave it. */
  step: string;
  /** The field that a person changes first, and all that the line shows. */
  fields: readonly [string, ...string[]];
}

/** How a line is known: stated by which words, inferred by which rule, or changed by a person from what. */
export function howKnown(
  { fields, step }: Fact,
  { corrected_from }: LedgerFigure,
  steps: readonly DeskStep[],
): HTMLElement | null {
  const changed = fields.filter((field) => field in corrected_from);
  const line = (kind: string, text: string) => el("span", { class: `known ${kind}`, dir: "auto" }, text);
  if (changed.length > 0) {
    const was = changed.map((field) => `${field} was \u201c${corrected_from[field] || "not said"}\u201d`);
    return line("person", `changed by a person: ${was.join(", ")}`);
  }
  const found = steps.find((one) => one.step === step);
  if (found === undefined) return null;
  const { basis, words, earlier, help, rule } = found;
  if (basis === "unknown") return help === null ? null : line(basis, help);
  const quote = earlier ?? words;
  const quoted = quote === null ? "" : ` \u201c${quote}\u201d`;
  if (basis === "stated") return quoted === "" ? null : line(basis, `stated:${quoted}`);
  return line(basis, `inferred: ${help ?? rule ?? "by a rule"}${quoted}`);
}

/** All steps from the words to the figure, with the rules that made them. */
export function wayOf(steps: readonly DeskStep[]): HTMLElement | null {
  const items = steps.map(({ step, gave, words, help, rule, basis }) => {
    const by = [basis, rule].filter((part) => part !== null).join(", by the rule ");
    const quoted = words === null ? "" : ` from \u201c${words}\u201d`;
    return el("li", { dir: "auto" }, `${step}: ${gave}${quoted} (${by})${help === null ? "" : `. ${help}`}`);
  });
  return items.length === 0
    ? null
    : el("details", {}, el("summary", {}, "How it was read, rule by rule"), el("ol", { class: "ways" }, ...items));
}
