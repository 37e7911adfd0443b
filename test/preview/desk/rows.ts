import type { DeskRow } from "../../../pipeline/preview/desk/contract.ts";

/** A row of the desk. */
export function deskRow(sketch: Partial<DeskRow>): DeskRow {
  return {
    ...{ id: "r1:a", report: "r1", start: 0, words: "12 people", measure: "deaths", source: "Civil Defence" },
    ...{ place: "Idlib", status: "waiting", queues: ["waiting"], decided: false },
    ...sketch,
  };
}
