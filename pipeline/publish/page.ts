import { createHash } from "node:crypto";
import { type Html, html, type Part, trusted } from "./html.ts";
import { smallStyle } from "./style/small.ts";

/** What a page is made of. */
export interface PageParts {
  title: string;
  /** BCP 47. */
  language: string;
  description: string;
  /** Stylesheets, in order. */
  styles: readonly string[];
  /** The program of the page, one of `scripts/`. */
  script?: string;
  /** More of the head: canonical link, structured data. */
  head?: Part;
  body: Html;
}

function styleElement(styles: readonly string[]): Html {
  return html`<style>${trusted(smallStyle(styles.join("")))}</style>`;
}

/** CSP source of an inline block, W3C CSP level 3 section 2.3.1. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * The policy of a page: nothing is loaded, and nothing runs but the page's own program; it and the stylesheets, the drawings' own
 * among them, are named by their hash. `frame-ancestors` is left out: a meta element cannot carry it, and an embed must be framed.
 */
export function policy({ styles: sheets, script, body }: PageParts): string {
  const markup = styleElement(sheets).text + body.text;
  const styles = [...markup.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => hashSource(match[1] ?? ""));
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${hashSource(script)}`]),
    `style-src ${[...new Set(styles)].join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Languages written from right to left (Unicode CLDR, characterOrder). */
const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

function direction(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
}

/** A whole HTML document that needs nothing but itself: no script, no font, no picture from elsewhere. */
export function page(parts: PageParts): string {
  const { title, language, description, styles, script, head, body } = parts;
  return html`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${head}
${styleElement(styles)}
</head>
<body>
${body}
${script !== undefined && html`<script>${trusted(script)}</script>`}
</body>
</html>
`.text;
}
