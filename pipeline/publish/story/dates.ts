import type { Catalogue } from "../../catalogue/catalogue.ts";

/** Names of the months in a language, as its catalogue prints them. */
function monthsOf({ fullMonth }: Catalogue): string[] {
  return Array.from({ length: 12 }, (_, month) =>
    fullMonth(Date.UTC(2000, month))
      .replace(/[\d\u0660-\u0669]+/g, "")
      .trim(),
  );
}

/** A year needs a word of time before it: "2019 people" is no year. */
const BEFORE_YEAR =
  "in|since|until|till|before|after|during|early|late|mid|spring|summer|autumn|fall|winter|year|en|depuis|fin|début|avant|après";

/** Finds the days, months and years of running text. They are told from counts by their own words and need no mark. */
export function dateFinder(words: Catalogue): RegExp {
  const month = `(?:${monthsOf(words).join("|")})`;
  const day = "\\d{1,2}(?:st|nd|rd|th|er)?";
  const year = "(?:19|20)\\d\\d";
  return new RegExp(
    [
      `\\d{4}-\\d\\d-\\d\\d`,
      `\\b${day}(?: (?:and|or|to|et|au) ${day})? (?:of )?${month}\\b(?:,? ${year}\\b)?`,
      `\\b${month} ${day}\\b(?:,? ${year}\\b)?`,
      `\\b${month},? (?:of )?${year}\\b`,
      `(?<=\\b(?:${BEFORE_YEAR})[ -])${year}\\b(?![.,]\\d)`,
    ].join("|"),
    "giu",
  );
}

/** A year that stands alone, as in "Idlib, 2019": in titles and captions, which have no sentences. */
export const LONE_YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d|\s+\p{Ll})/gu;
