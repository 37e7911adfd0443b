import { DESK } from "../../preview/desk/contract.ts";

const STYLE = `
nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: .25rem 1.25rem; font: .875rem/1.5 system-ui, sans-serif; color: #fff; background: #33373d; }
a { color: inherit; min-height: 1.5rem; } :focus-visible { outline: 3px solid #fff; outline-offset: -2px; } @media print { :host { display: none; } }`;

/** The page with a chart's name tries it in other pages. */
const CHART = /^\/([^/]+)\.html$/;
/** Pages below `charts` that are no chart's. */
const OTHERS = ["index", "changes"];

/** The ways out of a page that a run made: to the other pages of the preview. It is in no file, and has a shadow root, so that it and the page do not style each other. */
export function bar(path: string): void {
  const chart = CHART.exec(path)?.[1] ?? "index";
  const embeds = OTHERS.includes(chart) ? "/embeds" : `/embeds/${chart}`;
  const ways: readonly [name: string, address: string][] = [
    ["All pages", "/"],
    ["Review desk", DESK.page],
    ["Notebook", "/index.html"],
    ["Embeds", embeds],
  ];
  const nav = document.createElement("nav");
  nav.setAttribute("aria-label", "Preview");
  nav.append(...ways.map(([textContent, href]) => Object.assign(document.createElement("a"), { textContent, href })));
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  root.adoptedStyleSheets = [style];
  root.append(nav);
  document.body.prepend(host);
}
