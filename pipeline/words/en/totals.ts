import type { Span } from "../../types.ts";
import { HAZARDS } from "./causes.ts";

/** The parts of a total as a text lists them. */
export interface PartList {
  words: string;
  numbers: number[];
}

/** "134 people:", "12 were killed on Monday:", and the parts behind. */
const COLON = /^[^.:;!?\n"“”()]{0,80}:(?=\s|$)/u;
/** "17 in all", "134 people altogether", and the parts before, up to a comma. */
const IN_ALL = /^(?:\s+\p{L}+){0,3},?\s+(?:in all|in total|altogether|all told)\b/iu;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
/** One digit of "20 July 2024" or "July 20": digit by digit, so that a text of many dates is read in one way. */
const DATE_DIGIT = String.raw`\d(?=\d?\s${MONTH})|(?<=${MONTH}[a-z]{0,6}\s\d{0,3})\d`;
/**
 * "134 people on Friday, ", and what they died of: behind a comma, a dash or a bracket. Where a cause stands before ("60 were killed in floods, 12 in
 * landslides"), what follows is no part.
 */
const SPLIT = new RegExp(
  String.raw`^(?:(?!\b(?:by|from|due|because|owing|result)\b|\bin\s(?!the\b)(?:[\p{L}-]+\s){0,2}(?:${HAZARDS})\b)(?:${DATE_DIGIT}|[^.:;!?\n"“”()\d,])){0,120}(?:,|\s[-–—](?=\s)|\s?\()\s*(.+)$`,
  "su",
);
/** What ends a list behind a dash or in brackets. */
const SPLIT_ENDS = /\s[-–—]\s|\)/u;
/** "91 were killed by landslides", "43 in floods": places follow "in" and "from" too, so those need a hazard. */
const CAUSED = new RegExp(
  String.raw`^\s*[\p{L}\d,]+(?:\s(?:people|were|was|had|been|died|drowned|killed|crushed|hurt))*\s(?:by|due to|because of|owing to|as a (?:result|consequence) of|(?:in|from)(?:\s[\p{L}-]+){0,2}?\s(?:${HAZARDS}))(?![\p{L}-])`,
  "u",
);
/** What marks a line of a list. */
const ITEM = /^[ \t]*(?:[-–•*]|\d+\.)[ \t]+/u;
/** What parts the items of a list. */
const BETWEEN = /[,;](?!\d)|\s+(?:and|plus)\s+|\n/u;
/**
 * Words of a list whose sum says nothing: its parts are not all, are not told as they are, or are of another kind; and numbers that count no
 * parts.
 */
const NO_SUM =
  /includ|\bamong|others?\b|\brest\b|remain|\bmore\b|\bfewer\b|\bthan\b|several|\bsome\b|many|most|\bnone\b|\bno\b|about|around|nearly|almost|at least|up to|\bover\b|%|per ?cent|\baged?\b|years?\b|\bhours?\b|\bdays?\b|\bweeks?\b|months?\b|\bk?m\b|million|thousand|hundred|dozen|scores|wound|injur|hurt|missing|displac|\bfle[de]\b|arrest|\bof (?:them|whom)|\ban?\b|[$€£:]|January|February|\bMarch\b|April|\bMay\b|\bJune\b|\bJuly\b|August|September|October|November|December/iu;
const NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const NUMBER = new RegExp(
  String.raw`(?<![\w.,-])(?:\d{1,3}(?:,\d{3})+|\d+|${NUMBER_WORDS.join("|")})(?![\w-]|[.,]\d)`,
  "giu",
);

/**
 * The parts that a report tells with a total and claims to be all: "134 people: 91 in Kaski and 43 in Bara", "134 people, 91 by landslides and
 * 43 by floods". `total` are its words, in `sentence`. Null where there are none, or where a word or a number among them leaves it open whether
 * they add up.
 */
export function partsOfTotal(text: string, total: Span, sentence: Span): PartList | null {
  // The colon over a list of lines may stand behind the sentence.
  const behind = text.slice(total.end, sentence.end + 1);
  if (IN_ALL.test(behind)) return listOf(/^(.*)[,;–—]/su.exec(text.slice(sentence.start, total.start))?.[1] ?? "");
  const colon = COLON.exec(behind)?.[0];
  if (colon === undefined) return byCause(SPLIT.exec(behind)?.[1] ?? "");
  const inLine = behind.slice(colon.length);
  if (inLine.trim() === "") return listOf(itemsBehind(text, total.end + colon.length));
  return NO_SUM.test(inLine) ? null : listOf(withoutSpeaker(inLine));
}

/** The list without the ", the ministry said" behind its last item. */
const withoutSpeaker = (words: string) => words.replace(/,[^,\d]*[.]?\s*$/u, "");

/** A list that gives each number its cause is told as complete: "91 by landslides and 43 by floods". */
function byCause(behind: string): PartList | null {
  const list = listOf(withoutSpeaker(behind.split(SPLIT_ENDS, 1)[0]!));
  return list?.words.split(BETWEEN).every((item) => CAUSED.test(item)) ? list : null;
}

/**
 * The lines of the list that follows, without their marks, up to the first that is a sentence. Where that one begins with a number it may be an
 * item as well, and nothing is said of any.
 */
function itemsBehind(text: string, from: number): string {
  const lines = text
    .slice(from)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(ITEM, "").trim());
  const end = lines.findIndex((line) => /[.!?]$/u.test(line));
  const items = lines.slice(0, end < 0 ? lines.length : end);
  const next = lines[items.length] ?? "";
  if (/(?:[,;]|\band)$/u.test(items.at(-1) ?? "")) return [...items, next].join("\n");
  return /^\d/u.test(next) ? "" : items.join("\n");
}

function listOf(words: string): PartList | null {
  const items = words.split(BETWEEN).filter((item) => item.trim() !== "");
  if (items.length < 2 || NO_SUM.test(words)) return null;
  const numbers = items.map((item) => item.match(NUMBER) ?? []);
  if (numbers.some((found) => found.length !== 1)) return null;
  return {
    words: words.trim().replace(/\n/gu, "; ").replace(/\.$/u, ""),
    numbers: numbers.map(([found]) => numberOf(found!)),
  };
}

function numberOf(written: string): number {
  const word = NUMBER_WORDS.indexOf(written.toLowerCase());
  return word < 0 ? Number(written.replaceAll(",", "")) : word + 1;
}
