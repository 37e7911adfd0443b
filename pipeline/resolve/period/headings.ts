import type { Findings, FoundFigure, TimeMention } from "../../words/findings.ts";
import { figuresFrom } from "../figures-near.ts";
import { lastBefore, near } from "../near.ts";
import { isBrief } from "./event-times.ts";
import { isToll } from "./time-kinds.ts";
import type { Times } from "./times.ts";

/** How many lines a list under one heading may have, and how many sentences a paragraph. */
const LIST = 12;

/** Whether a paragraph begins behind one sentence and not behind another. */
export function isNewParagraph({ sentences }: Findings, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (sentences[i]!.paragraph) return true;
  return false;
}

/**
 * For each sentence the one with which its part of the report begins: a line of its own that is no sentence, or a place with a colon ("Sindh: 405
 * people have died"); -1 before the first.
 */
export function partsOf({ sentences, places }: Findings): Int32Array {
  const headed = new Set(places.filter(({ role }) => role === "heading").map(({ sentence }) => sentence));
  const parts = new Int32Array(sentences.length);
  let part = -1;
  for (const [i, { section }] of sentences.entries()) {
    if (section || headed.has(i)) part = i;
    parts[i] = part;
  }
  return parts;
}

/**
 * The sentences in which a place is named for the first time as one where something was, and what their paragraphs tell behind them, up to the
 * first quake or flood: what befalls many places at once makes no new event of each.
 */
export function firstNamed({ places, sentences, naturalTitle }: Findings): ReadonlySet<number> {
  const names = new Set<string>();
  const first = new Set<number>();
  const natural = naturalTitle ? 0 : sentences.findIndex((sentence) => sentence.natural);
  for (const { name, role, sentence } of places) {
    if (natural >= 0 && sentence >= natural) break;
    if (name === null || names.has(name)) continue;
    names.add(name);
    if (role === "at") first.add(sentence);
  }
  for (let i = 1; i < sentences.length; i++) if (first.has(i - 1) && !sentences[i]!.paragraph) first.add(i);
  return first;
}

/** "Key figures since 1 May:" over the lines of a list; null for what is no line of one. */
export function timeOverList({ sentences, times }: Findings, sentence: number): TimeMention | null {
  const { start, item } = sentences[sentence]!;
  if (!item) return null;
  let heading = sentence - 1;
  while (heading >= 0 && sentence - heading <= LIST && (sentences[heading]!.item || !sentences[heading]!.paragraph))
    heading--;
  if (heading < 0 || !sentences[heading]!.heading) return null;
  return lastBefore(times, start, sentence, sentence - heading, (t) => t.role === "event" && t.sentence === heading);
}

/** "July 2019: A clinic was hit. The attack killed six.": the time that stands over the paragraph. */
export function timeOverParagraph(findings: Findings, sentence: number): TimeMention | null {
  const { start } = findings.sentences[sentence]!;
  const time = lastBefore(findings.times, start, sentence, LIST, (t) => t.heads && t.role === "event");
  return time === null || isNewParagraph(findings, time.sentence, sentence) ? null : time;
}

/** "Four people were killed. The attack took place on Saturday.": the day that the next sentence gives. */
export function timeOfNext(findings: Findings, times: Times, sentence: number): TimeMention | null {
  return findings.sentences[sentence + 1]?.dates ? dayIn(findings, times, sentence + 1) : null;
}

/** "TWELVE DIE IN FIRE", over "Fire swept through a mill in Kessu on Saturday": the only day of the first sentence under a headline; null where that counts others. */
export function timeUnderHeadline(findings: Findings, times: Times, figure: FoundFigure): TimeMention | null {
  const { sentences, quantities } = findings;
  const { sentence, value } = quantities[figure.quantity]!;
  const lead = sentences[1];
  if (sentence > 0 || !sentences[0]!.item || !lead?.paragraph || !lead.befalls || isToll(figure)) return null;
  const counted = figuresFrom(findings, lead.start, lead.end).filter(({ measure }) => measure === figure.measure);
  return counted.some((f) => quantities[f.quantity]!.value !== value) ? null : dayIn(findings, times, 1);
}

/** The only day, night or weekend on which a sentence says that something happened. */
function dayIn(findings: Findings, times: Times, sentence: number): TimeMention | null {
  const { start, end } = findings.sentences[sentence]!;
  const [day, ...others] = near(findings.times, sentence, start, end).filter(({ role }) => role === "event");
  return day !== undefined && others.length === 0 && isBrief(times, day) ? day : null;
}
