import { expect, it } from "vitest";
import { figureLine, figuresIn, numbersIn } from "../support/found.ts";

/* Headlines: no articles, a comma for "and", present tense, the old count and the new in one line. */

it.each<[string, string[]]>([
  // a total that the line leads up to
  ["Raid raises to 318, the number of pupils killed in Qamra", ["deaths 318 pupils"]],
  ["Shells bring to 83, the death toll of the siege", ["deaths 83 people"]],
  ["He moved to 83, the number of his old house", []],
  ["Fresh raid raises number killed in Qamra to 31", ["deaths 31 people"]],
  ["Sweep takes number arrested since Monday to 300", ["detained 300 people"]],
  ["Two more deaths raise the number to 14", ["deaths 2 people", "deaths 14 people"]],
  ["An arrest in the port brought the number to 90 on Friday.", ["detained 90 people"]],
  ["Births raise the number to 14", []],
  ["Qamra death toll inches up to 47", ["deaths 47 people"]],
  ["Qamra death toll goes up to 47", ["deaths 47 people"]],
  ["A toll of up to 47 in Qamra", ["deaths ..47 people"]],
  ["Toll rises to 27 as five more bodies recovered", ["deaths 27 people", "deaths 5 people"]],
  ["The report gave the toll as 27.", ["deaths 27 people"]],
  // what claims people
  ["Lightning claims four farmers in Qamra", ["deaths 4 farmers"]],
  ["Tribal clash claims 19 in Qamra", ["deaths 19 people"]],
  ["The strike took 19 days", []],
  ["After the attack the army claims 19 rebels", []],
  // a comma for "and"
  ["Gunmen kill village chief, five others in Qamra", ["deaths 1 village chief", "deaths 5 people"]],
  ["Gunmen abduct judge, three others", ["abducted 1 judge", "abducted 3 people"]],
  ["Gunmen kill village chief, five others escape", ["deaths 1 village chief"]],
  ["Gunmen kill village chief, five others wounded", ["deaths 1 village chief", "injuries 5 people"]],
  ["Man kills wife, three children in Qamra", ["deaths 1 wife", "deaths 3 children"]],
  ["Fire guts market, three children safe", []],
  ["Police kill robber, two women flee", ["deaths 1 robber", "displaced 2 women"]],
  ["Twelve feared dead, 30 injured as bus falls into gorge", ["deaths 12 people projected", "injuries 30 people"]],
  ["Bus falls into gorge, 12 dead, 30 feared drowned", ["deaths 12 people", "deaths 30 people projected"]],
  // fire and graves
  ["Mob burns seven alive in Qamra", ["deaths 7 people"]],
  ["Rebels buried 12 herders alive", ["deaths 12 herders"]],
  ["Divers drag seven alive from the mud", []],
  // soldiers and fighters
  ["Six troopers fall in Qamra ambush", ["deaths 6 troopers"]],
  ["Two soldiers fall from a roof", []],
  ["Front loses 16 members in fierce clashes", ["deaths 16 members"]],
  ["Union loses 16 members in vote", []],
  ["Protest at killing by the front of four porters", ["deaths 4 porters"]],
  ["Protest at execution by the front for four porters", ["deaths 4 porters"]],
  ["Protest at killing by police for four days", []],
  // taken, freed, gone
  ["Forty nabbed in Qamra drug raid", ["detained 40 people"]],
  ["Police nab 40 trophies", []],
  ["Twelve abducted pupils freed in Qamra, 30 still captive", ["abducted 30 people"]],
  ["Twelve kidnapped pupils regain freedom", []],
  ["Twelve wounded soldiers freed the town", ["injuries 12 soldiers"]],
  ["8,880 flee homes as fighting rages", ["displaced 8880 people"]],
  ["A guard was shot in his leg by two thieves.", ["injuries 1 guard"]],
  ["7,100 forced to flee in Qamra", ["displaced 7100 people"]],
  ["Nine soldiers forced to flee in Qamra", []],
  ["Nine soldiers forced 300 villagers to flee", ["displaced 300 villagers"]],
  ["7,100 still in evacuation centers", ["displaced 7100 people"]],
  ["Nine soldiers still in camps", []],
  ["Nine Naxals neutralised in Qamra", ["deaths 9 Naxals"]],
  // tolls by a noun
  ["Flood deaths rise to 31 in Qamra", ["deaths 31 people"]],
  ["Arrests climb to 51", ["detained 51 people"]],
  ["Flood deaths now 31", ["deaths 31 people"]],
  ["Quake toll breaches 300", ["deaths 300.. people"]],
  ["The river breached 12 dykes.", []],
  ["Prices rise to 31 in Qamra after deaths", []],
  // whose toll somebody disputes
  ["Army disputes Qamra death toll of 55", ["deaths 55 people denied"]],
  ["The ministry disputed the council's figure of 55 dead.", ["deaths 55 people denied"]],
  ["Land disputes death toll of 55", ["deaths 55 people"]],
  ["A disputed raid left 55 dead", ["deaths 55 people"]],
  ["Army disputes claim and says 55 died", ["deaths 55 people"]],
  // capitals, where towns are called like verbs
  ["CHOLERA DEATHS HIT 47", ["deaths 47 people"]],
  ["THREE SCHOOLS HIT IN QAMRA", ["facilities_hit 3 SCHOOLS"]],
  ["GUNMEN FREE 40 KIDNAPPED PUPILS", []],
  // a wire's own numbers
  ["UPDATE 2-Air strikes kill 47 in Qamra", ["deaths 47 people"]],
  ["UPDATE 2 - 47 killed in Qamra", ["deaths 47 people"]],
  ["Update: 2-5 killed in Qamra", ["deaths 2..5 people"]],
  // one thousand too many
  ["The war displaced 25000 thousand people.", []],
  ["The war displaced 25 thousand people.", ["displaced 25000 people"]],
  ["The war displaced 36.5 thousand people.", ["displaced 36500 people"]],
])("%s", (text, expected) => expect(figuresIn(text).map(figureLine)).toEqual(expected));

it("take numbers have a rule of their own", () => {
  expect(numbersIn("WRAPUP 3-Strikes kill 47").map(({ rule }) => rule)[0]).toBe("take-number");
});
