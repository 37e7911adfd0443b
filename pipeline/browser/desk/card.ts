import type { DeskFigure, DeskNumber } from "../../preview/desk/contract.ts";
import { problemsAtLarge } from "./at-large.ts";
import { button, el, part } from "./dom.ts";
import { factsOf } from "./facts.ts";
import { reportTitle } from "./filters.ts";
import { statusOf } from "./lists.ts";
import { SIGNS } from "./signs.ts";
import { chosenFigure, chosenNumber, type State, type Store } from "./state.ts";
import { conflictsOf, decisionsOf, problemsOf } from "./told.ts";

/** What the card may ask for. */
export interface CardWays {
  choose(id: string): void;
  /** Opens the form of the figure, at one field. */
  edit(field: string): void;
  /** Takes back what was decided on a figure. */
  takeBack(one: DeskFigure): void;
  /** Takes back what was decided on a figure that is gone. */
  takeBackGone(id: string): void;
  /** Opens the form for words that are not counted yet. */
  add(): void;
}

/** The card of what is chosen: a figure in full, a number with why it counts nobody, or what to do where nothing is chosen. */
export function card(store: Store, ways: CardWays): void {
  const holder = part("inside");
  store.follow((now, before) => {
    if (now.form !== null) return;
    const [figure, number] = [chosenFigure(now), chosenNumber(now)];
    const same =
      before.form === null &&
      now.chosen === before.chosen &&
      figure === chosenFigure(before) &&
      number === chosenNumber(before) &&
      now.sending === before.sending &&
      now.refused === before.refused &&
      now.ready === before.ready &&
      now.problems === before.problems;
    if (same) return;
    const scrolled = now.chosen === before.chosen ? holder.scrollTop : 0;
    if (figure !== undefined) holder.replaceChildren(...figureParts(figure, now, ways));
    else if (number !== undefined) holder.replaceChildren(...numberParts(number, ways));
    else holder.replaceChildren(...emptyParts(now, ways));
    holder.scrollTop = scrolled;
  });
}

const AT_LARGE = "Problems of the whole project";

const heading = (words: string) => el("h2", { id: "card-title", tabindex: -1, dir: "auto" }, words);

function figureParts(one: DeskFigure, state: State, ways: CardWays): (Node | string)[] {
  const { figure } = one;
  const row = state.rows[state.places.get(figure.id) ?? -1];
  const status = row === undefined ? figure.status : statusOf(row, state.sending);
  const saving = state.sending.has(figure.id);
  const refusal = state.refused.get(figure.id);
  const parts: (Node | null)[] = [
    heading(figure.span.text),
    el(
      "p",
      { class: `state ${status}` },
      el("span", { class: "sign", "aria-hidden": true }, SIGNS[status].sign),
      saving ? `saving: ${state.sending.get(figure.id)}` : SIGNS[status].title,
    ),
    !saving && figure.status_reason !== null ? el("p", { class: "because", dir: "auto" }, figure.status_reason) : null,
    refusal === undefined ? null : el("p", { class: "refused", dir: "auto" }, `Not written: ${refusal.message}`),
    factsOf(one, state, ways),
    problemsOf(one),
    conflictsOf(one, (id) => reportTitle(state, id), ways.choose),
    decisionsOf(one, ways.takeBack),
    foldedProblems(state, ways),
  ];
  return parts.filter((made) => made !== null);
}

function numberParts({ text, kind, whyNot }: DeskNumber, ways: CardWays): Node[] {
  return [
    heading(text),
    el("p", { class: "state" }, `Not counted (${kind})`),
    el("p", {}, `The program takes it for no figure: ${whyNot}.`),
    button("Add it as a figure", ways.add),
  ];
}

function emptyParts(state: State, { takeBackGone }: CardWays): Node[] {
  const { problems } = state;
  const why = el("p", { class: "soft" }, whyEmpty(state));
  if (problems.length === 0) return [why];
  return [why, el("h3", {}, AT_LARGE), problemsAtLarge(problems, takeBackGone)];
}

/** Below a figure they are folded. */
function foldedProblems({ problems }: State, { takeBackGone }: CardWays): HTMLElement | null {
  if (problems.length === 0) return null;
  return el(
    "details",
    {},
    el("summary", {}, `${AT_LARGE} (${problems.length})`),
    problemsAtLarge(problems, takeBackGone),
  );
}

function whyEmpty({ ready, chosen, places, report, full }: State): string {
  if (!ready) return "Loading the ledger";
  if (chosen === null) return "Nothing is chosen. Choose a figure in the list or in the text.";
  if (places.has(chosen) && !full.has(report ?? "")) return "Loading the figure";
  return "This figure is there no more: its words are gone, or the decision that added it.";
}
