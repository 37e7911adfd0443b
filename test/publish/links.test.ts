import { expect, it } from "vitest";
import { sentenceAddress, toAnchor, toFile, webAddress } from "../../pipeline/publish/links.ts";

it.each([
  ["https://example.org/a", "https://example.org/a"],
  ["http://example.org/a b", "http://example.org/a%20b"],
  ["javascript:alert(1)", null],
  [" JavaScript:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  ["//example.org", null],
  ["example.org", null],
  ["", null],
  [null, null],
])("%j as an address of the web", (url, address) => {
  expect(webAddress(url)).toBe(address);
});

const PAGE = "https://example.org/a";

it.each([
  // A short sentence goes in whole; hyphen, ampersand and comma are part of the syntax and encoded.
  [PAGE, "Six died, two - & one.", `${PAGE}#:~:text=Six%20died%2C%20two%20%2D%20%26%20one.`],
  // A long one by its ends.
  [PAGE, "a b c d e f g h i j k", `${PAGE}#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k`],
  [PAGE, "a b c d e\n f g h i j", `${PAGE}#:~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j`],
  // A page's own fragment stays.
  [`${PAGE}#top`, "Six died.", `${PAGE}#top:~:text=Six%20died.`],
  [PAGE, "half a pair \ud800", `${PAGE}#:~:text=half%20a%20pair%20%EF%BF%BD`],
  [PAGE, " ", PAGE],
  ["javascript:alert(1)", "Six died.", null],
  [null, "Six died.", null],
])("%s at %j", (url, sentence, address) => {
  expect(sentenceAddress(url, sentence)).toBe(address);
});

it("encodes what a link to an element or file holds", () => {
  expect(toAnchor("fig-a b/ü", "index.html")).toBe("index.html#fig-a%20b%2F%C3%BC");
  expect(toFile("../data/", "a:b?.csv")).toBe("../data/a%3Ab%3F.csv");
});
