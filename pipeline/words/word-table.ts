import { foldCode, isSilent } from "./fold.ts";

/** The hashes of no letters. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const CHECK_SEED = 0x2c1b3c6d;

/** The hash of some letters and one more (FNV-1a). */
export const hashed = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193);

/** The same with another factor: two words of one hash differ in this one. */
export const checked = (check: number, letter: number) => Math.imul(check ^ letter, 0x85ebca6b);

/** Cells of a row. */
export const ROW = 4;

/** A slot: below the id, above it the upper bits of the hash. */
const ID = (1 << 20) - 1;
const TAG = ~ID;

const slotOf = (hash: number) => hash ^ (hash >>> 15);

/**
 * Ids of words by two hashes of 32 bits over their folded letters. No letter is compared: a word that is none of 50,000 is taken for one of
 * them once in 10^14 words. What costs in a look-up is the memory that is touched, so that a slot is only an id with a piece of the hash beside
 * it, and all that is asked of a word stands in one row: the hashes, and two cells for what the owner of the table keeps.
 */
export class WordTable {
  private slots = new Int32Array(1 << 16);
  /** The rows of the ids, `ROW` cells each; owners write the last two. */
  rows = new Int32Array(ROW << 12);
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
    return this.settle(this.first(hash), hash, check);
  }

  /** What stands in the slot where the hash of a word is looked for first. */
  first(hash: number): number {
    return this.slots[slotOf(hash) & (this.slots.length - 1)]!;
  }

  /** The id of a word whose first slot is at hand. */
  settle(first: number, hash: number, check: number): number {
    const { slots, rows } = this;
    const mask = slots.length - 1;
    let slot = first;
    for (let at = slotOf(hash) & mask; ; slot = slots[at]!) {
      at = (at + 1) & mask;
      if (slot === 0) return 0;
      if (((slot ^ hash) & TAG) !== 0) continue;
      const row = (slot & ID) * ROW;
      if (rows[row] === hash && rows[row + 1] === check) return slot & ID;
    }
  }

  /** An id whose row no hashes find. */
  make(): number {
    const id = ++this.count;
    if (id > ID) throw new Error(`more than ${ID} words in the lists`);
    if ((id + 1) * ROW > this.rows.length) this.rows = doubled(this.rows);
    return id;
  }

  /** The id of hashes that the table does not hold. */
  add(hash: number, check: number): number {
    const id = this.make();
    this.rows[id * ROW] = hash;
    this.rows[id * ROW + 1] = check;
    if (id * 2 > this.slots.length) this.widen();
    this.put(hash, id);
    return id;
  }

  /** The id of a folded key, made where it is new. */
  intern(key: string): number {
    let [hash, check] = [HASH_SEED, CHECK_SEED];
    for (let i = 0; i < key.length; i++) {
      hash = hashed(hash, key.charCodeAt(i));
      check = checked(check, key.charCodeAt(i));
    }
    return this.find(hash, check) || this.add(hash, check);
  }

  private put(hash: number, id: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = slotOf(hash) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = (hash & TAG) | id;
  }

  private widen(): void {
    const { slots, rows } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (const slot of slots) if (slot !== 0) this.put(rows[(slot & ID) * ROW]!, slot & ID);
  }
}

function doubled(rows: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(rows.length * 2);
  wide.set(rows);
  return wide;
}
