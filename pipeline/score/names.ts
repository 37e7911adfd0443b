const IGNORED = new Set(["the", "a", "an", "of", "for", "and", "in", "on", "to"]);

/** Lower-case words without articles, prepositions, possessive endings and the dots of "U.N.". */
export function tokens(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}_])|(?<=(?<![\p{L}\p{N}_])[\p{L}\p{N}_])\.(?=[\p{L}\p{N}_]\.|\s|$)/gu, "");
  return (plain.match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => !IGNORED.has(word));
}

/**
 * Whether two names are of one source: half the words of the longer one are shared, or one is the other's acronym ("SOHR").
 * No name is the same as no name only.
 */
export function sameSource(a: string | null, b: string | null): boolean {
  if (!a || !b) return !a && !b;
  const [x, y] = [tokens(a), tokens(b)];
  const [wordsOfX, wordsOfY] = [new Set(x), new Set(y)];
  const shared = [...wordsOfX].filter((word) => wordsOfY.has(word)).length;
  if (shared / Math.max(wordsOfX.size, wordsOfY.size, 1) >= 0.5) return true;
  return x.length <= y.length ? isAcronym(x, y) : isAcronym(y, x);
}

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [word = "", ...others] = short;
  const initials = long.map((part) => [...part][0]).join("");
  return others.length === 0 && long.length > 1 && word.length > 1 && initials.endsWith(word);
}

/** Whether one place name holds the other as whole words at least on one side: "Idlib" and "Idlib region". */
export function samePlace(a: string | null, b: string | null): boolean {
  if (!a || !b) return !a && !b;
  const [x, y] = [a, b].map((name) => ` ${name.toLowerCase().replaceAll("-", " ").trim().split(/\s+/).join(" ")} `);
  return y!.includes(x!.trim()) || x!.includes(y!.trim());
}
