import { describe, expect, it } from "vitest";
import { brief, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text, "2022-06-15").map(brief);

describe("reports of every kind, told afresh", () => {
  it.each<[string, string[]]>([
    [
      "Nineteen passengers were pronounced dead and 22 admitted to hospital.",
      ["deaths exact =19 passengers", "injuries exact =22 people"],
    ],
    [
      "Seven bodies were found overnight, taking the number of confirmed dead to 61.",
      ["deaths exact =7 people", "deaths exact =61 people"],
    ],
    ["More than 80 people sought treatment for burns.", ["injuries more_than 80.. people"]],
    ["Another 30 were treated at the scene.", ["injuries exact =30 people"]],
    ["Relatives are still searching for 33 people.", ["missing exact =33 people"]],
    ["Two of the crew were never found.", ["missing exact =2 crew"]],
    ["Sixty were hauled away in police buses.", ["detained exact =60 people"]],
    ["The number of internally displaced has passed the 300,000 mark.", ["displaced exact =300000 mark"]],
    ["Nearly 3,000 people spent a third night in emergency shelters.", ["displaced nearly ..3000 people"]],
    ["Up to 20,000 people are at risk of displacement.", ["displaced at_most ..20000 people"]],
    ["Half the population, some 5.6 million, is food insecure.", ["in_need about ~5600000 people"]],
    ["An estimated 1.2 million people are in IPC Phase 4.", ["in_need about ~1200000 people"]],
    [
      "A hospital, two clinics and a school came under fire.",
      ["facilities_hit exact =1 hospital", "facilities_hit exact =2 clinics", "facilities_hit exact =1 school"],
    ],
    ["Some 640 houses were rendered uninhabitable.", ["homes_destroyed about ~640 houses"]],
    [
      "Assessment teams counted 640 destroyed and 1,210 damaged houses.",
      ["homes_destroyed exact =640 houses", "homes_destroyed exact =1210 houses"],
    ],
    [
      "The previous toll was 12. The ministry reported the highest toll, 48, of which 41 in Taro.",
      ["deaths exact =12 people", "deaths exact =48 people", "deaths exact =41 people"],
    ],
    ["The dead could reach 2,000, the mayor warned.", ["deaths exact =2000 people"]],
    [
      "Six brothers were killed and 14 others hurt the previous day.",
      ["deaths exact =6 brothers", "injuries exact =14 people"],
    ],
    ["Eight Czech and Polish climbers died.", ["deaths exact =8 Czech and Polish climbers"]],
    ["Some 300 mud-and-wattle huts burned.", ["homes_destroyed about ~300 mud-and-wattle huts"]],
    ["Nine detainees slipped out of the jail and were rearrested.", ["detained exact =9 detainees"]],
    [
      "Two hundred houses fell in, and with them three clinics.",
      ["homes_destroyed exact =200 houses", "facilities_hit exact =3 clinics"],
    ],
    ["Four sailors who were plucked from the sea are being treated in Taro.", ["injuries exact =4 sailors"]],
    [
      "Officials say 12 people died. The mayor gave 26 on Sunday.",
      ["deaths exact =12 people", "deaths exact =26 people"],
    ],
    ["Sixteen school buildings were damaged.", ["facilities_hit exact =16 school buildings"]],
    [
      "The ministry reported the highest toll, 48, of which 41 in Taro.",
      ["deaths exact =48 people", "deaths exact =41 people"],
    ],
    ["The ministry reported the highest toll, 48.", ["deaths exact =48 people"]],
    ["Of the 276 girls taken in 2014, more than 90 are still missing.", ["missing more_than 90.. people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
