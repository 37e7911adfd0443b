import { expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

/* What reports of many styles say that nobody had written a rule for. */

it.each<[string, ...string[]]>([
  // the dead include
  ["The dead include four children.", "deaths 4 children"],
  [
    "Nine were hurt. The wounded include two firefighters and a nurse.",
    "injuries 9 people",
    "injuries 2 firefighters*",
    "injuries 1 nurse*",
  ],
  ["Those killed in the crash included six students.", "deaths 6 students"],
  ["The displaced include 4,000 children.", "displaced 4000 children"],
  // the toll climbs
  ["The death toll from the cyclone climbed past 11,000.", "deaths 11000.. people"],
  ["The toll has risen above 300.", "deaths 300.. people"],
  ["The toll could exceed 1,000, the president said.", "deaths 1000.. people projected"],
  ["The death toll may reach 500.", "deaths 500 people projected"],
  ["The death toll was put at 31.", "deaths 31 people"],
  ["The toll was closer to 2,000.", "deaths ~2000 people"],
  ["The total number of deaths reached 88.", "deaths 88 people"],
  // what somebody was able to count is no projection
  ["The agency could confirm only 1,774 deaths.", "deaths 1774 people"],
  ["Police could so far verify 12 deaths.", "deaths 12 people"],
  ["All 60 residents of the hamlet are believed to have perished.", "deaths 60 residents"],
  ["Forty pupils of the school are feared to have been killed.", "deaths 40 pupils projected"],
  ["Nine guards of the park are thought to be missing.", "missing 9 guards"],
  ["The fever could kill 40,000 people.", "deaths 40000 people projected"],
])("%s", (text, ...lines) => expect(figuresIn(text).map(figureLine)).toEqual(lines));

it.each([
  "The toolkit includes 12 bandages.",
  "The committee included four doctors.",
  "Prices rose above 300 dinars.",
  "The river climbed past 12 metres.",
  "They could count 40 ships.",
  "Forty pupils of the school met officials who are believed to have been killed.",
])("%s: finds nothing", (text) => expect(figuresIn(text)).toEqual([]));

it("names the whole of the same measure, not the figure that stands nearest", () => {
  const [dead, , part] = figuresIn("Floods killed 40 people and injured 12. The dead included 15 schoolgirls.");
  expect(part?.part_of).toBe(dead?.id);
});

it.each<[string, string | null]>([
  ["Two US service members were killed in rocket fire.", null],
  ["Floods hit Mali. Three France-based nurses died.", "Mali"],
  ["Shells killed 12 Aleppo residents.", "Aleppo"],
  ["Twelve people in Syria died.", "Syria"],
])("the country of those counted is not the place: %s", (text, place) =>
  expect(figuresIn(text).map((figure) => figure.place.name)).toEqual([place]),
);

it("two readings that are equally good stay open, and are flagged", () => {
  const [figure] = figuresIn("Six people died in San Jose on 3/4/2019.");
  expect(figure).toMatchObject({ place: { name: "San Jose", id: null }, period: { start: null, end: null } });
  expect(figure?.flags).toEqual(["period-ambiguous", "place-ambiguous"]);
  expect(figuresIn("Storms killed or injured 40 people.")).toEqual([]);
});

it.fails("two speakers of one figure: neither is taken", () => {
  expect(figuresIn("Police said 12 people died, the fire service said.")[0]?.source.name).toBeNull();
});

it("a country that counts its own dead is the place, not who says it", () => {
  expect(figuresIn("Nepal and northern India counted 116 dead.")[0]?.source.name).toBeNull();
});

it.fails("a country that acts is not the place", () => {
  expect(figuresIn("Since Turkey launched its offensive, 218 civilians have died.")[0]?.place.name).toBeNull();
});
