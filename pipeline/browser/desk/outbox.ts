import type { Decide, Decided, DecideFigure, Refused } from "../../preview/desk/contract.ts";

/** A decision on its way. */
export interface Letter {
  decide: Decide;
  /** The figure's words, for messages. */
  words: string;
  /** True once it was sent without an answer coming: it may be in the file. */
  unsure: boolean;
}

/** Why letters wait: the words of a server that is busy, or null where none answers; and how many they are. */
export interface Trouble {
  message: string | null;
  letters: number;
}

/** What the outbox works with. */
export interface Ways {
  send(what: Decide): Promise<Decided | Refused>;
  /** What became of a letter. */
  answered(letter: Letter, answer: Decided | Refused): void;
  /** Told each time that letters have to wait, and once they are all sent (null). */
  waits(trouble: Trouble | null): void;
  /** Keeps the letters over a new load of the page. */
  keep(letters: readonly Letter[]): void;
  /** Calls back after so many milliseconds. */
  later(again: () => void, milliseconds: number): void;
}

/** Sends decisions one after the other, in their order, again and again until each is answered. */
export interface Outbox {
  put(decide: Decide, words: string): void;
  /** Takes back the last letter where it was never sent, and gives it. */
  recall(): Letter | undefined;
  readonly size: number;
}

/** How long to wait before the same is sent again. */
const AGAIN = 1000;

export function outboxOf(ways: Ways, left: readonly Letter[]): Outbox {
  // The page was loaded again before these were answered: the first of them may be in the file.
  const letters = left.map((letter) => ({ ...letter, unsure: true }));
  let under: Letter | undefined;
  let troubled = false;

  const next = async () => {
    const letter = letters[0];
    if (letter === undefined || under !== undefined) return;
    under = letter;
    let answer: Decided | Refused | null;
    try {
      answer = await ways.send(letter.decide);
    } catch {
      // No answer: the server is gone, for now.
      letter.unsure = true;
      answer = null;
    }
    under = undefined;
    if (answer === null || (!answer.ok && answer.code === "busy")) {
      troubled = true;
      ways.waits({ message: answer === null ? null : answer.message, letters: letters.length });
      ways.keep(letters);
      ways.later(next, AGAIN);
      return;
    }
    letters.shift();
    ways.keep(letters);
    if (troubled && letters.length === 0) {
      troubled = false;
      ways.waits(null);
    }
    ways.answered(letter, letter.unsure ? asWritten(letter, answer) : answer);
    next();
  };

  next();
  return {
    get size() {
      return letters.length;
    },
    put(decide, words) {
      letters.push({ decide, words, unsure: false });
      ways.keep(letters);
      next();
    },
    recall() {
      const last = letters.at(-1);
      if (last === undefined || last === under || last.unsure) return undefined;
      letters.pop();
      ways.keep(letters);
      return last;
    },
  };
}

/** A decision whose first answer was lost may be in the file: then the figure is another now, and its last lines are this decision. */
function asWritten({ decide }: Letter, answer: Decided | Refused): Decided | Refused {
  if (answer.ok || !answer.figure || decide.action === "add") return answer;
  const { figure } = answer;
  if (!holds(decide, figure.decisions)) return answer;
  return { ok: true, version: 0, id: decide.figure, figure, undid: [], notes: [] };
}

type Written = { action: string; field: string | null; value: string | null; by: string | null; why: string | null };

function holds({ action, fields, by, why }: DecideFigure, lines: readonly Written[]): boolean {
  const rows = Object.entries(fields ?? {});
  const last = lines.slice(-Math.max(1, rows.length));
  const same = last.every((line) => line.action === action && (line.by ?? "") === by && (line.why ?? "") === why);
  return (
    same &&
    last.length > 0 &&
    rows.every(([field, value]) => last.some((line) => line.field === field && line.value === value))
  );
}
