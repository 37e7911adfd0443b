import type { DeskField, DeskFigure } from "../../preview/desk/contract.ts";
import { el } from "./dom.ts";
import { type Input, inputFor } from "./input.ts";

/** The fields that are nearly always what a person looks for, in rows of one or two; all others are folded away below them. */
const FIRST: readonly (readonly string[])[] = [
  ["measure"],
  ["comparator", "value"],
  ["low", "high"],
  ["unit"],
  ["source_name"],
  ["place_name"],
  ["period_start", "period_end"],
];

type Cells = Readonly<Record<string, string | null>>;

/** The fields of a form as a whole. */
export interface Fields {
  root: HTMLElement;
  /** Fields whose content differs from what they began with. */
  changed(): Record<string, string | null>;
  write(cells: Cells): void;
  /** Takes over what the figure holds by now, but for what a person has typed. */
  renew(cells: Cells): void;
  /** Shows a refusal beside the field that it is about, and goes there; false where the form has no such field. */
  fail(field: string | null, message: string): boolean;
  focus(field: string | null): void;
}

/** Inputs for all fields, holding these cells. */
export function fieldsOf(fields: readonly DeskField[], cells: Cells, figures: readonly DeskFigure[]): Fields {
  const inputs = new Map<string, Input>();
  const start = new Map<string, string | null>();
  for (const field of fields) {
    const input = inputFor(field, cells[field.name] ?? null, figures);
    inputs.set(field.name, input);
    // As the input reads it: a choice without "not said" stands on its first.
    start.set(field.name, cells[field.name] === undefined ? null : input.read());
  }
  const rootOf = (name: string) => inputs.get(name)?.root ?? null;
  const rows = FIRST.map((names) => el("div", { class: names.length > 1 ? "pair" : null }, ...names.map(rootOf)));
  const first = new Set(FIRST.flat());
  const rest = fields.filter(({ name }) => !first.has(name)).map(({ name }) => rootOf(name));
  const more = el("details", {}, el("summary", {}, "More fields"), el("div", { class: "rest" }, ...rest));
  const root = el("div", { class: "inputs" }, ...rows, more);
  const go = (input: Input | undefined) => {
    if (input !== undefined && more.contains(input.root)) more.open = true;
    input?.focus();
  };
  return {
    root,
    changed() {
      const now = [...inputs.values()].map((input) => [input.name, input.read()] as const);
      return Object.fromEntries(now.filter(([name, cell]) => cell !== start.get(name)));
    },
    write(content) {
      for (const [name, cell] of Object.entries(content)) inputs.get(name)?.write(cell);
    },
    renew(content) {
      for (const [name, input] of inputs) {
        const typed = input.read();
        const untouched = typed === start.get(name);
        input.write(content[name] ?? null);
        start.set(name, input.read());
        if (!untouched) input.write(typed);
      }
    },
    fail(field, message) {
      for (const input of inputs.values()) input.fail(input.name === field ? message : null);
      go(inputs.get(field ?? ""));
      return inputs.has(field ?? "");
    },
    focus: (field) => go(inputs.get(field ?? FIRST[0]![0]!)),
  };
}
