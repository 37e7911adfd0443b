import { describe, expect, it } from "vitest";
import { figuresIn } from "../support/found.ts";

/** The place of each figure, "-" where there is none. */
const places = (text: string) => figuresIn(text).map(({ place }) => place.name ?? "-");

describe("the place among several", () => {
  describe("several places in a sentence", () => {
    it.each([
      ["At Torvik, where the Kabul river was in flood, 14 people drowned.", ["Torvik"]],
      ["In Syria, where Aleppo was shelled, 40 people died.", ["Syria"]],
      ["The mayor told the crowd in Torvik, where 14 people had died, that help was near.", ["Torvik"]],
      ["Twelve people died in Goma, and 30 were hurt when a roof fell in Bukavu.", ["Goma", "Bukavu"]],
      ["Twelve people died in Goma and 30 were hurt.", ["Goma", "Goma"]],
      ["Raids killed seven people in Israel, including a six-year-old boy in Sderot.", ["Israel", "Sderot"]],
      ["The quake killed 153 people in Nepal; Torvik accounts for 101 of the dead.", ["Nepal", "Torvik"]],
      ["In Peru, Piura was flooded and 40 people died.", ["Piura"]],
      ["In Peru, Chile and Bolivia, 40 people died.", ["Peru"]],
      [
        "The war killed 412 people in October. Chad accounted for 246 of the deaths, Mali for 121 and Niger for 45.",
        ["-", "Chad", "Mali", "Niger"],
      ],
      // since the war began: told of the report's own country, not of the one beside it
      [
        "Shells killed nine people in Ukraine on Friday.\n\nA missile crossed into Poland; nobody there was hurt.\n\nThe UN has verified 10,065 deaths since February 2018.",
        ["Ukraine", "Poland", "-"],
      ],
      // Behind the figure the narrower place where it happened.
      ["In Sudan, nine people were killed when a shell hit a market in Kosti.", ["Kosti", "Kosti"]],
      ["In Ukraine's Kharkiv region, three people died in the town of Vovchansk.", ["Vovchansk"]],
      [
        "In northern Mali, 12 soldiers and two guides were killed in an ambush near Tessalit.",
        ["Tessalit", "Tessalit"],
      ],
      ["In Peru, 30 people were killed and 12 others injured in a mudslide at Torvik.", ["Torvik", "Torvik"]],
      // What stands there is of something else.
      ["In Kassala district, 105 people were killed, and 52 died in Torvik West.", ["Kassala", "Torvik West"]],
      ["In Sudan, 105 people were killed and 52 died in Kosti.", ["Sudan", "Kosti"]],
      ["In Sudan, 20 people died and 5,000 homes were destroyed in Zalingei.", ["Sudan", "Zalingei"]],
      ["In Syria, 30 people were killed in strikes on Saraqib and Kafr Torvik.", ["Syria"]],
      ["In Syria, 3,000 people have died in a war that began with protests in Deraa.", ["Syria"]],
      ["In Kenya, 18 people have died since floods began in Garissa.", ["Kenya"]],
      ["In Iraq, 12 people were arrested after a blast in Kirkuk.", ["Iraq"]],
      ["In Yemen, 40 people have died, 12 of them in Taiz.", ["Yemen", "Taiz"]],
      ["In Pakistan, 32 people were killed, most of them in Swat.", ["Pakistan"]],
      ["In Pakistan, 32 people were killed, mostly in Swat.", ["Pakistan"]],
      ["The cyclone killed 180 people, most of them in Torvik, and left 300 missing.", ["-", "-"]],
      ["The quake killed 153 people, 101 of them in Goma and the remainder in Bukavu.", ["-", "Goma"]],
      ["The toll from mud slides in Goma had hit 56, the mayor said, after bodies were dug out at Torvik.", ["Goma"]],
      ["The health ministry in Bishkek lists 59 dead, all of them in Batken province.", ["Batken"]],
      ["Al Torvik province, where the quake struck, counted 1,604 dead, and neighbouring Tesba 976.", ["Al Torvik"]],
      ["Gunmen stormed a prison in the capital of Haiti. At least 12 people were killed.", ["Port-au-Prince"]],
      // Of the event since which it is counted, of the part that a clause tells of, of what kind of place it is.
      [
        "Uganda has confirmed 43 deaths since the outbreak was declared on 20 September in Torvik district.",
        ["Uganda"],
      ],
      ["Torvik has confirmed 43 deaths since Friday in Goma.", ["Goma"]],
      ["Seven nurses have died, including a Tanzanian doctor who died on 1 October in Goma.", ["-", "Goma"]],
      ["In Kassanda, the district next to Torvik, 20 deaths have been recorded.", ["Kassanda"]],
      [
        "In the Democratic Republic of the Congo, the Zaire strain killed 2,287 people.",
        ["Democratic Republic of the Congo"],
      ],
      // Not where the report was, and not beyond the border.
      ["Seven policemen were killed near the border with Niger on Friday.", ["-"]],
      ["In Kunar, near the border with Pakistan, seven policemen were killed.", ["Kunar"]],
      ["Protesters took to the streets of Lima on Tuesday; police opened fire and two people were hurt.", ["Lima"]],
      ["War goes on in Sudan. The UN recorded 2.3 million refugees in neighbouring countries.", ["-"]],
      ["Some 3.7 million people are displaced in Ukraine and 6.3 million live as refugees abroad.", ["Ukraine", "-"]],
      ["War broke out in Sudan in April. Some 40,000 people have fled abroad.", ["Sudan"]],
      // At home with those who tell it.
      ["A blast hit Kabul on Monday. The mayor of Torvik says 14 people were killed there.", ["Torvik"]],
      [
        "A boat sank off Calais. Fever worries doctors in Torvik, who warn that it might kill scores there.",
        ["Torvik"],
      ],
      ["KATHMANDU - A week after the quake, Nepal's home ministry said 6,621 bodies had been found.", ["Nepal"]],
      // Where it lies, and where they were bound.
      ["A bomb went off in Torvik, capital of the neighbouring Idlib region, killing nine people.", ["Torvik"]],
      ["Gunmen stopped a bus in Mexico's northern state of Sonora on Monday and seized 34 traders.", ["Sonora"]],
      ["Seven people died when a truck bound for Gao hit a mine near Ansongo.", ["Ansongo"]],
      ["Six people died in a raid blamed on Islamic State in Nasiriya.", ["Nasiriya"]],
      ["At Hestavik in neighbouring Torvik, 14 people died.", ["Hestavik"]],
      ["In Lorvik, in the east of Kampala, gunmen killed 14 people.", ["Lorvik"]],
      ["In Java, an eruption of Semeru killed 50 people.", ["Semeru"]],
      ["Gunmen stormed the hamlet of Tor Visa in Mali's Gao region and killed 14 people.", ["Tor Visa"]],
      ["In Qamra in 1989, 97 Liverpool supporters were crushed to death near a gate in Torvik.", ["Qamra"]],
      ["Some 798 people have died in Dhaka and 560 outside the capital.", ["Dhaka", "-"]],
      ["In the West Bank, troops have killed 81 people since the war began, a ministry in Gaza said.", ["West Bank"]],
      [
        "The rebels announced the death of 13 fighters, and the army said three soldiers were hurt near Goma.",
        ["-", "Goma"],
      ],
      ["Some 180,000 people were evacuated from Charsadda and 150,000 from Nowshera.", ["Charsadda", "Nowshera"]],
      ["Twelve people died in Malatya and 30 in Adana.", ["Malatya", "Adana"]],
      ["Kerala was hit worst, followed by Vellakara, where 22 people drowned.", ["Vellakara"]],
      ["Mud buried homes in Adana, killing 31 people, and Malatya, where 12 bodies were found.", ["Adana", "Malatya"]],
      ["The state recorded 9 deaths, Adana three.", ["-", "Adana"]],
      ["Up to 700 people drowned between Tunisia and Italy.", ["-"]],
      ["Families in the communes of Verrin lost 40 houses.", ["Verrin"]],
      ["The revolt, Asia's longest-running, has claimed 40,000 lives.", ["-"]],
      ["Troops raided a farm in Tank District, killing 12 gunmen.", ["Tank District"]],
      ["Ten people in Emergency (IPC Phase 4) died of hunger in Chad.", ["Chad"]],
      ["Since the 2014 abduction of 276 girls in Chibok, more than 1,400 pupils have been abducted.", ["Chibok", "-"]],
      ["Bosaso district has 63 cases with 29 deaths, while Kampala has 17 cases and one death.", ["Bosaso", "Kampala"]],
      ["Some 14 women returned home: five from Kidal, four from Gao.", ["-", "Kidal"]],
      ["A court in Lima convicted two officers of killing 26 peasants.", ["-"]],
      [
        "A boat sank off Calais, killing nine men. Three women died too, the prosecutor in Lille said.",
        ["Calais", "Calais"],
      ],
      ["A high court sitting in Abuja tried a gang for abducting six pupils in Kaduna.", ["Kaduna"]],
      ["In Beni, rebels killed nine people, while in Butembo four died.", ["Beni", "Butembo"]],
      ["Floods killed 12 people in Kerala, eight in Karnataka and three in Goa.", ["Kerala", "Karnataka", "Goa"]],
      ["Kerala reported 12 deaths, Karnataka eight and Goa three.", ["Kerala", "Karnataka", "Goa"]],
      ["Mortar fire killed six people in Donetsk; two more died in Luhansk.", ["Donetsk", "Luhansk"]],
      ["Nine people died and 20 were hurt in Mogadishu.", ["Mogadishu", "Mogadishu"]],
      ["Rebels attacked Bambari and Alindao, killing 12 people.", ["Bambari"]],
      ["The army said 12 people were killed in Kidal, and the wounded were flown to Gao.", ["Kidal"]],
      ["Thirty people were hurt in Quetta, ten of whom were taken to hospitals in Karachi.", ["Quetta", "Quetta"]],
      [
        "Forty people were killed, among them six children, when a bomb exploded in Peshawar.",
        ["Peshawar", "Peshawar"],
      ],
      ["The quake killed 300 people in Nepal, 120 of them in Sindhupalchok.", ["Nepal", "Sindhupalchok"]],
      ["Fighting in Khartoum has killed 400 people, and 30,000 have crossed into Egypt.", ["Khartoum", "Egypt"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("on the move", () => {
    it.each([
      ["Rockets hit Odesa. The wounded were rushed to a ward in Dnipro, where two died.", ["Dnipro"]],
      ["A boat with 68 people on board left Zuwara on Monday. Twelve people drowned.", ["-"]],
      ["A boat sank off Evia. It had left Izmir the night before. Twelve people drowned.", ["Evia"]],
      ["Fourteen wounded were flown to a clinic in Mwanza.", ["Mwanza"]],
      ["A bomb in Goma wounded 14 people, who were flown to a clinic in Mwanza.", ["Goma"]],
      ["A mine wounded 14 people, five of whom were flown to Mwanza.", ["-", "-"]],
      ["Drivers who took the injured to Mwanza counted 14 wounded.", ["-"]],
      ["Some 3,000 people fled Kidal for Gao.", ["Kidal"]],
      ["Some 3,000 people fled from Pibor to Bor.", ["Pibor"]],
      ["About 500 families arrived in Qamishli from Afrin.", ["Qamishli"]],
      ["More than 20,000 people have fled to Moldova.", ["Moldova"]],
      ["Some 40,000 refugees from Burundi are in Tanzania.", ["Tanzania"]],
      ["Chad hosts 600,000 Sudanese refugees.", ["Chad"]],
      ["Fighting around Rubaya has displaced 12,000 people.", ["Rubaya"]],
      ["About 1,200 people returned to Bentiu from Juba.", ["Bentiu"]],
      ["Some 8,000 people were evacuated from Slidell.", ["Slidell"]],
      ["Nearly 9,000 residents have been driven from Palma since March.", ["Palma"]],
      ["About 700 people are sheltering in Mitrovica after fleeing Skenderaj.", ["Mitrovica"]],
      ["A total of 1,400 returnees reached Raqqa.", ["Raqqa"]],
      ["Around 2,000 Rohingya have taken refuge in Cox's Bazar.", ["Cox's Bazar"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("owners and actors", () => {
    it.each([
      ["Some 900 migrants are held in Tunisia's state camps.", ["Tunisia"]],
      ["Raids by Kabul's neighbour Pakistan killed 14 people in Khost.", ["Khost"]],
      ["Raids by Pakistan killed 14 people.", ["-"]],
      ["Some 90,000 refugees hosted by Uganda have gone home.", ["Uganda"]],
      ["Turkey's coastguard rescued dozens and found four bodies off Bodrum.", ["Bodrum"]],
      ["Israeli strikes killed nine people in Rafah.", ["Rafah"]],
      ["US air strikes killed nine people in Hodeidah.", ["Hodeidah"]],
      ["US air strikes killed nine people.", ["-"]],
      ["UAE troops killed nine people.", ["-"]],
      ["UK police arrested nine people.", ["UK"]],
      ["A UAE official, who asked not to be named, said nine people had died.", ["-"]],
      ["A German court jailed nine people.", ["-"]],
      ["Afghanistan's war has killed 40,000 civilians.", ["Afghanistan"]],
      ["Mexico's death toll rose to 96.", ["Mexico"]],
      ["Ukraine said its forces had lost 12 soldiers near Bakhmut.", ["Bakhmut"]],
      ["The Philippines' disaster agency said 12 people died in Leyte.", ["Leyte"]],
      ["Leyte police said 12 people had died.", ["Leyte"]],
      ["Lagos, with 15 million inhabitants, is growing.", ["Lagos"]],
      ["Bria, a town of 40,000 in the Central African Republic, is calm.", ["Bria"]],
      ["Saada, population 50,000, was bombed.", ["Saada"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });

  describe("who speaks and who acts", () => {
    it.each([
      ["Nurses in Bukavu treated 30 wounded people.", ["Bukavu"]],
      ["Police in Bukavu confirmed the raid, saying 30 people were wounded. In Goma six died.", ["Bukavu", "Goma"]],
      ["The health ministry in Gaza said 40 people had been killed.", ["Gaza"]],
      ["A raid killed two people in Haifa. Gaza's health ministry said 40 people had died there.", ["Haifa", "Gaza"]],
      ["A raid killed two people in Rafah. Gaza's health ministry said 40 people had died there.", ["Rafah", "Rafah"]],
      ["Rockets killed two people in Haifa. Lebanon's health ministry said 40 had been hurt.", ["Haifa", "Lebanon"]],
      ["A blast killed two people in Tyre. Lebanon's health ministry said 40 people had been hurt.", ["Tyre", "Tyre"]],
      ["An air raid killed ten people in Tyre. The mayor of Haifa said four people were hurt.", ["Tyre", "Haifa"]],
      ["Aid workers told the UN mission in Dili that 14 people had drowned.", ["-"]],
      ["The envoy said police in Dili had killed 14 people.", ["Dili"]],
      ["A raid in Enga killed 12 people. Police told a paper in Lae that four more had died.", ["Enga", "Enga"]],
      ["Israel and Hamas will cease fire, ending fighting in which 232 people have died.", ["-"]],
      ["Beni reported 30 deaths. A governor said 29 people had died in his province.", ["Beni", "-"]],
      [
        "Rain fell in Morocco, in Marrakech and in Agadir. Spain sent rescuers, and Qatar dogs. Some 50,000 homes are thought to have been damaged.",
        ["Agadir"],
      ],
      ["A blast shook a clinic in Torvik.\n\nJudges held 19 people, the port's director among them.", ["-"]],
      ["A raid hit Namssi.\n\nThe government said that it had arrested 30 men.", ["-"]],
      ["Witnesses in camps in Renk described the killings.\n\nAt least 40 people died.", ["-"]],
      ["Refugees in Adre told of raids on their villages. Fifty people were killed.", ["-"]],
      ["The Tulare County Sheriff's Office said two people had died.", ["Tulare"]],
      ["A fire swept through Qamra on Sunday. The Tulare County Sheriff's Office said two people had died.", ["Qamra"]],
      ["There were 96 deaths across the country. One in three took place in Borno.", ["-"]],
      ["Residents in Zinder said 12 people had been killed.", ["Zinder"]],
      ["Doctors in Mekelle said 51 people had died in the strike on Togoga.", ["Togoga"]],
      ["Officials in Nampula said 12 people had drowned.", ["Nampula"]],
      ["The government in Bamako said 12 soldiers had died.", ["-"]],
      ["Aid agencies based in Amman say 12 people died in Raqqa.", ["Raqqa"]],
      ["The mayor of Khorog said 16 people had been killed.", ["Khorog"]],
      ["The governor of Nuevo Leon said six bodies were found.", ["Nuevo Leon"]],
      ["Medics at a hospital in Gao received 14 wounded.", ["Gao"]],
      ["A helicopter crashed near Tarin Kot. The Afghan capital is calm. Nine soldiers died.", ["Tarin Kot"]],
      ["Twenty people died in Rabaul and its airport closed.", ["Rabaul"]],
    ])("%s", (text, expected) => expect(places(text)).toEqual(expected));
  });
});
