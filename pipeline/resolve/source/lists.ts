import { isBullet } from "../../words/bullets.ts";
import type { Attribution, Findings } from "../../words/findings.ts";
import { near } from "../near.ts";

/** How many items of a list are looked over. */
const LONGEST = 15;

const isItem = ({ report, sentences }: Findings, at: number) => {
  const sentence = sentences[at];
  return sentence !== undefined && isBullet(report.text[sentence.start]);
};

/**
 * Who a list is by: who speaks in the line before it that ends in a colon, or in the line "Source: ..." below it; else whose the report says that
 * its figures are.
 */
export function listSpeaker(findings: Findings, sentence: number, below: readonly Attribution[]): Attribution | null {
  if (isItem(findings, sentence)) {
    const own = intro(findings, sentence) ?? sourceLine(findings, sentence);
    if (own !== null) return own;
  }
  if (!findings.sentences[sentence]!.item) return null;
  return below.findLast((a) => a.sentence < sentence) ?? null;
}

/** The most sentences of a report that say whose its figures are. */
const MOST = 20;

/** "Figures below are those of the ministry.": the sentences that say whose the figures behind them are. */
export const figuresBelow = ({ attributions }: Findings): readonly Attribution[] =>
  attributions.filter(({ rule }) => rule === "figures-below").slice(0, MOST);

/** "The ministry reported:" above the list. */
function intro(findings: Findings, sentence: number): Attribution | null {
  let at = sentence - 1;
  while (sentence - at < LONGEST && isItem(findings, at)) at--;
  const line = findings.sentences[at];
  if (line === undefined || findings.report.text.charAt(line.end - 1) !== ":") return null;
  return inSentence(findings, at).at(-1) ?? null;
}

function sourceLine(findings: Findings, sentence: number): Attribution | null {
  let at = sentence + 1;
  while (at - sentence < LONGEST && isItem(findings, at)) at++;
  return inSentence(findings, at).find(({ rule }) => rule === "source-line") ?? null;
}

function inSentence({ attributions, sentences }: Findings, at: number): Attribution[] {
  const line = sentences[at];
  return line === undefined ? [] : near(attributions, at, line.start, line.end);
}
