import { drawnOn, type PublishInput, publishPage } from "../publish/publish.ts";
import type { RunInput, Tools } from "../run.ts";
import type { Chart, OutputFile, Table } from "../types.ts";
import { drawSeen } from "./drawings.ts";

/** Somebody who has pages open while a run is made. */
export interface Viewer {
  /** Paths of the pages: "charts/deaths.html". */
  pages: readonly string[];
  /** Takes such a page as the run will write it at its end. */
  show(page: OutputFile): void;
  /** Ends when the pages have had the machine to themselves for long enough to be seen. */
  seen(): Promise<void>;
}

/**
 * Makes the pages that somebody looks at before all else. To draw every chart in every width and to paint its pictures takes longer than a person waits; a
 * page shows a few of the drawings and no picture. What is drawn here is kept for the rest of the run.
 */
export async function showSoon(
  { pages, show, seen }: Viewer,
  { tables, input, tools }: { tables: readonly Table[]; input: RunInput; tools: Tools },
  partsOf: (charts: readonly Chart[]) => Promise<PublishInput>,
): Promise<void> {
  for (const path of pages) {
    const charts = await drawSeen(tables, input, tools, (chart) => drawnOn(path, chart));
    const page = publishPage(await partsOf(charts), path);
    if (page !== null) show(page);
  }
  if (pages.length > 0) await seen();
}
