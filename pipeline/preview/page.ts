import { type Html, html, plainText } from "../publish/html.ts";
import { hashSource, page } from "../publish/page.ts";
import { BASE } from "../publish/style/base.ts";
import { LIVE_SCRIPT } from "../scripts/live.ts";
import { TOKEN_META } from "./desk/contract.ts";
import { policyOf } from "./policy.ts";

/** A page with the policy that its header carries. */
export interface ServedPage {
  body: string;
  policy: string;
}

/** What a page of the preview's own is made of. */
export interface OwnPage {
  title: string;
  styles: readonly string[];
  body: Html;
  /** BCP 47; English where left out. */
  language?: string;
  /** A text of `pipeline/scripts`, run at the end of the page. */
  script?: string;
  /** With it the page may write. */
  token?: string;
}

/** A page of the preview's own, before it is served. It asks this server alone, and frames its pages alone. */
export function ownPage({ title, styles, body, language = "en", script, token }: OwnPage): string {
  const head = token === undefined ? null : html`<meta name="${TOKEN_META}" content="${token}">`;
  return page({ title, language, description: title, styles, head, body, ...(script && { script }) });
}

/** Shown where a page is asked for that is not there; it becomes the page as soon as a run makes it. */
export const MISSING_PAGE = ownPage({
  title: "No such page",
  styles: [BASE, "main { padding: 2rem 1.25rem; }"],
  body: html`<main>
<h1>No such page</h1>
<p>The project has no page here, or none yet. <a href="/">All pages</a></p>
</main>`,
});

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/;
/** The policy of a page that brings none. */
const STRICT = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** A page with its own policy as text for the header, and more allowed there. In a meta element it would forbid what is added, whatever the header says: so it leaves the page. */
export function served(markup: string, more: Record<string, string>): ServedPage {
  const own = POLICY.exec(markup)?.[1];
  return { body: markup.replace(POLICY, ""), policy: policyOf(own === undefined ? STRICT : plainText(own), more) };
}

/** A page as the preview serves it: with the live script at its end, allowed by its hash, and what else it may. */
export function livePage(markup: string, version: string, more: Record<string, string> = {}): ServedPage {
  const live = { "script-src": hashSource(LIVE_SCRIPT), "connect-src": "'self'" };
  const { body, policy } = served(markup, { ...live, ...more });
  const script = `<script data-version="${version}">${LIVE_SCRIPT}</script>\n`;
  const end = body.lastIndexOf("</body>");
  return { body: end === -1 ? body + script : body.slice(0, end) + script + body.slice(end), policy };
}
