import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("longer sentences", () => {
  it.each([
    // lists, half clauses, revisions
    [
      "The Kessu County Sheriff's Office released a list of 130 names and said that 12 people had died.",
      "Kessu County Sheriff's Office",
    ],
    [
      "The number of people killed has climbed to 84 from 61, with about 130 injured, police spokesman Omar Feld said today.",
      "police / police",
    ],
    [
      "In Tovar, a city of about 90,000 people, a hotel collapsed; three people died there, a reporter told AFP.",
      "- / reporter",
    ],
    ["Three people died in Tovar; five people were injured in Kessu, police said.", "police / police"],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});
