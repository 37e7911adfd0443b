import { befallen } from "./figures/befallen.ts";
import { bodies } from "./figures/bodies.ts";
import { deeds } from "./figures/deeds.ts";
import { doneTo } from "./figures/done-to.ts";
import { expulsion } from "./figures/expulsion.ts";
import { far } from "./figures/far.ts";
import { farThings } from "./figures/far-things.ts";
import { flight } from "./figures/flight.ts";
import { hosts } from "./figures/hosts.ts";
import { inhabitants, populations } from "./figures/inhabitants.ts";
import { labels } from "./figures/labels.ts";
import { returns } from "./figures/returns.ts";
import type { FigureRule } from "./figures/rule.ts";
import { states } from "./figures/states.ts";
import { taken } from "./figures/taken.ts";
import { things } from "./figures/things.ts";
import { tolls } from "./figures/tolls.ts";
import { wounded } from "./figures/wounded.ts";

/**
 * Which numbers count what. The first row that fits decides, so the order tells: close frames come before frames with a gap, because in
 * "killed 12 people and 5 were wounded" the nearer verb is the right one.
 */
export const figureRules: readonly FigureRule[] = [
  ...populations,
  ...returns,
  ...hosts,
  ...doneTo,
  ...befallen,
  ...deeds,
  ...wounded,
  ...states,
  ...taken,
  ...flight,
  ...expulsion,
  ...things,
  ...tolls,
  ...bodies,
  ...labels,
  ...inhabitants,
  ...far,
  ...farThings,
];
