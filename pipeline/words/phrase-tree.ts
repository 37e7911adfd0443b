import { ROW, WordTable } from "./word-table.ts";

/** Odd factors: of the hash and the word of a step, the node that it starts from is certain. */
const NODE_FACTOR = 0x9e3779b1;
const WORD_FACTOR = 0x85ebca6b;

const stepHash = (node: number, word: number) => Math.imul(node, NODE_FACTOR) ^ Math.imul(word, WORD_FACTOR);

/** Cells of a node's row behind those of its step: the phrase that ends there, and one more than the name, with the bit of a node that others follow. */
const PHRASE = 2;
const NAME = 3;
const FOLLOWED = 1 << 30;

/**
 * Which words follow one another in the phrases and names of the lists, as a tree. A node is a small integer from 1, 0 where there is none; a node's
 * row is found by the node before and the word between.
 */
export class PhraseTree {
  private readonly table = new WordTable();

  /** Id of the phrase that ends at a node, or 0. */
  phrase(node: number): number {
    return this.table.rows[node * ROW + PHRASE]!;
  }

  /** Index of the name that ends at a node, or -1. */
  name(node: number): number {
    return (this.table.rows[node * ROW + NAME]! & ~FOLLOWED) - 1;
  }

  /** Whether no longer phrase goes on from a node. */
  isLeaf(node: number): boolean {
    return (this.table.rows[node * ROW + NAME]! & FOLLOWED) === 0;
  }

  /** The node behind another by a word, or 0. */
  next(node: number, word: number): number {
    return this.table.find(stepHash(node, word), word);
  }

  setPhrase(node: number, phrase: number): void {
    this.table.rows[node * ROW + PHRASE] = phrase;
  }

  setName(node: number, name: number): void {
    const cell = node * ROW + NAME;
    this.table.rows[cell] = (this.table.rows[cell]! & FOLLOWED) | (name + 1);
  }

  /** A node that none leads to. */
  make(): number {
    return this.table.make();
  }

  /** The node behind another by a word, made where it is new. */
  follow(node: number, word: number): number {
    this.table.rows[node * ROW + NAME]! |= FOLLOWED;
    return this.next(node, word) || this.table.add(stepHash(node, word), word);
  }
}
