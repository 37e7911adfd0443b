import type { Decide, Decided, Refused } from "../../preview/desk/contract.ts";
import { decide as send } from "./api.ts";
import type { LedgerHere } from "./ledger.ts";
import { recall, remember } from "./memory.ts";
import { type Letter, outboxOf, type Trouble } from "./outbox.ts";
import { alarm } from "./say.ts";
import { type Store, withEntry } from "./state.ts";

/** What a decision came to; `mine` where the form that it came from is still open. */
export type Ended = (letter: Letter, answer: Decided | Refused, mine: boolean) => void;

/** Decisions on their way to the file: shown as made at once, taken over as the answer has them. */
export interface Post {
  put(decide: Decide, words: string): void;
  /** Takes back what was never sent. */
  recall(): Letter | undefined;
  /** Resolves once nothing is on its way. */
  sent(): Promise<void>;
  readonly size: number;
}

const LETTERS = "letters";
/** How often it is looked whether all is sent, in milliseconds. */
const LOOK = 10;

const idOf = (decide: Decide) => (decide.action === "add" ? null : decide.figure);

export function postOf(store: Store, ledger: LedgerHere, ended: Ended): Post {
  const mark = (decide: Decide) => {
    const id = idOf(decide);
    const { sending, refused } = store.now;
    if (id !== null)
      store.set({ sending: withEntry(sending, id, decide.action), refused: withEntry(refused, id, null) });
  };

  const answered = (letter: Letter, answer: Decided | Refused) => {
    const { sending, form } = store.now;
    const id = idOf(letter.decide);
    const mine = form !== null && (form.kind === "edit" ? form.figure === id : id === null);
    if (answer.ok) ledger.put(answer.id, answer.figure);
    else if (answer.figure && id !== null) ledger.put(id, answer.figure);
    if (id !== null) store.set({ sending: withEntry(sending, id, null) });
    ended(letter, answer, mine);
  };

  const left = JSON.parse(recall(LETTERS, false) ?? "[]") as Letter[];
  for (const { decide } of left) mark(decide);
  const outbox = outboxOf(
    {
      ...{ send, answered, waits },
      keep: (letters) => remember(LETTERS, JSON.stringify(letters), false),
      later: (again, milliseconds) => setTimeout(again, milliseconds),
    },
    left,
  );
  return {
    put(decide, words) {
      mark(decide);
      outbox.put(decide, words);
    },
    recall() {
      const letter = outbox.recall();
      const id = letter === undefined ? null : idOf(letter.decide);
      if (id !== null) store.set({ sending: withEntry(store.now.sending, id, null) });
      return letter;
    },
    sent: () =>
      new Promise((resolve) => {
        const look = () => (outbox.size === 0 ? resolve() : setTimeout(look, LOOK));
        look();
      }),
    get size() {
      return outbox.size;
    },
  };
}

function waits(trouble: Trouble | null): void {
  const { letters, message } = trouble ?? { letters: 0, message: null };
  const kept = letters === 1 ? "1 decision is kept here and goes out" : `${letters} decisions are kept here and go out`;
  const silent = `The preview does not answer: ${kept} as soon as it does. If it was stopped, start it again: tallywire preview`;
  const told = message === null ? silent : `${message} (${kept} by itself.)`;
  alarm("outbox", trouble === null ? null : told);
}
