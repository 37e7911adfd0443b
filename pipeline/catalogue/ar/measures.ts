import { nounOf, SAYING } from "../nouns.ts";
import type { MeasureWords } from "../parts/measure-words.ts";
import { NOUNS } from "./nouns.ts";
import { quoted } from "./words.ts";

/** Those to whom it happened. */
const THOSE: Readonly<Record<string, string>> = {
  deaths: "القتلى",
  injuries: "المصابون",
  missing: "المفقودون",
  detained: "المحتجزون",
  abducted: "المختطفون",
  displaced: "النازحون",
  returned: "العائدون",
  in_need: "المحتاجون إلى المساعدة",
};

/** Households, which are feminine. */
const HOUSEHOLDS: Readonly<Record<string, string>> = {
  displaced: "الأسر النازحة",
  returned: "الأسر العائدة",
  in_need: "الأسر المحتاجة إلى المساعدة",
};

/** "القتلى من المدنيين"; "النازحون" where those counted are people and no more. */
function counted(unit: string, measure: string): string {
  const those = THOSE[measure] ?? quoted(measure.replaceAll("_", " "));
  const noun = nounOf(unit);
  if (noun === null) return `${those}: ${quoted(unit)}`;
  if (noun === "person" || SAYING[noun] === measure) return those;
  return (noun === "household" ? HOUSEHOLDS[measure] : undefined) ?? `${those} من ${NOUNS[noun].all}`;
}

function livingDisplaced(unit: string): string {
  const noun = nounOf(unit);
  const living = "من يعيشون في النزوح";
  if (noun === "person" || noun === "idp") return living;
  return noun === null ? `${living}: ${quoted(unit)}` : `${living} من ${NOUNS[noun].all}`;
}

export const MEASURES: MeasureWords = {
  movements: "حركات النزوح (تنقلات، لا أشخاص)",
  counted,
  livingDisplaced,
  quoted,
};
