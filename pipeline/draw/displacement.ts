import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Canvas } from "./canvas.ts";
import { countedWords } from "./measures.ts";
import { windowPanel } from "./panels.ts";
import type { Reading } from "./reading.ts";
import { sharePanels } from "./share.ts";
import type { Panel } from "./spec.ts";
import { type Window, windowsOf } from "./windows.ts";

/** Displacement by window: people and movements, those who fled during a time and those who live displaced, never share a panel. */
export function displacementWindows(readings: readonly Reading[], say: Catalogue): Window[] {
  return windowsOf(readings, () => "", say);
}

/** A panel a window, then the derived shares of the inhabitants. `labelOf` gives the words of the population figure. */
export function displacementPanels(
  windows: readonly Window[],
  canvas: Canvas,
  labelOf: (id: string) => string | null,
): Panel[] {
  const shares = sharePanels(windows, canvas, labelOf);
  const counts = windows.map((w) =>
    windowPanel(w, countedWords(w.readings[0] as Reading, canvas.say.measures.units.person, canvas.say), canvas),
  );
  return [...counts, ...shares];
}
