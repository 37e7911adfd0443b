import { asItStands, type Mapped, rewrite } from "./mapped.ts";

/** Spaces that only look different (tab, NBSP, thin, ideographic), form feed among them. */
const SPACES = /[\t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Signs without width: soft hyphen, joiners, direction marks, byte order mark. */
const WIDTHLESS = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** A letter with the marks on it, or a run of Korean letters: what NFC may put together. */
const COMPOSED = /[\u1100-\u11FF]+|\P{M}\p{M}*/gsu;

/** Text that is clean as it stands, told at one look: the letters of Western Europe, dashes and curly quotes. */
const PLAIN = /^[\n -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

/** Clean text: `\n` line ends, plain spaces, nothing without width, NFC; curly quotes stay. */
export function clean(from: Mapped): Mapped {
  if (PLAIN.test(from.text)) return from;
  let mapped = rewrite(from, LINE_ENDS, () => "\n");
  mapped = rewrite(mapped, WIDTHLESS, () => "");
  // One for one, so the way back stays as it is.
  mapped = { text: mapped.text.replace(SPACES, " "), origin: mapped.origin };
  if (mapped.text.normalize("NFC") === mapped.text) return mapped;
  return rewrite(mapped, COMPOSED, (letter) => letter.normalize("NFC"));
}

/** Without the blank lines before the first word and the blanks after the last. */
export function trimmed(from: Mapped): Mapped {
  const text = from.text.trimEnd();
  const start = text.length - text.trimStart().length;
  return start === 0
    ? { text, origin: from.origin }
    : rewrite({ text, origin: from.origin }, new RegExp(`^\\s{${start}}`, "g"), () => "");
}

/** Clean text of a piece of plain text. */
export function cleanText(original: string, start = 0): Mapped {
  return clean(asItStands(original, start));
}
