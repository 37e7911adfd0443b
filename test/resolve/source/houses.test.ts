import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("the house that somebody works for", () => {
  it.each([
    [
      "At Nuru District Hospital, medical superintendent Dr. Ana Prado said 109 patients had been admitted with fractures.",
      "Nuru District Hospital",
    ],
    ["At the Saint Luke clinic, director Omar Feld said nine people had died.", "Saint Luke clinic"],
    ["Sola Clinic alone received nine bodies and 48 wounded, its director said.", "Sola Clinic / Sola Clinic"],
    ["Another flood, engineers at Torvik University say, could kill 900 people.", "Torvik University"],
    ["Seismologists at the Harbour Observatory said 40 people had died.", "Harbour Observatory"],
    [
      "The Coastal Fire Service (CFS) sent 40 engines.\n\nAcross the state, CFS commissioner Ana Prado said, the flames have killed 20 people.",
      "Coastal Fire Service",
    ],
    [
      '"We ran," said Omar Feld, a driver. At one hospital alone, 170 bodies lay in the corridors, its director said.',
      "hospital",
    ],
    ["Army spokesman Lt Col Omar Feld said 12 soldiers died.", "Army"],
    // and who works for none
    ["In Goma, governor Omar Feld said nine people had died.", "governor Omar Feld"],
    ["Prisoners at the Kessu barracks said 12 men had died.", "Prisoners"],
    ["US President Dan Cole said 31 people died.", "US President Dan Cole"],
    ["The head of Tovar territory, Colonel Omar Feld, gave a toll of 14.", "head of Tovar territory"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("whose the counts are", () => {
  it.each([
    ["About 90 people died and 30 were abducted, according to Ugandan tallies.", "Ugandan tallies / Ugandan tallies"],
    ["The wave killed about 170 people in Aceh, by Jakarta's count.", "Jakarta"],
    ["Jakarta's toll has risen to 40.", "-"],
    ["Police in Beni on Sunday raised from 31 to 34 the number of people killed on Saturday.", "Police in Beni"],
    ["Key informants reported that 300 people had died.", "Key informants"],
    [
      "Raids grew in Torvik, where the Land Observatory recorded 88 deaths last year, against 51 in 2017.",
      "Land Observatory / Land Observatory",
    ],
    ["Floods have killed 71 people, River Watch finds in a 30-page study published today.", "River Watch"],
    ["Up to 300 people could flee, UNHCR and the Government assume in their plan.", "UNHCR and the Government"],
    ["The mayor of Goma, Ana Prado, says a hundred and fifty people died.", "mayor of Goma"],
    ["Red Hand, a band that abducted nine farmers in 2014, claimed the raid in a letter.", "-"],
    [
      "Monitors of the Lumo campaign say eight men have disappeared. Youth league members shot four others dead, it adds.",
      "Monitors of the Lumo campaign / Monitors of the Lumo campaign",
    ],
    // a list, and a clause, of its own
    ["The state has confirmed 98 deaths, and the sheriff's list of people not heard from has shrunk.", "state"],
    ["The raid killed 12 men and one soldier, who according to the army may have been shot by his own side.", "- / -"],
    ["Forty died in the raid, and the army's toll stands at 31.", "- / army"],
    // told once for all lines
    [
      "Figures below come from the Relief Board (RB), unless another is named.\n\nDead: 412\n\nInjured: 1,950\n\nIn Goma, police said, 12 men died.\n\nA raid killed six people.",
      "Relief Board / Relief Board / police / -",
    ],
    ["All figures come from the Disaster Authority.\n\nDead: 31,974", "Disaster Authority"],
    ["The figures are a mystery.\n\nDead: 31,974", "-"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});
