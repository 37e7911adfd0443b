import { describe, expect, it } from "vitest";
import { find } from "../../../pipeline/find/find.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { figuresIn, report, vocabulary } from "../../support/found.ts";

/** The place of each figure, "-" where there is none. */
const places = (text: string, title: string | null = null) =>
  resolve(find({ ...report(text, "2021-03-14"), title }, vocabulary)).figures.map(({ place }) => place.name ?? "-");

const rows = (cases: [string, string[]][]) =>
  it.each(cases)("%s", (text, expected) => expect(places(text)).toEqual(expected));

describe("a place is of the clause that it stands in", () => {
  rows([
    ["The office counts 700 deaths in Kenya and says that 40 more people died in Uganda.", ["Kenya", "Uganda"]],
    ["In May a fire at Tesba, 9 km away, cost 12 lives, and another at Lisko, 30.", ["Tesba"]],
    [
      "Some 3,100 people have been killed in Lesotho since 7 October, when raiders killed 120 in Uganda.",
      ["Lesotho", "Uganda"],
    ],
    ["Some 3,100 people have been killed since 7 October, when raiders killed 120 in Uganda.", ["-", "Uganda"]],
    ["The roof fell in on Friday, when 300 people were at prayer in Kessu, killing nine.", ["Kessu"]],
    ["Some 3,100 children uprooted by Lesotho floods lack water.", ["Lesotho"]],
    ["Some 3,100 people killed by Lesotho shelling were buried.", ["-"]],
    ["Some 31,000 people crossed into neighbouring countries, of which Lesotho took 6,000.", ["-"]],
    // another count is of where the first was
    ["Some 32 guards died in raids in 2020; Lesotho was the deadliest with 14. In 2019 the figure was 25.", ["-", "-"]],
    [
      "A raid killed 32 guards in Lesotho. Troops left for Uganda. The union put the figure at 25.",
      ["Lesotho", "Lesotho"],
    ],
    // a country that is named only later
    ["The fund counts 31,000 displaced inside the country. In Lesotho there are 7,200 refugees.", ["-", "Lesotho"]],
    // peoples are no places
    ["Clashes between the Ambar and Lirru communities in Garissa have killed 25.", ["Garissa"]],
    ["Floods hit the Ambar and Lirru communities in Garissa, killing 25.", ["Ambar"]],
    ["Kenya still hosts about 25,000 Burundians, against 7,200 in Uganda.", ["Kenya", "Uganda"]],
    ["The wave killed 310 herders in Aceh, according to Jakarta's count, and displaced 2,000 more.", ["Aceh", "Aceh"]],
    ["Rockets struck Kessu, on the west bank of the Donets, where a man burned to death.", ["Kessu"]],
    [
      "The storm has killed 97 people in Kenya, including seven drivers who fell into Lake Tesba when the bridge at Kessu gave way, and injured more than 300.",
      ["Kenya", "Lake Tesba", "Kenya"],
    ],
    ["A toll of 14 in Kenya: seven people died in Garissa and six in Mombasa.", ["Kenya", "Garissa", "Mombasa"]],
    ["In July alone, mobs in Kisumu killed 40 people.", ["Kisumu"]],
    // shares of a whole
    ["Storms killed 21 people, seven in Alabama and four in Georgia.", ["-", "Alabama", "Georgia"]],
    ["A storm killed 21 people, three of them children, in Alabama.", ["Alabama", "Alabama"]],
    ["A storm killed 21 people, seven men and a boy among them, in Alabama.", ["Alabama", "Alabama", "Alabama"]],
    ["The typhoon killed 44 people, nine of whom drowned when a boat sank off Cebu.", ["-", "Cebu"]],
    ["The typhoon killed 44 people, nine of them in a single slide in Cebu.", ["-", "Cebu"]],
    [
      "A quake killed 900 people in Nepal. Half of the dead, 450 people, were in Gorkha. Two monks are among the dead.",
      ["Nepal", "Gorkha", "Nepal"],
    ],
    // clauses with a place each
    [
      "In Nicaragua, the army says 18 people died, and in Guatemala the agency lists 90 people as missing.",
      ["Nicaragua", "Guatemala"],
    ],
    [
      "Across the Missouri, in Bellevue, Nebraska, six people died, and in Tesbury, Iowa, a nurse died.",
      ["Bellevue", "Tesbury"],
    ],
    ["A raid in Kolda killed four people, and a blast near Torvik wounded nine.", ["Kolda", "Torvik"]],
    // "there"
    ["The wounded were taken to Bangui, and six people died there.", ["Bangui"]],
    ["People from Torvik told the agency that 20 people had died there.", ["Torvik"]],
    ["Gunmen from Torvik attacked Bangui and killed six people there.", ["Bangui"]],
    ["Families were moved to a camp at Torvik. Volunteers there buried six bodies.", ["Torvik"]],
    [
      "A raid killed nine people in Torvik. Kestev is calm.\n\nA raid at the same spot in 2019 killed six.",
      ["Torvik", "Torvik"],
    ],
    ["Troops pursued them to Torvik and killed 30 people.", ["Torvik"]],
    ["The wounded were taken to Torvik, 200 kilometres away, where one died.", ["Torvik"]],
    // words for a part around the place
    ["In the south, six rangers were killed in Torvik reserve.", ["Torvik"]],
    ["In the south, six rangers were killed.", ["-"]],
    ["Guards opened fire at Kestev prison in the city of Homs, where a raid killed 40 people.", ["Kestev"]],
    [
      "Maradi\n\nRaiders from Nigeria's Zamfara State killed seven herders at Torvik. The region hosts 71,000 refugees.",
      ["Torvik", "Maradi"],
    ],
    [
      "A raid killed six people in Torvik. Kestev, 60 km to the south, is cut off. Nine people died.",
      ["Torvik", "Kestev"],
    ],
    ["A raid killed six people in Torvik. Kestev, the army said, is calm. Nine people died.", ["Torvik", "Torvik"]],
    // who only helps, visits or takes in the wounded
    ["Gunmen struck Torvik. Niamey deployed troops. Seven people died.", ["Torvik"]],
    ["Gunmen struck Torvik. The president visited a hospital in Kano on Sunday. Seven people died.", ["Torvik"]],
    [
      "Gunmen struck Torvik. The nearest hospital, in Kano, took in eight wounded. Two people died.",
      ["Kano", "Torvik"],
    ],
    ["A raid hit Torvik. Balochistan's chief minister arrived from Quetta and said 17 people had died.", ["Torvik"]],
    ["A raid hit Torvik. Nine bodies were brought to Civil Hospital Karachi.", ["Torvik"]],
    ["Raiders came to Torvik on horseback. They killed nine people.", ["Torvik"]],
    ["The minister flew to Torvik on Monday. Nine people died.", ["-"]],
    ["Police visited a house in Leeds and found three bodies.", ["Leeds"]],
    ["All were from Torvik in Balochistan, where a similar blast killed nine people.", ["Torvik"]],
    [
      "A flood killed six people in Torvik.\n\nMalakal is preparing. In May floods there killed nine people.",
      ["Torvik", "Malakal"],
    ],
    // those who host, and those who left
    ["Colombia, which already hosts 2,800 Venezuelans, expects 200 more.", ["Colombia", "Colombia"]],
    ["Some 4,200 people who fled Tawila are camping in Golo.", ["Golo"]],
    ["Some 4,200 people who fled Tawila in June are camping out.", ["Tawila"]],
    ["A trader from Torvik said 80 people were missing.", ["Torvik"]],
    ["A trader from Torvik said 80 people were missing in Kano.", ["Kano"]],
    // where people were taken, and where they were hurt
    ["The wounded were taken to Erbil after a blast in Kirkuk killed four people.", ["Kirkuk"]],
    // a country that counts
    ["Honduras reports 12 people dead, Guatemala 18 and Nicaragua two.", ["Honduras", "Guatemala", "Nicaragua"]],
    ["A bomb went off in Kirkuk. Iraq reports 12 people dead.", ["Kirkuk"]],
    ["Elsewhere, Burma's junta reports 33 deaths; in Thailand ten people died.", ["Burma", "Thailand"]],
    ["Mali's army lost 74 men.", ["Mali"]],
    ["A mudslide cost 52 Ugandans their lives.", ["Uganda"]],
    ["Dakar disputes this: its minister speaks of ten people dead.", ["-"]],
    ["Five soldiers died at Torvik.\n\nCivil society in Kestev reports seven villagers dead.", ["Torvik", "Kestev"]],
    [
      "In Hanoi, where the river rose, 900 people were evacuated from Torvik. Lao Cai authorities said 18 houses were destroyed.",
      ["Torvik", "Lao Cai"],
    ],
    [
      "In Lao Cai, where the river rose, 900 people were evacuated from Torvik. Lao Cai authorities said 18 houses were destroyed.",
      ["Torvik", "Torvik"],
    ],
    [
      "A slide in Torvik killed 12 people. Hospitals in Kestev are treating 40 wounded. Six people are missing.",
      ["Torvik", "Kestev", "Torvik"],
    ],
    ["Turkey reported six soldiers killed in Idlib.", ["Idlib"]],
    ["The health ministry in Kampala said six people had died.", ["Uganda"]],
    ["Health officials in Kampala said six people had died.", ["Kampala"]],
    ["In Karachi, two men were shot dead in Torvik late on Tuesday.", ["Torvik"]],
    ["In Karachi, two men were shot dead on Tuesday.", ["Karachi"]],
    [
      "The town broke its truce with Islamabad. In Peshawar nine people died. In the city 40 were hurt.",
      ["Peshawar", "Peshawar"],
    ],
  ]);
});

describe("what names a place", () => {
  rows([
    ["Six people drowned in the Rusizi River.", ["Rusizi River"]],
    ["Six people drowned in the Mekong River near Pakse.", ["Pakse"]],
    ["Some 280 shelters burned in Camp 14.", ["Camp 14"]],
    ["Two people were shot dead in District 9 on Sunday.", ["District 9"]],
    ["Rebels killed eight soldiers in an attack on the Kessu army post in northern Kenya.", ["Kessu"]],
    ["Four rockets landed beside Ain Tesba. Nobody was wounded.", ["Ain Tesba"]],
    ["It is seven o'clock on Tesba FM. A slope came down. Fifteen bodies have been found.", ["-"]],
    ["Some 3,400 people have died in ten Turkish provinces.", ["Turkey"]],
    ["Some 3,400 people have died in ten provinces.", ["-"]],
  ]);
});

describe("the province named right before is meant by 'there'", () => {
  rows([
    [
      "Thousands died in Ituri. Gunmen killed four people in Fataki. Hundreds perished in the province in 2001, and 1,600 people are displaced there.",
      ["Ituri", "Fataki", "Ituri", "Ituri"],
    ],
  ]);
});

describe("the country of the title stands for what is counted over more than a town", () => {
  it.each<[string, string, string[]]>([
    [
      "Kenya: weekly monitor, 1-7 March 2021",
      "Gunmen killed nine people in Garissa.\n\nSeventeen leaders were murdered in the week.\n\nSome 2,540 people have died since the truce of May 2019.",
      ["Garissa", "Kenya", "Kenya"],
    ],
    [
      "Kenya: unrest in Garissa",
      "Gunmen killed nine people in Garissa. Some 10,000 people have been detained since 5 January, 439 of them in Garissa.",
      ["Garissa", "Kenya", "Garissa"],
    ],
    // no country, or two
    [
      "Unrest in Garissa",
      "Gunmen killed nine people in Garissa.\n\nSome 2,540 people have died since the truce of May 2019.",
      ["Garissa", "-"],
    ],
    [
      "Kenya and Uganda: border clashes",
      "Gunmen killed nine people in Garissa.\n\nSome 2,540 people have died since the truce of May 2019.",
      ["Garissa", "-"],
    ],
  ])("%s", (title, text, expected) => expect(places(text, title)).toEqual(expected));
});

it("goes on in the same place behind a stretch of weeks, however long ago it was", () => {
  const text =
    "Rebels killed 12 guards in Ituri on 25 August 2017. At least 670 people died between 25 August and 24 September 2017.";
  expect(places(text)).toEqual(["Ituri", "Ituri"]);
});

describe("how sure it is", () => {
  it.each([
    ["The storm may hit Goma, where floods killed 40 people in May.", "reported"],
    ["The storm may kill 40 people.", "projected"],
    ["Officials fear a quake, which could kill 400 people.", "projected"],
    ["The owner says this is not so and that 12 divers are missing.", "reported"],
    ["The ministry denied that 40 people had died.", "denied"],
  ])("%s", (text, expected) => expect(figuresIn(text)[0]!.modality).toBe(expected));
});

describe("what is told beside the place that the report is about", () => {
  it.each<[string, string | null, string[]]>([
    // a paragraph on a country next door ends there
    [
      "Floods killed 41 people in Kenya.\n\nIn neighbouring Uganda, mud killed nine people.\n\nAn estimated 50,000 people need help.",
      "Kenya: floods",
      ["Kenya", "Uganda", "Kenya"],
    ],
    [
      "Floods killed 41 people in Kenya. In neighbouring Uganda, mud killed nine people. Six people are missing.",
      "Kenya: floods",
      ["Kenya", "Uganda", "Uganda"],
    ],
    // more than a province
    [
      "In June, gunmen killed the mayor of Garissa and nine people in Garissa.\n\nThe office says that 20 million people face hunger.",
      "Kenya: in numbers",
      ["Garissa", "Kenya"],
    ],
    // nowhere near the dateline
    ["SUKKUR: Another 26 people died across the country over the past day.", null, ["-"]],
    [
      "The ministry on Sunday raised the toll to 93, while divers in Mombasa, Kisumu and Garissa went on searching.",
      null,
      ["-"],
    ],
    ["Four people died on Tuesday, as floods hit Kisumu.", null, ["Kisumu"]],
    [
      "The lawyer said that 749 people had been arrested and that one soldier had died in Aragua.",
      null,
      ["-", "Aragua"],
    ],
    [
      "The toll in Emilia-Romagna stands at 14: seven in Ravenna province and six in Bologna. Across the region 36,600 people have left their homes.",
      null,
      ["Emilia-Romagna", "Ravenna", "Bologna", "Emilia-Romagna"],
    ],
    [
      "Gunmen killed nine people in Idlib province. Across the region 36,600 people have fled.",
      null,
      ["Idlib province", "Idlib province"],
    ],
    [
      "Fighting broke out in Khartoum on 15 January. Some 9,000 people have been killed since then.",
      "Sudan: in numbers",
      ["Sudan"],
    ],
  ])("%s", (text, title, expected) => expect(places(text, title)).toEqual(expected));
});

describe("names with words of the lists around them", () => {
  rows([
    [
      "Some 308 people were killed across the Greater Pibor Administrative Area.",
      ["Greater Pibor Administrative Area"],
    ],
    ["At Kessu 348 houses were burned on Tuesday.", ["Kessu"]],
    ["In Phase 4 12 people died.", ["-"]],
    ["Odesa's mayor reported nine drone strikes on her city.", ["Odesa"]],
    [
      "NINEVEH. Jets carried out strikes on the Sinjar hills, the region's Defence Group said, killing three people.",
      ["Sinjar"],
    ],
    ["In June 1994 floods killed some 300 people in the country's desert districts.", ["-"]],
  ]);
});

describe("where most of it was, and where something has gone on since", () => {
  rows([
    [
      "A quake in southwestern Haiti killed 97 people. Some 300 houses collapsed, mostly in the Sud, Nippes and Artibonite departments.",
      ["southwestern Haiti", "southwestern Haiti"],
    ],
    [
      "CHAD: Over 5,000 people have crossed the border since the conflict in Sudan began on 15 February.\n\nEGYPT: Two people died at the border.",
      ["CHAD", "EGYPT"],
    ],
    ["Some 40 people have died since the war in Sudan began on 15 February.", ["Sudan"]],
    ["The mayor of Goma said 20 people had been killed since Rwanda launched its offensive on Tuesday.", ["Goma"]],
    [
      "Since 7 February, when fighters attacked Kenya, killing 120 people, 3,300 have died in Uganda. Some 170 people are missing.",
      ["Kenya", "Uganda", "Uganda"],
    ],
  ]);
});

describe("a country that heads the title", () => {
  it.each<[string, string, string[]]>([
    [
      "Malawi: Floods, Situation Report 2",
      "Floods have left 35 people dead.\n\nIn Mangochi, 6 people died.",
      ["Malawi", "Mangochi"],
    ],
    [
      "Malawi: Floods, Situation Report 2",
      "Floods have left 35 people dead in Zambia.\n\nSix people are missing.",
      ["Zambia", "Zambia"],
    ],
    ["Floods in Malawi", "Floods have left 35 people dead.", ["-"]],
    [
      "Burkina Faso: life in Djibo",
      "The conflict, which spilled over from Mali in 2015, has displaced almost two million people.",
      ["-"],
    ],
  ])("%s: %s", (title, text, expected) => expect(places(text, title)).toEqual(expected));
});

describe("where who arrived is counted", () => {
  it.each<[string | null, string, string[]]>([
    [
      "Moldova: daily trends",
      "Key figures\n\n- Arrivals from Ukraine since 3 May: 12,050\n\n- Refugees now in Moldova: 4,310",
      ["Moldova", "Moldova"],
    ],
    [null, "- Arrivals from Ukraine since 3 May: 12,050", ["Ukraine"]],
  ])("%s: %s", (title, text, expected) => expect(places(text, title)).toEqual(expected));
});
