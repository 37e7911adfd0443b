import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Chart, Table } from "../types.ts";
import { nameBodies } from "./bodies.ts";
import { breakNotes } from "./breaks.ts";
import { MOST_WINDOWS, wordsOf } from "./chart-words.ts";
import { compose } from "./compose.ts";
import { correctionsOf } from "./corrections.ts";
import { endsEarly } from "./detail.ts";
import { keyPanel } from "./key.ts";
import { legible } from "./legible.ts";
import { messagePanel } from "./message.ts";
import { notesOf } from "./notes.ts";
import type { ChartPlan } from "./plan.ts";
import { toReading } from "./reading.ts";
import { finishSvg } from "./render/finish.ts";
import { pictureSvg } from "./render/picture.ts";
import { looksOf } from "./sources.ts";
import type { ConcatSpec, PanelSpec } from "./spec.ts";
import { surroundOf } from "./surround.ts";
import type { Face, Measurer } from "./text/measurer.ts";
import { DESK_WIDTH, MARGIN, WIDTHS } from "./theme.ts";

/** A chart drawn at the desk width, whose picture is being painted on a thread of its own. */
export interface StartedChart {
  /** Draws the other widths. One chart after the other: Vega counts ids across the process. */
  widths: () => Promise<Omit<Chart, "png">>;
  png: Promise<Uint8Array>;
}

/** What all charts are drawn with. */
export interface Tools {
  face: Face;
  /** The words of the charts' language. */
  say: Catalogue;
  /** A spec as SVG; a drawing as PNG. Each drawing has a name of its own. */
  render(name: string, spec: ConcatSpec): Promise<string>;
  paint(name: string, svg: string): Promise<Uint8Array>;
}

/** Begins one chart from its table; `all` is the table of all figures, for what is left out. */
export async function startChart(
  plan: ChartPlan,
  table: Table,
  all: Table | undefined,
  { face, say, render, paint }: Tools,
): Promise<StartedChart> {
  const { measure } = face;
  const { panelsAt, corrections, notes, words, drawnWords } = shapeChart(plan, table, all, face, say);
  const around = surroundOf(drawnWords, corrections.filter(face.covers), notes, say);
  const svgAt = async (width: number) => {
    const caption = { name: plan.name, title: words.title, alt: words.alt, width };
    const spec = compose(panelsAt(width), words.alt, width, measure);
    return finishSvg(await render(`${plan.name}-${width}.svg`, spec), caption);
  };
  const desk = await svgAt(DESK_WIDTH);
  const widths = async () => {
    const svg: Record<number, string> = { [DESK_WIDTH]: desk };
    for (const width of WIDTHS) if (width !== DESK_WIDTH) svg[width] = await svgAt(width);
    const spec = compose(panelsAt(DESK_WIDTH), words.alt, DESK_WIDTH, measure, around);
    return { name: plan.name, language: say.language, ...words, corrections, notes, spec, svg, table };
  };
  return { widths, png: paint(`${plan.name}.png`, pictureSvg(desk, DESK_WIDTH, around, measure)) };
}

/** Everything but the rendering: the panels at a width, and the words, in full and as the chart's font can draw them. */
function shapeChart(plan: ChartPlan, table: Table, all: Table | undefined, { measure, covers }: Face, say: Catalogue) {
  const told = nameBodies(table.rows.map((row) => toReading(row, say)).filter((r) => r !== null));
  const readings = told.filter((r) => r.repeats === null);
  const drawn = readings.map((r) => legible(r, covers, say));
  const windows = plan.windows(drawn, say);
  const [shown, hidden] = [windows.slice(0, MOST_WINDOWS), windows.slice(MOST_WINDOWS)];
  const looks = looksOf(shown);
  const labels = labelsOf([table, ...(all === undefined ? [] : [all])], covers);
  const canvasAt = (width: number) => ({ looks, width: width - 2 * MARGIN, measure, say });
  const dataPanels = once((width) => plan.panels(shown, canvasAt(width), (id) => labels.get(id) ?? null));
  const marks = shown.flatMap((w) => w.readings);
  const panelsAt = (width: number): PanelSpec[] => {
    const inner = width - 2 * MARGIN;
    if (drawn.length === 0) return [emptyPanel(plan, inner, measure, say)];
    return [keyPanel(marks, canvasAt(width)), ...dataPanels(width).map((p) => p.spec)];
  };
  const folded = {
    figures: dataPanels(DESK_WIDTH).reduce((sum, p) => sum + p.folded, 0),
    windows: { count: hidden.length, figures: hidden.reduce((sum, w) => sum + w.readings.length, 0) },
    undrawable: table.rows.length - told.length,
    repeated: told.length - readings.length,
    illegible: drawn.filter((r, i) => r !== readings[i]).length,
    old: marks.filter(endsEarly).length,
    breaks: shown.flatMap((w) => breakNotes(w.readings, say)),
  };
  const ids = new Set(marks.map(({ id }) => id));
  const corrections = correctionsOf(
    table.rows.filter(({ id }) => ids.has(String(id))),
    all,
    say,
  );
  return {
    panelsAt,
    corrections,
    notes: notesOf(all, table, plan.measures, folded, say),
    words: wordsOf(plan, readings, told, say),
    drawnWords: wordsOf(plan, drawn, told, say),
  };
}

/** Panels of each width, laid out once. */
function once<T>(make: (width: number) => T): (width: number) => T {
  const made = new Map<number, T>();
  return (width) => {
    const known = made.get(width);
    if (known !== undefined) return known;
    const fresh = make(width);
    made.set(width, fresh);
    return fresh;
  };
}

function emptyPanel({ subject }: ChartPlan, width: number, measure: Measurer, { chart }: Catalogue): PanelSpec {
  return messagePanel(chart.empty(subject), chart.emptyDetail, width, measure);
}

function labelsOf(tables: readonly Table[], covers: (text: string) => boolean): Map<string, string> {
  const pairs = tables.flatMap((t) =>
    t.rows.map((row) => [String(row.id), String(row.label ?? row.span_text ?? "")] as const),
  );
  return new Map(pairs.filter(([, label]) => covers(label)));
}
