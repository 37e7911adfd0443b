import { sameShape } from "../../words/same-shape.ts";
import { countsLikeYear } from "../en/dates.ts";
import { kindRules } from "../en/kinds.ts";
import { isPlural } from "../en/plural.ts";
import { readNoun } from "../nouns.ts";
import { compile, matchAt } from "../pattern.ts";
import { RuleIndex } from "../rule-index.ts";
import type { Units } from "../units.ts";

const RULES = sameShape(kindRules).map((rule) => ({
  rule,
  left: rule.before === undefined ? null : compile(rule.before, -1),
  right: rule.after === undefined ? null : compile(rule.after, 1),
}));
const INDEX = new RuleIndex(RULES);

/** The kind of a number from the words beside it; `to` is one past what belongs to it. Null where no row fits. */
export function kindBeside(units: Units, from: number, to: number, first: number, last: number) {
  INDEX.look(units, from - 1, to);
  for (let r = INDEX.next(0); r >= 0; r = INDEX.next(r + 1)) {
    const { rule, left, right } = RULES[r]!;
    if (left !== null && matchAt(left, units, from - 1, first, last) === null) continue;
    const hit = right === null ? null : matchAt(right, units, to, first, last);
    if (right !== null && hit === null) continue;
    if (rule.digits !== undefined && !rule.digits.test(units.text(from, to))) continue;
    if (rule.year && countsLikeYear(units, from)) continue;
    if (rule.apart && (units.glued(from - 1) || units.capital(from - 3))) continue;
    if (rule.tight && !units.glued(to)) continue;
    // "Sections 280 and 304 were"
    if (rule.single && isPlural(units, from - 3)) continue;
    if (rule.capital && !units.capital(from - 1)) continue;
    if (rule.named && !units.capital(from - 1) && readNoun(units, to, last).unitClass !== null) continue;
    if (rule.bare && readNoun(units, to, last).text !== null) continue;
    if (rule.open) return null;
    const end = hit !== null && (rule.noun || rule.whole) ? hit.trigger + 1 : to;
    return { kind: rule.kind, rule: rule.name, to: end, numberTo: rule.whole ? end : to };
  }
  return null;
}
