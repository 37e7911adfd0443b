import { decisionOn } from "../../commands/decision.ts";
import { today } from "../../files.ts";
import { changeDecisions } from "../../project/decisions.ts";
import type { TextFile } from "../../project/text.ts";
import type { Intent } from "../../review/decide.ts";
import type { RunInput } from "../../run.ts";
import type { Book } from "./book.ts";
import type { Decide, Decided } from "./contract.ts";
import { figureIn } from "./figure.ts";
import { DeskGrounds } from "./grounds.ts";
import { refuseOther } from "./refuse.ts";
import type { RulingsReader } from "./rulings.ts";

/** Milliseconds to wait for another program that writes a decision: a person waits too. */
const PATIENCE = 5000;

/** What a decision is made in. */
export interface Setting {
  folder: string;
  policy: RunInput["policy"];
  book: Book;
  rulings: RulingsReader;
}

/** A decision that is written: the book under it, the reports that it is about, and what the person is told. */
export interface Made {
  book: Book;
  ids: ReadonlySet<string>;
  told: Omit<Decided, "ok" | "version">;
}

/** Writes a decision at the end of the decisions file as it stands on the disk now. */
export async function decide(asked: Decide, { folder, policy, book, rulings }: Setting): Promise<Made> {
  const report = asked.action === "add" ? asked.report : book.byId.get(asked.figure)?.report;
  const ids = new Set(report === undefined ? [] : [report]);
  const grounds = new DeskGrounds({ book, ids, policy, rulings });
  let told: Pick<Decided, "id" | "undid" | "notes"> = { id: "", undid: [], notes: [] };
  const change = async (now: TextFile) => {
    await refuseOther(asked, grounds, now);
    const { text, id, undid, notes } = await decisionOn(...wanted(asked), grounds, now);
    told = { id, undid, notes };
    return text;
  };
  await changeDecisions(folder, change, () => {}, PATIENCE);
  const after = await grounds.bookNow();
  return { book: after, ids, told: { ...told, figure: figureIn(after, told.id) } };
}

/** The figure or report that is meant, and what is wanted of it. */
function wanted(asked: Decide): [target: string, intent: Intent] {
  const { action, by, why, fields = {} } = asked;
  const signed = { by: by === "" ? null : by, at: today(), why: why === "" ? null : why };
  if (action !== "add") return [asked.figure, { action, fields: new Map(Object.entries(fields)), ...signed }];
  const said = Object.entries(fields).filter(([, cell]) => cell !== null);
  return [asked.report, { action, fields: new Map([...said, ["span", asked.text]]), ...signed }];
}
