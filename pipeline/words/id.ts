/** Letters and digits that are not mistaken for one another when an id is read out. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** 64 bits of FNV-1a over a sentence and an offset in it, as 8 letters. Not for secrets: an id only has to be stable and rarely alike. */
export class SentenceHash {
  private a = 0;
  private b = 0;
  /** The sentence that `a` and `b` are of: figures of one sentence come one after the other. */
  private start = -1;
  private end = -1;

  constructor(private readonly text: string) {}

  /** The hash of an offset in the sentence that stands at `start` to `end`. */
  of(start: number, end: number, offset: number): string {
    if (start !== this.start || end !== this.end) this.read(start, end);
    let { a, b } = this;
    const digits = `${offset}`;
    for (let i = 0; i < digits.length; i++) {
      const code = digits.charCodeAt(i);
      a = Math.imul(a ^ code, A);
      b = Math.imul(b ^ (code + 0x9e), B);
    }
    a = Math.imul(a ^ 0x1f, A);
    b = Math.imul(b ^ 0x1f, B);
    return letters(a ^ (a >>> 15), b ^ (b >>> 13));
  }

  private read(start: number, end: number): void {
    let [a, b] = [0x811c9dc5 | 0, 0x9dc5811c | 0];
    for (let i = start; i < end; i++) {
      const read = this.text.charCodeAt(i);
      // An editor that breaks lines anew changes no word.
      const code = read === LINE_END ? SPACE : read;
      a = Math.imul(a ^ code, A);
      b = Math.imul(b ^ (code + 0x9e), B);
    }
    this.a = Math.imul(a ^ 0x1f, A);
    this.b = Math.imul(b ^ 0x1f, B);
    [this.start, this.end] = [start, end];
  }
}

const [LINE_END, SPACE] = [0x0a, 0x20];

const A = 0x01000193;
const B = 0x0100019d;

const LETTERS = Array.from(ALPHABET, (letter) => letter.charCodeAt(0));

/** Four letters of each number, in turns: one string, not eight that are put together. */
const letters = (a: number, b: number) =>
  String.fromCharCode(
    LETTERS[a & 31]!,
    LETTERS[b & 31]!,
    LETTERS[(a >>> 5) & 31]!,
    LETTERS[(b >>> 5) & 31]!,
    LETTERS[(a >>> 10) & 31]!,
    LETTERS[(b >>> 10) & 31]!,
    LETTERS[(a >>> 15) & 31]!,
    LETTERS[(b >>> 15) & 31]!,
  );

/**
 * Id of a figure: the report, and the hash of its sentence and its words' place in it. Edits elsewhere in the report do not change it;
 * `count` tells apart figures of sentences that are repeated to the letter behind the same sentence.
 */
export function figureId(report: string, hash: string, count: number): string {
  return `${report}:${hash}${count > 0 ? `-${count + 1}` : ""}`;
}
