import type { Comparator } from "../../types.ts";
import { groupedDigits } from "../../wording.ts";
import { nounOf, type Vague, vagueOf } from "../nouns.ts";
import type { Amount, NumberWords } from "../parts/number-words.ts";
import { NOUNS } from "./nouns.ts";
import { classOf, counted, type Digits, inDigits, MARKS, NUMERALS, quoted } from "./words.ts";

const HEDGES: Readonly<Record<Comparator, string>> = {
  exact: "",
  about: "نحو ",
  nearly: "قرابة ",
  more_than: "أكثر من ",
  at_least: "ما لا يقل عن ",
  fewer_than: "أقل من ",
  at_most: "ما لا يزيد على ",
  between: "",
  vague: "ما لا يقل عن ",
};

/** What stands before all of a noun, definite: "عشرات المدنيين". */
const VAGUE: Readonly<Record<Exclude<Vague, "few">, string>> = {
  dozens: "عشرات",
  scores: "عشرات",
  hundreds: "مئات",
  thousands: "آلاف",
  tenThousands: "عشرات الآلاف من",
  hundredThousands: "مئات الآلاف من",
  millions: "ملايين",
};

const range = (low: string, high: string) => `من ${low} إلى ${high}`;

/** Numbers and labels of Arabic with digits of one kind. */
export function numberWords(digits: Digits): NumberWords {
  const { thousands, decimal, percent } = MARKS[digits];
  const number = (value: number) => {
    const western = groupedDigits(value);
    const marked = western.replace(/[,.]/g, (mark) => (mark === "," ? thousands : decimal));
    return inDigits(marked, digits);
  };
  const amount = ({ comparator, value, low, high }: Amount): string => {
    const bounds = (value === null ? [low, high].filter((bound) => bound !== null) : [value]).map(number);
    const [first = "", last] = bounds;
    return HEDGES[comparator] + (last === undefined ? first : range(first, last));
  };
  return {
    number,
    percent: (hundredths) => number(hundredths) + percent,
    range,
    hedged: (comparator, text) => HEDGES[comparator] + text,
    amount,
    label: (figure, unit) => label(figure, unit, amount, number),
    axisNumbers: {
      decimal,
      thousands,
      grouping: [3],
      currency: ["", ""],
      percent,
      ...(digits === "arab" ? { numerals: NUMERALS } : {}),
    },
  };
}

/** "أكثر من ٨٦٠ مدنياً", "عشرات المدنيين"; the noun agrees with the last number, and one that is not known stays as the report has it. */
function label(
  figure: Amount,
  unit: string,
  amount: (figure: Amount) => string,
  number: (value: number) => string,
): string {
  const noun = nounOf(unit);
  if (noun === null) return `${amount(figure)} من ${quoted(unit)}`;
  const { forms, dual, all } = NOUNS[noun];
  const { comparator, value, low, high } = figure;
  const vague = comparator === "vague" ? vagueOf(low) : null;
  if (vague === "few") return `عدة ${forms.split("|")[2]}`;
  if (vague !== null) return `${VAGUE[vague]} ${all}`;
  const last = value ?? high ?? low ?? 0;
  if (last === 0 && comparator === "exact") return `صفر من ${all}`;
  if (value === null && low !== null && high !== null) return range(number(low), counted(last, forms, number));
  const said = classOf(last) === "two" && HEDGES[comparator] !== "" ? dual : counted(last, forms, number);
  return HEDGES[comparator] + said;
}
