/** The blocks of a chart's snippets by name, without the words about them. */
export function blocksOf(text: string): Record<string, string> {
  const parts = text.split(/^\d\. (.+)\n(?: {3}.+\n)+\n/m).slice(1);
  return Object.fromEntries(parts.flatMap((name, i) => (i % 2 === 0 ? [[name, parts[i + 1]?.trim() ?? ""]] : [])));
}
