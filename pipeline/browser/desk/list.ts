import type { DeskRow } from "../../preview/desk/contract.ts";
import { aside } from "./aside.ts";
import { button, el, part, put, spoken } from "./dom.ts";
import { reportTitle } from "./filters.ts";
import { statusOf } from "./lists.ts";
import { type Line, linesBetween, linesOf } from "./rows.ts";
import { SIGNS } from "./signs.ts";
import { type State, type Store, titleOf } from "./state.ts";

/** Lines made above and below those that are seen. */
const MARGIN = 300;

/** The list of figures. Only the lines around those that are seen exist: a ledger has thousands. */
export function list(store: Store, onChoose: (id: string) => void): void {
  const frame = part("list");
  const holder = part("rows");
  const none = part("none");
  const made = new Map<string, HTMLLIElement>();
  let { lines, height } = linesOf([]);

  /** Makes what is seen, keeps the line that has the focus, and takes the rest away. */
  const fill = () => {
    const { now } = store;
    const seen = linesBetween(lines, frame.scrollTop - MARGIN, frame.scrollTop + frame.clientHeight + MARGIN);
    const held = lines.filter(({ key }) => made.get(key)?.contains(document.activeElement));
    const wanted = [...new Set([...seen, ...held])].sort((a, b) => a.top - b.top);
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, item] of made)
      if (!keys.has(key)) {
        item.remove();
        made.delete(key);
      }
    wanted.forEach((line, i) => {
      const item = made.get(line.key) ?? lineItem(line, now, onChoose);
      made.set(line.key, item);
      item.style.transform = `translateY(${line.top}px)`;
      if (line.row !== null) dress(item, line.row, now);
      if (holder.children[i] !== item) holder.insertBefore(item, holder.children[i] ?? null);
    });
  };

  const reveal = (key: string | null) => {
    const line = lines.find((one) => one.key === key);
    if (line === undefined) return;
    const first = lines[lines.indexOf(line) - 1];
    const top = first?.row === null ? first.top : line.top;
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (line.top + line.height > frame.scrollTop + frame.clientHeight)
      frame.scrollTop = line.top + line.height - frame.clientHeight;
  };

  frame.addEventListener("scroll", fill, { passive: true });
  new ResizeObserver(fill).observe(frame);
  store.follow((now, before) => {
    const other = now.shown !== before.shown || now.reports !== before.reports;
    if (other) {
      ({ lines, height } = linesOf(now.shown));
      holder.style.height = `${height}px`;
      none.textContent = now.ready && lines.length === 0 ? emptyWords(now) : "";
    }
    if (!other && now.chosen === before.chosen && now.sending === before.sending && now.refused === before.refused)
      return;
    if (other || now.chosen !== before.chosen) reveal(now.chosen);
    fill();
  });
}

function emptyWords({ rows, fitting, list: name }: State): string {
  if (rows.length === 0) return "No figures yet: put reports into data/reports.";
  if (fitting.length === 0) return "No figure fits the search and the filters.";
  return name === "waiting" ? "Nothing waits: all of these are decided." : "None.";
}

function lineItem({ row, report, height }: Line, state: State, onChoose: (id: string) => void): HTMLLIElement {
  const item =
    row === null
      ? el("li", { class: "of", dir: "auto" }, reportTitle(state, report))
      : el(
          "li",
          {},
          button("", () => onChoose(row.id), { class: "row" }),
        );
  item.style.height = `${height}px`;
  return item;
}

/** What a row says, made anew only where it is another. */
function dress(item: HTMLLIElement, row: DeskRow, state: State): void {
  const { sending, refused, chosen } = state;
  const line = item.querySelector("button")!;
  put(line, "aria-current", row.id === chosen ? "true" : null);
  const status = statusOf(row, sending);
  const about = aside([titleOf(state, "measure", row.measure), row.source ?? "no source", row.place], " \u00b7 ");
  const doing = refused.has(row.id) ? "refused" : sending.has(row.id) ? "saving" : SIGNS[status].title;
  const news = JSON.stringify([row.words, about, doing]);
  if (item.dataset.says === news) return;
  item.dataset.says = news;
  item.className = status;
  const more = doing === "saving" || doing === "refused" ? `${doing} \u00b7 ` : "";
  line.replaceChildren(
    el("span", { class: "sign", "aria-hidden": true }, SIGNS[status].sign),
    el("b", { dir: "auto" }, row.words),
    el("small", { dir: "auto" }, more + about),
    spoken(`, ${doing}`),
  );
}
