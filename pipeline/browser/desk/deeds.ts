import type { DeskFigure, Refused } from "../../preview/desk/contract.ts";
import { standsAsDone } from "./changes.ts";
import type { Drafts } from "./drafts.ts";
import { endings } from "./endings.ts";
import type { LedgerHere } from "./ledger.ts";
import { type Post, postOf } from "./post.ts";
import { ready } from "./ready.ts";
import { say } from "./say.ts";
import type { Signed } from "./signed.ts";
import { chosenFigure, type Form, type Store } from "./state.ts";
import type { Walk } from "./walk.ts";

/** What a person does to figures. */
export interface Deeds {
  decide(action: "accept" | "reject"): void;
  /** Writes what a form holds; with `accept` the figure is accepted as well. */
  save(
    form: Form,
    stamp: string,
    fields: Readonly<Record<string, string | null>>,
    accept: boolean,
    sent: () => void,
  ): void;
  /** Takes back the last decision on a figure that stands. */
  takeBack(one: DeskFigure): void;
  /** Takes back all that was decided on a figure that is gone. */
  takeBackGone(id: string): void;
  /** Takes back the last decision of this tab, else the last one on the chosen figure. */
  undo(): void;
  /** True while a decision is on its way. */
  readonly busy: boolean;
}

/** What the deeds work with. */
export interface DeedWays {
  store: Store;
  ledger: LedgerHere;
  walk: Walk;
  signed: Signed;
  drafts: Drafts;
  /** Shows a refusal in the open form. */
  refused(refusal: Refused): void;
}

const DONE = { accept: "Accepted", reject: "Rejected" } as const;
type Verdict = keyof typeof DONE;

export function deeds({ store, ledger, walk, signed, drafts, refused }: DeedWays): Deeds {
  /** Figures decided on in this tab, the last one last. */
  const done: string[] = [];
  /** Figures to be accepted once their correction is written. */
  const toAccept = new Set<string>();

  const verdict = (action: Verdict, { figure, stamp }: DeskFigure, by: string, why: string) => {
    const { id, span } = figure;
    post.put({ action, figure: id, stamp, by, why }, span.text);
    const more = walk.goOn(id) ? "" : " Nothing more of this list is open.";
    say(`${DONE[action]} \u201c${span.text}\u201d.${more}`);
  };

  const post: Post = postOf(
    store,
    ledger,
    endings({
      ...{ store, walk, drafts, refused },
      done: (id) => done.push(id),
      acceptToo(one, { by, why }) {
        const asked = toAccept.delete(one.figure.id);
        if (asked) verdict("accept", one, by, why);
        return asked;
      },
      forget: (id) => toAccept.delete(id),
    }),
  );

  const takeBackOn = (id: string, stamp: string, words: string) => {
    if (store.now.sending.has(id)) return say("The last decision on it is still being saved.");
    signed.with((by, why) => post.put({ action: "undo", figure: id, stamp, by, why }, words));
  };
  const takeBack = ({ figure: { id, span }, stamp }: DeskFigure) => takeBackOn(id, stamp, span.text);

  /** The figure of the last decision of this tab that still stands, else the chosen one where a decision stands on it. */
  const lastDone = async () => {
    await post.sent();
    const stands = (one: DeskFigure | undefined) => one?.decisions.some(standsAsDone) === true;
    while (done.length > 0) {
      const one = await ledger.figure(done.pop()!);
      if (stands(one)) return one;
    }
    const chosen = chosenFigure(store.now);
    return stands(chosen) ? chosen : undefined;
  };

  return {
    get busy() {
      return post.size > 0;
    },
    takeBack,
    takeBackGone: (id) => takeBackOn(id, "", id),
    decide(action) {
      const one = ready(store.now);
      if (typeof one === "string") say(one);
      else signed.with((by, why) => verdict(action, one, by, why));
    },
    save(form, stamp, fields, withAccept, sent) {
      signed.with((by, why) => {
        sent();
        if (form.kind === "add") {
          const { report, words } = form;
          const { start, end, text } = words;
          post.put({ action: "add", report, start, end, text, fields, by, why }, text);
        } else {
          if (withAccept) toAccept.add(form.figure);
          post.put({ action: "correct", figure: form.figure, stamp, fields, by, why }, form.words);
        }
      });
    },
    async undo() {
      const unsent = post.recall();
      if (unsent !== undefined) {
        if (unsent.decide.action !== "add") walk.show(unsent.decide.figure);
        return say(`Took back before it was sent: ${unsent.decide.action} \u201c${unsent.words}\u201d.`);
      }
      const one = await lastDone();
      if (one === undefined) return say("There is no decision to take back here.");
      walk.show(one.figure.id);
      takeBack(one);
    },
  };
}
