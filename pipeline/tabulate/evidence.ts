import { hash } from "node:crypto";
import type { LedgerFigure, Report, Span } from "../types.ts";

/*
 * Figures as W3C Web Annotations, https://www.w3.org/TR/annotation-model/.
 */

/** Letters on either side that a quote is told by; one that stands in its report more than once takes more. */
const AROUND = 32;
const MOST_AROUND = 512;
/** How far around a quote its like is looked for: to go through a book for each of its figures takes too long. */
const NEAR = 100_000;

/** The terms of annotations, and two of our own: a figure's record as it is, and the hash of the text that the offsets are of. */
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { figure: { "@id": "urn:tallywire:figure", "@type": "@json" }, sha256: "urn:tallywire:sha256" },
];

/**
 * Every figure of a report as an annotation, one a line as JSON, its line end with it: its record is the body, its words in the report are the target.
 * Offsets count code points of the report's text as read; `sha256` is of that text in UTF-8.
 */
export function* annotations(figures: readonly LedgerFigure[], report: Report): Generator<string> {
  const targetOf = targetsIn(report);
  for (const figure of figures) yield `${JSON.stringify(annotationOf(figure, targetOf(figure)))}\n`;
}

/** What the target says, and what is the report's: JSON leaves out what is undefined. To take keys out of 30,000 records takes ten times as long. */
const TOLD_ELSEWHERE = {
  span: undefined,
  sentence: undefined,
  published: undefined,
  publisher: undefined,
  url: undefined,
  title: undefined,
  quote_url: undefined,
};

function annotationOf(figure: LedgerFigure, target: object): object {
  return {
    "@context": CONTEXT,
    id: `urn:tallywire:figure:${encodeURIComponent(figure.id)}`,
    type: "Annotation",
    motivation: "describing",
    body: { type: "Dataset", format: "application/json", figure: { ...figure, ...TOLD_ELSEWHERE } },
    target,
  };
}

/** Gives the target of figures of one report: the page where it is on the web, else the file, and the words in it. */
function targetsIn({ file, url, published, text }: Report): (figure: LedgerFigure) => object {
  const sha256 = hash("sha256", text);
  const copy = fileAddress(file ?? "");
  const day = published === null ? {} : { sourceDate: `${published}T00:00:00Z` };
  const state = { state: { type: "TimeState", ...day, cached: copy } };
  const points = codePoints(text);
  return ({ span, quote_url }) => ({
    type: "SpecificResource",
    source: quote_url === null ? copy : url,
    ...(quote_url === null ? {} : state),
    sha256,
    selector: [
      quoteSelector(span, text),
      { type: "TextPositionSelector", start: points(span.start), end: points(span.end) },
      ...(quote_url === null ? [] : [fragmentSelector(quote_url)]),
    ],
  });
}

/** The report's file, from where the annotations stand. */
function fileAddress(file: string): string {
  return file
    .replace(/^data\//, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** The sentence on the web page, as a browser finds it. */
function fragmentSelector(address: string): object {
  const value = address.slice(address.indexOf("#") + 1);
  return { type: "FragmentSelector", conformsTo: "https://wicg.github.io/scroll-to-text-fragment/", value };
}

function quoteSelector(span: Span, text: string): object {
  const near = text.slice(Math.max(0, span.start - NEAR), span.end + NEAR);
  for (let around = AROUND; ; around *= 2) {
    const from = whole(Math.max(0, span.start - around), text);
    const to = whole(span.end + around, text);
    const [prefix, suffix] = [text.slice(from, span.start), text.slice(span.end, to)];
    const quote = prefix + span.text + suffix;
    if (around >= MOST_AROUND || near.indexOf(quote) === near.lastIndexOf(quote))
      return { type: "TextQuoteSelector", exact: span.text, prefix, suffix };
  }
}

/** An offset that does not stand between the two halves of a character. */
function whole(offset: number, text: string): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

/** Offsets in code points for those in UTF-16 units; the same in a text without characters of two units. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((at) => at < offset).length;
}
