import { type Html, html } from "./html.ts";

/** The ways out of a page: relative links to what it names, and what a link does that leaves it. */
export interface Ways {
  /** To the folder of charts: `""` or `../`. */
  charts: string;
  /** To the folder of tables. */
  data: string;
  /** To the notebook, `""` inside it. */
  notebook: string;
  /** The page, `""` for this one, that shows the evidence of a chart's mark at the figure's anchor. */
  evidence: string;
  /** Attributes of links that leave the page. */
  leaving: Html;
}

const SAME_TAB = html``;
/** Inside a story's frame a link must not replace the chart. A new tab has no way back to the page that opened it (HTML, 7.3.1.7). */
const NEW_TAB = html` target="_blank"`;

export const FROM_EMBED: Ways = {
  charts: "",
  data: "../data/",
  notebook: "index.html",
  evidence: "",
  leaving: NEW_TAB,
};
export const FROM_CHANGES: Ways = {
  charts: "",
  data: "../data/",
  notebook: "index.html",
  evidence: "index.html",
  leaving: SAME_TAB,
};
export const FROM_NOTEBOOK: Ways = { charts: "", data: "../data/", notebook: "", evidence: "", leaving: SAME_TAB };
export const FROM_STORY: Ways = {
  charts: "../",
  data: "../../data/",
  notebook: "../index.html",
  evidence: "../index.html",
  leaving: SAME_TAB,
};

/** The element of the notebook where a report stands. */
export function reportAnchor(id: string): string {
  return `report-${id.replace(/\s+/g, "_")}`;
}

/** A file name as part of a relative link; a name that looks like `x:` must not read as a scheme. */
export function toFile(way: string, name: string): string {
  return way + encodeURIComponent(name);
}
