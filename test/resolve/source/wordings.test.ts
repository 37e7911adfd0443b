import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("names of offices and bodies are not cut", () => {
  it.each([
    [
      "Mudslides killed 22 herders, the ministry in charge of dams and dykes said.",
      "ministry in charge of dams and dykes",
    ],
    [
      "The junior minister responsible for fisheries said 22 herders had died.",
      "junior minister responsible for fisheries",
    ],
    ["Mudslides killed 22 herders, the department of rivers and dykes said.", "department of rivers and dykes"],
    [
      "The Ministry of Rivers, Lakes and Fisheries said 22 herders had died.",
      "Ministry of Rivers, Lakes and Fisheries",
    ],
    [
      "Mudslides killed 22 herders, according to the National Board for Widows, Orphans and Veterans.",
      "National Board for Widows, Orphans and Veterans",
    ],
    ["The Committee to Save Divers said 22 herders had died.", "Committee to Save Divers"],
    ["Mudslides killed 22 herders, the Office of the Envoy for Ostrava said.", "Office of the Envoy for Ostrava"],
    ["Mudslides killed 22 herders, the UN rapporteur on water said.", "UN rapporteur on water"],
    ["Mudslides killed 22 herders, a senator from Brumal said.", "senator from Brumal"],
    ["Mudslides killed 22 herders, the beekeepers' union of Brumal said.", "beekeepers' union of Brumal"],
    // the town, and no body of that name
    ["Mudslides killed 22 herders, the police chief of Brumal said.", "police chief of Brumal"],
    ["Mudslides killed 22 herders, the paramount chief of Brumal said.", "paramount chief of Brumal"],
    ["Mudslides killed 22 herders, the state mining inspectorate said.", "state mining inspectorate"],
    ["The Brumal river flotilla confirmed that 22 herders had died.", "Brumal river flotilla"],
    ["The Ostrava-based Dyke Watch said 22 herders had died.", "Dyke Watch"],
    ["A video released by the rebels claims 22 herders were killed.", "rebels"],
    ["Video claims 22 herders were killed.", "-"],
    ["Pastor Omar Moss of Brumal said 22 herders had died.", "Pastor Omar Moss"],
    ["An official with knowledge of the search said 22 herders had died.", "official"],
    ["DIREX executive secretary Rita Moss said 22 herders had died.", "DIREX"],
    // two bodies
    ["The ministry of rivers and the army said 22 herders had died.", "ministry of rivers and the army"],
    ["The Ministry of Rivers, Rita Moss and others said, did nothing. Mudslides killed 22 herders.", "-"],
    // what stands behind the name is told in passing
    ["A panel set up by the cabinet said 22 herders had died.", "panel"],
    ["MSF field teams counted 22 dead herders.", "MSF"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("who stands beside a name", () => {
  it.each([
    ["Brinewatch, a fishing monitor based in Ostrava, has counted 22 deaths.", "Brinewatch"],
    ["Rita Moss, a consultant of UNICEF, reckoned that 22 herders had died.", "UNICEF"],
    ["Rita Moss, a lawyer with Lantern Aid, said 22 herders had died.", "Lantern Aid"],
    ["Rita Moss, a lawyer for the families, said 22 herders had died.", "lawyer for the families"],
    ["“The sea took 22 of our men,” says Rita Moss, 71, from the jetty. It killed 22 herders.", "Rita Moss / -"],
    ["Lantern Aid's Rita Moss said 22 herders had died.", "Lantern Aid"],
    ["Our colleagues at Lantern Aid say 22 herders died.", "Lantern Aid"],
    ["Mudslides killed 22 herders, according to a militia source quoted by the Brumal Echo.", "militia source"],
    ["Mudslides killed 22 herders, said a clerk quoted by the Echo, who added that nine were hurt.", "clerk / clerk"],
    ["Mudslides killed 22 herders, according to a memo seen by the Echo.", "memo"],
    ["The union lost its boat. Mudslides killed 22 herders, his firm confirms.", "firm"],
    ["Mudslides killed 22 herders, her brother said.", "brother"],
    ["Mudslides killed 22 herders, people in the valley said.", "people"],
    ["Mudslides killed 22 herders, according to people familiar with the search.", "people familiar with the search"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("which of two has which figure", () => {
  it.each([
    ["The ministry puts the toll at 22, Lantern Aid at 40.", "ministry / Lantern Aid"],
    ["Lantern Aid counted 40 dead, more than the 22 deaths reported by the army.", "Lantern Aid / army"],
    ["Lantern Aid accuses the army, which admits 22 deaths, of lying.", "army"],
    ["The junta reports 33 deaths; in Brumal ten herders died.", "junta / -"],
    ["The junta reports 33 deaths; another ten herders died.", "junta / junta"],
    ["The army has lost 22 men, its commander said.", "army"],
    ["The army fell back on Friday, officers said. The army has lost 22 men, its lawyer said.", "officers"],
    ["In a statement seen by the Echo the army said 22 herders had died.", "army"],
    ["Ministry data seen by the Echo show 22 herders died.", "Ministry"],
    ["A clerk quoted by the Echo said 22 herders had died.", "clerk"],
    ["Two guards, who according to the mayor lost 22 men, fled.", "- / mayor"],
    ["The mayor and police both said 22 herders had died.", "mayor and police"],
    ["Neither the mayor nor police would say if 22 herders had died.", "-"],
    ["The ministry declined to say how 22 herders died.", "-"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("where and when somebody spoke is no part of the name", () => {
  it.each([
    ["Governor Rita Moss on local radio: 22 herders killed.", "Governor Rita Moss"],
    ["Red Cross on Sunday: 22 herders killed.", "Red Cross"],
    ["Lantern Aid Sunday said 22 herders had died.", "Lantern Aid"],
    ["Mudslides killed 22 herders, as Lantern Aid told reporters.", "Lantern Aid"],
    ["Lantern Aid concluded after a six-month inquiry that 22 herders had died.", "Lantern Aid"],
    ["Lantern Aid put the toll at 22.", "Lantern Aid"],
    ["Accra put the toll at 22.", "Accra"],
    ["Accra intends to evacuate 22 families.", "Accra"],
    ["Rita Moss, programme coordinator with Lantern Aid, said 22 herders had died.", "Lantern Aid"],
    ["Army spokesman Colonel Omar Moss said 22 herders had died.", "Army"],
    ["Mudslides killed 22 herders, the minister for rivers and dykes said.", "minister for rivers and dykes"],
    ["The toll given by the ministry is 22 dead.", "ministry"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("verbs and words for what somebody says", () => {
  it.each([
    ["Police raise the toll to 22.", "Police"],
    ["DIREX, the relief agency, now gives 22 dead.", "DIREX"],
    ["Lantern Aid verifies that 22 herders died.", "Lantern Aid"],
    ["Lantern Aid is adamant that 22 herders died.", "Lantern Aid"],
    ["Lantern Aid has on record 22 deaths in the valley.", "Lantern Aid"],
    ["Lantern Aid has gathered reports that 22 herders died.", "Lantern Aid"],
    ["Mudslides killed 22 herders, the ministry is reporting.", "ministry"],
    ["A warden had spoken on Sunday of 22 dead.", "warden"],
    ["Mudslides killed 22 herders, Lantern Aid finds in a report released on Sunday.", "Lantern Aid"],
    ["Mudslides killed 22 herders, Lantern Aid says in a study sent to reporters.", "Lantern Aid"],
    ["An investigation by Lantern Aid found that 22 herders had died.", "Lantern Aid"],
    ["As reported by the ministry, 22 herders have died.", "ministry"],
    ["The official toll, given by the ministry, is 22 dead.", "ministry"],
    ["By the ministry's own admission, 22 herders have died.", "ministry"],
    ["Slides hit the valley, with the ministry putting the number of dead at 22.", "ministry"],
    ["Late on Sunday Lantern Aid said 22 herders had died.", "Lantern Aid"],
    ["Lantern Aid late on Sunday said 22 herders had died.", "Lantern Aid"],
    ["A farm hand who saw the bodies put the toll at 22.", "farm hand"],
    ["A relief worker who saw the bodies put the toll at 22.", "relief worker"],
    // nobody says so
    ["The ministry did not say that 22 herders had died.", "-"],
    ["Wardens never said that 22 herders had died.", "-"],
    ["Wardens found 22 herders dead in a gully.", "-"],
    ["Saint Anne hospital admitted 22 wounded herders.", "-"],
    ["The 22 herders are still missing, and the search went on.", "-"],
    ["Dykes reduce the number of dead to 22.", "-"],
    ["The council wants to reduce the toll to 22.", "council"],
    ["Rita Moss was told on Sunday of 22 deaths.", "-"],
    ["The judge spoke at the burial of 22 herders killed by the slide.", "-"],
    ["The police chief of Brumal was among 22 herders killed.", "-"],
    ["Her brother was among 22 herders killed.", "-"],
    ["The group responsible for killing 22 herders fled.", "-"],
    ["Police opened an investigation after 22 herders were killed.", "-"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("what stands before a name is none of it", () => {
  it.each([
    ["• The ministry says 22 herders died.", "ministry"],
    ["• Local rescuers in Brumal say 22 herders died.", "Local rescuers in Brumal"],
    ["Last month the mayor said 22 herders had died.", "mayor"],
    ["Hours later officials said 22 herders had died.", "officials"],
    ["The next day police said 22 herders had died.", "police"],
    ["A year ago the ministry said 22 herders had died.", "ministry"],
    ["Meanwhile the ministry said 22 herders had died.", "ministry"],
    ["The Week said 22 herders had died.", "Week"],
    ["The river authority Tuesday evening gave 22 dead.", "river authority"],
    ["According to Dreva's database, 22 herders died.", "Dreva"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("a verb of counting that closes the sentence", () => {
  it.each([
    ["Mudslides killed 22 herders, shepherds reported.", "shepherds"],
    ["Mudslides killed 22 herders, a harbour official confirmed.", "harbour official"],
    ["Mudslides killed 22 herders, no arrests reported.", "- / -"],
    ["Mudslides killed 22 herders, several reported.", "-"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("each clause between semicolons has its own speaker", () => {
  it.each([
    ["The clinic confirmed 22 deaths; nine herders are missing, police said.", "clinic / police"],
    ["The clinic confirmed 22 deaths, police said.", "police"],
    ["Twenty-two herders died; nine are missing, police said.", "police / police"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("who says nothing", () => {
  it.each([
    ["Some 900 people have fled the strip held by the Red Falcons, the army said.", "army"],
    ["An outbreak declared in Ruma on 2 August has killed three people.", "-"],
    ["The county commissioner reported 22 dead.", "county commissioner"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("who blames, denies and lists", () => {
  it.each([
    ["Dyke Watch blames herders for 22 deaths.", "Dyke Watch"],
    ["Dyke Watch blamed the army for the deaths of 22 herders.", "Dyke Watch"],
    ["Dyke Watch blamed the army for a raid in which 22 herders died.", "-"],
    ["The army is blamed for 22 deaths.", "-"],
    ["Some 22 herders are missing, according to the register of the Dyke Ministry.", "Dyke Ministry"],
    ["Police denied a report by the governor that 22 herders had died.", "Police"],
    ["River Guard: 22 herders have been arrested.", "River Guard"],
    ["Police said 22 herders had died. The dead included a nurse. It said 40 were hurt.", "Police / - / Police"],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});
