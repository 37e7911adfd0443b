import type { Image, ImageReference, Link, LinkReference, Nodes, Root } from "mdast";
import { webAddress } from "../../addresses.ts";
import { behind, type Definitions, lineOf, plain, targetOf } from "./tree.ts";

/** Words of a story that lean on figures. */
export interface Reference {
  kind: "figure" | "calc";
  node: Link | LinkReference;
  /** The id, or the expression. */
  target: string;
  /** The author's own words; "" where the program shall write them. */
  words: string;
  /** How the program shall write them: "bare", "percent to 1". */
  style: string;
  /** What stands right before it: "At least " of "At least [31 people](figure:ID)". */
  before: string;
  /** Whether a sentence begins with it. */
  opens: boolean;
  line: number;
}

/** A chart or a table of figures, in a paragraph of its own. */
export interface Block {
  kind: "chart" | "table";
  node: Image;
  /** The chart's name, or the table's with its filters. */
  target: string;
  caption: string;
  line: number;
}

/** What cannot stand where it stands: a picture, a link to no address. */
export interface Misplaced {
  kind: "picture" | "link";
  url: string;
  line: number;
}

export type Element = Reference | Block | Misplaced;

/** Words with a number that the author answers for: a date, an age, a number in a quotation. */
export const UNCHECKED = "unchecked";

/** Nothing before it, or the end of a sentence and what may close it. */
const OPENS = /(?:^|[.!?…؟]["'”’»)\]]*\s)\s*$/u;

/** What a story refers to beyond its words, in the order of its text. */
export function elementsIn(root: Root, definitions: Definitions): Element[] {
  const visit = (node: Nodes): Element[] => {
    const block = blockIn(node);
    if (block !== null) return [block];
    if (!("children" in node)) return [];
    let before = "";
    return node.children.flatMap((child) => {
      const own = elementOf(child, before, definitions);
      before += plain(child);
      return own === null ? visit(child) : [own];
    });
  };
  return visit(root);
}

/** The chart or table that a paragraph consists of. */
export function blockIn(node: Nodes): Block | null {
  if (node.type !== "paragraph") return null;
  const [only, ...rest] = node.children;
  if (rest.length > 0 || only?.type !== "image") return null;
  for (const kind of ["chart", "table"] as const) {
    const target = behind(kind, only.url);
    if (target !== null) return { kind, node: only, target, caption: only.alt ?? "", line: lineOf(only) };
  }
  return null;
}

function elementOf(node: Nodes, before: string, definitions: Definitions): Element | null {
  if (isPicture(node)) return { kind: "picture", url: targetOf(node, definitions).url, line: lineOf(node) };
  if (!isLink(node)) return null;
  const { url, title: style } = targetOf(node, definitions);
  const line = lineOf(node);
  for (const kind of ["figure", "calc"] as const) {
    const target = behind(kind, url);
    if (target !== null)
      return { kind, node, target, words: plain(node).trim(), style, before, opens: OPENS.test(before), line };
  }
  const known = behind(UNCHECKED, url) !== null || webAddress(url) !== null;
  return known ? null : { kind: "link", url, line };
}

const isPicture = (node: Nodes): node is Image | ImageReference =>
  node.type === "image" || node.type === "imageReference";

/** Whether a node is a link, by address or by name. */
export const isLink = (node: Nodes): node is Link | LinkReference =>
  node.type === "link" || node.type === "linkReference";
