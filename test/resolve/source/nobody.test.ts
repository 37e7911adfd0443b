import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("who says nothing", () => {
  it.each([
    // traps
    ["The army warned residents to leave after 31 people were killed.", "-"],
    ["Raids killed 31 people in Tovar, where Omar Feld said goodbye to his son.", "-"],
    ["The strike killed 31 people, including a police spokesman.", "-"],
    ["A raid killed 31 farmers, the first to die since Kessu announced a truce.", "-"],
    ["The strike killed 31 people and a report is due on Monday.", "-"],
    ["31 people were killed in the attack claimed by the Kessu Front.", "-"],
    ["The Kessu Front claimed responsibility for the attack, which killed 31 people.", "-"],
    ["The attack, claimed by the Kessu Front, killed 31 people.", "-"],
    ["A bomb killed 31 people at the ministry of health.", "-"],
    ["The government declared three days of mourning after 31 people were killed.", "-"],
    ["Some 31 people were killed in Benue and Plateau States.", "-"],
    ["Norway observed a day of mourning for the 31 people killed.", "-"],
    ["The government announced two days of mourning for the 31 people killed.", "-"],
    ["Police found the bodies of 31 people in a lorry.", "-"],
    ["Police said they found the bodies of 31 people in a lorry.", "Police"],
    ["Rescuers found 31 bodies.", "-"],
    ["Gunmen killed 31 people in Cité Verte.", "-"],
    ["Heat killed 31 people, according to an Arab diplomat who gave figures.", "Arab diplomat"],
    ["Police confirmed the deaths of 31 people.", "Police"],
    ["Hospitals received 31 dead.", "-"],
    ["The quake killed 31 people, and the UN has warned of disease.", "-"],
    ["The quake, which the USGS said had a magnitude of 6, killed 31 people.", "-"],
    ["More than 31 people were killed. The UN is worried.", "-"],
    ["Fighters killed 31 people, an attack that the UN condemned.", "-"],
    ["The court heard that 31 people were killed.", "court"],
    ["The minister visited Tovar, where 31 people were killed.", "-"],
    ["The army said it had sent troops after gunmen killed 31 people.", "army"],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});
