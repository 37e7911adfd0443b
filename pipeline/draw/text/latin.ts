/** Letters and signs of the small fonts, as ranges of code points: what Latin charts are written with, the marks that keep names apart among them. */
export const LATIN: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x200e, 0x200f],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x2066, 0x2069],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

const ONLY_LATIN = new RegExp(
  `^[\\n${LATIN.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("")}]*$`,
  "u",
);

/** True for a text that the small fonts have all letters of. */
export function isLatin(text: string): boolean {
  return ONLY_LATIN.test(text);
}
