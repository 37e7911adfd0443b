import type { Problem } from "../../types.ts";
import { atDesk } from "./at-desk.ts";
import { button, el } from "./dom.ts";

/** Problems that are about no figure and no report that is there; what was decided on a figure that is gone can be taken back. */
export function problemsAtLarge(problems: readonly Problem[], takeBackGone: (id: string) => void): HTMLElement {
  const items = problems.map(({ severity, code, message, file, line, figure }) => {
    const where = file === null ? "" : `${file}${line === null ? "" : `, line ${line}`}: `;
    const gone = code === "decision-gone" ? figure : null;
    const back = gone === null ? null : button("Take back", () => takeBackGone(gone));
    return el("li", { class: severity, dir: "auto" }, where + atDesk(message), back && el("p", {}, back));
  });
  return el("ul", { class: "told" }, ...items);
}
