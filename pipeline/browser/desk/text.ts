import type { DeskReport } from "../../preview/desk/contract.ts";
import { el, part, put } from "./dom.ts";
import { statusOf } from "./lists.ts";
import { type Piece, paragraphs } from "./pieces.ts";
import { spotsOf } from "./spots.ts";
import { numberKey, type State, type Store, shownReport } from "./state.ts";

/** The text of the report with its marks. */
export function text(store: Store, onChoose: (key: string) => void): void {
  const holder = part("text");
  /** The pieces that carry each mark. */
  let marks = new Map<string, HTMLAnchorElement[]>();
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
    marks = new Map(spots.map(({ key }) => [key, []]));
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
      for (const key of one.keys) marks.get(key)?.push(link);
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
    const pieces = marks.get(chosen ?? "") ?? [];
    for (const one of pieces) put(one, "aria-current", "true");
    put(pieces[0] ?? holder.querySelector("a") ?? holder, "tabindex", 0);
  };

  const reveal = ({ chosen: key, form }: State) => {
    const first = marks.get(key ?? "")?.[0];
    if (first === undefined) return;
    const frame = part("report").getBoundingClientRect();
    const box = first.getBoundingClientRect();
    const [top, bottom] = [Math.max(frame.top, 0), Math.min(frame.bottom, hiddenBelow(form !== null))];
    if (box.top < top + 24 || box.bottom > bottom - 24) first.scrollIntoView({ block: narrow() ? "start" : "center" });
  };

  store.follow((now, before) => {
    const report = shownReport(now);
    if (report === undefined) return;
    const other = report !== shownReport(before);
    const held = holder.contains(document.activeElement);
    if (other) make(report);
    if (other || now.sending !== before.sending || now.rows !== before.rows) dress(report, now);
    else if (now.chosen !== before.chosen) stand(now.chosen);
    // The mark that had the focus was made anew: a reader with the keyboard alone stays in the text.
    if (held && !holder.contains(document.activeElement))
      holder.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    const arrived = now.report !== before.report || shownReport(before) === undefined;
    if (arrived || now.chosen !== before.chosen || now.form !== before.form) reveal(now);
  });
}

const narrow = () => getComputedStyle(part("card")).position === "fixed";

/** How much of a narrow screen the sheet with the card leaves to the text, as the style has it: less beside a form. */
const LEFT = { card: 0.5, form: 0.28 };

const hiddenBelow = (filling: boolean) => (narrow() ? innerHeight * (filling ? LEFT.form : LEFT.card) : innerHeight);

function wear(pieces: readonly HTMLAnchorElement[] = [], looks: string, title: string): void {
  pieces.forEach((piece, i) => {
    // The sign behind the words stands once, at their end.
    piece.className = `mark ${i < pieces.length - 1 ? looks.replace(/ .*/, "") : looks}`;
    piece.title = title;
  });
}
