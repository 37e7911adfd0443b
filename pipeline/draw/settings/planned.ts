import type { ChartPlan } from "../plan.ts";
import { PLANS, TOPICS, TYPES } from "../plans.ts";
import { type ChartSettings, unsaid } from "./settings.ts";

/** A chart of the program or of the project's own, and what its editor said of it. */
export interface PlannedChart extends ChartPlan {
  settings: ChartSettings;
}

/** The charts to draw: those of the program, then the project's own in the order of its file; without those that are hidden. */
export function plannedCharts(settings: readonly ChartSettings[]): PlannedChart[] {
  const said = new Map(settings.map((one) => [one.name, one]));
  const made = PLANS.map((plan) => titled(plan, said.get(plan.name) ?? unsaid(plan.name)));
  const own = settings.filter(({ type }) => type !== null).map((one) => titled(ownPlan(one), one));
  return [...made, ...own].filter((chart) => !chart.settings.hide);
}

function titled(plan: ChartPlan, settings: ChartSettings): PlannedChart {
  return { ...plan, title: (say) => settings.title ?? plan.title(say), settings };
}

function ownPlan({ name, type, of, title }: ChartSettings): ChartPlan {
  const topic = TOPICS.find(({ subject }) => subject === of)!;
  return { name, type: type!, topic, title: () => title ?? name, kind: TYPES[type!] };
}
