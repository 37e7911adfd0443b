import { atDirective, webAddress } from "../addresses.ts";
import { directivesIn } from "../text-directive.ts";
import type { Report, Span } from "../types.ts";

/** Where a sentence of a report stands on the web. */
export function quoteUrls({ url, text }: Report): (sentence: Span) => string | null {
  const address = webAddress(url);
  if (address === null) return () => null;
  const directive = directivesIn(text);
  return (sentence) => atDirective(address, directive(sentence));
}
