import { readWords } from "./api.ts";
import { focusList } from "./focus.ts";
import { ready } from "./ready.ts";
import { say } from "./say.ts";
import { selectedSpan } from "./selection.ts";
import { chosenNumber, type Store, shownReport } from "./state.ts";

/** Opens and closes the form in the place of the card. */
export interface Openers {
  /** The form of the chosen figure, at one field or the first. */
  edit(field: string | null): void;
  /** The form for the selected words, or for the number that is chosen. */
  add(): void;
  /** From a form, the search or the card back to the list. */
  back(): void;
}

export function openers(store: Store): Openers {
  const add = async () => {
    const report = shownReport(store.now);
    const span = selectedSpan() ?? chosenNumber(store.now);
    if (report === undefined) return say("No report is shown yet.");
    if (span === undefined)
      return say("Select the words in the text first, or go to a number there with the keys Left and Right.");
    const words = await readWords(report.id, span.start, span.end).catch(() => null);
    if (words === null) say("The preview does not answer; try again when it does.");
    else if ("cells" in words) store.set({ form: { kind: "add", report: report.id, words } });
    else say(words.message);
  };
  return {
    add,
    edit(field) {
      if (chosenNumber(store.now) !== undefined) return add();
      const one = ready(store.now);
      if (typeof one === "string") return say(one);
      const { id, span } = one.figure;
      store.set({ form: { kind: "edit", figure: id, words: span.text, field } });
    },
    back() {
      getSelection()?.removeAllRanges();
      store.set({ form: null });
      focusList();
    },
  };
}
