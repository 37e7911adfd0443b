import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

const source = (text: string) => {
  const { name, id, basis } = figuresIn(text).at(-1)!.source;
  return `${name ?? "-"} ${id ?? "-"} ${basis}`;
};

describe("who says so", () => {
  it.each([
    // after
    [
      "Raids killed ten people, the Syrian Observatory for Human Rights said.",
      "Syrian Observatory for Human Rights sohr stated",
    ],
    ["Raids killed ten people, according to the United Nations.", "United Nations un stated"],
    ["Raids killed ten people, said the health ministry.", "health ministry - stated"],
    ["Raids killed ten people, the flood control agency said on Tuesday.", "flood control agency - stated"],
    // before
    ["The United Nations says raids killed ten people.", "United Nations un stated"],
    ["According to residents, raids killed ten people.", "residents - stated"],
    ["OCHA said that ten people had died.", "OCHA ocha stated"],
    ["The coastguard, which has six boats, said ten people had died.", "coastguard - stated"],
    // inside and counted
    ["Raids killed ten people, a UN toll shows.", "UN un stated"],
    ["By UNICEF's count, raids killed ten people.", "UNICEF unicef stated"],
    // nobody
    ["Raids killed ten people.", "- - unknown"],
    ["The army said it would go on. Raids killed ten people.", "- - unknown"],
    ["The storm claimed the lives of ten people.", "- - unknown"],
  ])("%s", (text, expected) => expect(source(text)).toBe(expected));
});

describe("who spoke before", () => {
  it.each([
    ["The United Nations said raids went on. It added that ten people had died.", "United Nations un inferred"],
    ["OCHA said raids went on. The agency said that ten people had died.", "OCHA ocha inferred"],
    [
      "The Syrian Observatory for Human Rights said raids went on.\n\nRaids killed ten people, according to an Observatory toll.",
      "Syrian Observatory for Human Rights sohr stated",
    ],
  ])("%s", (text, expected) => expect(source(text)).toBe(expected));
});

it("keeps two speakers of one sentence apart", () => {
  const text = "The army said that ten people had died, while residents spoke of 20 deaths.";
  expect(figuresIn(text).map((figure) => figure.source.name)).toEqual(["army", "residents"]);
});

it.each([
  ["The fire department said ten people had died.", "government"],
  ["Ten people died, a state authority said.", "government"],
  ["Parents said ten people had died.", "witness"],
])("kind of speaker: %s", (text, kind) => expect(figuresIn(text)[0]!.source.kind).toBe(kind));
