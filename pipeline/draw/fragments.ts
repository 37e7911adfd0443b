/** Nouns that say little alone: members of what? */
const FRAGMENTS = new Set([
  "members",
  "elements",
  "personnel",
  "staff",
  "employees",
  "supporters",
  "relatives",
  "residents",
  "others",
  "more",
]);

/** True where the counted noun alone would name anybody or nobody. */
export function isFragment(unit: string): boolean {
  return FRAGMENTS.has(unit.toLowerCase().split(" ").at(-1) ?? "");
}

const OF = /^ of (?:the |its |their )?[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)?/u;
/** Words that begin something new after the name of a body. */
const NEXT = / (?:and|or|in|on|by|at|as|who|were|was|have|had|has|since|from|to|during|after)$/u;

/** "of pro-government forces" in "723 members of pro-government forces, according to the monitor": what the sentence adds to such a noun. */
export function tailOf(unit: string, span: string, sentence: string): string | null {
  const at = span === "" || !isFragment(unit) ? -1 : sentence.indexOf(span);
  if (at === -1) return null;
  return (
    OF.exec(sentence.slice(at + span.length))?.[0]
      .trim()
      .replace(NEXT, "") ?? null
  );
}
