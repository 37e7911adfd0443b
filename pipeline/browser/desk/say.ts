import { button, el, part } from "./dom.ts";

/** Says what happened, for those who look and those who listen. */
export function say(text: string): void {
  const line = part("said");
  // The same words twice in a row would not be read aloud again.
  line.textContent = text !== "" && line.textContent === text ? `${text}\u00a0` : text;
  line.title = text;
}

/** What keeps from working, by its cause: shown over the page until it is over. */
const alarms = new Map<string, { text: string; go: (() => void) | null }>();

/** Tells an alarm, with a way to where it is about, or ends it (null). */
export function alarm(cause: string, text: string | null, go: (() => void) | null = null): void {
  if (text === null ? !alarms.delete(cause) : alarms.get(cause)?.text === text) return;
  if (text !== null) alarms.set(cause, { text, go });
  const holder = part("alarm");
  holder.hidden = alarms.size === 0;
  holder.replaceChildren(...[...alarms].map(([name, one]) => alarmLine(name, one)));
}

function alarmLine(cause: string, { text, go }: { text: string; go: (() => void) | null }): HTMLElement {
  const line = el("div", {}, el("p", { dir: "auto" }, text));
  if (go !== null)
    line.append(
      button("Go to it", () => {
        alarm(cause, null);
        go();
      }),
    );
  line.append(button("Hide", () => alarm(cause, null)));
  return line;
}
