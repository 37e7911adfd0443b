import type { NumberKind } from "../../types.ts";
import { DIGIT_FRACTION, DOTTED_CLOCK } from "../../words/en/patterns.ts";

/** Numbers whose shape says what they are: phone numbers, clock times, dates in digits, fractions, coordinates. */
export interface Shape {
  rule: string;
  kind: NumberKind;
  /** Matched on at most `WINDOW` characters from the first one of the number. */
  pattern: RegExp;
}

/** How many characters a pattern sees: all of them end sooner. */
export const WINDOW = 32;

/** In this order: what is longer comes first. */
export const SHAPES: readonly Shape[] = [
  { rule: "iso-date", kind: "date", pattern: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z?)?(?!\d)/ },
  { rule: "slashed-date", kind: "date", pattern: /^\d{1,2}\/\d{1,2}\/\d{2,4}\b/ },
  { rule: "year-pair", kind: "date", pattern: /^(19|20)\d\d(\/(19|20)?\d\d|[-\u2013]\d\d)(?![\d-])/ },
  { rule: "fraction-digits", kind: "percent", pattern: DIGIT_FRACTION },
  { rule: "slashed-day", kind: "date", pattern: /^(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?![\d/])/ },
  { rule: "slashed-pair", kind: "other", pattern: /^\d{1,4}\/\d{1,4}(?![\d/])/ },
  { rule: "dotted-date", kind: "date", pattern: /^\d{1,2}\.\d{1,2}\.(\d{2,4}\b)?/ },
  { rule: "degrees-of-heat", kind: "measurement", pattern: /^\d{1,4}(\.\d+)?\s?\u00b0\s?[CFK]\b/ },
  {
    rule: "decimal-degrees",
    kind: "coordinate",
    pattern: /^\d{1,3}(\.\d+)?\u00b0(\s?\d+['\u2032](\s?\d+(\.\d+)?["\u2033])?)?\s?[NSEW]?/,
  },
  { rule: "degrees-compass", kind: "coordinate", pattern: /^\d{1,3}\.\d+[NSEW]\b/ },
  { rule: "phone-long", kind: "phone", pattern: /^\d[- ]\d{3}[- ]\d{3}[- ]\d{4}\b/ },
  { rule: "phone-groups", kind: "phone", pattern: /^\d{2,4}([ -]\d{2,4}){2,5}\b(?![,.]\d)/ },
  { rule: "clock-time", kind: "time", pattern: /^([01]?\d|2[0-4])[:h][0-5]\d(:[0-5]\d)?(?!\d)/ },
  { rule: "clock-time-dotted", kind: "time", pattern: DOTTED_CLOCK },
  { rule: "clock-digits", kind: "time", pattern: /^0\d[0-5]\d(?![\d,.]\d)/ },
];
