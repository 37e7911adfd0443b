import type { Grounds } from "../../commands/decision.ts";
import { finder } from "../../finder.ts";
import type { TextFile } from "../../project/text.ts";
import type { Rulings, RunInput } from "../../run.ts";
import type { NumberRow, Report } from "../../types.ts";
import type { Book } from "./book.ts";
import { type ReviewedSome, reviewSome, withSome } from "./reckon.ts";
import type { RulingsReader } from "./rulings.ts";

/** What the grounds are taken from. */
interface Ground {
  book: Book;
  /** The reports that the decision may be about. */
  ids: ReadonlySet<string>;
  policy: RunInput["policy"];
  rulings: RulingsReader;
}

/** What a decision at the desk is held against: its report alone, so that it is answered at once however many there are. */
export class DeskGrounds implements Grounds {
  readonly reports: readonly Report[];
  private readonly reviewed = new Map<Rulings, Promise<ReviewedSome>>();
  private latest: Rulings;

  constructor(private readonly ground: Ground) {
    const { book, ids } = ground;
    this.reports = book.gathered.reports.filter(({ id }) => ids.has(id));
    this.latest = book.rulings;
  }

  numbers(report: Report): readonly NumberRow[] {
    return finder(this.ground.book.gathered.vocabulary)(report).numbers();
  }

  async under(file: TextFile) {
    const { book, policy, rulings } = this.ground;
    this.latest = await rulings.read(book.gathered.vocabulary, file, policy);
    const { reviewed, decisions } = await this.some();
    return { ...reviewed, decisions };
  }

  /** The book under the decisions file that was asked for last. */
  async bookNow(): Promise<Book> {
    return withSome(this.ground.book, this.scope(), await this.some());
  }

  private scope() {
    const { book, ids } = this.ground;
    return { gathered: book.gathered, rulings: this.latest, ids };
  }

  private some(): Promise<ReviewedSome> {
    const known = this.reviewed.get(this.latest) ?? reviewSome(this.ground.book, this.scope());
    this.reviewed.set(this.latest, known);
    return known;
  }
}
