import { decisionOn, type Grounds } from "../../commands/decision.ts";
import { explain } from "../../explain/explain.ts";
import { today } from "../../files.ts";
import { finder } from "../../finder.ts";
import { UsageError } from "../../problems.ts";
import { changeDecisions } from "../../project/decisions.ts";
import type { TextFile } from "../../project/text.ts";
import type { Intent } from "../../review/decide.ts";
import { type Rulings, type RunInput, reviewUnder } from "../../run.ts";
import type { Book } from "./book.ts";
import type { Decide, DecideAdd, Decided, DecideFigure, DeskFigure } from "./contract.ts";
import { deskFigure, stampOf } from "./figure.ts";
import { reckonSome, scopeOf } from "./reckon.ts";
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

/** A decision on something else than the person saw. */
export class SeenOther extends UsageError {
  constructor(
    message: string,
    readonly figure: DeskFigure | null,
  ) {
    super(message);
  }
}

/** Writes a decision at the end of the decisions file as it stands on the disk now. */
export async function decide(asked: Decide, { folder, policy, book, rulings }: Setting): Promise<Made> {
  const { gathered } = book;
  const { vocabulary } = gathered;
  const report = asked.action === "add" ? asked.report : book.byId.get(asked.figure)?.report;
  const ids = new Set(report === undefined ? [] : [report]);
  const scope = (read: Rulings) => scopeOf(book, gathered, read, ids);
  let latest = book.rulings;
  const grounds: Grounds = {
    reports: scope(latest).gathered.reports,
    numbers: (one) => finder(vocabulary)(one).numbers(),
    async under(file) {
      latest = await rulings.read(vocabulary, file, policy);
      const { gathered: some, rulings: theirs } = scope(latest);
      return { ...(await reviewUnder(some, theirs)), decisions: theirs.decided.decisions };
    },
  };
  const change = async (now: TextFile) => {
    await refuseOther(asked, grounds, now, () => reckonSome(book, gathered, latest, ids));
    const { text, figure: _, ...rest } = await decisionOn(...wanted(asked), grounds, now);
    told = rest;
    return text;
  };
  let told: Pick<Decided, "id" | "undid" | "notes"> = { id: "", undid: [], notes: [] };
  await changeDecisions(folder, change, () => {}, PATIENCE);
  const after = await reckonSome(book, gathered, latest, ids);
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

/** Refuses a decision on what the person did not see. */
async function refuseOther(
  asked: Decide,
  grounds: Grounds,
  now: TextFile,
  reckoned: () => Promise<Book>,
): Promise<void> {
  if (asked.action === "add") return refuseOtherText(asked, grounds);
  const { figures, decisions } = await grounds.under(now);
  const own = decisions.filter(({ figure }) => figure === asked.figure);
  const figure = figures.find(({ id }) => id === asked.figure);
  if (figure === undefined) return refuseGone(asked, own.length > 0);
  if (stampOf(figure, own) === asked.stamp) return;
  const message = `"${asked.figure}" changed since you looked at it; look at it again, then decide`;
  throw new SeenOther(message, figureIn(await reckoned(), asked.figure));
}

/** What was decided on a figure that is gone can be taken back, and nothing else. */
function refuseGone({ figure, action }: DecideFigure, isDecided: boolean): void {
  if (action === "undo" && isDecided) return;
  throw new SeenOther(
    `there is no figure "${figure}" any more; its report was edited, or its addition taken back`,
    null,
  );
}

function refuseOtherText({ report: id, start, end, text }: DecideAdd, { reports }: Grounds): void {
  const report = reports.find((one) => one.id === id);
  if (report === undefined) throw new SeenOther(`there is no report "${id}" any more`, null);
  if (report.text.slice(start, end) === text) return;
  throw new SeenOther(`"${text}" stands there no more: report "${id}" was edited; point at the words again`, null);
}

function figureIn(book: Book, id: string): DeskFigure | null {
  const figure = book.byId.get(id);
  const report = book.reports.get(figure?.report ?? "");
  if (figure === undefined || report === undefined) return null;
  return deskFigure(book, figure, explain(report, book.gathered.vocabulary));
}
