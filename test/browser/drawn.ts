import { readFileSync } from "node:fs";
import { draw, fontBytes } from "../../pipeline/draw/draw.ts";
import type { PublishInput } from "../../pipeline/publish/publish.ts";
import { tabulate } from "../../pipeline/tabulate/tabulate.ts";
import { MEASURES } from "../support/figures.ts";
import { FLIGHT, project, TOLL } from "../support/pages.ts";

/** The project of the page tests with the tables and drawings that the stages really make of it. */
export async function drawnProject(sketch: Partial<PublishInput>): Promise<PublishInput> {
  const ledger = { figures: [TOLL, FLIGHT], conflicts: [], shares: [] };
  const tables = await tabulate({ ledger, problems: [], measures: MEASURES });
  const charts = await draw(tables, { fonts: fontBytes((path) => readFileSync(path)) });
  return project({ charts, tables, ...sketch });
}
