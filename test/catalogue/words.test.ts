import { expect, it } from "vitest";
import { arabic } from "../../pipeline/catalogue/ar/ar.ts";
import { catalogueOf } from "../../pipeline/catalogue/languages.ts";

/** Every word of a catalogue that is no function, by its path. */
function words(node: object, path = ""): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === "string") return [[`${path}${key}`, value]];
    return typeof value === "object" && value !== null ? words(value, `${path}${key}.`) : [];
  });
}

/** What is no word of a language: its name, how it writes numbers, and the names of file formats. */
const NO_WORDS =
  /^(language|direction|comma|axisNumbers|page\.links|page\.sources\.line|page\.steps\.readOut|chart\.credit|chart\.tooltip)/;

it.each(["fr", "ar"] as const)("%s says everything in words of its own", (language) => {
  const english = new Map(words(catalogueOf("en")));
  const same = words(catalogueOf(language)).filter(
    ([path, word]) => !NO_WORDS.test(path) && english.get(path) === word,
  );
  expect(same.filter(([path]) => path !== "bounds.exact")).toEqual([]);
});

it("Arabic has no letter of another script outside of names", () => {
  const foreign = words(arabic("arab")).filter(
    ([path, word]) => !NO_WORDS.test(path) && /\p{Script=Latin}/u.test(word),
  );
  expect(foreign).toEqual([]);
});

it("French puts a space that does not break before its double signs", () => {
  const wrong = words(catalogueOf("fr")).filter(([, word]) => /(^|[^\u00a0\u202f])[:;!?»]|«(?!\u00a0)/u.test(word));
  expect(wrong).toEqual([]);
});
