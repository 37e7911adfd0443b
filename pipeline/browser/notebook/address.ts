import type { Order } from "./sort.ts";

/** What a reader wants to see of the figures. */
export interface View {
  words: string;
  /** By the head of the column: the one word that it is to have. */
  choices: Map<string, string>;
  order: Order | null;
}

/** What an address begins with that tells a view: `#figures?Place=Idlib&sort=-2`. */
const VIEW = "#figures?";

/** The view that an address tells, or null where it tells none. The order is the column from 1 on, below zero from high to low. */
export function viewIn(hash: string): View | null {
  if (!hash.startsWith(VIEW)) return null;
  const { words = "", sort, ...choices } = Object.fromEntries(new URLSearchParams(hash.slice(VIEW.length)));
  const column = Math.abs(Number(sort)) - 1;
  const order = Number.isInteger(column) && column >= 0 ? { column, down: Number(sort) < 0 } : null;
  return { words, choices: new Map(Object.entries(choices)), order };
}

/** The same as part of an address. */
export function addressOf({ words, choices, order }: View): string {
  const told = new URLSearchParams();
  if (words !== "") told.set("words", words);
  for (const [head, word] of choices) if (word !== "") told.set(head, word);
  if (order !== null) told.set("sort", `${order.down ? "-" : ""}${order.column + 1}`);
  return told.size === 0 ? "#figures" : VIEW + told.toString();
}
