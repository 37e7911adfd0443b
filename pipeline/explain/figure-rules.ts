import { figureRules } from "../find/en/figures.ts";

/** Rules of figures that are no rows of a list. */
const OTHERS: Readonly<Record<string, string>> = {
  "measure-noun": "the counted noun says what happened, as in: 12 deaths; 4,000 IDPs",
  "state-noun": "the counted noun says what happened, as in: 51 dead; seven of the wounded",
  "described-noun": "a word before the counted noun says it, as in: 24,276 displaced households",
  "harmed-noun": "a word before the counted noun says it, as in: 3,330 destroyed houses",
  "event-noun": "the counted noun is an attack, as in: 47 air strikes",
  "harmed-alike": "the verb harms all that it is said of, as in: houses and two schools were burnt",
  "harmed-of-those": "the things that the sentence opens with, as in: of the homes, 390 are destroyed",
  "part-of-whole": "a part of the number before takes its measure, as in: including four children",
  "part-of-before": "a part of the last number of the sentence before, as in: of these, 3,400",
  "part-of-named": "a part of those that the sentence opens with, as in: of those arrested, 46 are minors",
  "part-of-sum": "one of the numbers that add up to the one before, as in: 12 died, eight at once and four in hospital",
  restated: "the same in households, or in people, as in: 12,400 people displaced (2,480 families)",
  "further-elsewhere": "more of those of the number before, as in: and a further 3,200 are in Chad",
  "expected-number": "what the number before may become, as in: a number expected to pass 60,000",
  "toll-summed": "the total that the number before adds to, as in: six more have died, bringing the total to 54",
  "rival-count": "another count of the same, as in: residents put it at 30",
  "in-another-place": "the same counted in another place, as in: in Beni, nine",
  "harmed-too": "more of the things harmed before, as in: two more were burnt down",
  "followed-too": "more who went the same way as those before, as in: another 300 followed",
  "toll-goes-on": "how the count of the sentence before moved, as in: the number has since risen to 9,000",
  "key-figure": "a number on a line of its own, with its label above or below",
  "line-of-list": "a line of a list, whose first line says what is counted",
  "largest-share": "who has the most of what was counted before, as in: Chad hosts the largest share, with 12,400",
  "part-of-harmed": "a part of those harmed, as in: one of the wounded died",
  "cases-of": "each case is somebody to whom it was done, as in: 155 cases of arbitrary arrest",
  "house-usage": "a word that this speaker uses for one measure alone",
  "compared-with": "an earlier time's number of the same, as in: against 640 in 2018",
};

const HELP = new Map([
  ...Object.entries(OTHERS),
  ...figureRules.map(({ name, phrases }) => [name, `as in: ${phrases}`] as const),
]);

/** What a rule of figures is for, in a line; null for a name that is none. Each `+and` behind a name is a number that shares the verb of the one beside it. */
export function figureRuleHelp(rule: string): string | null {
  const [name = "", ...shared] = rule.split("+");
  const help = HELP.get(name);
  if (help === undefined) return null;
  return shared.length === 0 ? help : `it shares the words of the number beside it, ${help}`;
}
