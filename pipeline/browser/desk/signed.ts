import { el, part } from "./dom.ts";
import { recall, remember } from "./memory.ts";

/** Who decides, and why. */
export interface Signed {
  /** Goes on with who decides and why; asks who where nobody has said it yet. */
  with(then: (by: string, why: string) => void): void;
  /** Asks who decides. */
  ask(): void;
  /** To the field of the reason. */
  focus(): void;
}

const BY = "by";
/** Value of the dialog's button. */
const GO_ON = "go";
const WHYS = "whys";

/** As the file has it: how a text was spaced says nothing. */
const oneSpaced = (text: string) => text.trim().replace(/\s+/g, " ");

export function signed(): Signed {
  const dialog = part<HTMLDialogElement>("who");
  const name = part<HTMLInputElement>("who-name");
  const label = part("by");
  const why = part<HTMLInputElement>("why");
  const keep = part<HTMLInputElement>("keep");
  const reasons = new Set<string>(JSON.parse(recall(WHYS, false) ?? "[]") as string[]);
  let after: (() => void) | null = null;

  const show = () => {
    label.textContent = recall(BY, true) || "no name yet";
    part("whys").replaceChildren(...[...reasons].map((value) => el("option", { value })));
  };
  const ask = (then: (() => void) | null) => {
    after = then;
    name.value = recall(BY, true) ?? "";
    dialog.returnValue = "";
    dialog.showModal();
  };
  // Left with Esc, nothing is decided.
  dialog.addEventListener("close", () => {
    const then = after;
    after = null;
    if (dialog.returnValue !== GO_ON) return;
    remember(BY, oneSpaced(name.value), true);
    show();
    then?.();
  });
  /** The reason, remembered for the tab; it is said once only, unless a person keeps it. */
  const reason = () => {
    const text = oneSpaced(why.value);
    if (text !== "" && !reasons.has(text)) {
      reasons.add(text);
      remember(WHYS, JSON.stringify([...reasons]), false);
      show();
    }
    if (!keep.checked) why.value = "";
    return text;
  };
  part("name").addEventListener("click", () => ask(null));
  // Another tab may have been told who it is.
  addEventListener("storage", show);
  show();
  return {
    with(then) {
      const by = recall(BY, true);
      if (by === null) ask(() => then(recall(BY, true) ?? "", reason()));
      else then(by, reason());
    },
    ask: () => ask(null),
    focus: () => why.focus(),
  };
}
