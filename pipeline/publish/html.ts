/**
 * Markup that is safe to print. Only `html` and `trusted` make it; every other value that meets it is escaped.
 */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: markup as it is, text escaped, lists joined, nothing for null and false. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes text for element content and for quoted attributes alike. NUL would be dropped by a browser: it is made visible. */
export function escapeText(text: string): string {
  // Most texts have nothing to escape, and a page has a hundred thousand of them.
  if (!/[&<>"']/.test(text) && !text.includes("\u0000")) return text;
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character).replaceAll("\u0000", "\ufffd");
}

const SIGNS: Record<string, string> = Object.fromEntries(
  Object.entries(ESCAPES).map(([sign, escaped]) => [escaped, sign]),
);

/** The text that was escaped by `escapeText`. */
export function plainText(escaped: string): string {
  return escaped.replace(/&(?:#39|quot|lt|gt|amp);/g, (sign) => SIGNS[sign] ?? sign);
}

function print(part: Part): string {
  if (typeof part === "string") return escapeText(part);
  if (part instanceof Html) return part.text;
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "object") return part.map(print).join("");
  return String(part);
}

/** A template whose values are escaped unless they are markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0]!;
  for (let i = 0; i < parts.length; i++) text += print(parts[i]) + strings[i + 1]!;
  return new Html(text);
}

/** Markup made by this program (a drawn SVG, a stylesheet), printed as it is. Never text of a report. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** Markup joined by a separator, which is text. */
export function joined(parts: readonly Part[], separator: string): Html {
  return new Html(parts.map(print).join(escapeText(separator)));
}

/** Letters that run from right to left, and the marks that turn text around (Unicode Bidi_Class R, AL and the explicit formatting). */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Text of unknown direction: a right-to-left name or a stray bidi mark does not turn its neighbours around. */
export function bdi(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** The same in as few bytes: text that turns nothing stands as it is where the words around it run from left to right. */
export function isolated(text: string, direction: "ltr" | "rtl"): Html {
  return direction === "ltr" && !TURNING.test(text) ? new Html(escapeText(text)) : bdi(text);
}
