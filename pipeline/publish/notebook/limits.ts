/*
 * How often the program is right and where it goes wrong, in the words of the README; a test holds the two together. Measured with
 * `tallywire score` on the day below.
 */

/** The day of the last measurement. */
export const MEASURED = "2026-11-24";

/** What was measured, in sentences. */
export const ACCURACY = `How often it is right is measured with tallywire score against reports that people annotated. Of 335 figures in 40 such
reports, written in the styles of news agencies, relief bodies and local papers (they are not in this repository), version 0.1.0 finds 97 in 100, and
nearly all of those that it gives have the right measure and number. The rules were made with these reports at hand. Of 361 figures in 34 others, by two other authors,
whose reports no rule was made with, it finds 93 in 100, nearly all of them right; the second column is from there. (How an author writes decides much: of
those found, 84 in 100 were right in all with the one, 73 with the other, and in five sets by others, of 214 to 378 figures, 58 to 76 at first sight.)`;

/** Of 100 figures that were found, for how many a field is right: in reports that the rules were made with, and at first sight. */
export const RIGHT: readonly [field: string, known: number, atFirstSight: number][] = [
  ['how sure ("more than")', 100, 100],
  ["who is counted", 99, 98],
  ["who says so", 99, 92],
  ["where", 98, 92],
  ["when", 98, 94],
  ["all of it at once", 93, 79],
];

/** How many kinds of sentences stand among the tests that are known to be missed or misread. */
export const KNOWN_FAILURES = 28;

/** What a person asks of a figure, and what is known to go wrong. */
export const LIMITS: readonly [question: string, answer: string][] = [
  [
    "Is it all?",
    `One in fourteen is missed, in an unusual style one in five. Risky: numbers whose noun stands in a heading or another column, counts with a verb of
saying alone ("the ministry verified 24"), verbs split from their words ("took 500 families back"), rare verbs. tallywire numbers shows every number
that was read, also those that count nothing.`,
  ],
  [
    "Is it of the right thing?",
    `A number can be taken for another measure, or a part for a whole. "Killed or injured 40" is left aside, as it counts neither.`,
  ],
  [
    "Who says it?",
    `Where the words do not name a speaker the source is empty, and the outlet's own voice is not made into one. A speaker may be carried over from
the sentence before; then source_basis says inferred.`,
  ],
  [
    "Since when, and where?",
    `Look here first: places and days that were carried over are wrong most often. The period of a figure without one is that of the same event before
it, marked inferred. Even people who annotate such reports for a living disagree on dates and places more than on numbers.`,
  ],
  [
    "Is the report dated?",
    `Without published: at its top, "on Tuesday" and "since April" stay empty. Nothing guesses today.`,
  ],
  [
    "Do two counts differ?",
    "They are shown side by side, never added up and never averaged. Which one to trust is your decision.",
  ],
];
