import type { Chart, Table } from "../types.ts";
import type { Canvas } from "./canvas.ts";
import { compose, type Surround } from "./compose.ts";
import { dekOf } from "./dek.ts";
import { messagePanel } from "./message.ts";
import { notesOf } from "./notes.ts";
import { type Reading, toReading } from "./reading.ts";
import { finishSvg } from "./render/finish.ts";
import { pictureSvg } from "./render/picture.ts";
import { renderPng } from "./render/png.ts";
import { renderSvg } from "./render/svg.ts";
import { looksOf } from "./sources.ts";
import type { ConcatSpec, Panel } from "./spec.ts";
import { extentWords, sourceWords, uncertaintyWords, windowWords } from "./summary.ts";
import type { Measurer } from "./text/measurer.ts";
import { DESK_WIDTH, MARGIN, WIDTHS } from "./theme.ts";
import type { Window } from "./windows.ts";

/** What makes one chart different from another. */
export interface ChartPlan {
  /** Name of the chart and of the table that it draws. */
  name: string;
  title: string;
  /** What is counted, in the middle of a sentence. */
  noun: string;
  measures: readonly string[];
  windows: (readings: readonly Reading[]) => Window[];
  heading: (window: Window) => string;
  panels: (windows: readonly Window[], canvas: Canvas, labelOf: (id: string) => string | null) => Panel[];
}

/** Windows beyond this stay in the table. */
const MOST_WINDOWS = 12;

/** The words of a chart, the same at every width. */
type Words = Pick<Chart, "title" | "dek" | "summary" | "alt" | "sources" | "notes">;

/** Draws one chart from its table at every width; `all` is the table of all figures, for what is left out. */
export async function drawChart(
  plan: ChartPlan,
  table: Table,
  all: Table | undefined,
  measure: Measurer,
): Promise<Chart> {
  const readings = table.rows.map(toReading).filter((r) => r !== null);
  const windows = plan.windows(readings);
  const shown = windows.slice(0, MOST_WINDOWS);
  const looks = looksOf(windows);
  const labels = labelsOf([table, ...(all === undefined ? [] : [all])]);
  const panelsAt = (width: number) =>
    plan.panels(shown, { looks, width: width - 2 * MARGIN, measure }, (id) => labels.get(id) ?? null);
  const folded = {
    figures: panelsAt(DESK_WIDTH).reduce((sum, p) => sum + p.folded, 0),
    windows: windows.length - shown.length,
    undrawable: table.rows.length - readings.length,
  };
  const words = wordsOf(plan, readings, shown, notesOf(all, table, plan.measures, folded));
  const specAt = (width: number, alone: boolean): ConcatSpec => {
    const panels = readings.length === 0 ? [emptyPanel(plan, width, measure)] : panelsAt(width).map((p) => p.spec);
    return compose(panels, words.alt, width, measure, alone ? surround(words) : undefined);
  };
  const caption = (width: number) => ({ name: plan.name, title: words.title, alt: words.alt, width });
  const svgAt = async (width: number) => finishSvg(await renderSvg(specAt(width, false), measure), caption(width));
  const desk = await svgAt(DESK_WIDTH);
  // The picture is made on a thread of its own while the widths are drawn one after the other: Vega counts ids across the process.
  const others = async () => {
    const svg: Record<number, string> = { [DESK_WIDTH]: desk };
    for (const width of WIDTHS) if (width !== DESK_WIDTH) svg[width] = await svgAt(width);
    return svg;
  };
  const [png, svg] = await Promise.all([renderPng(pictureSvg(desk, DESK_WIDTH, surround(words), measure)), others()]);
  return { name: plan.name, ...words, spec: specAt(DESK_WIDTH, true), svg, png, table };
}

function emptyPanel(plan: ChartPlan, width: number, measure: Measurer) {
  const detail = "Figures appear here when a report states them with a date, or when a person accepts those that wait.";
  return messagePanel(`No figures on ${plan.noun} yet.`, detail, width - 2 * MARGIN, measure);
}

function wordsOf(plan: ChartPlan, readings: readonly Reading[], windows: readonly Window[], notes: string[]): Words {
  const { title, noun } = plan;
  if (readings.length === 0) {
    const nothing = `No figures on ${noun} yet.`;
    return { title, dek: nothing, summary: nothing, alt: nothing, sources: [], notes };
  }
  const said = windowWords(windows, plan.heading);
  const extent = extentWords(readings, noun);
  const uncertainty = uncertaintyWords(readings);
  return {
    title,
    dek: dekOf(readings, windows.length),
    summary: [extent, ...said, uncertainty, sourceWords(readings)].filter((s) => s !== "").join(" "),
    alt: [`Chart of ${extent}`, ...said, uncertainty].join(" "),
    sources: sourcesOf(readings),
    notes,
  };
}

function sourcesOf(readings: readonly Reading[]): Chart["sources"] {
  const seen = new Map<string, Chart["sources"][number]>();
  for (const r of readings) {
    const one = { source: r.source, publisher: r.publisher, published: r.date, url: r.url };
    seen.set(Object.values(one).join("\u0000"), one);
  }
  return [...seen.values()];
}

function surround(words: Words): Surround {
  const publishers = [...new Set(words.sources.flatMap((s) => s.publisher ?? []))];
  const read = publishers.length === 0 ? [] : [`Reports: ${publishers.join(", ")}.`];
  return { title: words.title, dek: words.dek, foot: [...read, ...words.notes, "Chart: Tallywire"] };
}

function labelsOf(tables: readonly Table[]): Map<string, string> {
  return new Map(
    tables.flatMap((t) => t.rows.map((row) => [String(row.id), String(row.label ?? row.span_text ?? "")] as const)),
  );
}
