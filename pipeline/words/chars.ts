import { foldCode, isSilent } from "./fold.ts";

/** What a code unit is to the one who cuts a text into words. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
const OTHER = 3;
export const NEWLINE = 4;

function classOf(code: number): number {
  if (code === 10 || code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code <= 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : OTHER;
  // Marks and symbols below U+00C0, general punctuation, CJK punctuation; everything else outside ASCII counts as a letter.
  if (code < 0xc0 || code === 0xd7 || code === 0xf7)
    return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : OTHER;
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff20))
    return OTHER;
  return LETTER;
}

const UNITS = 1 << 16;
const CLASSES = new Uint8Array(UNITS);

/** A letter that does not count when words are compared: an apostrophe that is written as one. */
export const SILENT = 1;

/** The folded letters of the code units, 0 for what is no letter, `SILENT` for one that is not compared. */
export const FOLDED = new Uint16Array(UNITS);

// At every start: `from` with a function takes ten times as long.
for (let code = 0; code < UNITS; code++) {
  CLASSES[code] = classOf(code);
  if (CLASSES[code] === LETTER) FOLDED[code] = isSilent(code) ? SILENT : foldCode(code);
}

/** Class of a code unit. */
export const charClass = (code: number) => CLASSES[code]!;

/** Whether a code unit is a letter; false behind the end of a text. */
export const isLetter = (code: number) => CLASSES[code] === LETTER;

/** Whether a code unit is a capital letter. */
export const isUpper = (code: number) =>
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xde) ||
  (code > 127 && String.fromCharCode(code) !== String.fromCharCode(code).toLowerCase());
