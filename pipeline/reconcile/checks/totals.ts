import { interval } from "../../interval.ts";
import { problem } from "../../problems.ts";
import { groupedDigits } from "../../wording.ts";
import { partsOfTotal } from "../../words/en/totals.ts";
import { said, whereOf } from "../said.ts";
import type { Check } from "./check.ts";

/**
 * Totals that are not the sum of the parts that a report tells with them: "134 people: 91 in Kaski and 34 in Bara". A sum is asked for only where the
 * words claim that the parts are all. The numbers are added as they are written, whether figures were found in them or not.
 */
export const totals: Check = ({ figures, texts }) =>
  figures.flatMap((total) => {
    const parts = partsOfTotal(texts.get(total.report) ?? "", total.span, total.sentence);
    if (parts === null) return [];
    const sum = parts.numbers.reduce((all, number) => all + number, 0);
    const { low, high } = interval(total);
    if (low <= sum && sum <= high) return [];
    const message = `the parts of ${said(total)} come to ${groupedDigits(sum)}: "${parts.words}"; look which number the report has wrong`;
    return [problem("warning", "total-differs", message, { ...whereOf(total), other_quote: parts.words })];
  });
