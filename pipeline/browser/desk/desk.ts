import type { Deed } from "../../preview/desk/keys.ts";
import { atDesk } from "./at-desk.ts";
import { bar } from "./bar.ts";
import { card } from "./card.ts";
import { deeds } from "./deeds.ts";
import { part, press } from "./dom.ts";
import { draftsOf } from "./drafts.ts";
import { listen } from "./events.ts";
import { filters } from "./filters.ts";
import { keepFocus } from "./focus.ts";
import { formView } from "./form.ts";
import { head } from "./head.ts";
import { help } from "./help.ts";
import { listenToKeys } from "./keys.ts";
import { ledgerOf } from "./ledger.ts";
import { list } from "./list.ts";
import { LISTS } from "./lists.ts";
import { openers } from "./open.ts";
import { pick } from "./pick.ts";
import { alarm } from "./say.ts";
import { sheet } from "./sheet.ts";
import { signed } from "./signed.ts";
import { EMPTY, storeOf } from "./state.ts";
import { text } from "./text.ts";
import { walkThrough } from "./walk.ts";

/*
 * The review desk. One state, views that show the parts of it that differ, and deeds that change it. A decision is shown as made while it is on its
 * way; decisions go out one after the other, again and again until each is answered.
 */

const store = storeOf(EMPTY);
const ledger = ledgerOf(store);
const drafts = draftsOf();
const sign = signed();
const walk = walkThrough(store, ledger);
const open = openers(store);

bar(store, walk.turnTo);
filters(store, walk.first);
list(store, (id) => {
  if (id === store.now.chosen) document.getElementById("card-title")?.focus();
  else walk.show(id);
});
head(store);
text(store, walk.show);
card(store, {
  choose: walk.show,
  edit: open.edit,
  add: open.add,
  takeBack: (one) => work.takeBack(one),
  takeBackGone: (id) => work.takeBackGone(id),
});
const form = formView(store, { drafts, close: open.back, save: (...what) => work.save(...what) });
const work = deeds({ store, ledger, walk, signed: sign, drafts, refused: form.refused });
keepFocus(store);
pick(open.add);
sheet();

const DEEDS: Readonly<Record<Deed, () => void>> = {
  next: () => walk.step(1),
  previous: () => walk.step(-1),
  accept: () => work.decide("accept"),
  reject: () => work.decide("reject"),
  edit: () => open.edit(null),
  undo: () => work.undo(),
  add: open.add,
  search: () => part("search").focus(),
  why: sign.focus,
  help: help(),
  list1: () => walk.turnTo(LISTS[0]!.name),
  list2: () => walk.turnTo(LISTS[1]!.name),
  list3: () => walk.turnTo(LISTS[2]!.name),
  list4: () => walk.turnTo(LISTS[3]!.name),
};
listenToKeys({ deed: (deed) => DEEDS[deed](), back: open.back, arrow: walk.arrow });
for (const button of document.querySelectorAll<HTMLElement>("[data-deed]"))
  press(button, DEEDS[button.dataset.deed as Deed]);

/** On the first index: the figure that the address names, else the first that waits, else the first of all. */
function begin(): void {
  const named = decodeURIComponent(location.hash.slice(1));
  const { places, shown } = store.now;
  if (shown.length === 0 || (places.has(named) && !shown.some(({ id }) => id === named))) store.set({ list: "all" });
  if (places.has(named)) walk.choose(named);
  else walk.first();
  performance.mark("desk");
}

listen({
  async begun() {
    const { ready } = store.now;
    await ledger.refresh();
    if (!ready && store.now.ready) begin();
  },
  changed: ledger.follow,
  told({ stale, lines }) {
    const title = stale ? "The last run failed, tables and charts are from before it: " : "Errors in the project: ";
    alarm("project", lines.length === 0 ? null : title + lines.map(atDesk).join(" \u00b7 "));
  },
  there: (is) =>
    alarm(
      "server",
      is ? null : "The preview has stopped. Start it again: tallywire preview. Nothing that you typed is lost.",
    ),
});
addEventListener("hashchange", () => {
  const named = decodeURIComponent(location.hash.slice(1));
  if (store.now.places.has(named)) walk.show(named);
});
addEventListener("beforeunload", (event) => {
  if (work.busy || drafts.size > 0) event.preventDefault();
});
