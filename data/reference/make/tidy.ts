import { folded, isDirection, joined, listed, withoutArticle } from "./names.ts";
import { type Place, text } from "./table.ts";

/** Words that are names of places and something else besides: English words, given names. */
const COMMON = new Set(text("origin/common.txt").split(/\s+/).filter(Boolean).map(folded));

/** "Al Hasakah" is "Hasakah" too, unless what is left is a common word. */
function bareAlias({ name, kind }: Place): string {
  const bare = withoutArticle(name);
  return kind === "country" || bare === name || isDirection(bare) || COMMON.has(folded(bare)) ? "" : bare;
}

/** Completes the aliases, drops those that repeat a name, and marks a row one of whose names means something else too. */
export function tidy(row: Place): void {
  const seen = new Set([folded(row.name)]);
  const aliases = listed(joined([...listed(row.aliases), bareAlias(row)])).filter((alias) => {
    const fresh = !seen.has(folded(alias));
    seen.add(folded(alias));
    return fresh;
  });
  row.aliases = joined(aliases);
  if (row.kind !== "country" && [...seen].some((name) => COMMON.has(name))) row.note = "common";
}
