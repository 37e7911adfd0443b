import { describe, expect, it } from "vitest";
import { C } from "../../pipeline/words/classes.ts";
import { fold } from "../../pipeline/words/fold.ts";
import { Lexicon, phraseKeys } from "../../pipeline/words/lexicon.ts";
import { readParagraph, Tokens, WORD } from "../../pipeline/words/tokens.ts";

const tokens = (text: string) => {
  const lexicon = new Lexicon();
  lexicon.add([{ words: "'s", classes: ["POSS"] }]);
  const read = new Tokens();
  read.begin(text);
  readParagraph(read, 0, lexicon);
  const { count, start, end, kind } = read;
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]) + (kind[i] === WORD ? "" : "_"));
};

it.each([
  ["Da\u2019raa", "daraa"],
  ["U.N.", "un"],
  ["\u0130zmir", "izmir"],
  ["S\u00e9gou", "segou"],
])("folds %s", (word, key) => expect(fold(word)).toBe(key));

it.each([
  ["Maaret al-Numan", ["maaret", "al", "numan"]],
  ["St. Louis", ["st", "louis"]],
  ["Save the Children", ["save", "the", "children"]],
])("keys of %s", (phrase, keys) => expect(phraseKeys(phrase)).toEqual(keys));

describe("tokens", () => {
  it.each([
    ["Syria's war", ["Syria", "'s_", "war"]],
    ["the U.N. said", ["the", "U.N.", "said"]],
    ["1,234 or 1.2m", ["1,234_", "or", "1.2_", "m"]],
    ["twenty-seven.", ["twenty", "-_", "seven", "._"]],
    ["Ma'arrat d\u2019Or", ["Ma'arrat", "d\u2019Or"]],
    ["10-15", ["10_", "-_", "15_"]],
  ])("%s", (text, expected) => expect(tokens(text)).toEqual(expected));
});

it("finds words without regard to case, apostrophes and dots", () => {
  const lexicon = new Lexicon();
  lexicon.add([{ words: "daraa|un", classes: ["PLACE"] }]);
  for (const word of ["Dar'aa", "DARAA", "U.N."]) {
    expect(lexicon.has(lexicon.lookup(word, 0, word.length), C.PLACE)).toBe(true);
  }
  expect(lexicon.lookup("other", 0, 5)).toBe(0);
});

it("keeps all words when it grows", () => {
  const lexicon = new Lexicon();
  const words = Array.from({ length: 80_000 }, (_, i) => `w${i}`);
  const ids = words.map((word) => lexicon.intern(word));
  expect(words.map((word) => lexicon.lookup(word, 0, word.length))).toEqual(ids);
});
