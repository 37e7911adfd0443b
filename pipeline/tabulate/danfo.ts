import "./one-file-mathjs.ts";
import * as danfojs from "danfojs-node";
import type { Cell } from "../types.ts";

/**
 * The one module that names danfojs, loaded only when a frame is really made. The build puts the library itself into it, because
 * the overrides that make it installable do not travel in a published package. Its own types are too loose to lean on; what is
 * used of it is written here.
 */
export interface Frame {
  readonly columns: string[];
  /** One of string, int32, float32, boolean a column. */
  readonly dtypes: string[];
  /** Rows, columns. */
  readonly shape: [number, number];
  readonly values: Cell[][];
  column(name: string): { readonly values: Cell[]; readonly dtype: string };
  groupby(columns: string[]): { agg(operations: Record<string, string | string[]>): Frame };
  query(condition: unknown): Frame;
  loc(where: { rows?: unknown; columns?: string[] }): Frame;
  head(rows?: number): Frame;
  tail(rows?: number): Frame;
  sortValues(column: string, options?: { ascending?: boolean }): Frame;
  print(): void;
}

interface Danfo {
  DataFrame: new (values: Cell[][], options: { columns: string[]; dtypes: string[] }) => Frame;
}

/** The library's frame. */
export const DataFrame = (danfojs as unknown as Danfo).DataFrame;
