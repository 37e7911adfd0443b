/**
 * Folding: letters are compared without case and diacritics, words without apostrophes and dots. Only the letters of Latin scripts below
 * U+0250 are folded by table; others stand for themselves.
 */
const LIMIT = 0x250;

function foldedCode(code: number): number {
  const base = String.fromCharCode(code).normalize("NFD").charAt(0).toLowerCase();
  const plain = { ø: "o", đ: "d", ł: "l", ı: "i", ß: "s", æ: "a", œ: "o", þ: "t", ð: "d" }[base] ?? base;
  return plain.charCodeAt(0);
}

const TABLE = Uint16Array.from({ length: LIMIT }, (_, code) => foldedCode(code));

/** The folded code unit. */
export function foldCode(code: number): number {
  return code < LIMIT ? TABLE[code]! : code;
}

/** Whether the code unit is an apostrophe inside a word: ' and the curly ones. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60;
}

/** What does not count when words are compared: apostrophes, and the dots of "U.N.". */
export function isSilent(code: number): boolean {
  return code === 0x2e || isApostrophe(code);
}

/** The Arabic article in its spellings, before a hyphen or a blank: "al-Numan", "an-Nu'man", "el Fasher". */
export const ARTICLES: ReadonlySet<string> = new Set([
  "al",
  "an",
  "ar",
  "as",
  "ash",
  "at",
  "ad",
  "az",
  "el",
  "en",
  "er",
  "es",
]);

/** Whether a folded word is a spelling of the Arabic article. */
export const isArticle = (key: string) => ARTICLES.has(key);

/** One spelling of vowels that transliterations write in several ways: "Sarmeen" is "Sarmin", "Khoury" is "Khury". */
export function respell(key: string): string {
  if (!hasDoubleVowel(key, 0, key.length)) return key;
  return key.replaceAll("ee", "i").replaceAll("ou", "u").replaceAll("oo", "u");
}

/** Whether `respell` changes a word of `text`. */
export function hasDoubleVowel(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const [before, code] = [text.charCodeAt(i - 1) | 32, text.charCodeAt(i) | 32];
    if (before === 0x65 && code === 0x65) return true;
    if (before === 0x6f && (code === 0x6f || code === 0x75)) return true;
  }
  return false;
}

/** A whole word folded: what two spellings of a word share. */
export function fold(word: string): string {
  if (/^[a-z]+$/i.test(word)) return word.toLowerCase();
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isSilent(code)) out += String.fromCharCode(foldCode(code));
  }
  return out;
}
