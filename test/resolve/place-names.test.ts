import { describe, expect, it } from "vitest";
import { figuresIn } from "../support/found.ts";

/** The place of each figure, "-" where there is none. */
const places = (text: string) => figuresIn(text).map(({ place }) => place.name ?? "-");

describe("names of places", () => {
  describe("names that a list knows or the words around them show", () => {
    it.each([
      ["A landslide killed 14 people in the hamlet of Torvik.", ["Torvik"]],
      ["Twelve miners died near Kolwezi on Sunday.", ["Kolwezi"]],
      ["Three fishermen drowned off Cape Verrin.", ["Cape Verrin"]],
      ["A ferry sank off Zanzibar, leaving 40 dead.", ["Zanzibar"]],
      ["Nine people were killed outside Mandalay when a bus overturned.", ["Mandalay"]],
      ["A stampede at a temple in Haridwar killed at least 20 pilgrims.", ["Haridwar"]],
      ["Gunmen killed 15 farmers in the Guma local government area of Benue State.", ["Guma"]],
      ["At least 30 homes were destroyed in Upper Chitral.", ["Upper Chitral"]],
      ["Six people were killed in the Old Harbour district of Varna.", ["Varna"]],
      ["The storm left 2,000 families homeless in Nueva Segovia.", ["Nueva Segovia"]],
      ["Police in Port Moresby said 26 people had been killed in Enga province.", ["Enga"]],
      ["Floods killed 11 people in the Pakistani district of Dir.", ["Dir"]],
      ["Floods in Pakistan's Khyber Pakhtunkhwa killed 11 people.", ["Khyber Pakhtunkhwa"]],
      ["In Nigeria's Borno state, 19 villagers were killed.", ["Borno"]],
      ["A mudslide buried the village of Abancay Alto, killing 23 people.", ["Abancay Alto"]],
      ["An explosion rocked Lashkar Gah, killing four.", ["Lashkar Gah"]],
      ["The cyclone tore through Beira, killing 90 people.", ["Beira"]],
      ["A wildfire swept through Paradise and Magalia, destroying 900 homes.", ["Paradise"]],
      ["The quake flattened Amatrice, where 230 people died.", ["Amatrice"]],
      ["Rockets hit Ofakim, wounding three people.", ["Ofakim"]],
      ["Marawi, a lakeside city in Mindanao, lost 1,100 homes.", ["Marawi"]],
      ["Two people were killed on the road between Goma and Sake.", ["Goma"]],
      ["Eight soldiers died in an ambush on the road from Bol to Liwa.", ["Bol"]],
      ["Seven people drowned in the Mekong River near Pakse.", ["Pakse"]],
      ["Five hikers died on Mount Rinjani.", ["Mount Rinjani"]],
      ["A minibus plunged into Lake Volta, killing 13.", ["Lake Volta"]],
      // landmarks, and what is said of places alone
      ["Two miners were killed at the Novaya-7 colliery on Monday.", ["Novaya-7"]],
      ["Guards opened fire at the Rumbek Remand Prison, killing nine inmates.", ["Rumbek Remand Prison"]],
      ["A minibus fell off the Zadon bridge, killing eleven people.", ["Zadon"]],
      ["Nine pilgrims were crushed to death near the Sundara temple.", ["Sundara"]],
      ["Nine people were killed at the Karsten factory.", ["-"]],
      ["The Kabul river burst its banks, killing 12 people.", ["Kabul river"]],
      ["Fourteen people died when Kesteva was shelled on Sunday.", ["Kesteva"]],
      ["Two guards died when Mr Kesteva was shot.", ["-"]],
      ["Jalmie's mayor said two priests were killed.", ["Jalmie"]],
      ["Gunmen raided Kadi and Beit Doro villages in Dandume, killing 13 people.", ["Kadi"]],
      ["Forty people died in the Sang-e-Masha district of Ghazni.", ["Sang-e-Masha"]],
      ["The cyclone Ana killed 77 people.", ["-"]],
      ["The tropical storm Ana killed 77 people.", ["-"]],
      ["Aid chief Omar Bengal spoke of 25 dead.", ["-"]],
      ["The council asked Kathmandu for tents for 8,000 displaced families.", ["-"]],
      ["Gursana (Bihar), Jul 18 (DDN) Nine people were killed near Patna.", ["Patna"]],
      ["Gursana / Geneva, 22 March 2019 - Nine people were killed.", ["Gursana"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("names of many shapes", () => {
    it.each([
      ["Ten people died in Split.", ["Split"]],
      ["A bomb killed four people in Hit, in Iraq's Anbar province.", ["Anbar"]],
      ["Ten people were killed in Rio de Janeiro.", ["Rio de Janeiro"]],
      ["Ten people were killed in Sidi Bouzid.", ["Sidi Bouzid"]],
      ["Ten people were killed in Ras al-Ain.", ["Ras al-Ain"]],
      ["Ten people were killed in Ain al-Arab.", ["Ain al-Arab"]],
      ["Ten people were killed in Tell Tamer.", ["Tell Tamer"]],
      ["Ten people were killed in St. Vincent.", ["St. Vincent"]],
      ["Ten people were killed in the Sinai.", ["Sinai"]],
      ["Ten people were killed in the Gaza Strip.", ["Gaza Strip"]],
      ["Ten people were killed in the occupied West Bank.", ["West Bank"]],
      ["Ten people were killed in the Darien Gap.", ["Darien Gap"]],
      ["Ten people were killed in N'Djamena.", ["N'Djamena"]],
      ["Ten people were killed in Nuku'alofa.", ["Nuku'alofa"]],
      ["Ten people were killed in southern Israel.", ["southern Israel"]],
      ["Ten people were killed in war-torn Yemen.", ["Yemen"]],
      ["Ten people were killed in rebel-held Douma.", ["Douma"]],
      ["Ten people were killed in nearby Latifiya.", ["Latifiya"]],
      ["Ten people were killed in Huthi-controlled Dhamar.", ["Dhamar"]],
      ["Ten people were killed at the Erez crossing.", ["Erez"]],
      ["Ten people were killed at Bagram air base.", ["Bagram"]],
      ["Ten people were killed at Kabul airport.", ["Kabul"]],
      ["Ten people were killed in a mosque in Kunduz.", ["Kunduz"]],
      ["Ten people were killed in clashes between herders and farmers in Plateau state.", ["Plateau"]],
      ["Ten people were killed in a crash on the M4 near Swindon.", ["Swindon"]],
      ["Ten people were killed on Highway 1 in Zabul.", ["Zabul"]],
      ["Ten people were killed by the Taliban.", ["-"]],
      ["Ten people were killed in Operation Sunrise.", ["-"]],
      ["Ten people were killed in Typhoon Goni.", ["-"]],
      ["Ten people were killed in Hamas tunnels.", ["-"]],
      ["Ten people were killed on Easter Sunday.", ["-"]],
      ["Ten people were killed at the Sunrise Hotel.", ["-"]],
      ["Ten people were killed in Toyota pickups.", ["-"]],
      ["Ten people were killed, Khalid Omar said in Arabic.", ["-"]],
      ["Ten people were killed near Mr Smith's house.", ["-"]],
      ["Ten people were killed with Kalashnikovs.", ["-"]],
      ["Ten Kurdish fighters were killed.", ["-"]],
      ["The Aleppo Media Center said ten people were killed.", ["-"]],
      ["A Paris court jailed ten people.", ["Paris"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("what is no place", () => {
    it.each([
      ["Ten Somali fishermen were killed.", ["-"]],
      ["In March, 12 people were killed.", ["-"]],
      ["Posting on Telegram, the group said 12 people were killed.", ["-"]],
      ["In Phase 3, 400 families were displaced.", ["-"]],
      ["At Easter, six people were killed.", ["-"]],
      ["The London-based group said 12 people were killed.", ["-"]],
      ["The Geneva-based monitor counted 31 deaths in Haiti.", ["Haiti"]],
      ["According to Human Rights Watch, 12 people were killed.", ["-"]],
      ["Speaking to reporters in Geneva, she said 12 people had been killed in Tigray.", ["Tigray"]],
      ["He told journalists in Nairobi that 400 people had died.", ["-"]],
      ["Twelve people were killed in Assad's airstrikes.", ["-"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });
});
