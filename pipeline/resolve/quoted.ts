import type { Attribution, Findings } from "../words/findings.ts";
import { lastBefore, near } from "./near.ts";
import { type Quote, quotesIn } from "./quotes.ts";

/** How many sentences a paragraph is looked at back and forth. */
const REACH = 8;

/**
 * Who says what stands between quotation marks when the figure's own sentence does not tell: the speaker right behind the quote or right before it
 * ("We lost 12. We are tired," a farmer said), or of the quote before in the same paragraph ("We are tired," she said. "We lost 12.").
 */
export function speakerOfQuote(findings: Findings, offset: number, sentence: number): Attribution | null {
  const { text } = findings.report;
  const [from, to] = paragraphOf(findings, sentence);
  const quotes = quotesIn(text, from, to);
  let at = quotes.findIndex((quote) => offset >= quote.start && offset < quote.end);
  if (at < 0) return null;
  for (; at >= 0; at--) {
    const found = beside(findings, text, quotes[at]!, quotes[at + 1], sentence) ?? opening(findings, text, quotes[at]!);
    if (found !== null) return found;
    const gap = at > 0 ? text.slice(quotes[at - 1]!.end, quotes[at]!.start) : "";
    if (gap.length > LONGEST_GAP) return null;
  }
  return null;
}

/** The most that stands between two quotes of one speaker: his name and who he is. */
const LONGEST_GAP = 160;

function paragraphOf({ sentences }: Findings, sentence: number): [number, number] {
  let first = sentence;
  while (first > 0 && !sentences[first]!.paragraph && sentence - first < REACH) first--;
  let last = sentence;
  while (last + 1 < sentences.length && !sentences[last + 1]!.paragraph && last - sentence < REACH) last++;
  return [sentences[first]!.start, sentences[last]!.end];
}

/** "Ana Prado said: "We lost 12."": the speaker named right before a quote. */
function opening({ attributions }: Findings, text: string, quote: Quote): Attribution | null {
  const found = lastBefore(attributions, quote.start, 0, Number.MAX_SAFE_INTEGER, () => true);
  if (found === null || quote.start - found.end > LONGEST_GAP) return null;
  return /^[^.!?]*[:,]\s*\S$/u.test(text.slice(found.end, quote.start)) ? found : null;
}

/** The speaker named right behind a quote, up to the next one. */
function beside(
  { attributions }: Findings,
  text: string,
  quote: Quote,
  next: Quote | undefined,
  sentence: number,
): Attribution | null {
  const limit = Math.min(next?.start ?? text.length, quote.end + LONGEST_GAP);
  for (let s = sentence - REACH; s <= sentence + REACH; s++) {
    for (const a of near(attributions, s, quote.end, quote.end)) {
      if (a.start > quote.end && a.start < limit && !/[.!?]\s/.test(text.slice(quote.end + 1, a.start))) return a;
    }
  }
  return null;
}
