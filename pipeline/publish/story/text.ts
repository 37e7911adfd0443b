import type { List, Nodes, Paragraph, Root } from "mdast";
import { webAddress } from "../../addresses.ts";
import type { Expression } from "./calc/expression.ts";
import type { StoryDesk } from "./desk.ts";
import { blockIn } from "./elements.ts";
import { factsOf } from "./facts.ts";
import type { StoryHead } from "./front.ts";
import { cellsOf, headingsOf } from "./rows.ts";
import { type Definitions, targetOf } from "./tree.ts";

interface Printer {
  desk: StoryDesk;
  definitions: Definitions;
}

/**
 * A story as plain text, for a CMS: a line a paragraph, the number of its source in brackets behind each figure, charts and tables in their
 * place, and the numbered sources at the end.
 */
export function storyText(head: StoryHead, root: Root, definitions: Definitions, desk: StoryDesk): string {
  const body = root.children.map((node) => blockText(node, { desk, definitions }));
  const top = [head.title, head.dek, head.byline && `${desk.words.story.by} ${head.byline}`];
  const notes = sources(desk);
  const parts = [
    ...top,
    ...body,
    ...(notes.length === 0 ? [] : [`${desk.words.page.sources.line}\n\n${notes.join("\n\n")}`]),
  ];
  return `${parts.filter((part) => part).join("\n\n")}\n`;
}

/** Words on one line: a CMS makes a paragraph of every line. */
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " ").trim();

function inside(node: { children: readonly Nodes[] }, printer: Printer): string {
  return node.children.map((child) => words(child, printer)).join("");
}

function words(node: Nodes, printer: Printer): string {
  if (node.type === "link" || node.type === "linkReference") {
    const cited = printer.desk.citedBy(node);
    if (cited !== null) return `${cited.words} [${cited.number}]`;
    const address = webAddress(targetOf(node, printer.definitions).url);
    return address === null ? inside(node, printer) : `${inside(node, printer)} (${address})`;
  }
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  return "children" in node ? inside(node, printer) : "";
}

function blockText(node: Nodes, printer: Printer): string {
  switch (node.type) {
    case "paragraph":
      return paragraph(node, printer);
    case "list":
      return listText(node, printer);
    case "blockquote":
      return node.children.map((child) => blockText(child, printer)).join("\n\n");
    case "code":
      return node.value;
    case "thematicBreak":
      return "***";
    default:
      return "children" in node ? oneLine(inside(node, printer)) : "";
  }
}

function paragraph(node: Paragraph, printer: Printer): string {
  const block = blockIn(node);
  if (block === null) return oneLine(inside(node, printer));
  const { desk } = printer;
  if (block.kind === "table") {
    const rows = desk.rowsOf(block.node).map((row) => [...cellsOf(row, desk), `[${row.number}]`]);
    const lines = [headingsOf(desk.words), ...rows].map((cells) => cells.join("\t"));
    return (block.caption === "" ? lines : [block.caption, ...lines]).join("\n");
  }
  const chart = desk.supply.charts.get(block.target);
  const title = block.caption || chart?.title;
  return chart === undefined ? "" : `[${desk.words.story.chart}: ${title} (charts/${chart.name}.png). ${chart.alt}]`;
}

function listText(node: List, printer: Printer): string {
  const mark = (index: number) => (node.ordered ? `${(node.start ?? 1) + index}.` : "-");
  const item = (child: (typeof node.children)[number]) =>
    child.children.map((part) => blockText(part, printer)).join("\n");
  return node.children.map((child, index) => `${mark(index)} ${item(child)}`).join("\n");
}

const SIGNS = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ " } as const;

function reckoning(expression: Expression, desk: StoryDesk): string {
  if (expression.kind === "number") return desk.words.number(expression.value);
  if (expression.kind === "figure") return `[${desk.book.numberOf(expression.id)}]`;
  const part = (side: Expression) => (side.kind === "operation" ? `(${reckoning(side, desk)})` : reckoning(side, desk));
  return part(expression.left) + SIGNS[expression.operator] + part(expression.right);
}

function sources(desk: StoryDesk): string[] {
  const { comma, semicolon, story } = desk.words;
  return desk.book.notes().map(({ ground, number }) => {
    if (ground.kind === "derived") {
      const { printed, expression } = ground.derived;
      return `[${number}] ${printed}: ${story.notes.derived}: ${reckoning(expression, desk)}`;
    }
    const { title, report, publisher, url, sentence } = ground.figure;
    const { who, where, when, published } = factsOf(ground.figure, desk.words);
    const outlet = [title ?? report, publisher, published, url];
    return [
      `[${number}] ${desk.amountOf(ground.figure)}: ${who}${semicolon}${where}. ${when}.`,
      `${outlet.filter((part) => part !== null).join(comma)}.`,
      `"${oneLine(sentence.text)}"`,
    ].join(" ");
  });
}
