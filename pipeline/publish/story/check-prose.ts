import type { Root } from "mdast";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { LedgerFigure, Problem } from "../../types.ts";
import { citedRows } from "../chart-rows.ts";
import type { StoryDesk } from "./desk.ts";
import type { Block } from "./elements.ts";
import type { StoryHead } from "./front.ts";
import { looseProblem, nearest } from "./loose.ts";
import { numbersIn } from "./numbers.ts";
import { numbersOfTitle, numbersOutside } from "./prose.ts";
import type { Definitions } from "./tree.ts";

/** A story as its prose is checked. */
export interface Prose {
  file: string;
  head: StoryHead;
  root: Root;
  definitions: Definitions;
  blocks: readonly Block[];
  words: Catalogue;
}

/** The numbers of a story that nothing holds to the data: in its text, its head, the captions of its charts and tables. */
export function checkProse({ file, head, root, definitions, blocks, words }: Prose, desk: StoryDesk): Problem[] {
  const { figures } = desk.supply.context;
  const cited = desk.book.figures();
  const told = (line: number, text: string | null, known: ReadonlySet<number>, where: string) =>
    numbersOfTitle(text ?? "", line, words)
      .filter(({ value }) => !known.has(value))
      .map((number) => looseProblem({ ...number, file, where }, null));
  const own = new Set([...valuesOf(cited), ...desk.book.derived().flatMap(({ printed }) => numbersIn(printed))]);
  return [
    ...told(1, head.title, own, "the title"),
    ...told(1, head.dek, own, "the dek"),
    ...blocks.flatMap((block) =>
      told(block.line, block.caption, valuesOf(shownIn(block, desk)), `the caption of the ${block.kind}`),
    ),
    ...numbersOutside(root, definitions, words).map((number) =>
      looseProblem({ ...number, file, where: "the story" }, nearest(number.value, cited, figures.values())),
    ),
  ];
}

function shownIn({ kind, node, target }: Block, desk: StoryDesk): LedgerFigure[] {
  if (kind === "table") return desk.rowsOf(node).map(({ figure }) => figure);
  const chart = desk.supply.charts.get(target);
  return chart === undefined ? [] : citedRows(chart, desk.supply.context.figures).map(({ figure }) => figure);
}

function valuesOf(figures: readonly LedgerFigure[]): Set<number> {
  return new Set(figures.flatMap(({ value, low, high }) => [value, low, high].filter((number) => number !== null)));
}
