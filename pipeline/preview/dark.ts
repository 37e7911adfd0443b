import { escapeText } from "../publish/html.ts";
import { hashSource } from "../publish/page.ts";

/** Behind the address of a page: asks for it as a reader sees it whose system is dark. */
export const DARK = "?look=dark";

const STYLES = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** A page as a reader sees it whose system is dark, whatever the system of who looks at it. */
export function inDark(markup: string): string {
  const dark = markup
    .replace('<meta name="color-scheme" content="light dark">', '<meta name="color-scheme" content="dark">')
    .replace(STYLES, (style) =>
      style
        .replace(/\(prefers-color-scheme:\s*dark\)/g, "(min-width: 0)")
        .replace(/color-scheme:\s*light dark/g, "color-scheme: dark"),
    );
  // Its styles are others now, which its policy has to name. Signs are escaped there, so it is parted at what no escape holds.
  const hashes = [...dark.matchAll(STYLES)].map(([, style = ""]) => hashSource(style));
  const allowed = escapeText([...new Set(hashes)].join(" "));
  return dark.replace(/style-src .*?(?=; [a-z]+-|">)/, `style-src ${allowed}`);
}
