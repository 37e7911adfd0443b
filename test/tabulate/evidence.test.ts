import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { annotations } from "../../pipeline/tabulate/evidence.ts";
import { ledgerFigure, report } from "../support/figures.ts";

/** The terms of http://www.w3.org/ns/anno.jsonld that annotations of ours may use, and what a value of each is. */
const TERMS: Record<string, RegExp> = {
  id: /^urn:tallywire:figure:/,
  type: /^(Annotation|Dataset|SpecificResource|TimeState|TextQuoteSelector|TextPositionSelector|FragmentSelector)$/,
  motivation: /^(assessing|classifying|describing|identifying)$/,
  body: /^/,
  target: /^/,
  format: /^\w+\/\w+$/,
  source: /^(https?:|reports\/)\S+$/,
  state: /^/,
  sourceDate: /^\d{4}-\d\d-\d\dT00:00:00Z$/,
  cached: /^reports\/\S+$/,
  selector: /^/,
  exact: /^[\s\S]+$/,
  prefix: /^/,
  suffix: /^/,
  start: /^\d+$/,
  end: /^\d+$/,
  conformsTo: /^https:\S+$/,
  value: /:~:text=/,
};
/** What the annotations declare themselves. */
const OWN = ["@context", "figure", "sha256"];

type Json = string | number | null | Json[] | { [key: string]: Json };

/** Keys that no context explains, and values that are none of their key. */
function strange(node: Json, key = "target"): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => strange(each, key));
  if (typeof node === "object" && node !== null)
    return Object.entries(node).flatMap(([name, value]) =>
      OWN.includes(name) ? [] : name in TERMS ? strange(value, name) : [name],
    );
  return TERMS[key]?.test(String(node)) ? [] : [`${key}: ${node}`];
}

const WORDS = "more than 860 civilians";

/** The annotation of these words where they stand in a text at their n-th place. */
function annotate(
  text: string,
  { nth = 0, ...about }: { nth?: number; url?: string; file?: string; published?: null },
) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(WORDS, start + 1);
  const span = { start, end: start + WORDS.length, text: WORDS };
  const quote_url = about.url === undefined ? null : `${about.url}#:~:text=killing`;
  const figure = ledgerFigure({ id: "r1:a b", span, quote_url });
  return JSON.parse([...annotations([figure], report({ text, ...about }))].join(""));
}

it.each([
  ["a report of the web", { url: "https://example.org/a" }],
  ["a report of the web without a day", { url: "https://example.org/a", published: null }],
  ["a report of a file alone", { file: "data/reports/a b, c.md" }],
])("says of %s only what the model knows", (_, about) => {
  const annotation = annotate(`killing ${WORDS} since late April`, about);
  expect(strange(annotation)).toEqual([]);
  for (const key of ["@context", "id", "type", "body", "target"]) expect(annotation).toHaveProperty(key);
  expect(annotation["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
  expect(annotation["@context"][1]).toHaveProperty("figure.@type", "@json");
});

it("carries the figure's record as its body, and the words once", () => {
  const { body } = annotate(`killing ${WORDS}`, {});
  expect(body.figure).toMatchObject({ id: "r1:a b", low: 860, high: null, source: { id: "sohr" }, status: "accepted" });
  expect(Object.keys(body.figure)).not.toContain("span");
});

it("tells where the words stand: in which text, between which words, from which character on", () => {
  const text = `\u{1F4F0} Idlib. The war goes on, killing ${WORDS} \u{1F534} since late April, the Observatory said on Tuesday.`;
  const { target } = annotate(text, { url: "https://example.org/a" });
  const [quote, position, fragment] = target.selector;
  expect(target.sha256).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  expect(target).toMatchObject({
    source: "https://example.org/a",
    state: { sourceDate: "2019-08-20T00:00:00Z", cached: "reports/r1.md" },
  });
  expect([...text].slice(position.start, position.end).join("")).toBe(WORDS);
  expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
  expect(fragment.value).toBe(":~:text=killing");
});

it("takes more of the words around a quote that stands there twice, and cuts no character in two", () => {
  const text = `Monday: ${"x".repeat(40)} ${WORDS}. Tuesday: ${"x".repeat(40)} ${WORDS}. ${"\u{1F4F0}".repeat(40)}`;
  const [quote] = annotate(text, { nth: 1 }).target.selector;
  const told = quote.prefix + quote.exact + quote.suffix;
  expect(text.indexOf(told)).toBe(text.lastIndexOf(told));
  expect(told).not.toMatch(/\p{Surrogate}/u);
});

it("names a file that any address can hold", () => {
  expect(annotate(WORDS, { file: "data/reports/a b, c.md" }).target.source).toBe("reports/a%20b%2C%20c.md");
});
