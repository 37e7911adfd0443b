import type { DeskReport, Refused } from "../../preview/desk/contract.ts";
import { button, el, part } from "./dom.ts";
import { type Drafts, placeOf } from "./drafts.ts";
import { type Fields, fieldsOf } from "./fields.ts";
import { say } from "./say.ts";
import { type Form, type State, type Store, shownReport } from "./state.ts";

type Cells = Readonly<Record<string, string | null>>;

/** What a form asks for when a person is done. */
export interface FormWays {
  /** Writes the fields; with `accept` the figure is accepted as well. */
  save(form: Form, stamp: string, fields: Cells, accept: boolean, sent: () => void): void;
  close(): void;
  drafts: Drafts;
}

/** The form in the place of the card. */
export interface FormView {
  /** Shows a refusal beside the field that it is about; typed content stays. */
  refused(refusal: Refused): void;
}

export function formView(store: Store, { save, close, drafts }: FormWays): FormView {
  const holder = part("inside");
  let fields: Fields | null = null;
  let stamp = "";
  /** True while what was sent is not answered: a second press would write it twice. */
  let saving = false;
  const wrong = el("p", { class: "refused", role: "alert", hidden: true });
  const tell = (message: string | null) => {
    wrong.textContent = message ?? "";
    wrong.hidden = message === null;
  };

  const open = (form: Form, state: State) => {
    const report = shownReport(state);
    if (report === undefined) return;
    const key = draftOf(form);
    const one = form.kind === "edit" ? report.figures.find(({ figure }) => figure.id === form.figure) : undefined;
    stamp = one?.stamp ?? "";
    const made = fieldsOf(state.fields, one?.cells ?? {}, others(report, form));
    if (form.kind === "add") made.write(form.words.cells);
    fields = made;
    tell(form.kind === "add" ? form.words.refusal : null);
    saving = false;
    const send = (accept: boolean) => {
      if (saving) return;
      tell(null);
      const changed = made.changed();
      if (form.kind === "add" && !changed.measure) return made.fail("measure", "Say what these words count.");
      if (Object.keys(changed).length === 0)
        return tell("Nothing is changed yet. Change a field, or go back with Esc.");
      save(form, stamp, changed, accept, () => {
        saving = true;
        say("Saving.");
      });
    };
    const kept = drafts.get(key);
    const note = el("p", { class: "was", hidden: kept === null }, "These are not saved yet: you typed them before. ");
    note.append(
      button("Start again", () => {
        drafts.set(key, null);
        open(form, store.now);
      }),
    );
    const node = el(
      "form",
      { novalidate: true },
      el(
        "h2",
        { id: "card-title", tabindex: -1, dir: "auto" },
        `${form.kind === "edit" ? "Correct" : "Add"}: ${wordsOf(form)}`,
      ),
      wrong,
      note,
      made.root,
      el(
        "div",
        { class: "go" },
        el("button", { type: "submit", class: "yes" }, form.kind === "edit" ? "Save" : "Add it"),
        form.kind === "edit" ? button("Save and accept", () => send(true)) : null,
        button("Back", close),
      ),
    );
    node.addEventListener("submit", (event) => {
      event.preventDefault();
      send(false);
    });
    node.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      send(form.kind === "edit");
    });
    node.addEventListener("input", () => drafts.set(key, made.changed()));
    holder.replaceChildren(node);
    holder.scrollTop = 0;
    if (kept !== null) made.write(kept);
    made.focus(form.kind === "edit" ? form.field : null);
  };

  store.follow((now, before) => {
    if (now.form === before.form) return;
    part("card").classList.toggle("filling", now.form !== null);
    if (now.form !== null) open(now.form, now);
    else fields = null;
  });

  return {
    refused({ code, message, field, figure }) {
      saving = false;
      if (figure) {
        stamp = figure.stamp;
        fields?.renew(figure.cells);
      }
      const again = code === "changed" ? " Look at it again; what you typed is kept, and saving again writes it." : "";
      const beside = fields?.fail(field, message) ?? false;
      tell(beside ? null : message + again);
    },
  };
}

/** Forms of one figure, or of the same words, are one. */
const draftOf = (form: Form): string =>
  form.kind === "edit" ? form.figure : placeOf({ report: form.report, ...form.words });

const wordsOf = (form: Form) => (form.kind === "edit" ? form.words : form.words.text);

const others = ({ figures }: DeskReport, form: Form) =>
  figures.filter(({ figure }) => form.kind === "add" || figure.id !== form.figure);
