import { escapeText } from "../publish/html.ts";
import { hashSource } from "../publish/page.ts";

/** A media query that holds always, or never, for each way in which a system may look. */
const IS_DARK = { dark: "(min-width: 0)", light: "(max-width: 0)" } as const;

/** How the system of a reader looks. */
export type Look = keyof typeof IS_DARK;

/** Behind the address of a page: asks for it as a reader sees it whose system looks like this. */
export const asking = (look: Look) => `?look=${look}`;

/** What an address asks for; null where it asks for no look. */
export function lookOf(address: string): Look | null {
  return (Object.keys(IS_DARK) as Look[]).find((look) => address.endsWith(asking(look))) ?? null;
}

const STYLES = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** A page as a reader sees it whose system looks like this, whatever the system of who looks at it. */
export function inLook(markup: string, look: Look): string {
  const made = markup
    .replace('<meta name="color-scheme" content="light dark">', `<meta name="color-scheme" content="${look}">`)
    .replace(STYLES, (style) =>
      style
        .replace(/\(prefers-color-scheme:\s*dark\)/g, IS_DARK[look])
        .replace(/color-scheme:\s*light dark/g, `color-scheme: ${look}`),
    );
  // Its styles are others now, which its policy has to name. Signs are escaped there, so it is parted at what no escape holds.
  const hashes = [...made.matchAll(STYLES)].map(([, style = ""]) => hashSource(style));
  const allowed = escapeText([...new Set(hashes)].join(" "));
  return made.replace(/style-src .*?(?=; [a-z]+-|">)/, `style-src ${allowed}`);
}
