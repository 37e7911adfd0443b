import { FLAGS } from "../flags.ts";
import type { Basis, Figure, Modality, Report } from "../types.ts";
import type { FoundFigure, Quantity } from "../words/findings.ts";
import { FIELD_RULES, UNFILLED } from "./field-rules.ts";
import { figureRuleHelp } from "./figure-rules.ts";
import { boundsInWords, countedInWords, numberWords } from "./number-words.ts";
import { before, wordAt } from "./quote.ts";

/** One step on the way from words to a figure. */
export interface Step {
  step:
    | "number"
    | "comparator"
    | "counts"
    | "measure"
    | "modality"
    | "part of"
    | "source"
    | "place"
    | "period"
    | "flag";
  /** What came of it. */
  gave: string;
  /** The words of its sentence that decided. */
  words: string | null;
  /** Words before the sentence that it was taken from. */
  earlier: string | null;
  basis: Basis;
  rule: string | null;
  /** What the rule is for. */
  help: string | null;
}

/** A figure with what was found of it before its fields were filled. */
export interface Found {
  report: Report;
  figure: Figure;
  found: FoundFigure;
  quantity: Quantity;
}

/** How a figure came about, step by step, in the order in which it is read. */
export function stepsOf(one: Found, whole: Figure | null): Step[] {
  const { figure } = one;
  return [
    ...numberSteps(one),
    measureStep(one),
    ...(figure.modality === "reported" ? [] : [modalityStep(figure.modality)]),
    ...(figure.part_of === null ? [] : [stated("part of", figure.part_of, whole?.span.text ?? null)]),
    fieldStep(one, "source"),
    fieldStep(one, "place"),
    periodStep(one),
    ...figure.flags.map((flag) => ({ ...stated("flag", flag, null), help: FLAGS[flag] ?? null })),
  ];
}

const stated = (step: Step["step"], gave: string, words: string | null): Step => ({
  ...{ step, gave, words, earlier: null, rule: null, help: null },
  basis: "stated",
});

function numberSteps({ report, figure, quantity }: Found): Step[] {
  const { number, comparator } = numberWords(report.text, quantity);
  return [
    stated("number", countedInWords(figure), number),
    stated("comparator", `${figure.comparator}: ${boundsInWords(figure)}`, comparator),
    stated("counts", `${figure.unit} (${figure.unit_class})`, quantity.noun),
  ];
}

function measureStep({ report, figure, found }: Found): Step {
  const { rule } = figure;
  const gave = `${figure.measure}, ${figure.counting}${figure.method === null ? "" : `, ${figure.method}`}`;
  return { ...stated("measure", gave, wordAt(report.text, found.trigger)), rule, help: figureRuleHelp(rule) };
}

const MODALITIES: Readonly<Record<Exclude<Modality, "reported">, string>> = {
  projected: "the words say that it may be so, or may come",
  denied: "somebody denies it, or the words negate it",
  planned: "the words say that it is to happen",
};

const modalityStep = (modality: Exclude<Modality, "reported">): Step => ({
  ...stated("modality", modality, null),
  help: MODALITIES[modality],
});

/** What a rule of source, place or period does; of "said-after:carried-over" the way it came. */
const helpOf = (rule: string | null) => (rule === null ? null : (FIELD_RULES[rule.split(":").at(-1)!] ?? null));

function fieldStep({ report, figure }: Found, step: "source" | "place"): Step {
  const { name, id, basis, start, end, rule } = figure[step];
  if (name === null) return { ...stated(step, "not said", null), basis, rule, help: helpOf(rule) ?? UNFILLED[step] };
  const words = start === null || end === null ? null : report.text.slice(start, end);
  const elsewhere = words === null || (rule !== null && CARRIERS.test(rule));
  const earlier = elsewhere ? before(report.text, name, figure.sentence.start) : null;
  const gave = `${name}${id === null ? "" : ` [${id}]`}`;
  return { step, gave, words, earlier, basis, rule, help: helpOf(rule) };
}

/** Rules that take a name from words before those that point at it. */
const CARRIERS = /^(pronoun|anaphor)$|:/;

function periodStep({ report, figure }: Found): Step {
  const { start, end, phrase, basis, rule } = figure.period;
  const gave = start === null && end === null ? "not said" : `${start ?? "?"} to ${end ?? "?"}`;
  const inside = phrase === null || figure.sentence.text.includes(phrase);
  const words = inside ? phrase : null;
  const earlier = inside ? null : before(report.text, phrase, figure.sentence.start);
  const help = helpOf(rule) ?? (phrase === null ? UNFILLED.period : null);
  return { step: "period", gave, words, earlier, basis, rule, help };
}
