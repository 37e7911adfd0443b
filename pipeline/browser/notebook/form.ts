import type { View } from "./address.ts";

/** The form that narrows the figures. */
export interface Form {
  element: HTMLElement;
  wanted(): Pick<View, "words" | "choices">;
  fill(view: Pick<View, "words" | "choices">): void;
  tell(words: string): void;
}

function labelled(label: string, field: HTMLElement): HTMLElement {
  const around = document.createElement("label");
  around.append(label, field);
  return around;
}

/** A list of the words that a column holds, each once, sorted; the first choice is all of them. */
function choiceOf(words: Iterable<string>): HTMLSelectElement {
  const field = document.createElement("select");
  field.append(new Option("all", ""));
  for (const word of [...new Set(words)].filter((each) => each !== "").sort()) field.append(new Option(word, word));
  return field;
}

/** A field for words, a list of choices for each of the columns, a button that shows all again, and a line that tells how many there are. */
export function formOf(columns: readonly (readonly [head: string, words: readonly string[]])[]): Form {
  const search = document.createElement("input");
  search.type = "search";
  search.autocomplete = "off";
  const choices = columns.map(([head, words]) => ({ head, field: choiceOf(words) }));
  const clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = "Show all";
  const told = document.createElement("p");
  told.role = "status";
  const element = document.createElement("div");
  element.className = "narrow";
  element.role = "search";
  element.ariaLabel = "Narrow the figures";
  element.append(labelled("Words", search), ...choices.map(({ head, field }) => labelled(head, field)), clear, told);
  const form: Form = {
    element,
    wanted: () => ({
      words: search.value,
      choices: new Map(choices.map(({ head, field }) => [head, field.value])),
    }),
    fill(view) {
      search.value = view.words;
      for (const { head, field } of choices) {
        field.value = view.choices.get(head) ?? "";
        // A word that no figure has any more: all are shown rather than none.
        if (field.selectedIndex < 0) field.value = "";
      }
    },
    tell(words) {
      told.textContent = words;
    },
  };
  clear.addEventListener("click", () => {
    form.fill({ words: "", choices: new Map() });
    element.dispatchEvent(new Event("input"));
  });
  return form;
}
