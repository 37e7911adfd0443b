import { button, el, part, put, spoken } from "./dom.ts";
import { LISTS, type ListName, listed } from "./lists.ts";
import type { Store } from "./state.ts";

/** The lists with how many figures each holds, and how far the work is. */
export function bar(store: Store, onList: (list: ListName) => void): void {
  const buttons = LISTS.map(({ name, title }, i) => {
    const amount = el("span", { class: "amount" });
    const made = button("", () => onList(name), { "data-list": name });
    made.append(el("kbd", { "aria-hidden": true }, String(i + 1)), title, amount);
    return { name, made, amount };
  });
  part("lists").append(...buttons.map(({ made }) => made));
  const meter = part<HTMLProgressElement>("progress");
  const words = part("progress-words");

  store.follow((now, before) => {
    if (now.fitting === before.fitting && now.list === before.list && now.sending === before.sending) return;
    for (const { name, made, amount } of buttons) {
      put(made, "aria-pressed", name === now.list ? "true" : "false");
      amount.replaceChildren(String(listed(now.fitting, name, now.sending).length), spoken(" figures"));
    }
    const { decided, of } = now.progress;
    meter.max = Math.max(of, 1);
    meter.value = of === 0 ? 1 : decided;
    words.textContent = of === 0 ? "Nothing to decide" : `${decided} of ${of} decided`;
  });
}
