import type { BoundWords } from "../catalogue/parts/bound-words.ts";
import type { Canvas } from "./canvas.ts";
import { pointLayer } from "./layers/points.ts";
import type { MarkRow } from "./layers/space.ts";
import { FADE_LENGTH, strokeLayer } from "./layers/strokes.ts";
import { textLayers } from "./layers/text.ts";
import type { Mark } from "./marks.ts";
import { facing } from "./mirror.ts";
import type { PanelSpec } from "./spec.ts";
import type { TextLine } from "./text/label.ts";
import { ARROW, DOT, LINE, SIZE, SOFT_INK } from "./theme.ts";
import { GLYPH_SPACE } from "./trend/end-labels.ts";

type Kind = Pick<Mark, "body" | "open">;

/** What each mark says, with the room that it takes. */
const ITEMS: readonly (Kind & { name: keyof BoundWords; reach: number })[] = [
  { body: "dot", open: null, name: "exact", reach: DOT },
  { body: "dot", open: "more", name: "more", reach: ARROW },
  { body: "dot", open: "less", name: "less", reach: DOT },
  { body: "hollow", open: null, name: "rounded", reach: DOT },
  { body: "range", open: null, name: "range", reach: ARROW },
  { body: "fade", open: "more", name: "vague", reach: FADE_LENGTH },
];

const BETWEEN = 22;
const HEIGHT = LINE.detail + 4;

/** How to read the marks that really occur, in one row or more: what is open at its end is to be seen before any number is read. */
export function keyPanel(marks: readonly Mark[], { width, measure, say }: Canvas): PanelSpec {
  const occurs = (item: Kind) => marks.some((m) => m.body === item.body && (m.body !== "dot" || m.open === item.open));
  const rows: MarkRow[] = [];
  const lines: TextLine[] = [];
  let [x, y] = [0, 0];
  for (const item of ITEMS.filter(occurs)) {
    const before = item.open === "less" ? ARROW : DOT + 1;
    const room = before + item.reach + 6;
    const words = say.bounds[item.name];
    const length = room + measure(words, SIZE.detail, "regular");
    if (x > 0 && x + length > width) [x, y] = [0, y + HEIGHT];
    rows.push(markAt(item, words, x + before, y + HEIGHT / 2));
    lines.push({ x: x + room, y: y + HEIGHT / 2 + 4, text: words, role: "detail" });
    x += length + BETWEEN;
  }
  const layer = [
    ...strokeLayer([], rows, GLYPH_SPACE),
    ...pointLayer(rows, GLYPH_SPACE, say),
    ...textLayers(lines, say),
  ];
  return { width, height: y + HEIGHT, view: { stroke: null }, layer: facing(layer, { width, say }) };
}

/** A mark that stands for no figure. */
function markAt({ body, open }: Kind, words: string, at: number, track: number): MarkRow {
  const to = body === "range" ? at + ARROW : at;
  const look = { colour: SOFT_INK, shape: "circle" };
  return { id: "", source: "", look, words, detail: "", body, open, at, to, track };
}
