import type { Figure, Report } from "../../types.ts";
import { type Condition, cellOf, holds } from "./conditions.ts";

/** A reason to keep a figure from the charts until a person has looked; all conditions must hold. */
export interface WaitRule {
  name: string;
  when: readonly Condition[];
  /** For a reader; `{column}` is replaced by the figure's own cell. */
  because: string;
}

/** Figures that no line may join: those for which the one holds, and those for which the other does. */
export interface ApartRule {
  these: readonly Condition[];
  those: readonly Condition[];
}

/** What is done with figures on which nobody has decided. */
export interface Policy {
  /** In the order in which reasons are told. */
  wait: readonly WaitRule[];
  /** Ids of sources by measure, the first preferred to the next. */
  prefer: ReadonlyMap<string, readonly string[]>;
  apart: readonly ApartRule[];
}

/** The reason in words why a figure waits, or null when nothing keeps it. */
export function reasonToWait({ wait }: Policy, figure: Figure, report: Report | undefined): string | null {
  const rule = wait.find(({ when }) => holds(when, figure, report));
  return rule?.because.replace(/\{(\w+)\}/g, (_, column: string) => cellOf(column, figure, report)) ?? null;
}

/** Which place the source has in the list of its measure, 1 first; null where it is in none. */
export function preferenceOf({ prefer }: Policy, { measure, source }: Figure): number | null {
  const at = source.id === null ? -1 : (prefer.get(measure)?.indexOf(source.id) ?? -1);
  return at < 0 ? null : at + 1;
}

/** What parts a figure's line from others, in words that stand in the name of its series; null where nothing does. */
export function apartOf({ apart }: Policy, figure: Figure, report: Report | undefined): string | null {
  const sides = apart
    .map(({ these, those }) => [these, those].find((side) => holds(side, figure, report)))
    .filter((side) => side !== undefined);
  const words = sides.map((side) => side.map(({ column, is }) => `${column}=${is.join("|")}`).join(","));
  return words.length === 0 ? null : [...new Set(words)].join("/");
}
