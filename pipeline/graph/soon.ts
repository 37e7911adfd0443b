import { csvBytes, csvPath } from "../csv.ts";
import { CHANGES_PAGE } from "../publish/changes.ts";
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
  /** Ends when the pages have had the machine to themselves for long enough to be seen. Throws where the run is to be given up. */
  seen(): Promise<void>;
  /** Called before each drawing of the rest; throws where the run is to be given up. */
  goOn(): Promise<void>;
}

/** A viewer, and the page of what a run changes, which leans on files as they stand. */
export interface Onlooker extends Viewer {
  /** `tables`: the files of all tables. */
  changesPage(tables: readonly OutputFile[]): OutputFile;
}

/** What pages are made of before all charts are drawn. */
interface Soon {
  tables: readonly Table[];
  input: RunInput;
  tools: Tools;
  /** What pages are made of, with these charts. */
  partsOf(charts: readonly Chart[]): Promise<PublishInput>;
}

/**
 * Makes the pages that somebody looks at before all else. To draw every chart in every width and to paint its pictures takes longer than a person waits; a
 * page shows a few of the drawings and no picture. What is drawn here is kept for the rest of the run.
 */
export async function showSoon({ pages, show, seen, changesPage }: Onlooker, soon: Soon): Promise<void> {
  for (const path of pages) {
    const page = path === CHANGES_PAGE ? changesPage(filesOf(soon)) : await pageAt(path, soon);
    if (page !== null) show(page);
  }
  if (pages.length > 0) await seen();
}

function filesOf({ tables }: Soon): OutputFile[] {
  return tables.map((table) => {
    const { bytes, hash, differs } = csvBytes(table);
    return { path: csvPath(table), content: bytes, hash, differs };
  });
}

async function pageAt(path: string, { tables, input, tools, partsOf }: Soon): Promise<OutputFile | null> {
  const charts = await drawSeen(tables, input, tools, (chart) => drawnOn(path, chart, input.stories));
  return publishPage(await partsOf(charts), path);
}
