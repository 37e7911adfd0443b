import { expect, it } from "vitest";
import { directivesIn } from "../pipeline/text-directive.ts";

/** The directive for the part of a text between two bars. */
function at(marked: string): string {
  const [start, end] = [marked.indexOf("|"), marked.lastIndexOf("|") - 1];
  return decodeURIComponent(directivesIn(marked.replaceAll("|", ""))({ start, end }));
}

const TEN = "a b c d e f g h i j";

it.each([
  // A short quote goes in whole, a long one by its ends.
  ["One died. |Six died.| All told.", "text=Six died."],
  [`x |${TEN}| y`, `text=${TEN}`],
  [`x |${TEN} k| y`, "text=a b c d e,g h i j k"],
  ["x |a b\n c d| y", "text=a b c d"],
  // The first place is the one that a browser takes.
  ["|Six died.| Later: six died.", "text=Six died."],
  ["Six died. Later: |six died.|", "text=Later:-,six died."],
  ["Six died. In May it said: six died. In June it said: |six died.|", "text=June it said:-,six died."],
  // Words are not cut in two.
  ["Sixteen died. |Six|", "text=Six"],
  ["Forty-six. |Six|", "text=Forty-six.-,Six"],
  // More of the ends, where these stand within or before.
  [`a b c d e, x. |${TEN} k l m n o p q r s t|`, "text=a b c d e f,o p q r s t"],
  ["x |a b c d e f g h i j. d e f g h i j|", "text=a b c d e f,e f g h i j"],
])("%s", (marked, directive) => {
  expect(at(marked)).toBe(directive);
});

it("encodes the signs of the syntax", () => {
  const text = "Six died, two - & one.";
  expect(directivesIn(text)({ start: 0, end: text.length })).toBe("text=Six%20died%2C%20two%20%2D%20%26%20one.");
  expect(directivesIn("\ud800")({ start: 0, end: 1 })).toBe("text=%EF%BF%BD");
});

it("asks for all it may where a text repeats itself word by word", () => {
  expect(at(`${"Six died. ".repeat(30)}|Six died.| ${"Six died. ".repeat(30)}`)).toMatch(
    /^text=(Six died\. ?){4}-,Six died\.,-/,
  );
});

it("ends for a piece that is empty, and for a book without a full stop", () => {
  expect(at("Six || died.")).toMatch(/^text=/);
  const book = "and ten more ".repeat(20_000);
  expect(directivesIn(book)({ start: 0, end: book.length })).toMatch(/^text=and%20ten/);
});
