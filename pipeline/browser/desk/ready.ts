import type { DeskFigure } from "../../preview/desk/contract.ts";
import { chosenFigure, type State, shownReport } from "./state.ts";

/** Said before the ledger has arrived: an empty list would tell that there is nothing. */
export const LOADING = "The figures are still loading.";

/** The figure that is looked at, or in words why nothing can be done to it now. */
export function ready(state: State): DeskFigure | string {
  if (state.form !== null) return "Save the form first, or go back with Esc; what you typed stays.";
  const one = chosenFigure(state);
  if (one !== undefined)
    return state.sending.has(one.figure.id) ? "The last decision on it is still being saved." : one;
  if (!state.ready) return LOADING;
  if (state.chosen === null) return "Choose a figure first, with j and k or a click.";
  return shownReport(state) === undefined ? "The report is still loading." : "This number is no figure; n adds it.";
}
