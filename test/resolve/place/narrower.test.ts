import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

const placesIn = (text: string): string =>
  figuresIn(text)
    .map(({ place }) => place.name ?? "-")
    .join(" / ");

describe("which of the places of a sentence a figure is about", () => {
  it.each([
    // the city that the sentence before began with, and its quarter
    ["In Lagos, a fire in Surulere killed 14 traders. Nine more died in the city on Tuesday.", "Surulere / Lagos"],
    ["In Lagos, officials said 14 traders had died in Ibadan. Nine more died in the city.", "Ibadan / Ibadan"],
    // another number goes on to another place
    ["In all, 4,000 people were displaced, and another 310 have sneaked across the border into Zambia.", "- / Zambia"],
    ["Some 4,000 Malians have fled their homes in Gao, and 300 more have made it to Niger.", "Gao"],
    ["Some 4,000 people were displaced and 300 houses burned in Kesteva.", "Kesteva / Kesteva"],
    ["Some 4,000 people have been displaced and 30 killed in Kesteva.", "Kesteva / Kesteva"],
    // the town at which a border is crossed
    ["On Monday 2,900 refugees crossed into Zambia at Kesteva.", "Kesteva"],
    ["In Zambia at least 29 people drowned.", "Zambia"],
    // names of two words of which the lists know one
    ["In Burnt Hill, 14 houses burned down.", "Burnt Hill"],
    ["The storm killed 14 people at Stony Creek on Monday.", "Stony Creek"],
    ["In the Tovar Valley, 14 people drowned.", "Tovar Valley"],
    ["In the Tovar valley, 14 people drowned.", "Tovar"],
    ["The Green Valley Hospital took in 14 wounded.", "-"],
    ["Fourteen people drowned, Ana Forest said.", "-"],
    // who decides is elsewhere than who is to leave
    ["In Vienna, Omar Feld proposes to move 4,000 refugees out of Malta and Cyprus.", "Malta"],
    ["In Lusaka, the governor said 4,000 families had fled to Malawi.", "Lusaka"],
    // who takes people in has them
    ["Malta expects to take in 4,000 refugees by May.", "Malta"],
    ["Poland, which has taken in 4,000 refugees, said so.", "Poland"],
    ["UNHCR expects 4,000 refugees in Chad.", "Chad"],
    // from where bodies and wounded are brought
    ["Fourteen bodies were brought down from Mount Kesteva.", "Mount Kesteva"],
    ["Soldiers brought 14 corpses from Kesteva to the morgue.", "Kesteva"],
    ["The army flew 14 wounded men from Kesteva to Lusaka.", "Kesteva"],
    ["The bodies of 14 herders from Kesteva were found in Lusaka.", "Lusaka"],
    ["Raiders from Kesteva wounded 14 herders in Lusaka.", "Lusaka"],
    // the town in the name of a house that was struck; no house of those who speak
    ["Gunmen raided Mombasa University College on Thursday, killing 14 people.", "Mombasa"],
    ["At least 14 people died at Bukavu Provincial Hospital.", "Bukavu"],
    ["At least 14 people died in Sudan, a doctor at Cairo University Hospital said.", "Sudan"],
    ["Gunmen killed 14 students at Mombasa University College on Thursday.", "Mombasa"],
    ["Two professors at Manchester Metropolitan University said 14 people had died.", "-"],
    ["A professor at Manchester Metropolitan University said 14 people had died.", "-"],
    // "there" behind a part that has no name
    [
      "A bomb killed 14 people in Goma. In the north-east 4,000 people are displaced. At least 300 have died there since May.",
      "Goma / - / -",
    ],
    // where refugees come from is not where they are
    ["Chad hosts 400,000 refugees, of whom 300,000 are from Sudan.", "Chad / Chad"],
    ["Some 24,000 people were evacuated in Kenya, 11,000 of them from Garissa.", "Kenya / Garissa"],
    // names that no list knows, as hosts and homes
    ["Kesteva, opened in May 2016, shelters 4,000 refugees.", "Kesteva"],
    ["Kesteva has just over 4,000 refugees.", "Kesteva"],
    ["Kesteva, home to 4,000 people, was cut off.", "Kesteva"],
    // an outbreak that was declared somewhere is there
    ["Rain fell in Goma. A cholera outbreak declared in Bukavu on 2 May has caused three deaths.", "Bukavu"],
    ["In the evacuation centres of Kesteva, 14 people have died.", "Kesteva"],
    // where a share of them is
    ["Floods hit Pakistan. Some 4,500 houses were destroyed, two thirds of them in Sindh.", "Pakistan"],
    ["Some 4,500 houses were destroyed, all of them in Sindh.", "Sindh"],
    ["Uganda hosts 460,000 refugees from Congo, most of them in the west.", "Uganda"],
    ["Malawi, next door, has taken in 740 herders from Lusaka, its home office said.", "Malawi"],
    // where somebody speaks
    ["Speaking in Geneva, the minister said 12 people had died.", "-"],
    ["Speaking in Geneva, the minister said 12 people had died in Goma.", "Goma"],
    // a country's ministry that counts more than in the towns before
    [
      "In Tyre, strikes killed 14 people. In Sidon, they killed nine people. Lebanon's health ministry said 40 people had died.",
      "Tyre / Sidon / Lebanon",
    ],
    [
      "In Tyre, strikes killed 14 people. In Sidon, they killed nine people. Lebanon's health ministry said eight people had died.",
      "Tyre / Sidon / Sidon",
    ],
    ["In Tyre, strikes killed 14 people. Lebanon's health ministry said 40 people had died.", "Tyre / Tyre"],
    // who tells of arrivals has them
    ["Uganda says 4,000 refugees have arrived by boat from Congo.", "Uganda"],
    // "there" behind a sentence that opens with a place and ends with where people were taken
    [
      "In Herat the quake put a clinic out of action, and patients were flown to Kabul. A girl died there on Monday.",
      "Herat / Herat",
    ],
    ["The army moved 900 wounded to a camp at Goma. Nine died there.", "Goma / Goma"],
    // places without a name beside one with a name
    ["Militia killed 44 people at two camps for the displaced near Goma.", "Goma"],
    ["Militia killed 44 people in three villages.", "-"],
    // a capital that owns up to deaths is its government
    ["At least 44 people died in Derna. Cairo has confirmed 87 deaths.", "Derna / Derna"],
    ["At least 44 people died in Derna. Cairo has recorded 87 deaths.", "Derna / Cairo"],
    // where wounded are cared for
    ["Twenty-one wounded are being treated at a hospital in Bunia.", "Bunia"],
    // a province is no district
    [
      "Khyber Pakhtunkhwa\n\nIn Nowshera, 18 people drowned. No one has died in the district since, the mayor said.",
      "Nowshera / Nowshera",
    ],
    // headings with a date, and with a number
    ["Floods in Bahia since 29 April 2019\n\nConfirmed deaths: 107\n\nInjured: 374", "Bahia / Bahia"],
    ["Losses in Sindh, 20 June\n\nDeaths: 522\n\nLosses in Punjab, 20 June\n\nDeaths: 31", "Sindh / Punjab"],
    ["In Goma a shell killed two men.\n\n2) Bukavu. A mortar shell killed nine people.", "Goma / Bukavu"],
  ])("%s", (text, expected) => {
    expect(placesIn(text)).toBe(expected);
  });
});
