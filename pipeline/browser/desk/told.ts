import type { DeskConflict, DeskDecision, DeskFigure } from "../../preview/desk/contract.ts";
import { together } from "../../review/together.ts";
import { groupedDigits } from "../../wording.ts";
import { aside } from "./aside.ts";
import { atDesk } from "./at-desk.ts";
import { standsAsDone } from "./changes.ts";
import { deedInWords } from "./deed-words.ts";
import { button, el, spoken } from "./dom.ts";

/** From here on how many times more says more than the difference. */
const MANY = 1.5;

const listOf = (title: string, items: readonly HTMLLIElement[]): HTMLElement | null =>
  items.length === 0 ? null : el("section", {}, el("h3", {}, title), el("ul", { class: "told" }, ...items));

/** What is wrong with a figure; that it waits is told by its state, what it is in conflict with by a list of its own. */
export function problemsOf({ problems, conflicts }: DeskFigure): HTMLElement | null {
  const others = new Set(conflicts.map(({ id }) => id));
  const told = problems.filter(
    ({ code, figure, other_figure }) =>
      code !== "figure-waits" && !(others.has(other_figure ?? "") || others.has(figure ?? "")),
  );
  return listOf(
    "Problems",
    told.map(({ severity, message }) => el("li", { class: severity, dir: "auto" }, atDesk(message))),
  );
}

/** The figures that cannot hold together with this one, and the way to each. */
export function conflictsOf(
  { conflicts }: DeskFigure,
  titleOf: (report: string) => string,
  choose: (id: string) => void,
): HTMLElement | null {
  const line = (one: DeskConflict) => {
    const { id, report, source, words, sentence, difference, ratio, higher } = one;
    const times = higher && ratio !== null && ratio >= MANY ? `, ${ratio.toFixed(1)} times as many` : "";
    const how = `${higher ? "higher" : "lower"} by ${groupedDigits(difference)}${times}`;
    const go = button("Go to it", () => choose(id));
    go.append(spoken(`: ${words}`));
    return el(
      "li",
      { class: "error" },
      el("b", { dir: "auto" }, words),
      ` (${how})`,
      el("small", { dir: "auto" }, aside([source ?? "no source", titleOf(report)], " \u00b7 ")),
      el("p", { dir: "auto", class: "soft" }, sentence),
      go,
    );
  };
  return listOf("In conflict with", conflicts.map(line));
}

/** Who decided what, when and why; the lines of one decision together. */
export function decisionsOf(one: DeskFigure, takeBack: (one: DeskFigure) => void): HTMLElement | null {
  const { decisions } = one;
  const item = (rows: readonly DeskDecision[]) => {
    const [{ action, by, at, why, stands }] = rows as [DeskDecision];
    const deed = el("span", { dir: "auto" }, deedInWords(rows));
    const signed = [by ?? "nobody named", at].filter((one) => one !== null).join(", ");
    return el(
      "li",
      { class: "decision" },
      stands || action === "undo" ? deed : el("s", {}, deed, spoken(" (taken back)")),
      el("small", { dir: "auto" }, ` ${signed}`),
      why === null ? null : el("div", { dir: "auto" }, why),
    );
  };
  const list = listOf("Decisions", together(decisions).map(item));
  const stand = together(decisions.filter(standsAsDone)).length;
  if (stand > 0) list?.append(button(stand === 1 ? "Take back" : "Take the last one back", () => takeBack(one)));
  return list;
}
