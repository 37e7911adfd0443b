import type { Catalogue } from "../catalogue/catalogue.ts";
import { countsWords, whoWords } from "./dek.ts";
import type { Sketch } from "./plan.ts";
import type { CardWords } from "./render/card.ts";
import type { PlannedChart } from "./settings/planned.ts";

/** As many names of sources as a card may have room for. */
const MOST_BODIES = 6;

/** What a card shows of a chart: its fullest panel, and the words around it. */
export interface Card extends CardWords {
  /** Its place among the panels, the key not counted. */
  panel: number;
}

/** The card of a sketch that draws something. */
export function cardOf(
  { windows, card, cardNote }: Sketch,
  { title, topic, settings }: PlannedChart,
  say: Catalogue,
): Card {
  const sizes = windows.map(({ readings }) => readings.length);
  const panel = card === undefined ? sizes.indexOf(Math.max(...sizes)) : 0;
  const shown = card === undefined ? windows.slice(panel, panel + 1) : windows;
  const readings = shown.flatMap((w) => w.readings);
  const who = Array.from({ length: MOST_BODIES }, (_, i) => whoWords(readings, MOST_BODIES - i, say));
  const foot = (cardNote === undefined ? who : [cardNote]).map((words) => `${words} ${say.chart.credit}`);
  const dek = settings.dek ?? countsWords(windows, (w) => topic.heading(w, say), say);
  return { title: title(say), dek, foot, panel };
}
