import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

/** The place of each figure, "-" where there is none. */
const places = (text: string) => figuresIn(text).map(({ place }) => place.name ?? "-");

describe("places that the sentence does not name", () => {
  describe("lists and titles", () => {
    it("comes back from the item of a list to what the list is about", () => {
      const list =
        "Floods hit Chad.\n\n- 400 homes were destroyed.\n- 31 people died in Abeche.\n- 12 people are missing.\n";
      expect(places(list)).toEqual(["Chad", "Abeche", "Chad"]);
    });

    it("takes an area for what is one, and no town named since", () => {
      const enclave = "Shells hit Torvik in Eastern Ghouta, killing 12.\n\nDoctors in Saqba were busy.\n\n";
      expect(places(`${enclave}More than 160 people were wounded across the enclave.`)).toEqual([
        "Torvik",
        "Eastern Ghouta",
      ]);
    });

    it("goes on about what happened, not about arrests, interviews or flight elsewhere", () => {
      const moscow = "The attack killed 137 people in Moscow.";
      expect(places(`${moscow} Police detained 11 people in Bryansk. Twenty-eight bodies lay on the stairs.`)).toEqual([
        "Moscow",
        "Bryansk",
        "Moscow",
      ]);
      expect(places(`${moscow} The gunmen were caught in Bryansk. Twenty-eight bodies lay on the stairs.`)).toEqual([
        "Moscow",
        "Moscow",
      ]);
      expect(places(`${moscow} A team interviewed 20 survivors in Tver. It counted 28 bodies.`)).toEqual([
        "Moscow",
        "Moscow",
      ]);
    });

    it("takes no place of an item for the next", () => {
      expect(places("Update\n\n- 31 people died in Abeche.\n- 4,000 people were displaced.\n")).toEqual([
        "Abeche",
        "-",
      ]);
    });

    it("keeps a country of the first item", () => {
      expect(places("- 31 people died in Chad.\n- 40 homes were destroyed.\n")).toEqual(["Chad", "Chad"]);
    });

    it("takes the country of its health ministry, and no place of a hospital far off or of long ago", () => {
      const abroad =
        "Shells hit Verrin, a village in Israel. Lebanon was hit. Troops are near Verrin. Lebanon's health ministry said 51 people died.";
      expect(places(abroad)).toEqual(["Lebanon"]);
      expect(places("The survivors are being treated in Seoul. Some 141 bodies were identified.")).toEqual(["-"]);
      const ago = "Some 12 people died in Uganda. A wave of 2014 killed 300 people in Liberia. Eight pupils have died.";
      expect(figuresIn(ago, "2022-11-02").map(({ place }) => place.name)).toEqual(["Uganda", "Liberia", "Uganda"]);
    });

    it("goes on from the town to the country that the sentence before was about", () => {
      const text =
        "Gangs hold Ecuador. Eight people died in Guayaquil.\n\nThe president spoke of war in the country. Some 130 guards were abducted.";
      expect(places(text)).toEqual(["Guayaquil", "Ecuador"]);
    });

    it("takes no place that a storm had left", () => {
      expect(places("The storm made landfall after passing over Madagascar. Some 31 people died.")).toEqual(["-"]);
    });
  });

  describe("words for a place met before", () => {
    it.each([
      ["- Nine people died in Qamra\n\n- 40 people are missing", ["Qamra", "-"]],
      ["Floods hit Kerala. Statewide, 60 people have died.", ["Kerala"]],
      [
        "Torvik, a quiet coastal town, was hit. The school in Hestavik was flattened. Some 200 people died in the town.",
        ["Torvik"],
      ],
      ["A bomb killed three people in Raqqa. In 2019 a blast at the same spot killed nine.", ["Raqqa", "Raqqa"]],
      ["Raids hit the town of Kafr Tal. Six people were killed in the town.", ["Kafr Tal"]],
      ["Troops entered Uvira. At least 40 people were killed there.", ["Uvira"]],
      ["The storm reached Luzon on Sunday. On the island, 15 people died.", ["Luzon"]],
      ["Clashes went on in Amhara. More than 200 people have died in the region since May.", ["Amhara"]],
      [
        "Jordan buried its dead. Jordan counts its dead. Some 12 people died of heat in the Indian capital.",
        ["New Delhi"],
      ],
      ["Fire broke out in Homs and then in Izmir. In the Turkish city 12 people died.", ["Izmir"]],
      ["A blast shook Beirut on Tuesday. It killed 200 people in the Lebanese capital.", ["Beirut"]],
      [
        "Storms battered Honduras and then Cuba. Honduras has no power. The storm killed 34 people in the country.",
        ["Honduras"],
      ],
      ["The camp of Dadaab is full. Fire destroyed 60 homes in the camp.", ["Dadaab"]],
      ["Fire broke out in the Kibra slum in Kenya. In the neighbourhood 300 homes burned down.", ["Kibra"]],
      ["Heavy rain fell in Colombia. Nationwide, 45 people have died.", ["Colombia"]],
      ["Rain fell in Torvik, near Beirut. In 1983 a bomb killed 241 people in the city.", ["Beirut"]],
      [
        "In Torvik shops are shut, as in El Paso. The town, 85 miles west of San Antonio, has 15,200 residents.",
        ["Torvik"],
      ],
      ["Shops are shut in Torvik, by the Kestev dam. In 1979 a flood killed 12 people in the town.", ["Torvik"]],
      ["Rain fell in the town of Torvik. A bomb killed 12 people in the city.", ["Torvik"]],
      ["Fighting reached Jenin. Israeli troops killed seven people in the city.", ["Jenin"]],
      ["An attack on Gorom-Gorom killed 12 people. Another 30 were wounded.", ["Gorom-Gorom", "Gorom-Gorom"]],
      ["Militants overran Mocimboa da Praia. Some 70,000 people have fled it.", ["Mocimboa da Praia"]],
      ["Rains go on in Kenya. Floods killed 178 people in the East African country.", ["Kenya"]],
      ["Fighting goes on in Mali. Raids killed 12 people in the West African nation.", ["Mali"]],
      ["Sudan's war goes on. In the capital, 300 people died.", ["Khartoum"]],
      ["In the Nigerian capital Abuja, 12 people were killed.", ["Abuja"]],
      ["Ten people were killed in the Somali capital, Mogadishu.", ["Mogadishu"]],
      ["Ten people were killed in the capital of Mali.", ["Bamako"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("carried over", () => {
    it.each([
      ["Gunmen attacked the market of Tillaberi on Monday. Twenty people were killed.", ["Tillaberi"]],
      ["Twenty people were killed in Tillaberi. The dead include four children.", ["Tillaberi", "Tillaberi"]],
      [
        "The quake in Ecuador killed 600 people. In Manta alone 90 died. About 2,000 people are missing.",
        ["Ecuador", "Manta", "Ecuador"],
      ],
      [
        "Floods in Assam have killed 60 people.\n\nCachar district officials said 12 people were missing.",
        ["Assam", "Cachar"],
      ],
      [
        "A quake in western Nepal killed 12 people.\n\nBina Rai, a teacher in Ramidanda, fled.\n\nIn 2015 a quake killed 9,000 people in the country and cost it $7 billion.",
        ["western Nepal", "Nepal"],
      ],
      [
        "A fire in Dhaka killed 40 people on Monday.\n\nIn 2013 a blaze killed 115 workers and hurt 90.",
        ["Dhaka", "-", "-"],
      ],
      [
        "A fire in Dhaka killed 40 people on Monday.\n\nSuch fires have killed 86 people since May, against 31 in all of 2016.",
        ["Dhaka", "-", "-"],
      ],
      ["In 2013 a fire in Dhaka killed 40 people. Another 30 were hurt.", ["Dhaka", "Dhaka"]],
      ["In Tillaberi the flood killed 40 people. No deaths were reported from Dosso.", ["Tillaberi", "Dosso"]],
      [
        "Raids on Tillaberi killed 40 people. The Dawn Committee, one of many across the country, spoke of 60 dead.",
        ["Tillaberi", "Tillaberi"],
      ],
      ["A fire in Dhaka killed 40 people.\n\nIt also destroyed 200 homes.", ["Dhaka", "Dhaka"]],
      ["KATHMANDU — Twelve people were killed in a landslide in Rasuwa on Friday.", ["Rasuwa"]],
      ["NAIROBI, Kenya — Six people were killed in a bus crash on Friday.", ["NAIROBI"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("lists and headings", () => {
    it.each([
      [
        "Floods killed nine people in Sindh.\n\nNepal. The monsoon has killed 80 people across the country.\n\nBhutan. Two are missing.",
        ["Sindh", "Nepal", "Bhutan"],
      ],
      ["Mali. Gunmen entered Djenne at dawn. Eleven people were killed.", ["Djenne"]],
      ["KHARTOUM. Five people were killed in a raid.", ["KHARTOUM"]],
      ["08:05 Three people were killed in Idlib.\n\n08:20 Five people were wounded, doctors say.", ["Idlib", "-"]],
      ["08:05 – Sirens in Idlib. Three people were killed.\n\n08:20 – The army wounded five.", ["Idlib", "-"]],
      ["Gaziantep: 12 dead\nHatay: 30 dead", ["Gaziantep", "Hatay"]],
      ["• Gaziantep: 12 dead\n\n• Hatay: 30 dead, 400 injured", ["Gaziantep", "Hatay", "Hatay"]],
      ["Kachin State\n\n• 12 civilians killed\n\n• 300 houses burned", ["Kachin", "Kachin"]],
      ["Floods in Garissa\n\nKey figures\n\n- 12 killed\n- 300 displaced", ["Garissa", "Garissa"]],
      ["Garissa\n\nTalks went on.\n\nKey figures\n\n- 12 killed", ["-"]],
      [
        "FLASH UPDATE No. 7 – Cyclone Orra, Mauritius (as of 12 June 2020)\n\nHighlights\n\n• 12 people have lost their lives.",
        ["Mauritius"],
      ],
      ["SITUATION IN KASAI\n\nSome 4,000 people fled their homes in June.", ["KASAI"]],
      [
        "In Aleppo (five killed), Idlib (two killed) and Hama (one killed) the shelling went on.",
        ["Aleppo", "Idlib", "Hama"],
      ],
      ["- 14 people killed in Gedeo zone\n- 9 people killed in Sidama", ["Gedeo zone", "Sidama"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  it("takes the town of a dateline for no more than that, however it is written", () => {
    const basis = (text: string) => figuresIn(text).map(({ place }) => `${place.name} ${place.basis}`);
    expect(basis("Nairobi – Floods have killed 76 people, the Red Cross says.")).toEqual(["Nairobi inferred"]);
    expect(basis("Nairobi — Mud has killed 76 people in Garissa.")).toEqual(["Garissa stated"]);
    expect(basis("Nairobi – nine dead, Mombasa – four dead.")).toEqual(["Nairobi stated", "Mombasa stated"]);
    expect(basis("Nairobi – the capital – was hit by a storm, and nine died.")).toEqual(["Nairobi stated"]);
  });

  describe("short entries", () => {
    it.each([
      ["14:05 — Police in Leicester say 12 people have been arrested.", ["Leicester"]],
      ["09.30 Two dead in Fraserburgh after a roof collapsed.", ["Fraserburgh"]],
      ["Around 40 houses were swept away in Kings Lynn.", ["Kings Lynn"]],
      ["A tornado hit Mayfield, Kentucky, killing 22 people.", ["Mayfield"]],
      ["MAYFIELD, Ky. — A tornado killed 22 people on Friday.", ["MAYFIELD"]],
      ["Six people drowned in Lake Kivu off Bukavu.", ["Lake Kivu"]],
      [
        "Some 9,000 refugees are in Chad.\n\nRefugees by camp:\n\nOurana – 4,000\n\nZabouta: 300",
        ["Chad", "Ourana", "Zabouta"],
      ],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("situation reports", () => {
    it.each([
      // What the report began with has no place, so that a new part has none.
      [
        "A total of 1,136 people have died.\n\nSindh: At least 405 people were killed.\n\nHEALTH\n\nWHO says 888 clinics were damaged.",
        ["-", "Sindh", "-"],
      ],
      ["In Tanganyika Province, 18,400 people were displaced from Kongolo Territory to Nyunzu.", ["Tanganyika"]],
      [
        "As of 12 May, 3,400 households (17,000 individuals) had been displaced in Baidoa District (SO2401).",
        ["Baidoa", "Baidoa"],
      ],
      ["Affected areas: Sofala, Zambezia. Sofala Province: 45 deaths, 1,200 houses destroyed.", ["Sofala", "Sofala"]],
      [
        "Ituri\n\nAn estimated 5,000 people fled Djugu territory after attacks on 3 May. In Mahagi, 12 civilians were killed.",
        ["Djugu territory", "Mahagi"],
      ],
      ["SOUTH SUDAN: Floods have affected Jonglei. Some 30,000 people are displaced.", ["Jonglei"]],
      ["North-East Nigeria: 12 civilians were killed in Dikwa and 3 in Monguno.", ["Dikwa", "Monguno"]],
      [
        "Inside Myanmar, 600,000 people are displaced; a further 30,000 have fled to Thailand.",
        ["Myanmar", "Thailand"],
      ],
      ["Over 700,000 people fled Rakhine State to Bangladesh.", ["Rakhine"]],
      ["Uganda hosts 1.4 million refugees, 60 per cent of them from South Sudan.", ["Uganda"]],
      ["Of the 45 killed, 30 died in Kalma camp.", ["-", "Kalma"]],
      ["The earthquake killed 2,900 people in Morocco, 1,600 of them in Al Haouz Province.", ["Morocco", "Al Haouz"]],
      ["On 3 June, gunmen attacked Kwalla, in Kaduna State, killing 12 people.", ["Kwalla"]],
      ["In Ruweng Administrative Area, 15 people were killed.", ["Ruweng Administrative Area"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("press releases", () => {
    it.each([
      ["Our teams in Kahramanmaras treated 300 wounded people.", ["Kahramanmaras"]],
      ["MSF teams treated 44 people for gunshot wounds in Port-au-Prince, Haiti, on Sunday.", ["Port-au-Prince"]],
      ["AMMAN, 3 May 2018 – At least 12 children were killed in Douma, Syria, UNICEF said today.", ["Douma"]],
      ["(New York) – Government forces killed 30 civilians in Hpakant, Human Rights Watch said today.", ["Hpakant"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("whole reports", () => {
    it.each([
      [
        "(Bangkok, 14 March) Our clinic mourns two drivers who were killed when a jet bombed a bridge in Daw Ta Ma.",
        ["Daw Ta Ma"],
      ],
      [
        "Rebels hold the Tillaberi region. Some wounded went to Niamey. Seven soldiers were killed in an ambush in the same region.",
        ["Tillaberi region"],
      ],
      [
        "* CALI: A fire leaves nine dead. Three others are missing.\n\n* KABUL: Two guards killed in a crash in Farah.",
        ["CALI", "CALI", "Farah"],
      ],
      [
        "Clashes in Kalehe territory displaced 38,000 people.\n\nNEEDS\n\nAbout 15,000 people need food.",
        ["Kalehe", "Kalehe"],
      ],
      [
        "In Rwanda, 700 refugees arrived. Fighting goes on in Goma, Bukavu and Beni in the Democratic Republic of Congo. At national level, 6.9 million people are displaced.",
        ["Rwanda", "Democratic Republic of Congo"],
      ],
      [
        "An air strike hit Al Malha, some 210 kilometres north of El Fasher. The rebels said 113 people had died in the town.",
        ["Al Malha"],
      ],
      ["About 3.8 million people have fled Sudan, including 1.5 million to Egypt.", ["Sudan", "Egypt"]],
      [
        "Since fighting began in Oromia 40,000 people have fled, 6,000 of them into Kenya, and 12 nurses have been killed.",
        ["Oromia", "Kenya", "Oromia"],
      ],
      ["Three more bodies were found in Jacmel.", ["Jacmel"]],
      [
        "The storm killed 30 people in Haiti. Three more people drowned in Jacmel, taking the toll to 33.",
        ["Haiti", "Jacmel", "Haiti"],
      ],
      ["Floods hit Sindh. The mayor of Larkana said six people had drowned.", ["Larkana"]],
      ["Saturday's eruption of Mount Lewo killed 22 people.", ["Mount Lewo"]],
      ["The Tocoa landslide killed 14 people.", ["Tocoa"]],
      ["Tropical Storm Linfa killed 14 people.", ["-"]],
      ["Villages such as Orkal lost 60 homes.", ["Orkal"]],
      ["The Western Division lost 60 homes.", ["Western Division"]],
      ["Some 300 returnees left Qamra for Beit Tal.", ["Beit Tal"]],
      ["Fire destroyed 40 shacks in the Ambar quarter of Port Louis.", ["Ambar"]],
      ["A bomb killed six people in Deir Tal in the northern Gaza Strip.", ["Deir Tal"]],
      ["Raids on Yemen's capital killed ten people.", ["Sanaa"]],
      ["Raids on Yemen's capital, Sanaa, killed ten people.", ["Sanaa"]],
      ["Ten bodies were seen in Jacmel.", ["Jacmel"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });
});
