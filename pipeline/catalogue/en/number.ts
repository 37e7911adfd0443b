import { groupedDigits, HEDGES, numberInWords } from "../../wording.ts";
import type { NumberWords } from "../parts/number-words.ts";

export const NUMBER: NumberWords = {
  number: groupedDigits,
  percent: (hundredths) => `${hundredths}%`,
  range: (low, high) => `${low} to ${high}`,
  hedged: (comparator, number) => HEDGES[comparator] + number,
  amount: numberInWords,
  label: (amount, unit) => `${numberInWords(amount)} ${unit}`,
  axisNumbers: null,
};
