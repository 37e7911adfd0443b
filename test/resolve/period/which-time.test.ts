import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

/** Start and end of each figure in turn, `-` where open; published on Tuesday 20 August 2019. */
const periods = (text: string) => figuresIn(text).map(({ period: { start, end } }) => `${start ?? "-"} ${end ?? "-"}`);

describe("each figure has the time of its own clause", () => {
  it.each([
    [
      "In Qamra, where the army launched an attack on rebels on 20 July, two soldiers were killed and five wounded on Sunday.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    ["In Qamra, where shells fell on Monday, 12 people died.", ["2019-08-19 2019-08-19"]],
    ["Four men were arraigned on Monday over the killing of 11 herders last month.", ["2019-07-01 2019-07-31"]],
    ["On Tuesday a tribunal convicted two guards of killing 9 inmates in 2015.", ["2015-01-01 2015-12-31"]],
    [
      "Since the 2014 abduction of 276 girls, more than 1,400 pupils have been abducted.",
      ["2014-01-01 2014-12-31", "2014-01-01 2019-08-20"],
    ],
    ["Government forces shelled Kafr Tell on Sunday, killing three people.", ["2019-08-18 2019-08-18"]],
    ["A year ago today 72 people died in the fire.", ["2018-08-20 2018-08-20"]],
    ["Five years ago on Monday 72 people drowned.", ["2014-08-19 2014-08-19"]],
    ["One year ago, 72 people died in the fire.", ["2018-01-01 2018-12-31"]],
    ["The army killed 12 rebels in nine hours of shelling on Sunday.", ["2019-08-18 2019-08-18"]],
    ["The army replied on Sunday with raids that killed 12 rebels.", ["2019-08-18 2019-08-18"]],
    ["The army replied on Sunday that 12 rebels had been killed.", ["- -"]],
    ["The mayor means to move 300 families away from the coast by 5 October.", ["- 2019-10-05"]],
    ["Last year's toll was 1,200.", ["2018-01-01 2018-12-31"]],
    ["Friday's toll was 12.", ["- 2019-08-16"]],
    ["The toll for 2018 was 1,200.", ["2018-01-01 2018-12-31"]],
    ["The 2005 quake killed 73,000 people; this one has killed 300.", ["2005-01-01 2005-12-31", "- -"]],
    ["The ministry, which on Monday had reported 40 deaths, resigned.", ["- 2019-08-19"]],
    ["A storm expected on Monday could displace 40,000.", ["- -"]],
    ["In the 2007-08 post-election violence more than 1,100 people were killed.", ["2007-01-01 2008-12-31"]],
    ["Since 2019-05 some 1,400 people have been killed.", ["2019-05-01 2019-08-20"]],
    [
      "Between January and June 2,769 people were killed, up 67% on the year before, and 1,107 kidnapped.",
      ["2019-01-01 2019-06-30", "2019-01-01 2019-06-30"],
    ],
    ["The number of people confirmed dead in Friday night's storm stood at 74 on Monday.", ["2019-08-16 2019-08-16"]],
    ["The number of displaced rose to 7,400 on Monday.", ["- 2019-08-19"]],
    ["The 1988 and 1998 floods killed 2,379 and 1,050 people.", ["- -", "- -"]],
    ["We recorded 412 deaths in 187 incidents (July: 388 deaths in 201 incidents).", ["- -", "2019-07-01 2019-07-31"]],
    ["We recorded 412 deaths (388 in July).", ["- -"]],
    // the year of a law or a treaty
    ["Some 61 men are in prison under the terrorism act of 1979.", ["- -"]],
    ["Twelve people were jailed under the 1995 press law.", ["- -"]],
    ["The truce of 2018 failed and 12 soldiers died.", ["- -"]],
    ["The floods of 2018 killed 12 people.", ["2018-01-01 2018-12-31"]],
    ["Since May drought has driven 40,000 people from their farms.", ["2019-05-01 2019-08-20"]],
    ["Since May drought has driven 40,000 people from their farms, most of them herders.", ["2019-05-01 2019-08-20"]],
    ["A driver was jailed on Friday for the deaths of 17 passengers.", ["2019-08-16 2019-08-16", "- -"]],
    ["Police on Monday arrested 12 people for looting shops.", ["2019-08-19 2019-08-19"]],
    [
      "The floods have killed 86 people since 3 August, against 31 over the same weeks of 2018.",
      ["2019-08-03 2019-08-20", "2018-08-03 2018-08-20"],
    ],
    [
      "In July 61 civilians were killed, compared with 44 a year earlier.",
      ["2019-07-01 2019-07-31", "2018-07-01 2018-07-31"],
    ],
    [
      "Some 310 people have drowned this year, compared with 290 in the whole of last year.",
      ["2019-01-01 2019-08-20", "2018-01-01 2018-12-31"],
    ],
    [
      "A bus fell into a ravine on Saturday, killing 17; three more died in hospital on Monday.",
      ["2019-08-17 2019-08-17", "2019-08-19 2019-08-19"],
    ],
    ["The navy said four raids on Saturday killed nine gunmen.", ["2019-08-17 2019-08-17", "2019-08-17 2019-08-17"]],
    ["A group spoke on Sunday. The worst year was 2014, when 670 people were killed.", ["2014-01-01 2014-12-31"]],
    ["Five people were killed overnight and 12 on Sunday.", ["2019-08-19 2019-08-20", "2019-08-18 2019-08-18"]],
    [
      "Two people died on Tuesday 13 August and three died on Wednesday 14 August.",
      ["2019-08-13 2019-08-13", "2019-08-14 2019-08-14"],
    ],
    [
      "The raid of 3 August killed 12 people; a second raid on 9 August killed four.",
      ["2019-08-03 2019-08-03", "2019-08-09 2019-08-09"],
    ],
    [
      "More than 90,000 people have fled since Thursday, the UN said, while 4,000 returned in July.",
      ["2019-08-15 2019-08-20", "2019-07-01 2019-07-31"],
    ],
    [
      "Four people died in Friday's protests and 60 were hurt the day before.",
      ["2019-08-16 2019-08-16", "2019-08-15 2019-08-15"],
    ],
    [
      "Six people died on Tuesday, officials said, after five were killed on Monday.",
      ["2019-08-20 2019-08-20", "2019-08-19 2019-08-19"],
    ],
    ["In the past week 21 civilians were killed and 54 injured.", ["2019-08-13 2019-08-20", "2019-08-13 2019-08-20"]],
    [
      "A roadside bomb killed three people on Monday, bringing to 61 the number of people killed this month.",
      ["2019-08-19 2019-08-19", "2019-08-01 2019-08-20"],
    ],
    [
      "The blast on 4 August killed 200 people, injured 6,500 and left 300,000 homeless.",
      ["2019-08-04 2019-08-04", "2019-08-04 2019-08-04", "2019-08-04 2019-08-04"],
    ],
    [
      "Gunmen killed nine farmers on Sunday, two days after a raid that left 14 dead.",
      ["2019-08-18 2019-08-18", "2019-08-16 2019-08-16"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("days that are told apart", () => {
  it.each([
    // what says it better, and asides within
    [
      "Between 16 May, when a student died, and 12 June at least 326 protesters were killed.",
      ["2019-05-16 2019-06-12"],
    ],
    ["Between New Year and July 11, 40 people were killed.", ["2019-01-01 2019-07-11"]],
    // What a total covers is not what has just been told.
    ["Nine people were killed, bringing to 240 the number of dead since January.", ["- -", "2019-01-01 2019-08-20"]],
    ["Nine people were killed, pushing the death toll for May to 240.", ["- -", "2019-05-01 2019-05-31"]],
    ["Nine people drowned, the latest of 240 deaths since January.", ["- -", "2019-01-01 2019-08-20"]],
    ["Nine people were killed, the most since 2015.", ["- -"]],
    ["Nine people were killed, more than in the whole of 2018.", ["- -"]],
    // In "the number of people killed this year" the year is what the number covers; on Monday the toll was read.
    ["The number of people killed this year rose to 240.", ["2019-01-01 2019-08-20"]],
    ["The death toll so far this year stands at 240.", ["2019-01-01 2019-08-20"]],
    ["The death toll in 2018 stood at 240.", ["2018-01-01 2018-12-31"]],
    ["The toll on Monday rose to 240.", ["- 2019-08-19"]],
    [
      "Some 900 people have been displaced, the mayor says, and 400 people, mostly Syrians, have crossed into Chad since May.",
      ["- -", "2019-05-01 2019-08-20"],
    ],
    ["Nine people were killed overnight from Monday to Tuesday.", ["2019-08-19 2019-08-20"]],
    ["Nine people were killed overnight from Friday to Saturday.", ["2019-08-16 2019-08-17"]],
    // As long as a war has gone on.
    ["A raid on Monday killed nine. Some 900 have died in nearly a year of war.", ["2019-08-19 2019-08-19", "- -"]],
    [
      "A raid on Monday killed nine. Some 900 died in one week of June.",
      ["2019-08-19 2019-08-19", "2019-06-01 2019-06-30"],
    ],
    ["On Easter Sunday this year, 21 April, bombers killed 253 people.", ["2019-04-21 2019-04-21"]],
    ["Some 1,300 families returned last week, between 4 and 10 August.", ["2019-08-04 2019-08-10"]],
    [
      "Between 1 January and 30 June 1,282 civilians were killed and 2,176 wounded, 13 percent fewer than a year earlier.",
      ["2019-01-01 2019-06-30", "2019-01-01 2019-06-30"],
    ],
    // on from then
    ["In Torvik, besieged from 29 July, at least 537 people have died.", ["2019-07-29 2019-08-20"]],
    ["Counting from 2009 the revolt has taken 27,000 lives.", ["2009-01-01 2019-08-20"]],
    // what is still to come has its own
    ["Two clinics were wrecked, and 40,000 people may need water by Christmas.", ["- -", "- 2019-12-25"]],
    // so long before, and so long after
    ["The raid came ten days after 12 people were killed.", ["- -"]],
    ["The raid on 5 August came ten days after 12 people were abducted.", ["2019-07-26 2019-07-26"]],
    ["On Friday, two weeks after the truce, shells killed five people.", ["2019-08-16 2019-08-16"]],
    [
      "They killed nine soldiers on Thursday and, two days afterwards, kidnapped three drivers.",
      ["2019-08-15 2019-08-15", "2019-08-17 2019-08-17"],
    ],
    ["In May 2011 drought set in. Famine killed 250,000 people that year.", ["2011-01-01 2011-12-31"]],
    ["Seven have died, including a doctor who died on 1 August.", ["- -", "2019-08-01 2019-08-01"]],
    ["When the rains failed in 2011, famine killed 250,000 people that year.", ["2011-01-01 2011-12-31"]],
    ["A bus rolled over on Friday, but nobody was killed.", ["2019-08-16 2019-08-16"]],
    ["The army carried out 14 air strikes in the 24 hours to Monday morning.", ["2019-08-18 2019-08-19"]],
    [
      "The revolt, which drew notice when 200 girls were abducted in April last year, has claimed 15,000 lives since 2009.",
      ["2018-04-01 2018-04-30", "2009-01-01 2019-08-20"],
    ],
    ["Ten people died on Monday last week.", ["2019-08-12 2019-08-12"]],
    ["Ten people died on Wednesday of last week.", ["2019-08-14 2019-08-14"]],
    ["Ten people died after 10 August.", ["- -"]],
    ["Ten people died before 10 August.", ["- -"]],
    ["Ten people died in the early 1990s.", ["- -"]],
    ["Ten people died in the last days of July.", ["- -"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("what somebody said, counted or did at another time", () => {
  it.each([
    ["Police said on Sunday that 12 people had been killed in clashes on Friday.", ["2019-08-16 2019-08-16"]],
    ["Three soldiers were killed when a bomb exploded on Sunday, the army said on Monday.", ["2019-08-18 2019-08-18"]],
    ["The ministry announced on Monday the deaths of 14 soldiers.", ["- -"]],
    [
      "A report published on Monday said 212 detainees had died in custody between 2014 and 2018.",
      ["2014-01-01 2018-12-31"],
    ],
    ["Under a law adopted in 2015, 34 activists were arrested on Friday.", ["2019-08-16 2019-08-16"]],
    ["Mourners on Monday buried 11 men who were shot dead on Saturday.", ["2019-08-17 2019-08-17"]],
    ["Mourners on Monday buried 11 men killed in the raid.", ["- -"]],
    ["It was the deadliest attack since 2016, leaving 43 people dead on Sunday.", ["2019-08-18 2019-08-18"]],
    ["The camp, set up in 2013, shelters 28,000 refugees.", ["- -"]],
    ["Ten deaths were reported on Monday.", ["2019-08-19 2019-08-19"]],
    ["Shelling of the port on Friday claimed the lives of 26 people.", ["2019-08-16 2019-08-16"]],
    ["Rescue workers on Monday listed 60 dead.", ["- 2019-08-19"]],
    ["Friday's bulletin from the health office lists nine deaths.", ["- 2019-08-16"]],
    ["The department yesterday put the number of dead at 441.", ["- 2019-08-19"]],
    ["NAIROBI, 12 August. Some 70 people are being held at the port.", ["- -"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("tolls and stocks, by a day", () => {
  it.each([
    ["The death toll from Friday's landslide climbed to 73 on Sunday.", ["2019-08-16 2019-08-16"]],
    ["The death toll climbed to 73 on Sunday.", ["- 2019-08-18"]],
    ["The toll of the fire on Sunday climbed to 39.", ["- 2019-08-18"]],
    [
      "The death toll from the sinking of a ferry off Kessu on Saturday climbed to 39 on Monday.",
      ["2019-08-17 2019-08-17"],
    ],
    [
      "The number of people killed in the fires that raced over the hills on Friday passed 120 on Monday.",
      ["2019-08-16 2019-08-16"],
    ],
    ["Rescuers left the block that was hit on Sunday with the toll standing at six.", ["2019-08-18 2019-08-18"]],
    ["The ferry sank on 11 August.\n\nThe toll reached 54 on Sunday, the coastguard said.", ["2019-08-11 2019-08-11"]],
    ["As of 15 August, 210,000 people were living in 34 camps.", ["- 2019-08-15"]],
    ["As of 11 August, 23,000 people had fled the fighting that broke out on 24 July.", ["2019-07-24 2019-08-11"]],
    [
      "On 6 August the army shelled the town; by the next evening officials spoke of 30 dead.",
      ["2019-08-06 2019-08-07"],
    ],
    ["The town now hosts 41,000 displaced people.", ["- -"]],
    ["A mission that reached the valley on 12-13 August found 870 displaced households.", ["2019-08-12 2019-08-13"]],
    ["The fighting, which broke out on 15 April, has killed 3,000 people.", ["2019-04-15 2019-08-20"]],
    ["Clashes that broke out on Sunday killed 12 people.", ["2019-08-18 2019-08-18"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("tolls, days and what they are counted from", () => {
  it.each([
    [
      "Searchers found 14 bodies on Monday, raising to 177 the number of people killed by floods since Thursday.",
      ["2019-08-19 2019-08-19", "2019-08-15 2019-08-20"],
    ],
    ["A quake struck on Wednesday. The tally at six this morning: 78 people dead.", ["2019-08-14 2019-08-14"]],
    [
      "Trucks left on Monday, too late for those killed by Wednesday's quake. The ministry reports forty dead.",
      ["2019-08-14 2019-08-14"],
    ],
    [
      "The town took in 940 households between 1 and 28 July, while 780 households returned home in the same weeks.",
      ["2019-07-01 2019-07-28", "2019-07-01 2019-07-28"],
    ],
    ["The death toll rose to 55 on Friday, two days after the quake.", ["2019-08-14 2019-08-14"]],
    ["The number of bodies pulled out rose to 51 on Monday, a day after a boat sank.", ["2019-08-18 2019-08-18"]],
    ["The death toll from the cyclone, which made landfall on 5 August, stands at 43.", ["2019-08-05 2019-08-05"]],
    [
      "The slide struck on Thursday. Rescuers were searching on Saturday for 50 people still missing.",
      ["2019-08-15 2019-08-15"],
    ],
    // since then
    [
      "The army attacked on 5 July, killing 12. The campaign has since killed 390 people.",
      ["2019-07-05 2019-07-05", "2019-07-05 2019-08-20"],
    ],
    [
      "Turkey has jailed 5,000 people since the attempt on 15 July 2016, in which some 250 people were killed.",
      ["2016-07-15 2019-08-20", "2016-07-15 2016-07-15"],
    ],
    [
      "As of 3 August, some 889,900 people were displaced, 519,500 of them since the coup of 1 February 2018.",
      ["- 2019-08-03", "2018-02-01 2019-08-03"],
    ],
    [
      "Some 5,000 people have fled since the coup of 1 February 2018. The army holds 90 roads. Since the coup 6,700 homes were burned.",
      ["2018-02-01 2019-08-20", "2018-02-01 2019-08-20"],
    ],
    ["Some 5,000 people have fled since the coup.", ["- -"]],
    [
      "Since January 612 civilians were killed, compared with 447 over the same stretch of 2018.",
      ["2019-01-01 2019-08-20", "2018-01-01 2018-08-20"],
    ],
    ["Two more bodies were found on Monday, taking the death toll to 18.", ["2019-08-19 2019-08-19", "- 2019-08-19"]],
    [
      "Two more people died of their wounds overnight, raising the toll of Friday's blast to 18.",
      ["2019-08-19 2019-08-20", "2019-08-16 2019-08-16"],
    ],
    ["The July toll of 91 is the lowest since March 2018.", ["2019-07-01 2019-07-31"]],
    [
      "The front claimed responsibility for Saturday's bombing that killed 63 people and wounded 182.",
      ["2019-08-17 2019-08-17", "2019-08-17 2019-08-17"],
    ],
    ["The governor visited the town on Sunday, where 14 people died in last week's floods.", ["2019-08-12 2019-08-18"]],
    ["The UN said on 14 August that 13,000 people had fled in the previous three days.", ["2019-08-11 2019-08-14"]],
    ["As of 6 p.m. on Monday, 54 people had been confirmed dead.", ["- 2019-08-19"]],
    ["By late Monday, 54 people had died.", ["- 2019-08-19"]],
    ["A week earlier, on 11 August, five soldiers were killed.", ["2019-08-11 2019-08-11"]],
    ["At the end of 2018, 7.8 million people were displaced.", ["- 2018-12-31"]],
    ["Ten people died at the end of July.", ["2019-07-21 2019-07-31"]],
    ["A curfew was imposed on Saturday after riots in which nine people died.", ["- -"]],
    [
      "Four men were arrested on Monday over the killing of two tourists in June.",
      ["2019-08-19 2019-08-19", "2019-06-01 2019-06-30"],
    ],
    [
      "A slide on Aug. 10 killed 22 people in the town, and flooding since then has displaced 38,000.",
      ["2019-08-10 2019-08-10", "2019-08-10 2019-08-20"],
    ],
    [
      "Some 230 people have died in detention since 2015, 12 of them this year and four in July.",
      ["2015-01-01 2019-08-20", "2019-01-01 2019-08-20", "2019-07-01 2019-07-31"],
    ],
    [
      "On 5 and 6 August, raids on three towns killed 29 people; on 7 August another 11 died.",
      ["2019-08-05 2019-08-06", "2019-08-07 2019-08-07"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("what is so now", () => {
  it.each([
    ["There were 6,400 refugees in the camp on Saturday.", ["2019-08-17 2019-08-17"]],
    ["More than 660,000 refugees have landed in Greece this year.", ["2019-01-01 2019-08-20"]],
    [
      "Bandits sent 5,300 people fleeing between 8 and 12 August to Sake, which was hosting 51,500 refugees.",
      ["2019-08-08 2019-08-12", "- -"],
    ],
    ["Gunmen killed ten people on Sunday; two suspects are in custody.", ["2019-08-18 2019-08-18", "- -"]],
    [
      "Troops killed four men on Sunday. They arrested nine people there.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    ["Floods killed 40 people on Sunday. No deaths from disease have been recorded.", ["2019-08-18 2019-08-18", "- -"]],
    [
      "Shells wounded a woman on Sunday, but no deaths were reported.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    ["In Kessu, officials listed 139 dead when the roads were reopened on Sunday.", ["- 2019-08-18"]],
    ["Some 8.9 million people need help in 2019.", ["2019-01-01 2019-12-31"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("a live page", () => {
  const page = (last: string) =>
    `06:12 Good morning. Sirens are heard.\n\n07:55 The mayor says that one person has died.\n\n09:20 ${last}`;
  it.each([
    [page("The metro is a shelter."), ["2019-08-20 2019-08-20"]],
    [page("The raids began on Sunday."), ["- -"]],
    [page("The quake was a strong one."), ["- -"]],
    ["07:55 The mayor says that one person has died.\n\nThe metro is a shelter.", ["- -"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("what lies ahead", () => {
  it.each([
    ["Some 2,500 families will be moved to Torvik next month.", ["2019-09-01 2019-09-30"]],
    ["Another 400 people could be displaced next week.", ["2019-08-26 2019-09-01"]],
    ["As many as 2,000 people could be displaced next year.", ["2020-01-01 2020-12-31"]],
    ["Twelve people died on Monday as the country prepares for elections next month.", ["2019-08-19 2019-08-19"]],
    [
      "Since 2 August 40,000 people have fled, and another 9,000 people could be displaced if the town falls.",
      ["2019-08-02 2019-08-20", "- -"],
    ],
    ["The quake of 2015 killed 9,000 people; a repeat could kill 40,000.", ["2015-01-01 2015-12-31", "- -"]],
    ["At least 130 people are feared drowned after their boat sank on Sunday.", ["2019-08-18 2019-08-18"]],
    ["The ministry plans to evacuate 180 families on Monday.", ["2019-08-26 2019-08-26"]],
    ["A blast killed nine people on Sunday. Police have arrested four men.", ["2019-08-18 2019-08-18", "- -"]],
    ["Divers brought up 14 bodies on Sunday. At least 60 people died in all.", ["2019-08-18 2019-08-18", "- -"]],
    [
      "Divers brought up 14 bodies on Sunday. Three more bodies lay inside.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    [
      "Divers brought up 14 bodies on Sunday, three days after the ferry sank. At least 60 people died in all.",
      ["2019-08-18 2019-08-18", "2019-08-15 2019-08-15"],
    ],
    ["Divers brought up 14 bodies on Sunday. Police have arrested four men.", ["2019-08-18 2019-08-18", "- -"]],
    ["A ferry sank on Thursday. Divers have brought up 14 bodies.", ["2019-08-15 2019-08-15"]],
    ["A boy was pulled out alive on Sunday. Thirteen others are still missing.", ["- -"]],
    ["The search for 12 missing miners was called off on Sunday.", ["- -"]],
    ["Some 447 deaths were reported, an increase of one since Sunday.", ["- -"]],
    ["The toll stands at 447, up by 12 people since Sunday.", ["- -"]],
    ["Some 447 people have died since Sunday.", ["2019-08-18 2019-08-20"]],
    [
      "Ruritania began a week of mourning on Sunday for the 30 pupils and two drivers killed in a crash.",
      ["- -", "- -"],
    ],
    ["The 30 pupils killed in Sunday's crash were from two villages.", ["2019-08-18 2019-08-18"]],
    ["The 12 people killed on Sunday were named.", ["2019-08-18 2019-08-18"]],
    ["In Kessu 18 people died, eight of them in a landslide on Sunday.", ["- -", "2019-08-18 2019-08-18"]],
    ["The storm killed 12 people, four of whom were hit by a tree on Sunday.", ["- -", "2019-08-18 2019-08-18"]],
    [
      "The storm killed 12 people, four of them children, on Sunday.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    [
      "The storm killed 12 people, four of them in Kessu, on Sunday.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    [
      "Police arrested nine men on Sunday. Four others were held in Kessu.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("words near a time that do not make it somebody's speech or a part's", () => {
  it.each([
    ["More than 21,000 people have crossed into the northern states since 9 August.", ["2019-08-09 2019-08-20"]],
    [
      "The ministry put the number of deaths since the start of the rains in mid-June at 188.",
      ["2019-06-11 2019-08-20"],
    ],
    ["At least 34 people, most of them minors, died on Friday when a slope gave way.", ["2019-08-16 2019-08-16"]],
    ["Its worst recorded quake was in April 1979, when 60 people died.", ["1979-04-01 1979-04-30"]],
    ["The first war, which ended in 1994, killed 30,000 people.", ["- -"]],
    [
      "Shells killed 17 people on Monday. It counted 22 strikes within two hours.",
      ["2019-08-19 2019-08-19", "2019-08-19 2019-08-19"],
    ],
    [
      "Raids killed nine people on Sunday, the group added in a statement on Monday, in which it counted 22 strikes.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    ["Since 25 June the monsoon has killed 101 people.", ["2019-06-25 2019-08-20"]],
    [
      "Since 2 August, surgeons have operated on 211 wounded, more than in the whole of June.",
      ["2019-08-02 2019-08-20"],
    ],
    [
      "As of 14:00 on 5 August, 24 civilians had been killed; in Kessu, one man was killed the previous day.",
      ["- 2019-08-05", "2019-08-04 2019-08-04"],
    ],
    ["Twenty people died at the gates of Kessu's 28 September stadium late on Saturday.", ["2019-08-17 2019-08-17"]],
    [
      "A shell killed two men on Sunday. Police arrested five youths the same evening.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    ["Rebels launched 30 drone attacks against the port of Kessu overnight.", ["2019-08-19 2019-08-20"]],
    ["A bomb killed 40 worshippers during Friday prayers.", ["2019-08-16 2019-08-16"]],
    ["On 2 August a bomb killed 21 worshippers during Friday prayers.", ["2019-08-02 2019-08-02"]],
    ["Dozens of infants have died since Christmas.", ["2018-12-25 2019-08-20"]],
    ["Jets have carried out 20 air strikes since dawn.", ["2019-08-20 2019-08-20"]],
    [
      "A raid killed two men on Sunday. A missile had killed a guard the night before.",
      ["2019-08-18 2019-08-18", "2019-08-17 2019-08-17"],
    ],
    [
      "On 13 June a bomb killed 21 people. A club was bombed on the 26th, killing four.",
      ["2019-06-13 2019-06-13", "2019-06-26 2019-06-26"],
    ],
    ["Rescuers found 40 bodies, most of them from the years 2012 to 2015.", ["- -"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("wholes and their parts", () => {
  it.each([
    [
      "Since the start of the rains in June, 120 people have died, 14 of them on Sunday.",
      ["2019-06-01 2019-08-20", "2019-08-18 2019-08-18"],
    ],
    [
      "Between 1 and 14 August 9,300 families fled, including 1,200 on 10 August alone.",
      ["2019-08-01 2019-08-14", "2019-08-10 2019-08-10"],
    ],
    ["As of 11 August, 23,000 people had fled. Of these, 3,400 have returned.", ["- 2019-08-11", "- 2019-08-11"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("the time of what was told before", () => {
  it.each([
    ["The ferry sank on 11 August. Divers have recovered 42 bodies so far.", ["2019-08-11 2019-08-11"]],
    ["The ferry sank on 11 August. On Sunday divers recovered six bodies.", ["2019-08-18 2019-08-18"]],
    [
      "On 2 August a mine killed two children. Four others were hurt the following day.",
      ["2019-08-02 2019-08-02", "2019-08-03 2019-08-03"],
    ],
    [
      "On 2 August a mine killed two children. That same day gunmen abducted five aid workers.",
      ["2019-08-02 2019-08-02", "2019-08-02 2019-08-02"],
    ],
    ["Four members of the family were killed. The attack took place on Saturday evening.", ["2019-08-17 2019-08-17"]],
    [
      "Up to 70 people are feared drowned after a ferry sank on Wednesday. A patrol boat got there on Thursday. Its crew found ten bodies.",
      ["2019-08-14 2019-08-14", "2019-08-14 2019-08-14"],
    ],
    [
      "Soldiers killed two men on Wednesday. A bomb went off on Thursday. Ten people died.",
      ["2019-08-14 2019-08-14", "2019-08-15 2019-08-15"],
    ],
    ["In June, 40 people were killed. Another 120 were injured.", ["2019-06-01 2019-06-30", "2019-06-01 2019-06-30"]],
    [
      "In the first half of 2019 the group counted 900 deaths. In July and August it counted 70. Over the same six months, 300 people were arrested.",
      ["2019-01-01 2019-06-30", "2019-07-01 2019-08-31", "2019-01-01 2019-06-30"],
    ],
    [
      "The army has arrested 14,000 people since 1 May. Some 7,000 people were displaced in the same time.",
      ["2019-05-01 2019-08-20", "2019-05-01 2019-08-20"],
    ],
    [
      "A storm struck the coast on Friday. Since the storm, 17 people have been treated for wounds.",
      ["2019-08-16 2019-08-20"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("a day told right before, behind a stretch of months", () => {
  it.each([
    [
      "Floods have killed 188 people since March. In Qamra a boat with 44 aboard went over on Sunday. Some were saved; seven bodies have been recovered.",
      ["2019-03-01 2019-08-20", "2019-08-18 2019-08-18"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("nothing is lent", () => {
  it.each([
    [
      "Rebels killed nine people on Monday. The insurgency has killed more than 4,000 people.",
      ["2019-08-19 2019-08-19", "- -"],
    ],
    [
      "Some 103 children have been killed since 24 July.\n\nTen people were killed in a queue for bread.",
      ["2019-07-24 2019-08-20", "- -"],
    ],
    [
      "A raid killed nine people on Sunday. Since the full-scale invasion, 11,284 people have been killed.",
      ["2019-08-18 2019-08-18", "- -"],
    ],
    ["At least 78 people drowned in one of the deadliest wrecks this year.", ["- -"]],
    ["The two sides will cease fire from Friday, ending fighting in which 232 people have died.", ["- -"]],
    ["Police arrested 18 men overnight. Some 500 people were hurt in the bombings.", ["2019-08-19 2019-08-20", "- -"]],
    // A place named first is another event, but of a flood that reaches many places.
    [
      "On Friday night 14 people were shot dead in Rouen.\n\nIn Torvik, a guard was killed by a car. A second guard died.",
      ["2019-08-16 2019-08-16", "- -", "- -"],
    ],
    [
      "A quake killed 14 people in Rouen on Friday.\n\nIn Torvik, a guard was killed by a wall.",
      ["2019-08-16 2019-08-16", "2019-08-16 2019-08-16"],
    ],
    [
      "Some 103 children have been killed since 24 July.\n\nIn Qamra, 10 people were killed in a queue for bread.",
      ["2019-07-24 2019-08-20", "- -"],
    ],
    ["The number of dead stands at 3,500, with no update since Saturday.", ["- -"]],
    ["The toll stands at 3,500, unchanged since Saturday.", ["- -"]],
    [
      "Floods go on.\n\nSindh: In Jacobabad, 12 people drowned on 10 August.\n\nBalochistan: The authority reports 249 deaths.",
      ["2019-08-10 2019-08-10", "- -"],
    ],
    [
      "Attacks on the mission have killed 250 people since 2013. Some 340,000 villagers have been driven from their homes.",
      ["2013-01-01 2019-08-20", "- -"],
    ],
    [
      "Floods have killed 75 people since January. Up to 20 people are missing in the north.",
      ["2019-01-01 2019-08-20", "- -"],
    ],
    ["A bomb killed 12 people on Monday. Elsewhere, six people were hurt.", ["2019-08-19 2019-08-19", "- -"]],
    ["By Sunday 92,000 people had fled. A further 13,000 people have fled by boat.", ["- 2019-08-18", "- -"]],
    [
      "A market was hit on Monday. Over 700 people have been killed there in three months.",
      ["2019-08-19 2019-08-19", "- -"],
    ],
    ["Raids killed 12 people on Monday. Two years of war have killed 40,000 people.", ["2019-08-19 2019-08-19", "- -"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("lines under a heading with a time", () => {
  it.each([
    [
      "July 2018: A clinic was shelled. Staff had been warned. The attack killed six people.",
      ["2018-07-01 2018-07-31", "2018-07-01 2018-07-31"],
    ],
    ["3 March 2018: A clinic was hit.\n\nThe attack killed six people.", ["2018-03-03 2018-03-03", "- -"]],
    ["Vila do Mar: a landslide killed six people.", ["- -"]],
    [
      "Key figures (as of 12 August)\n\n- 41,200 people displaced\n- 312 people killed",
      ["- 2019-08-12", "- 2019-08-12"],
    ],
    [
      "Key figures since 1 May:\n- 860 civilians killed\n- 43 health facilities hit",
      ["2019-05-01 2019-08-20", "2019-05-01 2019-08-20"],
    ],
    // the day on which the report came out
    ["Mauritius: Cyclone Orra Flash Update No. 7 (12 August 2019)\n\n12 people have died.", ["- -"]],
    ["Flash Update: Cyclone Orra, 12 August 2019\n\n12 people have died.", ["- -"]],
    ["SITUATION REPORT 4 | FLOODS IN MAURITIUS | 12 AUGUST 2019\n\n12 people have died.", ["- -"]],
    ["Attack in Garissa, 12 August 2019\n\n12 people have died.", ["2019-08-12 2019-08-12"]],
    [
      "Reporting period: 1-15 July 2019\n\nA total of 44 people were killed and 91 injured.",
      ["2019-07-01 2019-07-15", "2019-07-01 2019-07-15"],
    ],
    [
      "Monday, 12 August\n\nA shell killed two men. Three others were hurt.",
      ["2019-08-12 2019-08-12", "2019-08-12 2019-08-12"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("the day of an event that another day is counted from", () => {
  it.each([
    [
      "Divers searched the lake on Monday, two days after a ferry sank.\n\nThe coastguard said 14 people had died.",
      ["2019-08-17 2019-08-17"],
    ],
    [
      "The toll of the pit fire has reached 31, a mayor said on Monday, three days after the blaze.",
      ["2019-08-16 2019-08-16"],
    ],
    [
      "Six mourners were arrested on Sunday, a day after a bomb killed 14 people.",
      ["2019-08-18 2019-08-18", "2019-08-17 2019-08-17"],
    ],
    [
      "The truce broke on Sunday, three days after it had begun, when jets killed five people.",
      ["2019-08-18 2019-08-18"],
    ],
    ["Mourners met on Sunday, two days after a fire in Kessu, Ruritania, killed 14 people.", ["2019-08-16 2019-08-16"]],
    ["On Sunday, two days after the truce took hold, five soldiers were killed.", ["2019-08-18 2019-08-18"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("the only event of a report lends its day", () => {
  const news =
    "A mill collapsed on Friday, killing nine people.\n\nIts owner had no permit. The council had closed it twice. Nobody knows why it ran.\n\n";
  it.each([
    [`${news}Rescuers found two more bodies under the boiler.`, ["2019-08-16 2019-08-16", "2019-08-16 2019-08-16"]],
    [
      `${news}By Sunday 14 bodies had been found.\n\nThe street is closed. Three houses were destroyed.`,
      ["2019-08-16 2019-08-16", "- 2019-08-18", "2019-08-16 2019-08-16"],
    ],
    [`${news}Four people were arrested.`, ["2019-08-16 2019-08-16", "- -"]],
    [`${news}Elsewhere, a flood killed six people.`, ["2019-08-16 2019-08-16", "- -"]],
    [`${news}In 2011 a fire there killed 14 people.`, ["2019-08-16 2019-08-16", "2011-01-01 2011-12-31"]],
    [
      `${news}A blast on Sunday killed one man. It was the second.\n\nThe street is closed. Three people were hurt.`,
      ["2019-08-16 2019-08-16", "2019-08-18 2019-08-18", "- -"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("what goes on with the event, whatever place it names", () => {
  const raid = "Gunmen killed nine people in Qamra on Sunday.\n\n";
  it.each([
    [`${raid}Police in Torvik confirmed the raid but spoke of four dead.`, "2019-08-18 2019-08-18"],
    [`${raid}A hospital in Torvik took in 48 wounded.`, "2019-08-18 2019-08-18"],
    [`${raid}Eight people are being looked after in Torvik.`, "2019-08-18 2019-08-18"],
    [`${raid}Rescuers in Torvik said the deadly attack also wounded a guard.`, "2019-08-18 2019-08-18"],
    [`${raid}In Torvik, a raid killed two people.`, "- -"],
    [`${raid}In Torvik, a guard was wounded.`, "- -"],
    [`${raid}Where a hospital is gone in Torvik, four people died of their wounds.`, "- -"],
    [`${raid}The war in Torvik has killed 4,000 people.`, "- -"],
  ])("%s", (text, expected) => expect(periods(text)[1]).toBe(expected));
});

describe("the day of an event that no figure has", () => {
  it.each([
    [
      "Three days have passed since the quake of Friday 16 August. The office has confirmed twelve fatalities.",
      ["2019-08-16 2019-08-16"],
    ],
    [
      "Some list those nobody has met since the fire blew through Malvo County on Aug. 8.\n\nThe list is long.\n\nCrews have found seven more bodies.",
      ["2019-08-08 2019-08-08"],
    ],
    [
      "The number of victims of the accident at the pit stands at 44. Methane exploded on Thursday.",
      ["2019-08-15 2019-08-15"],
    ],
    ["Some 44 people have died in pits. The minister will come on Thursday.", ["- -"]],
    [
      "Eight people were crushed on Sunday. It came when a rail gave way where pilgrims had met since Friday. Four others are hurt.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    [
      "Rescuers pulled 17 bodies from the sea after a boat overturned on Sunday. Another 42 people were still missing.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    [
      "A quake killed 40 people on Friday. The town was last struck in 1978. That slide left four people dead.",
      ["2019-08-16 2019-08-16", "1978-01-01 1978-12-31"],
    ],
    [
      "The agency says the following of the eruption of Mount Qamra on Saturday.\n\n1. The number of dead is 34.\n\n2. Damage: 970 houses buried.",
      ["2019-08-17 2019-08-17", "2019-08-17 2019-08-17"],
    ],
    [
      "Crews spent a fourth day on Tuesday where Friday night's storm hit.\n\nAcross the state, the storms killed 74 people.",
      ["2019-08-16 2019-08-16"],
    ],
    [
      "The boat left on Wednesday. It broke up that afternoon. The latest tally is 29 drowned.",
      ["2019-08-14 2019-08-14"],
    ],
    ["Nine days after the storm, the toll stands at 340.", ["2019-08-11 2019-08-11"]],
    ["Two days after a ferry sank, divers found 14 bodies.", ["2019-08-18 2019-08-18"]],
    ["Two days after the truce, shells killed five people.", ["- -"]],
    [
      "Seven babies have frozen to death in camps. A raid killed 12 people on Sunday, and Monday's strike wounded two.",
      ["- -", "2019-08-18 2019-08-18", "2019-08-19 2019-08-19"],
    ],
    [
      "A quake killed 65 people on Friday. Some 2,000 people have fled since Friday.\n\nIn Torvik, 40 houses were destroyed.",
      ["2019-08-16 2019-08-16", "2019-08-16 2019-08-20", "2019-08-16 2019-08-16"],
    ],
    [
      "Friday's quake killed 65 people.\n\nThe council met. It had no news. We wrote of missing climbers. No one is missing there.",
      ["2019-08-16 2019-08-16", "- -"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("a toll read again", () => {
  it.each([
    [
      "The war has killed 3,900 people since 15 March 2011. Among them were 1,100 civilians.\n\nThe list is kept in England. The last toll, in December, stood at 3,870.",
      ["2011-03-15 2019-08-20", "2011-03-15 2019-08-20", "2011-03-15 2018-12-31"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("the day of what happened, not of what was done about it", () => {
  it.each([
    [
      "Rescuers ended their search on Sunday, two nights after a tremor shook the hills, leaving 153 people dead.",
      ["2019-08-16 2019-08-16"],
    ],
    ["On Sunday, two days after the truce, shells killed five people.", ["2019-08-18 2019-08-18"]],
    [
      "Divers went back on Monday for 40 passengers still missing after a ferry went down on Saturday night.",
      ["2019-08-17 2019-08-17"],
    ],
    [
      "The agency raised its count late last night: 1,297 dead, 5,700 injured after Saturday's 7.2 quake.",
      ["2019-08-17 2019-08-17", "2019-08-17 2019-08-17"],
    ],
    ["Eight sailors went overboard off Malvo on Saturday; five were found dead.", ["2019-08-17 2019-08-17"]],
    ["Jets bombed the port for a third straight night, killing six dockers.", ["2019-08-19 2019-08-20"]],
    [
      "The floods began on 2 May and have killed 300 people. That day alone 58 people died.",
      ["2019-05-02 2019-08-20", "2019-05-02 2019-05-02"],
    ],
    [
      "The number of people who lost their lives in the floods of 11 and 12 August has reached 341.",
      ["2019-08-11 2019-08-12"],
    ],
    ["The ministry said that as of 14:00 on 5 August, 24 civilians had been killed.", ["- 2019-08-05"]],
    [
      "The agency said that 211 people were hurt and that 38,000 evacuees were in shelters as of noon Monday.",
      ["- 2019-08-19", "- 2019-08-19"],
    ],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));

  it.each([
    [
      "an event that no figure has told, two sentences before",
      "On Sunday, two girls with explosives were sent into a camp. One device went off. At least 16 were killed on the spot.",
      ["2019-08-18 2019-08-18"],
    ],
    [
      "the event that owns a day, named behind the figure",
      "Rescuers have recovered 14 bodies.\n\nThe centre lists 197 persons as missing after Sunday's flash flood.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    [
      "no day of which two are owned",
      "Rescuers have recovered 14 bodies.\n\nMonday's fire killed two people, Sunday's flash flood killed six.",
      ["- -", "2019-08-19 2019-08-19", "2019-08-18 2019-08-18"],
    ],
    [
      "the heading of a list, over a line with two sentences",
      "Casualties (1 July to date)\n\n* Dead: 806. Last 24 hours: 11.\n\n* Injured: 1,470",
      ["2019-07-01 2019-08-20", "2019-07-01 2019-08-20"],
    ],
    [
      "the heading of a list in which lines count nothing",
      "Situation as of 14 August\n\n* Municipalities affected: 447\n\n* Injured: 806\n\n* Confirmed deaths: 147",
      ["- 2019-08-14", "- 2019-08-14"],
    ],
  ])("%s", (_, text, expected) => expect(periods(text)).toEqual(expected));
});
