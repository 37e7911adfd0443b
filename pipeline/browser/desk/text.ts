import type { DeskReport } from "../../preview/desk/contract.ts";
import { el, part, put } from "./dom.ts";
import { statusOf } from "./lists.ts";
import { type Piece, paragraphs, type Spot } from "./pieces.ts";
import { numberKey, type State, type Store, shownReport } from "./state.ts";

/** A mark of the text: the pieces that carry it, and what it is. */
interface Mark {
  pieces: HTMLAnchorElement[];
  title: string;
}

/** The text of the report with its marks. */
export function text(store: Store, onChoose: (key: string) => void): void {
  const holder = part("text");
  let marks = new Map<string, Mark>();
  /** The text and the places of its marks: where they are the same, the nodes stay, and with them focus and selection. */
  let made = "";

  const choose = (keys: readonly string[]) => {
    // Of several marks on the same words, one click after the other chooses the next.
    const at = keys.indexOf(store.now.chosen ?? "");
    onChoose(keys[(at + 1) % keys.length]!);
  };

  const make = (report: DeskReport) => {
    const spots = spotsOf(report);
    const now = JSON.stringify([report.id, report.text, spots]);
    if (now === made) return;
    made = now;
    marks = new Map(spots.map(({ key }) => [key, { pieces: [], title: "" }]));
    const piece = (one: Piece) => {
      if (one.keys.length === 0) return el("span", { "data-at": one.start }, one.text);
      const link = el(
        "a",
        { "data-at": one.start, href: `#${encodeURIComponent(one.keys[0]!)}`, tabindex: -1, dir: "auto" },
        one.text,
      );
      link.addEventListener("click", (event) => {
        event.preventDefault();
        choose(one.keys);
      });
      for (const key of one.keys) marks.get(key)?.pieces.push(link);
      return link;
    };
    put(holder, "lang", report.language);
    holder.replaceChildren(
      ...paragraphs(report.text, spots).map((pieces) => el("p", { dir: "auto" }, ...pieces.map(piece))),
    );
  };

  const dress = (report: DeskReport, { sending, rows, places, chosen }: State) => {
    for (const { start, whyNot } of report.numbers)
      wear(marks.get(numberKey({ start })), "number", `not counted: ${whyNot}`);
    for (const { figure, conflicts, problems } of report.figures) {
      const row = rows[places.get(figure.id) ?? -1];
      const status = row === undefined ? figure.status : statusOf(row, sending);
      const disputed = conflicts.length > 0 ? " disputed" : "";
      const doubtful = problems.some(({ severity }) => severity !== "notice") ? " doubtful" : "";
      wear(marks.get(figure.id), `${status}${disputed}${doubtful}`, `${figure.measure}, ${status}`);
    }
    stand(chosen);
  };

  /** The chosen mark is the one stop of the tab key; without one it is the first. */
  const stand = (chosen: string | null) => {
    for (const old of holder.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
    for (const old of holder.querySelectorAll('a[tabindex="0"]')) put(old, "tabindex", -1);
    const pieces = marks.get(chosen ?? "")?.pieces ?? [];
    for (const one of pieces) put(one, "aria-current", "true");
    put(pieces[0] ?? holder.querySelector("a") ?? holder, "tabindex", 0);
  };

  const reveal = (key: string | null) => {
    const first = marks.get(key ?? "")?.pieces[0];
    if (first === undefined) return;
    const frame = part("report").getBoundingClientRect();
    const box = first.getBoundingClientRect();
    const [top, bottom] = [Math.max(frame.top, 0), Math.min(frame.bottom, hiddenBelow())];
    if (box.top < top + 24 || box.bottom > bottom - 24) first.scrollIntoView({ block: narrow() ? "start" : "center" });
  };

  store.follow((now, before) => {
    const report = shownReport(now);
    if (report === undefined) return;
    const other = report !== shownReport(before);
    if (other) make(report);
    if (other || now.sending !== before.sending || now.rows !== before.rows) dress(report, now);
    else if (now.chosen !== before.chosen) stand(now.chosen);
    if (now.chosen !== before.chosen || now.report !== before.report || shownReport(before) === undefined)
      reveal(now.chosen);
  });
}

const narrow = () => getComputedStyle(part("card")).position === "fixed";

/** Where the sheet with the card begins to hide the text, on a narrow screen: it is never higher than half of it. */
const hiddenBelow = () => (narrow() ? innerHeight / 2 : innerHeight);

/** All marks of a report; the key of each is what choosing it chooses. */
function spotsOf({ figures, numbers }: DeskReport): Spot[] {
  return [
    ...figures.map(({ figure: { id, span } }) => ({ start: span.start, end: span.end, key: id })),
    ...numbers.map(({ start, end }) => ({ start, end, key: numberKey({ start }) })),
  ];
}

function wear(mark: Mark | undefined, looks: string, title: string): void {
  mark?.pieces.forEach((piece, i) => {
    // The sign behind the words stands once, at their end.
    piece.className = `mark ${i < mark.pieces.length - 1 ? looks.replace(/ .*/, "") : looks}`;
    piece.title = title;
  });
}

/** The keys of the marks in the order of the text. */
export function keysInOrder(report: DeskReport): string[] {
  return spotsOf(report)
    .sort((a, b) => a.start - b.start)
    .map(({ key }) => key);
}

/** Where the selected words stand in the report's text, or null where nothing of it is selected. */
export function selectedSpan(): { start: number; end: number; text: string } | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!part("text").contains(range.commonAncestorContainer)) return null;
  const parts = [...part("text").querySelectorAll<HTMLElement>("[data-at]")].filter((one) => range.intersectsNode(one));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const at = (one: HTMLElement) => Number(one.dataset.at);
  const start = at(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const length = last.textContent?.length ?? 0;
  const end = at(last) + (last.contains(range.endContainer) ? range.endOffset : length);
  const words = selection.toString().trim();
  return start < end && words !== "" ? { start, end, text: words } : null;
}
