import { html, type Part } from "../publish/html.ts";
import { BASE } from "../publish/style/base.ts";
import { DESK } from "./desk/contract.ts";
import { EMBEDS } from "./embeds/routes.ts";
import { ownPage } from "./page.ts";
import { chartPages, type MadePage, storyPages } from "./pages.ts";

const STYLE = `
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
ul { list-style: none; padding: 0; }
li { margin-bottom: .75rem; }
li a { font-weight: 600; display: inline-block; min-height: 1.5rem; }
li span { display: block; color: var(--soft); }
h2 { margin-top: 2rem; font-size: 1.1rem; }
`;

/** What the preview begins with: the way to everything that it shows. */
export function homePage(project: string): string {
  const body = html`<main>
<h1>Tallywire</h1>
<ul>
${entry(DESK.page, "Review desk", "Read each report with its figures marked, and accept, correct, reject or add them.")}
${entry("/index.html", "Notebook", "All figures with their sentences, conflicts, tables and charts: what a reader gets.")}
${entry(EMBEDS, "Embeds", "Each chart in pages of many widths, dark, right to left, without scripts; and the ways to put it into a story, to copy.")}
${entry("/changes.html", "What changed last", "The rows and charts that the last run changed, with the cause.")}
</ul>
${section("Stories", storyPages(project))}
${section("Charts", chartPages(project))}
</main>`;
  return ownPage({ title: "Tallywire", styles: [BASE, STYLE], body });
}

function entry(address: string, name: string, about: string | null): Part {
  return html`<li><a href="${address}">${name}</a>${about !== null && html` <span>${about}</span>`}</li>\n`;
}

function section(name: string, pages: readonly MadePage[]): Part {
  if (pages.length === 0) return null;
  return html`<h2>${name}</h2>
<ul>
${pages.map(({ address, title }) => entry(address, title, null))}
</ul>`;
}
