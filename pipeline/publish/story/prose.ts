import type { Nodes, Root } from "mdast";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { claimsIn } from "./calc/claims.ts";
import { dateFinder, LONE_YEAR } from "./dates.ts";
import { isLink, UNCHECKED } from "./elements.ts";
import { numbersAt } from "./numbers.ts";
import { behind, type Definitions, lineOf, plain, targetOf } from "./tree.ts";

/** A number that stands in a story without a reference. */
export interface LooseNumber {
  words: string;
  value: number;
  line: number;
}

/** Stands for words that are checked elsewhere, or not at all. */
const MASK = "\u2016";

const REFERENCES = ["figure", "calc", UNCHECKED];

/** "No one", "one of them", "the one": a pronoun. */
const PRONOUN_BEFORE = /\b(?:no|any|every|each|the|this|that|which|another|first|last|only|some)[ -]$/i;
const PRONOUN_AFTER = /^(?:$|[.,;:!?)]|[ -](?:of|another|or|can|by|that|who|has|is|was|will|would|may|must|day)\b)/i;

/** Shares and ratios without a number word: "a third of", "doubled", "tenfold". */
const RATIO =
  /\b(?:(?:an?|one) (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= of\b)|twice(?= (?:as|the|that|this|their|its|his|her|what)\b)|doubled?\b|trebled?\b|tripled?\b|\p{L}+fold\b)/giu;

/** The numbers that a text of prose states, days and years aside; `line` is that of its beginning. */
function looseNumbers(text: string, line: number, words: Catalogue): LooseNumber[] {
  const dated = text.replace(dateFinder(words), (found) => MASK.repeat(found.length));
  const ratios = [...dated.matchAll(RATIO)].flatMap(({ 0: said, index: start }) =>
    claimsIn(said).map(({ value }) => ({ value, start, end: start + said.length })),
  );
  return [...ratios, ...numbersAt(dated.replace(RATIO, (said) => MASK.repeat(said.length)))]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ value, start, end }) => {
      const [before, said, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
      const pronoun = said.toLowerCase() === "one" && (PRONOUN_BEFORE.test(before) || PRONOUN_AFTER.test(after));
      return pronoun ? [] : [{ words: said, value, line: line + linesIn(before) }];
    });
}

/** The numbers of a title or a caption. */
export function numbersOfTitle(text: string, line: number, words: Catalogue): LooseNumber[] {
  return looseNumbers(
    text.replace(LONE_YEAR, (year) => MASK.repeat(year.length)),
    line,
    words,
  );
}

/** The numbers of a story's paragraphs, headings and lists that stand outside of references. */
export function numbersOutside(root: Root, definitions: Definitions, words: Catalogue): LooseNumber[] {
  const visit = (node: Nodes): LooseNumber[] => {
    if (node.type === "paragraph" || node.type === "heading")
      return looseNumbers(masked(node, definitions), lineOf(node), words);
    return "children" in node ? node.children.flatMap(visit) : [];
  };
  return visit(root);
}

/** The text of a node, with what is checked elsewhere put out of sight; line breaks stay. */
function masked(node: Nodes, definitions: Definitions): string {
  if (isLink(node)) {
    const { url } = targetOf(node, definitions);
    if (REFERENCES.some((scheme) => behind(scheme, url) !== null)) return hidden(plain(node));
  }
  if (node.type === "image" || node.type === "imageReference") return MASK;
  return "children" in node ? node.children.map((child) => masked(child, definitions)).join("") : plain(node);
}

const hidden = (text: string) => MASK + "\n".repeat(linesIn(text));
const linesIn = (text: string) => text.split("\n").length - 1;
