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
  ["The agency's director expects the toll could rise to 9,000.", "deaths 9000 people projected"],
  ["Officials fear the number of dead could rise to 300.", "deaths 300 people projected"],
  ["It dug out six more, bringing to 31 the number of villagers confirmed dead.", "deaths 31 villagers"],
  // the deadliest since
  ["It was the worst raid since more than 90 villagers were slaughtered in 2011.", "deaths 90.. villagers"],
  ["Ten people have died since 12 men from the town attacked a post in 2011.", "deaths 10 people"],
  // labels
  ["Evacuated from the three districts: 8,140", "displaced 8140 people"],
  ["Confirmed dead in Peru since the storm: 34, says the Health Ministry.", "deaths 34 people"],
  ["Police spoke of those arrested in Goma: 12 were minors."],
  [
    "- Refugees in the region: 8,210\n\n- of whom children: 3,900\n\n- of whom in camps: 640",
    "displaced 8210 Refugees",
    "displaced 3900 children*",
    "displaced 640 people*",
  ],
  // picked up
  ["Nine students were picked up in raids on Friday.", "detained 9 students"],
  ["Twelve men were picked up at checkpoints.", "detained 12 men"],
  ["Some 200 protesters were hauled off to police stations.", "detained ~200 protesters"],
  ["Twelve clerks were caught in a crackdown."],
  ["Three hikers were picked up in a rescue boat."],
  // made homeless
  ["Some 900 families were rendered homeless in Goma.", "displaced ~900 families"],
  [
    "The survey found 214 houses destroyed and 95 families made homeless.",
    "homes_destroyed 214 houses",
    "displaced 95 families",
  ],
  ["About 2,700 people in the Beni and Bunia areas were taken to higher ground on Monday.", "displaced ~2700 people"],
  ["Soldiers brought 310 villagers to safer ground.", "displaced 310 villagers"],
  ["Twelve miners were brought to safety after two days."],
  ["Firefighters led 40 pupils to safety."],
  // children of somebody
  ["A mother-of-three was killed.", "deaths 1 mother"],
  ["The 34-year-old father-of-two was shot dead."],
  ["A pregnant mother-of-five and her sister were abducted.", "abducted 1 pregnant mother", "abducted 1 sister"],
  // the verb of the first
  [
    "Floods killed 90 people. Nineteen of the dead were children and 12 women.",
    "deaths 90 people",
    "deaths 19 children*",
    "deaths 12 women*",
  ],
  [
    "Floods killed 90 people. Nineteen of the dead were children and 12 women were missing.",
    "deaths 90 people",
    "deaths 19 children*",
    "missing 12 women",
  ],
  // what somebody was able to count is no projection
  ["The agency could confirm only 1,774 deaths.", "deaths 1774 people"],
  ["Police could so far verify 12 deaths.", "deaths 12 people"],
  ["All 60 residents of the hamlet are believed to have perished.", "deaths 60 residents"],
  ["Forty pupils of the school are feared to have been killed.", "deaths 40 pupils projected"],
  ["Nine guards of the park are thought to be missing.", "missing 9 guards"],
  ["Deaths rose by 12 to 340.", "deaths 340 people"],
  ["Kidnappings dropped to 170 from 428.", "abducted 170 people"],
  ["They listed the missing as 40 and the wounded as 90.", "missing 40 people", "injuries 90 people"],
  ["Two toddlers have yet to be dug out.", "missing 2 toddlers"],
  ["The president said 1,700 remained on the list of the missing.", "missing 1700 people"],
  ["Police caught three brokers at the port.", "detained 3 brokers"],
  ["Police had recaptured thirty convicts by Tuesday.", "detained 30 convicts"],
  ["The army announced the capture of 32 mercenaries.", "detained 32 mercenaries"],
  ["The gendarmerie has 27 suspects under lock and key.", "detained 27 suspects"],
  ["Sixty-one men are in Anurad prison.", "detained 61 men"],
  ["Some 33 million people stood in need of relief.", "in_need ~33000000 people"],
  ["A soldier fell to his death from a helicopter.", "deaths 1 soldier"],
  ["The fire killed a man from Tovar and his two nephews.", "deaths 1 man", "deaths 2 nephews"],
  ["Four died in the blast and six when the roof fell.", "deaths 4 people", "deaths 6 people"],
  ["The rebels put a torch to a clinic and 120 shelters.", "facilities_hit 1 clinic", "homes_destroyed 120 shelters"],
  ["More than 2,000 homes were brought to the ground.", "homes_destroyed 2000.. homes"],
  ["The country's population, at the last census, was 208 million.", "population 208000000 people"],
  [
    "Some 3,200 people died. Ninety-four of them were women and fifty were children.",
    "deaths ~3200 people",
    "deaths 94 women*",
    "deaths 50 children*",
  ],
  [
    "Four people died in Tovar, one of them a nurse, and six in Lisk.",
    "deaths 4 people",
    "deaths 1 nurse*",
    "deaths 6 people",
  ],
  [
    "The floods killed 18 people. Of the dead, 12 drowned, four were electrocuted.",
    "deaths 18 people",
    "deaths 12 people*",
    "deaths 4 people*",
  ],
  ["The fever could kill 40,000 people.", "deaths 40000 people projected"],
])("%s", (text, ...lines) => expect(figuresIn(text).map(figureLine)).toEqual(lines));

it.each([
  "The toolkit includes 12 bandages.",
  "The committee included four doctors.",
  "Prices rose above 300 dinars.",
  "The river climbed past 12 metres.",
  "They could count 40 ships.",
  "Two lawyers are in the room of the prison director.",
  "Police caught three buses on camera.",
  "Arrests rose by 40 percent.",
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
