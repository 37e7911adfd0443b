import { describe, expect, it } from "vitest";
import { brief, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(brief);

describe("deaths by their manner", () => {
  it.each([
    ["Militants executed 4 in the square.", "deaths exact =4 people"],
    ["Two teachers were fatally shot in Boma on Monday.", "deaths exact =2 teachers"],
    ["Gunmen attacked and fatally shot three drivers.", "deaths exact =3 drivers"],
    ["The group crucified three men.", "deaths exact =3 men"],
    ["Four women were stoned to death.", "deaths exact =4 women"],
    ["Six attackers blew themselves up at the gate.", "deaths exact =6 attackers"],
    ["Three men of unknown age were found dead by a well.", "deaths exact =3 men"],
    ["Nine miners were lynched by a mob.", "deaths exact =9 miners"],
    ["Three labourers were buried alive when a trench collapsed.", "deaths exact =3 labourers"],
    ["Three people were pronounced dead at the scene.", "deaths exact =3 people"],
    ["Five did not survive.", "deaths exact =5 people"],
    ["Rebels hacked 23 villagers to death.", "deaths exact =23 villagers"],
    ["Guards shot three of them dead.", "deaths exact =3 people"],
    ["Forty people froze to death in the pass.", "deaths exact =40 people"],
    ["Nine climbers fell to their deaths.", "deaths exact =9 climbers"],
    ["The army lost 12 soldiers in the ambush.", "deaths exact =12 soldiers"],
    ["The brigade loses 14 of its men in a raid.", "deaths exact =14 men"],
    ["A trader lost five members of his family.", "deaths exact =5 members of his family"],
    ["A trader lost five family members.", "deaths exact =5 family members"],
    ["A widow who lost three sons in the war spoke.", "deaths exact =3 sons"],
    ["Twelve soldiers fell in battle.", "deaths exact =12 soldiers"],
    ["The fire claimed six victims.", "deaths exact =6 victims"],
    ["The funerals of six miners drew a crowd.", "deaths exact =6 miners"],
    ["The execution by the militia of 12 captives was filmed.", "deaths exact =12 captives"],
    ["The bomb killed a family of six.", "deaths exact =6 people"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("the hurt, the held and the missing", () => {
  it.each([
    ["The hospital admitted 17 patients with burns.", "injuries exact =17 patients"],
    ["Forty people were treated for minor injuries.", "injuries exact =40 people"],
    ["Seven in hospital with gunshot wounds", "injuries exact =7 people"],
    ["Three deminers lost limbs.", "injuries exact =3 deminers"],
    ["Two held over theft of aid", "detained exact =2 people"],
    ["The arrest by police of 30 students was condemned.", "detained exact =30 students"],
    ["Nine nurses were taken hostage.", "abducted exact =9 nurses"],
    ["Another 37 who were at the quarry have not been traced.", "missing exact =37 people"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("subjects far from their verb", () => {
  it.each([
    ["Two guards who were on their way home were killed.", ["deaths exact =2 guards"]],
    ["Two farmers, who were father and son, were killed.", ["deaths exact =2 farmers"]],
    ["Two IDPs near the gate were shot and injured.", ["injuries exact =2 IDPs"]],
    [
      "The camp shelters 2,000 IDPs and 12 guards were killed.",
      ["displaced exact =2000 IDPs", "deaths exact =12 guards"],
    ],
    ["Four fighters of the \u201cRed Dawn\u201d were killed.", ["deaths exact =4 fighters"]],
    ['Six members of the "Red Dawn" brigade were killed.', ['deaths exact =6 members of the "Red Dawn" brigade']],
    ["Thirty clerks were arbitrarily detained.", ["detained exact =30 clerks"]],
    ['"We buried them," he said. "12 people died."', ["deaths exact =12 people"]],
    ["Of 12 crew, five died.", ["deaths exact =5 crew"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("abductions in other words", () => {
  it.each([
    ["Raiders marched more than 40 worshippers into the bush.", "abducted more_than 40.. worshippers"],
    ["Twelve girls were herded into the forest.", "abducted exact =12 girls"],
    ["Six drivers were dragged off a bus at gunpoint.", "abducted exact =6 drivers"],
    ["Only 18 pupils had been taken, the police said.", "abducted exact =18 pupils"],
    ["In May 2019, 60 schoolgirls were carried off from a hostel.", "abducted exact =60 schoolgirls"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("counts of what the sentence before counts", () => {
  it.each([
    ["Shelling killed 12 people. Three of them were herders.", "deaths exact =3 herders"],
    ["Shelling killed 12 people. Of the dead, three were from Kalma.", "deaths exact =3 people"],
  ])("%s", (text, expected) => expect(found(text).at(-1)).toBe(expected));

  it.each([
    "Gunmen abducted 50 women. The singer spoke of 60 songs.",
    "Gunmen abducted 50 women. Two of them wore hats.",
  ])("%s", (text) => expect(found(text)).toEqual(["abducted exact =50 women"]));
});

describe("fronted, listed, parted", () => {
  it.each([
    ["Killed were 12 people.", ["deaths exact =12 people"]],
    ["Those injured in the crash were 12 pupils.", ["injuries exact =12 pupils"]],
    ["Six nurses are among the 80 people confirmed dead.", ["deaths exact =6 nurses part", "deaths exact =80 people"]],
    ["Three children among 12 dead in crash", ["deaths exact =3 children part", "deaths exact =12 people"]],
    [
      "90 herders, of whom 22 were boys, have been killed since May.",
      ["deaths exact =90 herders", "deaths exact =22 boys part"],
    ],
    ["The raid killed 53 guards, six boys among them.", ["deaths exact =53 guards", "deaths exact =6 boys part"]],
    [
      "The raid killed 53 guards, two boys and a nurse among them.",
      ["deaths exact =53 guards", "deaths exact =2 boys part", "deaths exact =1 nurse part"],
    ],
    [
      "Eight people, among them a family of five, were killed.",
      ["deaths exact =8 people", "deaths exact =5 people part"],
    ],
    [
      "The unit counted 101 kidnappings, including that of a priest.",
      ["abducted exact =101 people", "abducted exact =1 priest part"],
    ],
    ["Three herders, one of them a girl, were found dead.", ["deaths exact =3 herders", "deaths exact =1 girl part"]],
    ["The blast killed a teacher and four of her sons.", ["deaths exact =1 teacher", "deaths exact =4 sons"]],
    [
      "A raid killed eight members of the navy and men loyal to it and 16 members of the front.",
      ["deaths exact =8 members of the navy", "deaths exact =16 members of the front"],
    ],
    [
      "Fourteen people were killed in Homs, six in Hama and two in Idlib.",
      ["deaths exact =14 people", "deaths exact =6 people", "deaths exact =2 people"],
    ],
  ])("%s", (text, expected) =>
    expect(figuresIn(text).map((f) => `${brief(f)}${f.part_of === null ? "" : " part"}`)).toEqual(expected),
  );
});

describe("tolls that move", () => {
  it.each([
    ["The toll rose by 12 to 60.", "deaths exact =60 people"],
    ["The death toll was revised down from 60 to 52.", "deaths exact =52 people"],
    ["Death toll tops 300", "deaths more_than 300.. people"],
    ["Ten more died, bringing to 45 the number of pupils killed.", "deaths exact =45 pupils"],
    ["The toll has doubled to 86.", "deaths exact =86 people"],
    ["Six more died, bringing the total to 54.", "deaths exact =54 people"],
    ["Six more died, bringing the total since Monday to 54.", "deaths exact =54 people"],
    ["Six more died, bringing total deaths to 54.", "deaths exact =54 people"],
    ["Six more died, taking the total cost to 54 million.", "deaths exact =6 people"],
    ["Ninety more died, bringing the total of flights to 12.", "deaths exact =90 people"],
  ])("%s", (text, expected) => expect(found(text).at(-1)).toBe(expected));
});

describe("whose verb it is", () => {
  it.each([
    ["The crew hauled 39 sailors from the sea, and three people are still missing.", ["missing exact =3 people"]],
    ["Two men suspected of torching one of the barns were arrested.", ["detained exact =2 men"]],
    ["Two guards who ran after them were shot dead.", ["deaths exact =2 guards"]],
    ["Three boys who left home on 6 May are still missing.", ["missing exact =3 boys"]],
    ["Some 300 men held under an old law were in prison.", ["detained about ~300 men"]],
    ["After the bombing 12 people died.", ["deaths exact =12 people"]],
    ["The wounded numbered 18.", ["injuries exact =18 people"]],
    ["No lives were lost.", ["deaths exact =0 people"]],
    ["The agency has lost 54 staff since 2014.", ["deaths exact =54 staff"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("lists of one's victims", () => {
  it.each([
    ["The blast killed the driver and two passengers.", ["deaths exact =2 passengers"]],
    ["A bomber killed himself and 12 others.", ["deaths exact =12 people"]],
    [
      "Raiders killed a chief, his wife and two sons.",
      ["deaths exact =1 chief", "deaths exact =1 wife", "deaths exact =2 sons"],
    ],
    ["A shell killed the mayor and 12 people fled.", ["displaced exact =12 people"]],
    ["The dead include 12 children and two teachers.", ["deaths exact =12 children", "deaths exact =2 teachers"]],
    ["No staff member was injured.", ["injuries exact =0 staff member"]],
    ["Eight hospital cleaners were killed.", ["deaths exact =8 hospital cleaners"]],
    ["Nine members of the security forces were killed.", ["deaths exact =9 members of the security forces"]],
    ["41 fighters of the militia and of the army were killed.", ["deaths exact =41 fighters"]],
    [
      "The unit counted 101 abductions, including that of a radio host.",
      ["abducted exact =101 people", "abducted exact =1 radio host"],
    ],
    ["Two children under five were among the dead.", ["deaths exact =2 children"]],
    ["The army has lost some 300 men.", ["deaths about ~300 men"]],
    ["Forty-five people remain in detention.", ["detained exact =45 people"]],
    ["The gang took six nurses hostage.", ["abducted exact =6 nurses"]],
    [
      "Gunmen killed 14 people and took more than 20 hostages.",
      ["deaths exact =14 people", "abducted more_than 20.. hostages"],
    ],
    ["Three members of one family died.", ["deaths exact =3 members"]],
    ["The number of confirmed deaths stands at 63.", ["deaths exact =63 people"]],
    ["Some fifty women gathering fruit were taken by gunmen.", ["abducted about ~50 women"]],
    ["A boy and four girls were dug out dead.", ["deaths exact =1 boy", "deaths exact =4 girls"]],
    ["Some 1,100 people died in a wreck, of whom only 28 survived.", ["deaths about ~1100 people"]],
    ["Some 48,000 people were sheltering in schools, in 58 of them without water.", ["displaced about ~48000 people"]],
    [
      "Five people drowned in Goma, and one in Beni, where 73 people are missing.",
      ["deaths exact =5 people", "deaths exact =1 people", "missing exact =73 people"],
    ],
    ["Floods left 21 people missing and injured 31.", ["missing exact =21 people", "injuries exact =31 people"]],
    ["The blast left 40 dead and wounded.", []],
    ["More than half of the 34,000 killed are women.", ["deaths exact =34000 people"]],
    ["A third of the 900 injured were children.", ["injuries exact =900 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("finds no victims", () => {
  it.each([
    "The party lost 12 seats in the vote.",
    "The airline lost 40 passengers' bags.",
    "The firm lost 300 workers to rivals.",
    "Six men were sentenced to death.",
    "The judge sentenced six men to death.",
    "The clerk executed 12 orders.",
    "Thousands mourned in the streets.",
    "Two councils held over 40 meetings.",
    "A quarry lost 12 trucks in the flood.",
    "The outbreak killed 40 pigs.",
    "Poachers shot dead three elephants.",
    "Floods drowned 300 chickens and 12 mules.",
    "Twelve lorries were seized at the border.",
    "Two aircraft are missing.",
    "The quake killed off 12 wind farms.",
    "Raiders hacked 12 goats to death.",
    "Twelve buses were attacked and burned.",
    "Forty villages were found abandoned.",
    "The mayor captured 40 per cent of the vote.",
    "They eliminated 12 posts.",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});
