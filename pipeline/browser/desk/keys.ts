import { type Deed, KEYS } from "../../preview/desk/keys.ts";
import { recall, remember } from "./memory.ts";

const DEEDS = new Map(KEYS.flatMap(({ keys, deeds }) => keys.map((key, i) => [key, deeds[i]!] as const)));
const SWITCH = "single-keys";

/** Single letters can be switched off (WCAG 2.1.4): who speaks to a computer would set them off with every word. */
export const singleKeys = {
  get on() {
    return recall(SWITCH, true) !== "off";
  },
  set on(on: boolean) {
    remember(SWITCH, on ? "on" : "off", true);
  },
};

/** What the other keys do. */
export interface KeyWays {
  deed(deed: Deed): void;
  back(): void;
  /** A step of the arrow keys; false where it means nothing here, and the page scrolls. */
  arrow(step: 1 | -1, upright: boolean): boolean;
}

/** Listens to the keyboard. Keys with a modifier are the browser's, keys while typing are text. */
export function listenToKeys({ deed, back, arrow }: KeyWays): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector("dialog[open]") !== null) return;
    if (event.key === "Escape") return back();
    if (isTyping(event.target)) return;
    const step = STEPS[event.key];
    if (step !== undefined && arrow(step, event.key.startsWith("ArrowU") || event.key === "ArrowDown"))
      return event.preventDefault();
    const found = singleKeys.on ? DEEDS.get(keyOf(event)) : undefined;
    if (found === undefined) return;
    event.preventDefault();
    // A key that is held goes on stepping, but decides once: nobody has looked at the next figure yet.
    if (!event.repeat || found === "next" || found === "previous") deed(found);
  });
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The sign of a key; of a keyboard for another script the letter that stands on the same key. */
function keyOf({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const sign = key.length === 1 && key > "~" && letter !== undefined ? letter : key;
  return sign.toLowerCase();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=checkbox]), textarea, select") !== null;
}
