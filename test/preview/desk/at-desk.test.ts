import { expect, it } from "vitest";
import { atDesk } from "../../../pipeline/browser/desk/at-desk.ts";
import { orphanInWords } from "../../../pipeline/review/orphans.ts";

it.each([
  [
    '"12 people" waits and is in no chart: the words are planned; decide on it: tallywire decide r1:a accept, correct or reject',
    '"12 people" waits and is in no chart: the words are planned; decide on it',
  ],
  [
    '"12 people" leans on figure r1:a, which waits for a person (no day); take it out of the story until somebody has accepted the figure with: tallywire decide r1:a accept',
    '"12 people" leans on figure r1:a, which waits for a person (no day); take it out of the story until somebody has accepted the figure',
  ],
  [orphanInWords({ id: "r1:a", rows: [], nearest: [], alike: false }), /: take this one back$/],
  ["the file is not in UTF-8; save it as UTF-8", "the file is not in UTF-8; save it as UTF-8"],
])("tells without a command: %s", (message, told) => {
  if (typeof told === "string") expect(atDesk(message)).toBe(told);
  else expect(atDesk(message)).toMatch(told);
});
