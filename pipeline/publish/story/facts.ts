import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { LedgerFigure } from "../../types.ts";

/** What a story tells of a figure beside its number, in the story's language. */
export interface Facts {
  who: string;
  where: string;
  /** Its days: "21 Apr 2019 to 20 Aug 2019". */
  when: string;
  /** Day of its report. */
  published: string;
}

/** Who says a figure, where and when it is, and when that was published; what nobody says is said to be so. */
export function factsOf({ source, place, period, published }: LedgerFigure, words: Catalogue): Facts {
  const { table } = words.page;
  return {
    who: source.name ?? table.nobodyNamed,
    where: place.name ?? words.noPlace,
    when: table.period(period.start, period.end),
    published: published === null ? table.undated : words.day(published),
  };
}
