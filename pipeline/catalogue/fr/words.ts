/** Never broken, narrow: between thousands, before ; ! ? and % (U+202F). */
export const THIN = "\u202f";
/** Never broken: before a colon, inside « » and inside dates. */
export const FIXED = "\u00a0";

/** `370 000`, with the decimal comma. */
export function digits(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** "1 chiffre", "2 chiffres": in French 0 and 1 are singular (CLDR: one is 0 or 1). */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${digits(count)} ${count < 2 ? one : more}`;
}

/** `a, b et c`. */
export function listWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}

/** « words », once. */
export function quoted(words: string): string {
  return words.includes("«") ? words : `«${FIXED}${words}${FIXED}»`;
}

/** "de civils", "d’enfants", "de dizaines" of "des dizaines". The h of none of our nouns is aspirated. */
export function of(words: string): string {
  if (words.startsWith("des ")) return `de ${words.slice("des ".length)}`;
  return /^[aeiouyhéèêàâîôû]/iu.test(words) ? `d’${words}` : `de ${words}`;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
