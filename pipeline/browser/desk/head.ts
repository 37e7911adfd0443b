import { aside } from "./aside.ts";
import { atDesk } from "./at-desk.ts";
import { el, part } from "./dom.ts";
import { type Store, shownReport } from "./state.ts";

/** Title, outlet, day and address of the report, and what is wrong with it. */
export function head(store: Store): void {
  const holder = part("head");
  store.follow((now, before) => {
    const report = shownReport(now);
    if (report === shownReport(before) && now.report === before.report) return;
    if (report === undefined) {
      holder.replaceChildren(el("p", { class: "facts" }, now.report === null ? "" : "Loading the report"));
      return;
    }
    const { id, title, publisher, published, url, file, problems } = report;
    const facts = aside([publisher, published ?? "without a date", file], " \u00b7 ");
    const link = safeAddress(url);
    const address = link === null ? null : el("a", { href: link, rel: "noreferrer", target: "_blank" }, "As published");
    const told = problems.map(({ severity, message }) => el("li", { class: severity, dir: "auto" }, atDesk(message)));
    holder.replaceChildren(
      el("h2", { dir: "auto" }, title ?? id),
      el("p", { class: "facts" }, `${facts} `, address),
      ...(told.length === 0 ? [] : [el("ul", { class: "told" }, ...told)]),
    );
  });
}

/** An address of the web; a report may name any other kind. */
function safeAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
