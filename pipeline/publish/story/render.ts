import type { Link, LinkReference, List, Nodes, Paragraph, Root } from "mdast";
import { webAddress } from "../../addresses.ts";
import { chartFigure } from "../chart-figure.ts";
import { type Html, html } from "../html.ts";
import type { StoryDesk } from "./desk.ts";
import { blockIn } from "./elements.ts";
import { withEvidence } from "./evidence.ts";
import { storyTable } from "./rows.ts";
import { type Definitions, plain, targetOf } from "./tree.ts";

/** What a story's Markdown refers to beyond the words themselves. */
interface Printer {
  desk: StoryDesk;
  definitions: Definitions;
}

function children(node: { children: readonly Nodes[] }, printer: Printer): Html {
  return html`${node.children.map((child) => printNode(child, printer))}`;
}

function printLink(node: Link | LinkReference, printer: Printer): Html {
  const inside = children(node, printer);
  const cited = printer.desk.citedBy(node);
  // Words that the author left to the program stand in no node of their own.
  if (cited !== null) return withEvidence(cited, plain(node).trim() !== "" ? inside : cited.words, printer.desk);
  const address = webAddress(targetOf(node, printer.definitions).url);
  return address === null ? inside : html`<a href="${address}">${inside}</a>`;
}

function printParagraph(node: Paragraph, printer: Printer): Html {
  const block = blockIn(node);
  if (block === null) return html`<p>${children(node, printer)}</p>\n`;
  const { desk } = printer;
  if (block.kind === "table") return storyTable(desk.rowsOf(block.node), block.caption, desk);
  const chart = desk.supply.charts.get(block.target);
  return chart === undefined ? html`` : chartFigure(chart, desk.supply.context, block.caption);
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

function printNode(node: Nodes, printer: Printer): Html {
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
    case "linkReference":
      return printLink(node, printer);
    case "image":
    case "imageReference":
      return html`${node.alt}`;
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

/** A story's Markdown as HTML, once the desk has looked up what it refers to. */
export function renderStory(root: Root, definitions: Definitions, desk: StoryDesk): Html {
  return children(root, { desk, definitions });
}
