/** What every connected page is told: the lines of what is wrong, and whether the pages are from before the last change. */
export interface State {
  stale: boolean;
  lines: readonly string[];
}

/** Where a page hears of the state: one server-sent event when it connects, one after each run. */
export const EVENTS = "/events";

/** What a page that wants to be made first adds to that address, with its own. */
export const OPEN_PAGE = "page";

/** Name of the event that asks every page to look whether it is still as it was loaded. */
export const LOOK_EVENT = "look";
