import type { Report } from "../types.ts";
import type { Findings } from "../words/findings.ts";
import { PARAGRAPH, readParagraph, Tokens } from "../words/tokens.ts";
import type { Vocabulary, Words } from "../words/vocabulary.ts";
import { readBounds } from "./bounds.ts";
import { isNatural } from "./en/befalls.ts";
import type { ShownNames } from "./en/place-names.ts";
import { rivalled } from "./en/rivalled.ts";
import { measureAll, readFigures } from "./figures.ts";
import { takeKeyFigures } from "./key-figures.ts";
import { readPlaces, readSpeakers, readTitle } from "./mentions.ts";
import { readNumbers } from "./numbers.ts";
import { addUnits } from "./phrases.ts";
import type { Sentence } from "./sentence.ts";
import { sentenceStarts } from "./sentences.ts";
import { noteWindow, readTimes } from "./times.ts";
import { Units } from "./units.ts";

/**
 * Finds every number of a report and the figures among them, with the words for places, times and speakers. As written: nothing is
 * carried over, worked out or guessed. Any text is fine; never throws; time grows with the length of the text.
 */
export function find(report: Report, vocabulary: Vocabulary): Findings {
  const findings: Findings = {
    report,
    sentences: [],
    quantities: [],
    figures: [],
    places: [],
    titlePlaces: [],
    clauses: [],
    sources: [],
    attributions: [],
    topics: [],
    times: [],
    bounds: [],
    window: null,
    naturalTitle: false,
    listHead: null,
    publisher: null,
  };
  const { words, tokens, abreast } = columnsFor(vocabulary);
  const shown: ShownNames = new Map();
  if (report.title !== null) readTitle(report.title, tokens, abreast[0]!, words, findings, shown);
  tokens.begin(report.text);
  const sentences: Sentence[] = [];
  for (let at = 0; at < report.text.length; ) {
    at = readParagraph(tokens, at, words.lexicon);
    const starts = sentenceStarts(tokens, words.lexicon);
    for (let s = 0; s + 1 < starts.length; s++) {
      if (sentences.length === abreast.length) readAbreast(sentences.splice(0), words, findings, shown);
      sentences.push(begun(abreast[sentences.length]!, tokens, words, starts[s]!, starts[s + 1]!, findings));
    }
  }
  readAbreast(sentences, words, findings, shown);
  // A speaker may stand before or behind the verb that gives it away.
  findings.attributions.sort((a, b) => a.start - b.start);
  const { publisher } = report;
  if (publisher !== null && findings.figures.some(({ usage }) => usage !== null))
    findings.publisher = words.names.sourceNamed(publisher);
  return findings;
}

/**
 * How many sentences are read side by side: each reader goes through all of them before the next one begins. The code that reads is many times what a
 * processor has near; so it is fetched once for many sentences.
 */
const ABREAST = 64;

/** The columns that every text is read into: those of its tokens, and those of its sentences. */
interface Columns {
  words: Words;
  tokens: Tokens;
  abreast: readonly Units[];
}

let kept: Columns | null = null;

/** The columns are made once for a vocabulary, and empty between two texts. */
function columnsFor({ lexicon, names, usage, measures }: Vocabulary): Columns {
  if (kept?.words.lexicon !== lexicon) {
    const words = { lexicon, names, usage, measures };
    kept = { words, tokens: new Tokens(), abreast: Array.from({ length: ABREAST }, () => new Units(lexicon)) };
  }
  return kept;
}

/** Folds the tokens of a sentence into units, and lists it. */
function begun(units: Units, tokens: Tokens, { names }: Words, from: number, to: number, findings: Findings): Sentence {
  units.begin(tokens.text);
  addUnits(units, tokens, names, from, to);
  const index = findings.sentences.length;
  addSentence(findings, tokens, from, to);
  return { index, units, first: 0, last: units.count, times: false, figures: false };
}

/** Reads sentences that follow one another; what a reader asks of the sentences before, it has found itself or a reader before it. */
function readAbreast(sentences: readonly Sentence[], words: Words, findings: Findings, shown: ShownNames): void {
  for (const s of sentences) {
    const span = findings.sentences[s.index]!;
    span.rivalled = rivalled(s.units, s.first, s.last);
    span.natural = isNatural(s.units);
  }
  for (const s of sentences) readSpeakers(s, words, findings);
  for (const s of sentences) readPlaces(s, words, findings, shown);
  for (const s of sentences) s.times = readTimes(s, findings);
  const numbers = sentences.map(readNumbers);
  const candidates = sentences.map((s, i) => measureAll(s, words.usage, numbers[i]!));
  takeKeyFigures(sentences, numbers, candidates);
  for (const [i, s] of sentences.entries()) s.figures = readFigures(s, words, findings, candidates[i]!);
  for (const s of sentences) if (!s.figures) noteWindow(s, findings.report.text, findings);
  for (const s of sentences) readBounds(s, findings);
}

function addSentence(findings: Findings, tokens: Tokens, from: number, to: number): void {
  const paragraph = (tokens.flags[from]! & PARAGRAPH) !== 0;
  findings.sentences.push({
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    rivalled: null,
    paragraph,
    happening: false,
    befalls: false,
    civil: false,
    quiet: false,
    natural: false,
    datable: false,
    storm: false,
    section: false,
    begins: false,
    lasts: false,
    pointsBack: false,
    ofEvent: false,
    starts: false,
    anew: false,
    retells: false,
    apart: false,
    dates: false,
    item: false,
    heading: false,
  });
}
