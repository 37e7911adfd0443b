/** Letters and digits that are not mistaken for one another when an id is read out. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** 64 bits of FNV-1a over two strings, as 8 letters of 5 bits each half. Not for secrets: an id only has to be stable and rarely alike. */
function hash(text: string, salt: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (const part of [text, salt]) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ (code + 0x9e), 0x0100019d);
    }
    a = Math.imul(a ^ 0x1f, 0x01000193);
    b = Math.imul(b ^ 0x1f, 0x0100019d);
  }
  a ^= a >>> 15;
  b ^= b >>> 13;
  let out = "";
  for (let i = 0; i < 4; i++) out += ALPHABET[(a >>> (i * 5)) & 31]! + ALPHABET[(b >>> (i * 5)) & 31]!;
  return out;
}

/**
 * Id of a figure: the report, and a hash of its sentence and its words' place in it. Edits elsewhere in the report do not change it;
 * `count` tells apart figures of sentences that are repeated to the letter.
 */
export function figureId(report: string, sentence: string, offset: number, count: number): string {
  return `${report}:${hash(sentence, `${offset}`)}${count > 0 ? `-${count + 1}` : ""}`;
}
