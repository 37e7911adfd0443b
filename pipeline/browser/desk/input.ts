import type { Choice, DeskField, DeskFigure } from "../../preview/desk/contract.ts";
import { suggestions } from "./api.ts";
import { el, put } from "./dom.ts";

/** A field of a form. */
export interface Input {
  name: string;
  root: HTMLElement;
  /** What stands in it; null is "not said". */
  read(): string | null;
  write(cell: string | null): void;
  /** Shows what is wrong with it beside it, or nothing. */
  fail(message: string | null): void;
  focus(): void;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** The input of a field, of the kind that fits what it holds, with its title and what was found. */
export function inputFor(field: DeskField, cell: string | null, figures: readonly DeskFigure[]): Input {
  const id = `field-${field.name}`;
  const control = controlFor(field, id, figures);
  const wrong = el("p", { class: "wrong", id: `${id}-wrong`, hidden: true });
  const title = el("label", { class: "label", for: id, title: field.description }, field.title);
  const root = el("div", {}, title, control, ...listFor(field, control), wrong);
  const write = (content: string | null) => {
    control.value = content ?? "";
  };
  write(cell);
  return {
    name: field.name,
    root,
    read: () => (field.kind === "number" ? plainDigits(control.value) : control.value).trim() || null,
    write,
    fail(message) {
      wrong.textContent = message ?? "";
      wrong.hidden = message === null;
      put(control, "aria-invalid", message === null ? null : "true");
      put(control, "aria-describedby", message === null ? null : wrong.id);
    },
    focus: () => control.focus(),
  };
}

function controlFor(field: DeskField, id: string, figures: readonly DeskFigure[]): Control {
  if (field.kind === "choice" || field.kind === "figure") {
    const others = figures.map(({ figure }) => ({ value: figure.id, label: figure.span.text }));
    const choices = field.kind === "choice" ? field.choices : others;
    const all: readonly Choice[] = field.required ? choices : [{ value: "", label: "(not said)" }, ...choices];
    return el("select", { id }, ...all.map(({ value, label }) => el("option", { value }, label)));
  }
  const common = { id, autocomplete: "off", spellcheck: "false", dir: "auto" };
  if (field.kind === "date") return el("input", { ...common, placeholder: "2019-08-20", inputmode: "numeric" });
  if (field.kind === "number") return el("input", { ...common, inputmode: "decimal" });
  return el("input", common);
}

/** Proposals from the reference tables, asked for while a person types. */
function listFor({ kind, name }: DeskField, control: Control): HTMLElement[] {
  if (kind !== "suggest") return [];
  const list = el("datalist", { id: `${control.id}-list` });
  put(control, "list", list.id);
  let asked = 0;
  control.addEventListener("input", async () => {
    const turn = ++asked;
    const found = await suggestions(name, control.value).catch(() => []);
    // An answer that was overtaken by a later one would propose what nobody typed.
    if (turn !== asked) return;
    list.replaceChildren(...found.map(({ value, label }) => el("option", { value }, label)));
  });
  return [list];
}

/** "1,234" and "1 234" as 1234; what is grouped otherwise is left for the server to refuse. */
function plainDigits(text: string): string {
  return /^\s*\d{1,3}([,\s]\d{3})+\s*$/.test(text) ? text.replace(/[,\s]/g, "") : text;
}
