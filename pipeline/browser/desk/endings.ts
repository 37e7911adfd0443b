import type { Decide, Decided, DeskFigure, Refused } from "../../preview/desk/contract.ts";
import { deedInWords, together } from "./deed-words.ts";
import type { Drafts } from "./drafts.ts";
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
    if (figure === null) return settle();
    if (acceptToo(figure, decide)) return;
    const { span, status, status_reason } = figure.figure;
    say(`Corrected \u201c${span.text}\u201d.${status === "waiting" ? ` It still waits: ${status_reason}.` : ""}`);
    if (mine && status !== "waiting") walk.goOn(id);
    else settle();
  };

  const added = ({ report, start, end, text }: Extract<Decide, { action: "add" }>, id: string, mine: boolean) => {
    drafts.set(`${report} ${start}-${end}`, null);
    if (mine) walk.choose(id);
    say(`Added \u201c${text}\u201d.`);
    settle();
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

  return ({ decide, words }, answer, mine) => {
    if (!answer.ok) return refuse(decide, words, answer, mine);
    if (decide.action !== "undo") done(answer.id);
    else {
      settle();
      say(`Took back on \u201c${words}\u201d: ${undone(answer)}.`);
    }
    if (decide.action === "correct") corrected(decide, answer, mine);
    if (decide.action === "add") added(decide, answer.id, mine);
    if (answer.notes.length > 0) say(answer.notes.join(" "));
  };
}

/** What an undo took back, in words. */
function undone({ undid }: Decided): string {
  const words = together(undid).map((lines) => {
    const by = lines[0]?.by ?? null;
    return by === null ? deedInWords(lines) : `${deedInWords(lines)} (by ${by})`;
  });
  return words.length === 0 ? "its decisions" : words.join("; ");
}
