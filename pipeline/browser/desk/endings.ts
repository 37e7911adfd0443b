import type { Decide, Decided, DeskFigure, Refused } from "../../preview/desk/contract.ts";
import { together } from "../../review/together.ts";
import { deedInWords } from "./deed-words.ts";
import { type Drafts, placeOf } from "./drafts.ts";
import { settle } from "./focus.ts";
import type { Ended } from "./post.ts";
import { alarm, say } from "./say.ts";
import { type Store, withEntry } from "./state.ts";
import type { Walk } from "./walk.ts";

/** What the endings work with. */
export interface EndWays {
  store: Store;
  walk: Walk;
  drafts: Drafts;
  /** Told of each figure that was decided on. */
  done(id: string): void;
  /** Accepts a figure whose correction is written, where that was asked for; false where it was not. */
  acceptToo(one: DeskFigure, decide: Decide): boolean;
  /** Forgets that a figure was to be accepted. */
  forget(id: string): void;
  /** Shows a refusal in the open form. */
  refused(refusal: Refused): void;
}

/** What follows on the answer to a decision: what is said, where the work goes on. */
export function endings({ store, walk, drafts, done, acceptToo, forget, refused }: EndWays): Ended {
  const corrected = (decide: Decide, { id, figure }: Decided, mine: boolean) => {
    drafts.set(id, null);
    if (mine) store.set({ form: null });
    const accepting = figure !== null && acceptToo(figure, decide);
    const waits = figure?.figure.status === "waiting";
    if (accepting) return `Corrected and accepted ${quoted(figure)}.`;
    if (mine && !waits) walk.goOn(id);
    else settle();
    return `Corrected ${quoted(figure)}.${waits ? ` It still waits: ${figure.figure.status_reason}.` : ""}`;
  };

  const added = (decide: Extract<Decide, { action: "add" }>, id: string, mine: boolean) => {
    drafts.set(placeOf(decide), null);
    if (mine) walk.choose(id);
    settle();
    return `Added \u201c${decide.text}\u201d.`;
  };

  const takenBack = (words: string, answer: Decided) => {
    settle();
    return `Took back on \u201c${words}\u201d: ${undone(answer)}.`;
  };

  const refuse = (decide: Decide, words: string, refusal: Refused, mine: boolean) => {
    if (decide.action !== "add") forget(decide.figure);
    if (mine) return refused(refusal);
    if (decide.action === "add") return alarm("refused", `\u201c${words}\u201d was not added: ${refusal.message}`);
    const { figure, action } = decide;
    store.set({ refused: withEntry(store.now.refused, figure, refusal) });
    const told = `Not written: ${action} \u201c${words}\u201d. ${refusal.message}`;
    alarm(`refused ${figure}`, told, () => walk.show(figure));
  };

  /** What is said of a decision that is written; of an accept or a reject it was said before. */
  const told = (decide: Decide, words: string, answer: Decided, mine: boolean): string | null => {
    if (decide.action === "undo") return takenBack(words, answer);
    if (decide.action === "correct") return corrected(decide, answer, mine);
    return decide.action === "add" ? added(decide, answer.id, mine) : null;
  };

  return ({ decide, words }, answer, mine) => {
    if (!answer.ok) return refuse(decide, words, answer, mine);
    if (decide.action !== "undo") done(answer.id);
    const parts = [told(decide, words, answer, mine), ...answer.notes].filter((part) => part !== null);
    if (parts.length > 0) say(parts.join(" "));
  };
}

const quoted = (one: DeskFigure | null) => `\u201c${one?.figure.span.text ?? "the figure"}\u201d`;

/** What an undo took back, in words. */
function undone({ undid }: Decided): string {
  const words = together(undid).map((lines) => {
    const by = lines[0]?.by ?? null;
    return by === null ? deedInWords(lines) : `${deedInWords(lines)} (by ${by})`;
  });
  return words.length === 0 ? "its last decision" : words.join("; ");
}
