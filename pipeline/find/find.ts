import type { Report } from "../types.ts";
import type { Findings } from "../words/findings.ts";
import { PARAGRAPH, readParagraph, Tokens } from "../words/tokens.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { readBounds } from "./bounds.ts";
import { isNatural } from "./en/bounds.ts";
import type { ShownNames } from "./en/place-names.ts";
import { rivalled } from "./en/rivalled.ts";
import { readFigures } from "./figures.ts";
import { readNames, readTitle } from "./mentions.ts";
import { readNumbers } from "./numbers.ts";
import { addUnits } from "./phrases.ts";
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
    publisher: null,
  };
  const units = unitsFor(vocabulary);
  const { tokens } = units;
  const shown: ShownNames = new Map();
  if (report.title !== null) readTitle(report.title, units, vocabulary, findings, shown);
  tokens.begin(report.text);
  for (let at = 0; at < report.text.length; ) {
    at = readParagraph(tokens, at, vocabulary.lexicon);
    readSentences(findings, units, vocabulary, shown);
  }
  // A speaker may stand before or behind the verb that gives it away.
  findings.attributions.sort((a, b) => a.start - b.start);
  const { publisher } = report;
  if (publisher !== null && findings.figures.some(({ usage }) => usage !== null))
    findings.publisher = vocabulary.names.sourceNamed(publisher);
  return findings;
}

let kept: Units | null = null;

/** The columns that every text is read into: made once for a vocabulary, and empty between two texts. */
function unitsFor({ lexicon }: Vocabulary): Units {
  if (kept?.lexicon !== lexicon) kept = new Units(new Tokens(), lexicon);
  return kept;
}

/** Reads the sentences of the paragraph whose tokens are at hand. */
function readSentences(findings: Findings, units: Units, vocabulary: Vocabulary, shown: ShownNames): void {
  const { tokens, lexicon } = units;
  const starts = sentenceStarts(tokens, lexicon);
  for (let s = 0; s + 1 < starts.length; s++) {
    units.clear();
    addUnits(units, vocabulary.names, starts[s]!, starts[s + 1]!);
    const index = findings.sentences.length;
    addSentence(findings, tokens, starts[s]!, starts[s + 1]!);
    const sentence = { index, units, first: 0, last: units.count };
    const span = findings.sentences[index]!;
    span.rivalled = rivalled(units, 0, units.count);
    span.natural = isNatural(units);
    readNames(sentence, vocabulary, findings, shown);
    const [times, figures] = [findings.times.length, findings.figures.length];
    readTimes(sentence, findings);
    readFigures(sentence, vocabulary, findings, readNumbers(sentence));
    if (findings.figures.length === figures) noteWindow(sentence, findings.report.text, findings);
    readBounds(sentence, findings, findings.figures.length > figures, findings.times.length > times);
  }
}

function addSentence(findings: Findings, tokens: Tokens, from: number, to: number): void {
  const paragraph = (tokens.flags[from]! & PARAGRAPH) !== 0;
  findings.sentences.push({
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    rivalled: null,
    paragraph,
    happening: false,
    natural: false,
    section: false,
    pointsBack: false,
    ofEvent: false,
    retells: false,
    apart: false,
    dates: false,
    item: false,
    heading: false,
  });
}
