import { describe, expect, it } from "vitest";
import { brief, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(brief);

describe("one figure a frame", () => {
  it.each([
    // object of a verb
    ["The bombing killed 12 people.", "deaths exact =12 people"],
    ["Shelling has killed at least 35 civilians in the town.", "deaths at_least 35.. civilians"],
    ["They shelled the area, killing more than 860 civilians.", "deaths more_than 860.. civilians"],
    ["The blast wounded another 14 people.", "injuries exact =14 people"],
    ["Fighting displaced about 300,000 people.", "displaced about ~300000 people"],
    ["Police arrested nearly 90 protesters.", "detained nearly ..90 protesters"],
    ["Gunmen kidnapped up to 50 pupils.", "abducted at_most ..50 pupils"],
    // subject of a verb
    ["Three soldiers were killed on Monday.", "deaths exact =3 soldiers"],
    ["Some 300 families have been displaced.", "displaced about ~300 families"],
    ["Dozens of people died in the flood.", "deaths vague 24.. people"],
    ["More than 24,000 have fled.", "displaced more_than 24000.. people"],
    ["Some 600 families crossed into Jordan.", "displaced about ~600 families"],
    ["Forty villagers returned on Sunday.", "returned exact =40 villagers"],
    ["Buses took 187 pupils from one school and 125 from another, but 25 had returned.", "returned exact =25 people"],
    ["22 miners are still missing.", "missing exact =22 miners"],
    ["Ten miners succumbed.", "deaths exact =10 miners"],
    ["Fourteen others perished.", "deaths exact =14 people"],
    ["14.7 million people are in need.", "in_need exact =14700000 people"],
    // behind the noun
    ["A strike left ten villagers dead.", "deaths exact =10 villagers"],
    ["860 civilians killed", "deaths exact =860 civilians"],
    ["1.3M people displaced", "displaced exact =1300000 people"],
    // forced to
    ["Raids caused over 70,000 villagers to flee their homes.", "displaced more_than 70000.. villagers"],
    ["The war has driven thousands of farmers from their homes.", "displaced vague 2000.. farmers"],
    ["The storm claimed the lives of 17 people.", "deaths exact =17 people"],
    ["The storm claimed 22 lives.", "deaths exact =22 people"],
    // the noun says it
    ["OCHA recorded 452,623 displacements.", "displaced exact =452623 displacements"],
    ["The province counts 714,000 IDPs.", "displaced exact =714000 IDPs"],
    ["They counted 51 dead.", "deaths exact =51 people"],
    ["The committee verified the killing of nine drivers.", "deaths exact =9 drivers"],
    ["The death toll from the quake rose to 1,941.", "deaths exact =1941 people"],
    ["The death toll has passed 200.", "deaths more_than 200.. people"],
    ["Death toll tops 1,200 after quake", "deaths more_than 1200.. people"],
    ["The number of dead exceeds 300.", "deaths more_than 300.. people"],
    ["The toll from the quake is nearing 40.", "deaths nearly ..40 people"],
    ["Rescuers gave a toll of 18.", "deaths exact =18 people"],
    // things
    ["Air strikes hit dozens of clinics.", "facilities_hit vague 24.. clinics"],
    ["Five hospitals were shelled.", "facilities_hit exact =5 hospitals"],
    ["The quake destroyed 37,312 houses.", "homes_destroyed exact =37312 houses"],
    // inhabitants
    ["The province of about two million people was calm.", "population about ~2000000 people"],
    ["It is home to 52,100 people.", "population exact =52100 people"],
    ["The town has a population of 16,312.", "population exact =16312 people"],
    // none
    ["Raids killed 12 people per the ministry.", "deaths exact =12 people"],
    ["A raid killed 12 people a day after the truce.", "deaths exact =12 people"],
    ["Police said 12 people had died, correcting an earlier toll of 15.", "deaths exact =12 people"],
    ["No civilians were killed.", "deaths exact =0 civilians"],
    ["Not one soldier died.", "deaths exact =0 soldier"],
    ["Not a single house was destroyed.", "homes_destroyed exact =0 house"],
    ["He was one of three men killed on Friday.", "deaths exact =3 men"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("several figures", () => {
  it.each([
    ["Three soldiers and two civilians were killed.", ["deaths exact =3 soldiers", "deaths exact =2 civilians"]],
    ["The blast killed 12 people and wounded 30.", ["deaths exact =12 people", "injuries exact =30 people"]],
    ["A raid killed three soldiers and two civilians.", ["deaths exact =3 soldiers", "deaths exact =2 civilians"]],
    [
      "At least 70 people have been killed and two hospitals shelled.",
      ["deaths at_least 70.. people", "facilities_hit exact =2 hospitals"],
    ],
    ["The raid left 15 dead and 26 wounded.", ["deaths exact =15 people", "injuries exact =26 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  it("marks parts of a whole", () => {
    const [whole, part] = figuresIn("The strike killed 12 people, including four children.");
    expect(brief(part!)).toBe("deaths exact =4 children");
    expect(part!.part_of).toBe(whole!.id);
    expect(whole!.part_of).toBeNull();
  });

  it.each(["Twelve people died, five of them children.", "22 villagers, six of them from one house, were wounded."])(
    "%s",
    (text) => {
      const [whole, part] = figuresIn(text);
      expect(part!.part_of).toBe(whole!.id);
      expect(part!.measure).toBe(whole!.measure);
    },
  );
});

describe("finds nothing", () => {
  it.each([
    "The war is in its eighth year.",
    "Guards stand accused under sections 280 and 304 of the code of 1998 and were held to it.",
    "The 9/11 attacks are remembered.",
    "3/4 of the homes were destroyed.",
    // how often, not how many
    "Of the babies 45 per 1,000 died.",
    "Some 40 people a day are killed.",
    "Three a week drowned.",
    "Fighting displaces 300 families every month.",
    "Livestock: 9.5 million head perished.",
    // one broken number or two: nobody can tell
    "Some 14, 593 people fled.",
    "Thirty - five people died.",
    "Over 2,0000 people fled.",
    "20,00 people fled.",
    "The valley lost 3.5 people a day.",
    "A bomb hit Forty Martyrs Street.",
    "After six years of war, the front is quiet.",
    "Resolution 2254 was adopted in 2015.",
    "S-300 missiles and F-16 jets were seen.",
    "The army killed or injured 40 people.",
    "The shelling left 40 dead or missing.",
    "Aid worth $34 million arrived.",
    "43 per cent of the houses were destroyed.",
    "A storm killed 30 goats.",
    "The army took 12 villages.",
    "Call +963 11 555 0142 for details.",
    "City beat Rovers 4-1 at home.",
    "The town lies 34 km from the border.",
    "A 47-year-old clerk slept three hours.",
    "The convoy of 30 vehicles was destroyed.",
    "They were killed at 08:15 on 14 March 2019.",
    "The bus with 40 seats was empty.",
    "The clerk executed 12 orders.",
    "200 troops crossed into the province on Friday.",
    "Twelve soldiers returned fire.",
    "40 fighters ran from the building.",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

describe("how sure", () => {
  it.each([
    ["The offensive could force 9,000 people from their homes.", "projected"],
    ["Another 30,000 people may be displaced.", "projected"],
    ["The army denied having killed ten farmers.", "denied"],
    ["Shelling killed ten farmers.", "reported"],
    // negated: never a fact
    ["The raid did not kill 12 people.", "denied"],
    ["The raid didn't kill 12 people.", "denied"],
    ["The raid never killed ten farmers.", "denied"],
    ["The storm passed without killing 12 people.", "denied"],
    ["The flood has not displaced 4,000 people.", "denied"],
    ["Nor did it wound 20 people.", "denied"],
    ["The office could not verify the deaths of six nurses.", "denied"],
    // "not" that negates something else
    ["The raid killed 12 people, not many.", "reported"],
    ["The raid not only killed 12 people.", "reported"],
    ["It is not clear who killed 12 people.", "reported"],
    ["The army, not the rebels, killed 12 people.", "reported"],
    ["No fewer than 12 people were killed.", "reported"],
    ["Another nine have not been traced.", "reported"],
  ])("%s", (text, modality) => expect(figuresIn(text).map((figure) => figure.modality)).toEqual([modality]));

  it.each([
    ["The office verified 500 deaths.", "documented"],
    ["An estimated 306,887 civilians were killed.", "estimated"],
    ["A blast killed 500 people.", null],
  ])("%s", (text, method) => expect(figuresIn(text).map((figure) => figure.method)).toEqual([method]));
});

it("keeps ids when the report is edited elsewhere", () => {
  const sentence = "Shelling killed 12 people on Monday.";
  const [first] = figuresIn(sentence);
  const [second] = figuresIn(`A new paragraph that counts 40 wounded people.\n\n${sentence}`).slice(-1);
  expect(second!.id).toBe(first!.id);
});

it("tells repeated sentences apart", () => {
  const ids = figuresIn("Twelve people died. Twelve people died.").map((figure) => figure.id);
  expect(new Set(ids).size).toBe(2);
});

describe("readings that went wrong once", () => {
  it.each([
    ["In 2015 two quakes killed close to 9,000 people.", ["deaths nearly ..9000 people"]],
    ["Some 2000 people fled.", ["displaced about ~2000 people"]],
    ["Over 2000 people were killed.", ["deaths more_than 2000.. people"]],
    ["All 1900 families fled.", ["displaced exact =1900 families"]],
    ["In 2011 people fled.", []],
    ["The 2015 attacks killed 12 people.", ["deaths exact =12 people"]],
    ["The 1994 killings were tried in court.", []],
    ["A group of 12 people fled.", ["displaced exact =12 people"]],
    ["Five in a group of 12 people fled.", ["displaced exact =5 people"]],
    ["Four of the wounded died later.", ["deaths exact =4 people"]],
    ["Shelling killed 12, a local medic said.", ["deaths exact =12 people"]],
    ["The toll climbed from 9 to 21.", ["deaths exact =21 people"]],
    ["Six people died on Monday and another two on Friday.", ["deaths exact =6 people", "deaths exact =2 people"]],
    ["Gunmen shot dead six people on Monday, two on Friday.", ["deaths exact =6 people", "deaths exact =2 people"]],
    ["Six people were killed in Homs and two in Hama.", ["deaths exact =6 people", "deaths exact =2 people"]],
    ["12,190 people reported killed", ["deaths exact =12190 people"]],
    ["Injured: 40", ["injuries exact =40 people"]],
    ["A town of 6 million inhabitants was hit.", ["population exact =6000000 inhabitants"]],
    ["The group executed 24 civilians.", ["deaths exact =24 civilians"]],
    ["Police arrested 29 returnees.", ["detained exact =29 returnees"]],
    ["Four drivers were stopped and kidnapped.", ["abducted exact =4 drivers"]],
    ["Two of the three men, 19 and 23, fled.", ["displaced exact =2 men"]],
    ["Fighting displaced 36,500 people, three in ten of them under 15.", ["displaced exact =36500 people"]],
    ["A 9,500-strong mission lost six peacekeepers.", ["deaths exact =6 peacekeepers"]],
    ["Four casualties and several wounded were counted.", ["deaths exact =4 casualties", "injuries vague 3.. people"]],
    ["It was a draw, 2-0, and I was dead inside.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
