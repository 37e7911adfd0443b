import type { Comparator } from "../../types.ts";
import { nounOf, type Vague, vagueOf } from "../nouns.ts";
import type { Amount, NumberWords } from "../parts/number-words.ts";
import { NOUNS } from "./nouns.ts";
import { digits, of, quoted, THIN } from "./words.ts";

const HEDGES: Readonly<Record<Comparator, string>> = {
  exact: "",
  about: "environ ",
  nearly: "près de ",
  more_than: "plus de ",
  at_least: "au moins ",
  fewer_than: "moins de ",
  at_most: "au plus ",
  between: "",
  vague: "au moins ",
};

const VAGUE: Readonly<Record<Vague, string>> = {
  few: "plusieurs",
  dozens: "des dizaines",
  scores: "plusieurs dizaines",
  hundreds: "des centaines",
  thousands: "des milliers",
  tenThousands: "des dizaines de milliers",
  hundredThousands: "des centaines de milliers",
  millions: "des millions",
};

const range = (low: string, high: string) => `${low} à ${high}`;

function amount({ comparator, value, low, high }: Amount): string {
  const vague = comparator === "vague" ? vagueOf(low) : null;
  if (vague !== null) return VAGUE[vague];
  const numbers = value === null ? [low, high].filter((bound) => bound !== null) : [value];
  return HEDGES[comparator] + numbers.map(digits).join(" à ");
}

/** "plus de 860 civils", "des dizaines d’enfants", "aucun civil"; a noun that is not known stays as the report has it. */
function label(figure: Amount, unit: string): string {
  const noun = nounOf(unit);
  if (noun === null) return `${amount(figure)} ${quoted(unit)}`;
  const { one, more, feminine } = NOUNS[noun];
  if (figure.value === 0 && figure.comparator === "exact") return `${feminine ? "aucune" : "aucun"} ${one}`;
  const vague = figure.comparator === "vague" ? vagueOf(figure.low) : null;
  if (vague !== null) return vague === "few" ? `${VAGUE.few} ${more}` : `${VAGUE[vague]} ${of(more)}`;
  const most = figure.value ?? figure.high ?? figure.low ?? 0;
  return `${amount(figure)} ${most < 2 ? one : more}`;
}

export const NUMBER: NumberWords = {
  number: digits,
  percent: (hundredths) => `${digits(hundredths)}${THIN}%`,
  range,
  hedged: (comparator, number) => HEDGES[comparator] + number,
  amount,
  label,
  axisNumbers: { decimal: ",", thousands: THIN, grouping: [3], currency: ["", ""], percent: `${THIN}%` },
};
