import type { DeskRow } from "../../preview/desk/contract.ts";
import { part } from "./dom.ts";
import { focusList, settle } from "./focus.ts";
import type { LedgerHere } from "./ledger.ts";
import { LISTS, type ListName, nextOpen, statusOf, stepFrom } from "./lists.ts";
import { LOADING } from "./ready.ts";
import { say } from "./say.ts";
import { spotsOf } from "./spots.ts";
import { chosenNumber, type State, type Store, shownReport, titleOf } from "./state.ts";

/** Ways through the ledger. */
export interface Walk {
  /** Chooses a figure by its id, or a number of the shown report by its key. */
  choose(key: string): void;
  /** The same, with the focus and what is said of it. */
  show(key: string): void;
  step(by: 1 | -1): void;
  /** To what is to be decided next, after a decision; false where nothing of the list is open. */
  goOn(id: string): boolean;
  /** To the first of the list, where what is chosen is not in it. */
  first(): void;
  turnTo(list: ListName): void;
  arrow(by: 1 | -1, upright: boolean): boolean;
}

/** Milliseconds on one figure before the address names it: browsers refuse to change it many times a second. */
const REST = 300;

export function walkThrough(store: Store, ledger: LedgerHere): Walk {
  const placeOf = ({ id }: DeskRow) => store.now.places.get(id) ?? -1;

  let noted: ReturnType<typeof setTimeout> | undefined;

  const choose = (key: string) => {
    const { rows, places, report } = store.now;
    const row = rows[places.get(key) ?? -1];
    if (row !== undefined) ledger.need(row.report);
    store.set({ chosen: key, report: row?.report ?? report, form: null });
    if (row === undefined) return;
    clearTimeout(noted);
    noted = setTimeout(() => history.replaceState(null, "", `#${encodeURIComponent(key)}`), REST);
    // What comes next is loaded before it is asked for.
    const next = stepFrom(store.now.shown, placeOf(row), 1, placeOf);
    if (next !== undefined) ledger.need(next.report);
  };

  const show = (key: string) => {
    choose(key);
    settle();
    // A row that takes the focus is read aloud by itself.
    say(part("rows").contains(document.activeElement) ? "" : inWords(store.now));
  };

  /** From where the chosen one stands in the ledger, whether it is in the list or not. */
  const step = (by: 1 | -1) => {
    const next = stepFrom(store.now.shown, placeInLedger(store.now), by, placeOf);
    if (next !== undefined) return show(next.id);
    say(whyNoStep(store.now, by));
  };

  /** Of a filter for one report its text is shown even where no figure fits. */
  const first = () => {
    const { shown, chosen, filter } = store.now;
    if (shown.some(({ id }) => id === chosen)) return;
    const { report } = filter.cells;
    if (shown[0] !== undefined) choose(shown[0].id);
    else if (typeof report === "string") {
      ledger.need(report);
      store.set({ report, chosen: null, form: null });
    }
  };

  return {
    ...{ choose, show, step, first },
    goOn(id) {
      const { shown, places, list, sending } = store.now;
      const next = nextOpen(shown, places.get(id) ?? -1, list, sending, placeOf);
      if (next !== undefined) choose(next.id);
      settle();
      return next !== undefined;
    },
    turnTo(list) {
      store.set({ list });
      first();
      focusList();
      const { ready, shown } = store.now;
      const title = LISTS.find(({ name }) => name === list)?.title;
      say(ready ? `${title}: ${shown.length} ${shown.length === 1 ? "figure" : "figures"}.` : LOADING);
    },
    arrow(by, upright) {
      const { activeElement } = document;
      if (upright) {
        const inList = part("list").contains(activeElement);
        if (inList) step(by);
        return inList;
      }
      const report = shownReport(store.now);
      if (!part("text").contains(activeElement) || report === undefined) return false;
      const keys = spotsOf(report).map(({ key }) => key);
      const next = keys[keys.indexOf(store.now.chosen ?? "") + by];
      if (next !== undefined) show(next);
      return true;
    },
  };
}

/** Where the chosen figure stands among all; a number stands with the figure before it. */
function placeInLedger(state: State): number {
  const { places, chosen, rows, report } = state;
  const start = chosenNumber(state)?.start ?? -1;
  return places.get(chosen ?? "") ?? rows.findLastIndex((row) => row.report === report && row.start <= start);
}

/** What is chosen, for those who listen. */
function inWords(state: State): string {
  const row = state.rows[state.places.get(state.chosen ?? "") ?? -1];
  const number = chosenNumber(state);
  if (row === undefined) return number === undefined ? "" : `\u201c${number.text}\u201d, not counted: ${number.whyNot}`;
  return `\u201c${row.words}\u201d, ${titleOf(state, "measure", row.measure)}, ${statusOf(row, state.sending)}`;
}

/** Why there is nothing to step to. */
function whyNoStep({ ready, shown }: State, by: 1 | -1): string {
  if (!ready) return LOADING;
  if (shown.length === 0) return "This list is empty.";
  return by === 1 ? "This is the last one of the list." : "This is the first one of the list.";
}
