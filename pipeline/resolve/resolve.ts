import type { Figure, NumberRow, Period, Source } from "../types.ts";
import { behindBullet } from "../words/bullets.ts";
import type { Findings, FoundFigure, Stretch } from "../words/findings.ts";
import { figureId, SentenceHash } from "../words/id.ts";
import { formerOf } from "./period/former.ts";
import { FLAG_OF_RULE } from "./period/period.ts";
import { Periods } from "./period/periods.ts";
import { NOWHERE } from "./place/located.ts";
import { Places } from "./place/place.ts";
import { NO_SOURCE, Speakers } from "./source/source.ts";
import { settleUsage } from "./source/usage.ts";

/** What the resolve stage gives for one report. */
export interface Resolved {
  figures: Figure[];
  /** Every number; reckoned when asked for, as most who want figures want nothing else. */
  numbers(): NumberRow[];
}

/**
 * Fills in who says each figure, where it is about and when: from words of its own sentence (stated), from the sentences before by a
 * named rule (inferred), or not at all (unknown). Two equal candidates stay open and are flagged.
 */
export function resolve(asFound: Findings): Resolved {
  const speakers = new Speakers(asFound);
  const findings = settleUsage(asFound, speakers);
  const places = new Places(findings);
  const periods = new Periods(findings);
  // One question for all figures before the next: what answers it is fetched once.
  const whens = findings.figures.map((found) => periods.of(found));
  const wheres = findings.figures.map((found, i) => places.of(found, whens[i]!.period));
  const whos = findings.figures.map((found) => sourceOf(findings, found, speakers));
  const ids = idsOf(findings);
  const figures = findings.figures.map((found, i): Figure => {
    const { period, counting } = whens[i]!;
    const { place, ambiguous } = wheres[i]!;
    const { sentence } = findings.quantities[found.quantity]!;
    const aside = periods.isAside(period, sentence) && place.rule === "carried-over";
    return assemble(findings, found, ids, i, {
      counting,
      source: whos[i]!,
      place: aside ? NOWHERE.place : place,
      period,
      flags: flagsOf(found, period, ambiguous),
    });
  });
  return { figures, numbers: () => numberRows(findings, figures, speakers) };
}

function sourceOf({ quantities }: Findings, { aside, quantity }: FoundFigure, speakers: Speakers): Source {
  if (aside) return NO_SOURCE;
  const { numberStart, sentence } = quantities[quantity]!;
  return speakers.of(numberStart, sentence);
}

/** Reasons to look twice, in the order of the alphabet. */
function flagsOf({ usage, unconfirmed }: FoundFigure, { rule }: Period, ambiguous: boolean): string[] {
  const flags: string[] = [];
  if (usage !== null) flags.push("house-usage");
  if (unconfirmed) flags.push("unconfirmed");
  const flag = rule === null ? undefined : FLAG_OF_RULE.get(rule);
  if (flag !== undefined) flags.push(flag);
  if (ambiguous) flags.push("place-ambiguous");
  return flags.length > 1 ? flags.sort() : flags;
}

type Filled = Pick<Figure, "counting" | "source" | "place" | "period" | "flags">;

function assemble(findings: Findings, found: FoundFigure, ids: readonly string[], i: number, filled: Filled): Figure {
  const { report } = findings;
  const quantity = findings.quantities[found.quantity]!;
  const { start, end } = unmarked(findings, quantity.sentence);
  return {
    id: ids[i]!,
    report: report.id,
    measure: found.measure,
    unit: found.unit,
    unit_class: found.unitClass,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    comparator: quantity.comparator,
    counting: filled.counting,
    modality: found.modality,
    method: found.method,
    part_of: found.partOf < 0 ? null : ids[found.partOf]!,
    former: formerOf(findings, found.quantity),
    source: filled.source,
    place: filled.place,
    period: filled.period,
    span: { start: quantity.start, end: quantity.end, text: report.text.slice(quantity.start, quantity.end) },
    sentence: { start, end, text: report.text.slice(start, end) },
    rule: found.rule,
    flags: filled.flags,
  };
}

/** A sentence without the mark of a list's item before it. */
function unmarked({ report, sentences }: Findings, at: number): Stretch {
  const { start, end } = sentences[at]!;
  return { start: behindBullet(report.text, start), end };
}

/**
 * Ids by sentence and place in it. Of sentences repeated to the letter ("Ten people died." under two headings) the ids lean on the
 * sentence before as well: counting them through, one more would shift a person's decision on to another. Those that agree in
 * that too are counted.
 */
function idsOf(findings: Findings): string[] {
  const { report, figures, quantities, sentences } = findings;
  const hash = new SentenceHash(report.text);
  const places = figures.map(({ quantity }) => quantities[quantity]!);
  const names = places.map(({ sentence, numberStart }) => {
    const { start, end } = unmarked(findings, sentence);
    return hash.of(start, end, numberStart - start);
  });
  const repeated = duplicates(names);
  const counts = new Map<string, number>();
  return names.map((name, i) => {
    if (!repeated.has(name)) return figureId(report.id, name, 0);
    const before = sentences[places[i]!.sentence - 1];
    const behind = before === undefined ? name : `${name}-${hash.of(before.start, before.end, 0).slice(0, 4)}`;
    const count = counts.get(behind) ?? 0;
    counts.set(behind, count + 1);
    return figureId(report.id, behind, count);
  });
}

function duplicates(names: readonly string[]): Set<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const name of names) (once.has(name) ? again : once).add(name);
  return again;
}

function numberRows(findings: Findings, figures: readonly Figure[], speakers: Speakers): NumberRow[] {
  const figureOf = new Map(findings.figures.map((found, i) => [found.quantity, figures[i]!]));
  return findings.quantities.map((q, i) => {
    const figure = figureOf.get(i);
    const { start, end, value, low, high, comparator, kind, noun, rule } = q;
    const row: NumberRow = {
      report: findings.report.id,
      start,
      end,
      text: findings.report.text.slice(start, end),
      value,
      low,
      high,
      comparator,
      kind,
      noun,
      source: figure?.source ?? speakers.of(q.numberStart, q.sentence),
      rule,
    };
    if (figure !== undefined) row.figure = figure.id;
    return row;
  });
}
