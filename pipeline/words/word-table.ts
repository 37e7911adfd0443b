import { foldCode, isSilent } from "./fold.ts";

/** The hashes of no letters. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const CHECK_SEED = 0x2c1b3c6d;

/** The hash of some letters and one more (FNV-1a). */
export const hashed = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193);

/** The same with another factor: two words of one hash differ in this one. */
export const checked = (check: number, letter: number) => Math.imul(check ^ letter, 0x85ebca6b);

/** Words of the table's row: the hash, the check, the id. */
const ROW = 3;

/**
 * Ids of words by two hashes of 32 bits over their folded letters. No letter is compared: a word that is none of 50,000 is taken for one of
 * them once in 10^14 words, and the memory that is touched for a word is one line.
 */
export class WordTable {
  private size = 1 << 16;
  private rows = new Int32Array(this.size * ROW);
  private count = 0;

  /** Id of the word in `text` from start to end, or 0. Case, apostrophes and dots do not count. */
  lookup(text: string, start: number, end: number): number {
    let [hash, check] = [HASH_SEED, CHECK_SEED];
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (isSilent(code)) continue;
      const letter = foldCode(code);
      hash = hashed(hash, letter);
      check = checked(check, letter);
    }
    return this.find(hash, check);
  }

  /** The same by the hashes. */
  find(hash: number, check: number): number {
    return this.rows[this.rowOf(hash, check) + 2]!;
  }

  /** Adds a folded key that the table does not hold. */
  add(key: string, id: number): void {
    let [hash, check] = [HASH_SEED, CHECK_SEED];
    for (let i = 0; i < key.length; i++) {
      hash = hashed(hash, key.charCodeAt(i));
      check = checked(check, key.charCodeAt(i));
    }
    this.set(hash, check, id);
  }

  /** Adds what the table does not hold, by its hashes. */
  set(hash: number, check: number, id: number): void {
    if (++this.count * 2 > this.size) this.grow();
    this.put(hash, check, id);
  }

  private put(hash: number, check: number, id: number): void {
    const row = this.rowOf(hash, check);
    this.rows[row] = hash;
    this.rows[row + 1] = check;
    this.rows[row + 2] = id;
  }

  /** Where the row of a word stands, or the free one where it would. */
  private rowOf(hash: number, check: number): number {
    const { rows } = this;
    const mask = this.size - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const row = slot * ROW;
      if (rows[row + 2] === 0 || (rows[row] === hash && rows[row + 1] === check)) return row;
    }
  }

  private grow(): void {
    const { rows } = this;
    this.size *= 2;
    this.rows = new Int32Array(this.size * ROW);
    for (let row = 0; row < rows.length; row += ROW)
      if (rows[row + 2] !== 0) this.put(rows[row]!, rows[row + 1]!, rows[row + 2]!);
  }
}
