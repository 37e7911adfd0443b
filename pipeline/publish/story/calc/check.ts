import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { problem } from "../../../problems.ts";
import type { Problem } from "../../../types.ts";
import type { Use } from "../check.ts";
import { clauseEnd, holdsHedge, SIDES } from "../hedges.ts";
import { claimsIn } from "./claims.ts";
import type { Derived } from "./derive.ts";
import { holds, type Lean } from "./holds.ts";
import { comparatorOf } from "./quantity.ts";

/** Whether the author's words for a derived number are true of it, and as unsure as it is. */
export function checkDerivedWords(derived: Derived, use: Use, language: Catalogue): Problem[] {
  const { quantity, printed } = derived;
  const { words, before, file, line } = use;
  const said = `${clauseEnd(before)} ${words}`;
  const lean = leanOf(said, language);
  const claims = claimsIn(words);
  const wrong = claims.find((claim) => !holds(claim, quantity, lean));
  const at = { file, line, quote: words };
  if (wrong !== undefined) {
    const message = `"${words}" is not what its figures come to, which is ${printed}; write that, or [](calc:...) and it is written for you`;
    return [problem("error", "story-calc-words", message, at)];
  }
  if (claims.length === 0 && language.language !== "en") {
    const message = `"${words}" cannot be held against its figures, which come to ${printed}: number words are read in English alone; write the number in digits`;
    return [problem("warning", "story-calc-unread", message, at)];
  }
  const comparator = comparatorOf(quantity);
  const side = [SIDES.up, SIDES.down].find((each) => each.some((one) => one === comparator));
  if (claims.length === 0 || side === undefined || holdsHedge(said, side, language)) return [];
  const message = `"${words}" sounds surer than its figures, which come to ${printed}; write that`;
  return [problem("warning", "story-hedge", message, at)];
}

/** "Nearly" and "almost" have the value below them, as "under" has. */
function leanOf(said: string, language: Catalogue): Lean {
  if (holdsHedge(said, [...SIDES.down, "nearly"], language)) return "down";
  if (holdsHedge(said, SIDES.up, language)) return "up";
  return holdsHedge(said, ["about"], language) ? "around" : null;
}
