import type { Findings, TimeMention } from "../../words/findings.ts";
import { lastBefore, near } from "../near.ts";
import { isDay } from "./times.ts";

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
export function timeOfNext({ sentences, times }: Findings, sentence: number): TimeMention | null {
  const next = sentences[sentence + 1];
  if (!next?.dates) return null;
  return near(times, sentence + 1, next.start, next.end).find((t) => t.role === "event" && isDay(t)) ?? null;
}
