import { isDeepStrictEqual } from "node:util";
import { NOTHING_KEPT } from "../../graph/kept.ts";
import { faultLine, UsageError } from "../../problems.ts";
import { runInput } from "../../project/input.ts";
import { DECISIONS, projectFolder } from "../../project/project.ts";
import { keptByRuns } from "../../project/shelf.ts";
import type { RunInput } from "../../run.ts";
import { whenQuiet } from "../quiet.ts";
import type { Book } from "./book.ts";
import { changeBetween } from "./changes.ts";
import type { Decide, Decided, DeskChange } from "./contract.ts";
import { decide } from "./decide.ts";
import { changedReports } from "./edited.ts";
import { FoundReports } from "./found.ts";
import { reckonAll, reviewSome, withSome } from "./reckon.ts";
import { RulingsReader } from "./rulings.ts";

/** Milliseconds without a decision or an edit before all is reckoned again: a person who decides one figure after another is not held up. */
const QUIET = 300;
/** More reports at once than this are no edit: all is reckoned at once. */
const SOME = 20;

/** The version of a page that has asked and got nothing: whoever hears of a change from there loads all. */
const NOWHERE = -1;
const FIRST = { figures: [], gone: [], reports: [], goneReports: [], touched: [], problems: [] };

/** The project as the desk holds it in memory. */
interface Held {
  input: RunInput;
  book: Book;
  version: number;
}

/** The ledger of a project in memory, for the review desk: it answers from there, follows what changes on the disk, and writes decisions. */
export class Desk {
  private held: Held | null = null;
  /** Why the project cannot be read, in one line; null where it can. */
  private fault: string | null = null;
  private begun = false;
  private readonly found = new FoundReports();
  private readonly rulings = new RulingsReader();
  /** What came before: one thing at a time. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly settling = whenQuiet(QUIET, () => this.settle());

  /** `program`: its hash; `tell`: hears of every change. */
  constructor(
    private readonly folder: string,
    private readonly program: string,
    private readonly tell: (change: DeskChange) => void,
  ) {}

  /** The ledger as it is known, read where nobody asked for it before; refused where there is none. What is under way is waited for. */
  async now(): Promise<Held> {
    if (!this.begun) this.follow();
    await this.last;
    if (this.held === null) throw new UsageError(this.fault ?? "There is no project here.");
    return this.held;
  }

  /** Reads the project again after a change on the disk; what cannot be read leaves the desk as it was. */
  follow(): Promise<void> {
    this.begun = true;
    return this.inTurn(async () => {
      try {
        await this.look();
        this.fault = null;
      } catch (error) {
        this.fault = faultLine(error);
      }
    });
  }

  /** Writes a decision; it is on the disk when this ends. Refused with a `NotDecided`, a `SeenOther`, or a `UsageError` that may do later. */
  async decide(asked: Decide): Promise<Decided> {
    await this.now();
    return this.inTurn(async () => {
      const { input, book } = this.held!;
      const made = await decide(asked, { folder: this.folder, policy: input.policy, book, rulings: this.rulings });
      this.publish(made.book, made.ids, input);
      this.settling.nudge();
      return { ok: true, version: this.held!.version, ...made.told };
    });
  }

  /** Ends what is put off; what is under way goes on. */
  stop(): void {
    this.settling.stop();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => {});
    return done;
  }

  private async look(): Promise<void> {
    const { held } = this;
    // Where the reports are gone for a moment (another branch is checked out), the desk stays as it is.
    const read = runInput(projectFolder(this.folder));
    const policy = isDeepStrictEqual(held?.input.policy, read.policy) ? held!.input.policy : read.policy;
    const input = { ...read, policy };
    const kept = held === null ? keptByRuns(this.folder) : NOTHING_KEPT;
    const gathered = await this.found.gather(input, kept, this.program);
    const decisions = input.decisions ?? { path: DECISIONS, text: "" };
    const rulings = await this.rulings.read(gathered.vocabulary, decisions, policy);
    const ids = held === null ? null : changedReports(held.book, gathered, rulings);
    const alike = isDeepStrictEqual(held?.input.problems, input.problems);
    if (alike && ids?.size === 0) return;
    if (held === null || !alike || ids === null || ids.size > SOME) {
      this.publish(await reckonAll(input, gathered, rulings), null, input);
    } else {
      const some = { gathered, rulings, ids };
      this.publish(withSome(held.book, some, await reviewSome(held.book, some)), ids, input);
      this.settling.nudge();
    }
  }

  /** Reckons how all figures stand to each other. Where something came between, it is done again later. */
  private async settle(): Promise<void> {
    const { held } = this;
    if (held === null) return;
    const { input, book } = held;
    const settled = await reckonAll(input, book.gathered, book.rulings);
    if (this.held === held) this.publish(settled, null, input);
    else this.settling.nudge();
  }

  /** Puts a book in the place of the one before, and tells what differs. `ids`: the reports that may differ; null for all. */
  private publish(book: Book, ids: ReadonlySet<string> | null, input: RunInput): void {
    const before = this.held;
    const all = ids ?? new Set([...(before?.book.reports.keys() ?? []), ...book.reports.keys()]);
    const change = before === null ? FIRST : changeBetween(before.book, book, all);
    const from = before?.version ?? NOWHERE;
    const version = change === null ? from : Math.max(from, 0) + 1;
    this.held = { input, book, version };
    if (change !== null) this.tell({ from, version, ...change });
  }
}
