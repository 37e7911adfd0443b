import type { Definition, Image, ImageReference, Link, LinkReference, List, Nodes, Paragraph, Root } from "mdast";
import { webAddress } from "../../addresses.ts";
import { type Html, html } from "../html.ts";

import type { StoryDesk } from "./desk.ts";

/** What a story's Markdown refers to beyond the words themselves. */
interface Printer {
  desk: StoryDesk;
  definitions: ReadonlyMap<string, Definition>;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The words of a node without its markup. */
function plain(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(plain).join("") : "";
}

function children(node: { children: readonly Nodes[] }, printer: Printer): Html {
  const before = (i: number) => (i === 0 ? "" : plain(node.children[i - 1]!));
  return html`${node.children.map((child, i) => printNode(child, printer, before(i)))}`;
}

function printLink(node: Link | LinkReference, url: string, printer: Printer, before: string): Html {
  const inside = children(node, printer);
  if (url.startsWith("figure:")) {
    return printer.desk.cite(url.slice("figure:".length), { words: plain(node), before, line: lineOf(node) }, inside);
  }
  const address = webAddress(url);
  if (address !== null) return html`<a href="${address}">${inside}</a>`;
  const message = `the link "${url}" is not an address of the web; write http://, https://, figure:ID or nothing`;
  printer.desk.note("warning", "story-link", message, lineOf(node));
  return inside;
}

function target(node: LinkReference | ImageReference, printer: Printer): string {
  return printer.definitions.get(node.identifier)?.url ?? "";
}

/** A picture among words: only charts are pictures here, and a chart needs a paragraph of its own. */
function misplacedImage(node: Image | ImageReference, url: string, { desk }: Printer): Html {
  const message = url.startsWith("chart:")
    ? `the chart "${url.slice("chart:".length)}" stands inside a paragraph; put it on a line of its own, blank lines around it`
    : `the picture "${url}" cannot be shown: a story page loads nothing; only ![caption](chart:NAME) stands for a picture`;
  desk.note("error", "story-image", message, lineOf(node));
  return html`${node.alt}`;
}

function printParagraph(node: Paragraph, printer: Printer): Html {
  const [only, ...rest] = node.children;
  if (rest.length === 0 && only?.type === "image" && only.url.startsWith("chart:")) {
    return printer.desk.chart(only.url.slice("chart:".length), only.alt ?? "", lineOf(only));
  }
  return html`<p>${children(node, printer)}</p>\n`;
}

function printList(node: List, printer: Printer): Html {
  const items = children(node, printer);
  if (!node.ordered) return html`<ul>${items}</ul>\n`;
  return html`<ol${(node.start ?? 1) !== 1 && html` start="${node.start}"`}>${items}</ol>\n`;
}

/** The story's title is the page's first heading, so `#` begins at the second level. */
function printHeading(depth: number, inside: Html): Html {
  if (depth <= 2) return html`<h2>${inside}</h2>\n`;
  return depth === 3 ? html`<h3>${inside}</h3>\n` : html`<h4>${inside}</h4>\n`;
}

/** `before`: the words that stand right before the node among its siblings. */
function printNode(node: Nodes, printer: Printer, before = ""): Html {
  switch (node.type) {
    case "paragraph":
      return printParagraph(node, printer);
    case "heading":
      return printHeading(node.depth, children(node, printer));
    case "text":
    case "html": // Markup in a story is text like any other.
      return html`${node.value}`;
    case "emphasis":
      return html`<em>${children(node, printer)}</em>`;
    case "strong":
      return html`<strong>${children(node, printer)}</strong>`;
    case "link":
      return printLink(node, node.url, printer, before);
    case "linkReference":
      return printLink(node, target(node, printer), printer, before);
    case "image":
      return misplacedImage(node, node.url, printer);
    case "imageReference":
      return misplacedImage(node, target(node, printer), printer);
    case "blockquote":
      return html`<blockquote>${children(node, printer)}</blockquote>\n`;
    case "list":
      return printList(node, printer);
    case "listItem":
      return html`<li>${children(node, printer)}</li>\n`;
    case "inlineCode":
      return html`<code>${node.value}</code>`;
    case "code":
      return html`<pre><code>${node.value}</code></pre>\n`;
    case "break":
      return html`<br>\n`;
    case "thematicBreak":
      return html`<hr>\n`;
    default: // Definitions print nothing themselves; other kinds come only from extensions of Markdown, and none is used.
      return html``;
  }
}

/** A story's Markdown as HTML; the desk keeps what it cites and what is wrong. */
export function renderStory(root: Root, desk: StoryDesk): Html {
  const definitions = root.children.filter((node) => node.type === "definition");
  return children(root, { desk, definitions: new Map(definitions.map((node) => [node.identifier, node])) });
}
