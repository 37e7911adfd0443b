/** The word that begins at an offset. */
export function wordAt(text: string, at: number): string | null {
  const [word = ""] = /^[\p{L}\p{M}\p{N}]+(?:['\u2019-][\p{L}\p{M}\p{N}]+)*/u.exec(text.slice(at, at + 60)) ?? [];
  return word === "" ? null : word;
}

/** How much of the text around words is shown. */
const AROUND = 40;

/** The last place before an offset where words stand, with a little of what is around them; null where they do not. */
export function before(text: string, words: string, offset: number): string | null {
  const earlier = text.slice(0, offset).trimEnd();
  const at = earlier.lastIndexOf(words);
  if (at < 0) return null;
  const end = at + words.length;
  // Cut at blanks, so that no word and no letter of two units is cut in two.
  const lead = at <= AROUND ? earlier.slice(0, at) : earlier.slice(at - AROUND, at).replace(/^\S*\s/, "\u2026 ");
  const tail =
    earlier.length - end <= AROUND ? earlier.slice(end) : earlier.slice(end, end + AROUND).replace(/\s\S*$/, " \u2026");
  return lead + words + tail;
}
