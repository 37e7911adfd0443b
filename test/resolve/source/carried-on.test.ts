import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("who says so, told by the sentence before or by what stands around the name", () => {
  it.each([
    // it goes on, or does not
    [
      "Zambia's foreign ministry says 41 people were killed. It accuses Malawi of a raid that killed a dozen worshippers.",
      "Zambia's foreign ministry / Zambia's foreign ministry",
    ],
    ["The army spokesman said 26 men were hurt. It came after the deaths of 64 men in March.", "army / -"],
    [
      "Ten people died, says the Tovar Fire Agency. Its count of injured people stands at 67.",
      "Tovar Fire Agency / Tovar Fire Agency",
    ],
    [
      "Ten people died, says the Tovar Fire Agency. On the Sunday before, its count had stood at seven.",
      "Tovar Fire Agency / Tovar Fire Agency",
    ],
    [
      "Ten people died, says the Tovar Fire Agency. Its tally stands at 10 dead.",
      "Tovar Fire Agency / Tovar Fire Agency",
    ],
    ["The storm hit on Monday. Its toll stands at 40 dead.", "-"],
    // a body named in the sentence, which "the agency" means and "the ministry" does not
    ["Two UNHCR drivers were killed, the agency said.", "UNHCR"],
    ["Médecins Sans Frontières has treated 18 wounded in Goma, the organisation said.", "Médecins Sans Frontières"],
    ["A UNICEF truck was hit and 12 people died, the ministry said.", "ministry"],
    // times before the verb and before the subject
    ["The ministry this week put the toll at 57.", "ministry"],
    ["The ministry late this Monday said 57 people had died.", "ministry"],
    ["COPECO this Monday raised to 62 the number of herders killed.", "COPECO"],
    ["As of Monday the police had recorded 44 deaths.", "police"],
    ["As of 2 June our clerks had on file 19 detainees.", "-"],
    // whose office
    ["Nine herders died, the state's fire chief said.", "state's fire chief"],
    ["COPECO commissioner Ana Orel said 44 people were missing.", "COPECO"],
    ["UN envoy Ana Orel said 44 people had died.", "UN envoy Ana Orel"],
    // labels: who is counted has a noun
    ["Police: 19 men arrested over the looting.", "Police"],
    ["Army: 12 civilians killed in raid.", "Army"],
    ["Police: 3 killed, 12 wounded.", "- / -"],
    // whose count it is
    ["The governor defends his estimate of 44 dead.", "governor"],
    ["The army repeated its estimate of 44 dead.", "army"],
    ["The storm has added to its toll of 44 dead.", "-"],
    ["The agency now gives two hundred and six dead.", "agency"],
    ["The government recognises 198 deaths.", "government"],
    ["The Zambian side owns up to 41 dead.", "Zambian side"],
    // the same one, and what opens the sentence
    [
      "Twelve people died, the health ministry said. The same official put the wounded at 30.",
      "health ministry / health ministry",
    ],
    [
      "Twelve people died, a hospital source said. The same source spoke of 30 wounded.",
      "hospital source / hospital source",
    ],
    ["Confirming 12 deaths, the governor called for calm.", "governor"],
    ["Announcing a toll of 12 dead, the mayor wept.", "mayor"],
    ["Claiming 12 lives, the storm moved on.", "-"],
    ["The government's official toll is 12 dead.", "government"],
    // a name behind the noun that says what it is, and a person of a body
    ["The London-based group Kestrel Watch says 12 people died.", "Kestrel Watch"],
    ["The Kestrel Watch group says 12 people died.", "Kestrel Watch group"],
    ["On Monday, Omar Feld of Kestrel Watch said 12 people died.", "Kestrel Watch"],
    ["A nurse at the Mother of Mercy hospital said 12 people died.", "Mother of Mercy hospital"],
    // whose director, and whom somebody blames
    ["Police put the dead at seven. Aamin's director, Omar Adan, said 25 people were hurt.", "Police / Aamin"],
    [
      "The Aamin ambulance service counted nine dead. Police put the dead at seven. Aamin's director said 25 people were hurt.",
      "Aamin ambulance service / Police / Aamin ambulance service",
    ],
    ["Kesteva's police chief said 25 people were hurt.", "Kesteva's police chief"],
    ["The mayor blamed Blue Dawn, which said six people had died.", "Blue Dawn"],
    // who is warned says nothing
    ["Eleven calls, the first at noon, warned Harare police of a crush in which 15 people died.", "-"],
    ["The floods, warned the police, have killed 12 people.", "police"],
    ['"We dig with sticks," said Ana Orel, 27, who says six cousins of hers died.', "Ana Orel"],
  ])("%s", (text, expected) => {
    expect(sourcesIn(text)).toBe(expected);
  });
});
