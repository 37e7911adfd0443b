import { hashSource } from "../publish/page.ts";
import { LIVE_SCRIPT } from "../scripts/live.ts";
import { policyOf } from "./policy.ts";

/** Shown where a page is asked for that is not there; it becomes the page as soon as a run makes it. */
export const MISSING_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>No such page</title>
</head>
<body>
<main>
<h1>No such page</h1>
<p>The project has no page here, or none yet. <a href="/">All figures and charts</a></p>
</main>
</body>
</html>
`;

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/;
/** The policy of a page that brings none. */
const STRICT = "default-src 'none'; base-uri 'none'; form-action 'none'";

const SIGNS: Record<string, string> = { "&#39;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/**
 * A page as the preview serves it: with the live script at its end, and its own policy as text for the header, where the script
 * is allowed by its hash. In a meta element the policy would forbid the script, whatever the header says: so it leaves the page.
 */
export function livePage(html: string, version: string): { body: string; policy: string } {
  const own = POLICY.exec(html)?.[1]?.replace(/&(#39|quot|lt|gt|amp);/g, (sign) => SIGNS[sign] ?? sign);
  const policy = policyOf(own ?? STRICT, { "script-src": hashSource(LIVE_SCRIPT), "connect-src": "'self'" });
  const script = `<script data-version="${version}">${LIVE_SCRIPT}</script>\n`;
  const page = html.replace(POLICY, "");
  const end = page.lastIndexOf("</body>");
  return { body: end === -1 ? page + script : page.slice(0, end) + script + page.slice(end), policy };
}
