import type { LedgerFigure, Problem } from "../../types.ts";
import type { Names } from "../keys.ts";
import type { Known } from "../known.ts";

/** What a check looks at: the figures that are accepted as reported facts. */
export interface Standing {
  figures: readonly LedgerFigure[];
  names: Names;
  known: Known;
  /** The text of each report by its id. */
  texts: ReadonlyMap<string, string>;
}

/** Tells what is wrong with figures; most of what it is shown is right. */
export type Check = (standing: Standing) => Problem[];
