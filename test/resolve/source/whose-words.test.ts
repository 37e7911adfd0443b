import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("what tells whose words they are beside a name", () => {
  it.each([
    // initials behind the noun that says what they are of
    [
      "Mudslides killed 22 herders, the disaster agency CONRED said. It added that 9 were hurt.",
      "disaster agency CONRED / disaster agency CONRED",
    ],
    ["Mudslides killed 22 herders, said the relief agency AFAD.", "relief agency AFAD"],
    ["Monitoring group ACLED has recorded 22 deaths.", "Monitoring group ACLED"],
    ["Mudslides killed 22 herders, the rescue charity Help Adriatica said.", "Help Adriatica"],
    // a name with small words before its brackets
    [
      "Shelling killed 22 herders, the UN mission in Bosnia (UNMIBH) said. Nine were hurt on Monday, UNMIBH said.",
      "UN mission in Bosnia / UN mission in Bosnia",
    ],
    // a land and whose it is
    ["Ghana's lake patrol said 22 herders had drowned.", "Ghana's lake patrol"],
    ["At least 22 herders drowned, said Ghana's border guard.", "Ghana's border guard"],
    ["Ghana's deputy president Ana Orel said 22 herders had drowned.", "Ghana's deputy president Ana Orel"],
    // no word of another name is its "'s"
    ["Raids hit the town 22 times, killing 9 men, the mayor's office said. Ghana's army denied it.", "mayor's office"],
    // an age between a name and the house
    ['"We buried 22 men," nurse Ana Orel, 38, of Tovar Relief says by satellite phone.', "Tovar Relief"],
    ['"We buried 22 men," said Ana Orel, 38, of the Tovar Trust.', "Tovar Trust"],
    ["Ana Orel, 38, with the Tovar Rescue network, said 22 herders had died.", "Tovar Rescue network"],
    ["Medic Ana Orel, of UNICEF, said 22 herders had died.", "UNICEF"],
    ['"We buried 22 men," said Ana Orel, 38, of Kesteva.', "Ana Orel"],
    ["Nurse Ana Orel, 38, of Kesteva said 22 herders had died.", "Nurse Ana Orel"],
    ["Ana Orel, from San Tovar, said 22 herders had died.", "Ana Orel"],
    // whose count somebody goes by
    ["The Malawi Red Cross works with a figure of 22 dead.", "Malawi Red Cross"],
    ["The fire service stuck to its toll of 22 dead.", "fire service"],
    ["The ministry has so far arrived at an estimate of 22 dead.", "ministry"],
    ["Tovar has a toll of 22 dead.", "-"],
    ["The storm came with a toll of 22 dead.", "-"],
    // brackets behind a month, and in small letters
    ["* 22 deaths since 3 May (National Flood Authority)", "National Flood Authority"],
    ["* 22 houses destroyed (provincial authorities)", "provincial authorities"],
    ["* 22 killed (soldiers)", "-"],
    ["* 22 killed (local officials)", "-"],
    ["* 22 deaths (provisional)", "-"],
    // where a body posts what it says
    ["Mudslides killed 22 herders, according to the army's Telegram channel.", "army"],
    ["Mudslides killed 22 herders, according to the website of the interior ministry.", "interior ministry"],
    ["Mudslides killed 22 herders, according to a post on the ministry's page.", "ministry"],
    ["09:10 — Zambian police arrested 22 men, the force's website says.", "Zambian police"],
    ["The mayor counted 40. Zambian police arrested 22 men, according to the force's page.", "Zambian police"],
    // who looks ahead, and who says so
    ["Ghana expects to take in 2,200 refugees by May, says its interior minister.", "interior minister"],
    ["UNHCR expects 2,200 refugees by May.", "UNHCR"],
  ])("%s", (text, expected) => {
    expect(sourcesIn(text)).toBe(expected);
  });
});
