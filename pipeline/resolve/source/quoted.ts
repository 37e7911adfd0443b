import type { Attribution, Findings } from "../../words/findings.ts";
import { firstFrom, lastBefore, near } from "../near.ts";
import { holdsQuotes, type Quote, quotesIn } from "./quotes.ts";

/** How many sentences a paragraph is looked at back and forth. */
const REACH = 8;

/** How many quotes of one speaker may stand before the one asked about. */
const QUOTES = 8;

/** Who says what stands between quotation marks. */
export class Quoted {
  /** The quotes of the piece of text asked about last: the numbers of a paragraph are asked about one after another. */
  private quotes: Quote[] = [];
  private from = -1;
  private to = -1;
  /** Whether the report quotes anybody. */
  private readonly any: boolean;

  constructor(private readonly findings: Findings) {
    this.any = holdsQuotes(findings.report.text);
  }

  /**
   * Who speaks at an offset where the sentence itself does not tell: the speaker right behind the quote or right before it
   * ("We lost 12. We are tired," a farmer said), or of the quote before in the same paragraph ("We are tired," she said. "We lost 12.").
   */
  speaker(offset: number, sentence: number): Attribution | null {
    if (!this.any) return null;
    const { findings } = this;
    const { text } = findings.report;
    const quotes = this.around(sentence);
    const last = firstFrom(quotes, offset + 1) - 1;
    if (last < 0 || offset >= quotes[last]!.end) return null;
    for (let at = last; at >= 0 && last - at < QUOTES; at--) {
      const quote = quotes[at]!;
      const found = beside(findings, text, quote, quotes[at + 1], sentence) ?? opening(findings, text, quote);
      if (found !== null) return found;
      if (at > 0 && quote.start - quotes[at - 1]!.end > LONGEST_GAP) return null;
    }
    return this.before(sentence, quotes[0]!);
  }

  /** Who closed the paragraph before, where this one is a quote from its first word on that nobody is named for: they go on. */
  private before(sentence: number, { start }: Quote): Attribution | null {
    const { attributions, sentences, report } = this.findings;
    const [from, to] = paragraphOf(this.findings, sentence);
    const first = firstFrom(attributions, from);
    if (start !== from + 1 || (attributions[first]?.start ?? to) < to) return null;
    const told = attributions[first - 1];
    const last = sentences[firstFrom(sentences, from) - 1];
    if (told === undefined || last === undefined || told.start < last.start || told.side !== "after") return null;
    // ""We ran," said Ana Prado, a nurse.": nothing else is told behind the name.
    const closes = /^[^.!?"\u201d]*\.?$/.test(report.text.slice(told.end, last.end));
    return closes && /["\u201d]/.test(report.text.slice(last.start, told.start)) ? told : null;
  }

  private around(sentence: number): Quote[] {
    const [from, to] = paragraphOf(this.findings, sentence);
    if (from !== this.from || to !== this.to) {
      this.quotes = quotesIn(this.findings.report.text, from, to);
      this.from = from;
      this.to = to;
    }
    return this.quotes;
  }
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
      if (a.start > quote.end && a.start < limit && !isParted(text, quote, a)) return a;
    }
  }
  return null;
}

/** A sentence or a paragraph ends between a quote and a speaker: "... are gone." UNICEF says ... */
const isParted = (text: string, { end }: Quote, { start, side }: Attribution) =>
  /[.!?]\s|\n/.test(text.slice(end + 1, start)) || (side === "before" && text.charAt(end - 1) === ".");
