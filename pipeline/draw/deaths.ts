import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Canvas } from "./canvas.ts";
import { countedWords, unitKey } from "./measures.ts";
import { windowPanel } from "./panels.ts";
import type { Reading } from "./reading.ts";
import type { Panel } from "./spec.ts";
import { type Window, windowsOf } from "./windows.ts";

/** Deaths by window: civilians and "people" are not the same population, and stand apart. */
export function deathWindows(readings: readonly Reading[], say: Catalogue): Window[] {
  return windowsOf(readings, unitKey, say);
}

/** A panel a window, each on its own linear scale: 860 beside 370,000 would vanish on one. */
export function deathPanels(windows: readonly Window[], canvas: Canvas): Panel[] {
  return windows.map((w) => {
    const first = w.readings[0] as Reading;
    return windowPanel(w, countedWords(first, unitKey(first), canvas.say), canvas);
  });
}
