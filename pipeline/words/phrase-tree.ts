import { WordTable } from "./word-table.ts";

/** Odd factors: of the hash and the word of a step, the node that it starts from is certain. */
const NODE_FACTOR = 0x9e3779b1;
const WORD_FACTOR = 0x85ebca6b;

const stepHash = (node: number, word: number) => Math.imul(node, NODE_FACTOR) ^ Math.imul(word, WORD_FACTOR);

/**
 * Which words follow one another in the phrases and names of the lists, as a tree. A node is a small integer from 1, 0 where there is none; what
 * ends at a node stands in columns and all steps in one table, so that a step touches two lines of memory.
 */
export class PhraseTree {
  private readonly steps = new WordTable();
  private count = 0;
  private phrases = new Int32Array(1024);
  private names = new Int32Array(1024).fill(-1);
  private leaf = new Uint8Array(1024).fill(1);

  /** Id of the phrase that ends at a node, or 0. */
  phrase(node: number): number {
    return this.phrases[node]!;
  }

  /** Index of the name that ends at a node, or -1. */
  name(node: number): number {
    return this.names[node]!;
  }

  /** Whether no longer phrase goes on from a node. */
  isLeaf(node: number): boolean {
    return this.leaf[node] === 1;
  }

  /** The node behind another by a word, or 0. */
  next(node: number, word: number): number {
    return this.steps.find(stepHash(node, word), word);
  }

  setPhrase(node: number, phrase: number): void {
    this.phrases[node] = phrase;
  }

  setName(node: number, name: number): void {
    this.names[node] = name;
  }

  /** A node of its own. */
  make(): number {
    const node = ++this.count;
    if (node === this.phrases.length) this.grow();
    return node;
  }

  /** The node behind another by a word, made where it is new. */
  follow(node: number, word: number): number {
    const known = this.next(node, word);
    if (known !== 0) return known;
    const made = this.make();
    this.leaf[node] = 0;
    this.steps.set(stepHash(node, word), word, made);
    return made;
  }

  private grow(): void {
    const room = this.phrases.length * 2;
    const [phrases, names, leaf] = [new Int32Array(room), new Int32Array(room).fill(-1), new Uint8Array(room).fill(1)];
    phrases.set(this.phrases);
    names.set(this.names);
    leaf.set(this.leaf);
    [this.phrases, this.names, this.leaf] = [phrases, names, leaf];
  }
}
