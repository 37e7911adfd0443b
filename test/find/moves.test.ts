import { describe, expect, it } from "vitest";
import { brief, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text, "2022-06-15").map(brief);

describe("people who move, stay, go back, live somewhere or need something", () => {
  it.each<[string, string[]]>([
    [
      "Buses carried some 900 women and children to Rakov over the weekend.",
      ["displaced about ~900 women and children"],
    ],
    // what had been before, and what the sentence tells
    ["Some 310 families who had gone home fled again on Monday.", ["displaced about ~310 families"]],
    ["Some 310 villagers who had fled Rakov went home on Monday.", ["returned about ~310 villagers"]],
    ["Some 310 villagers who had fled to the coast drowned on Monday.", ["deaths about ~310 villagers"]],
    ["Some 310 villagers who had fled Rakov when the dam burst are safe.", ["displaced about ~310 villagers"]],
    ["No fewer than 2,100 villagers trooped into the district capital.", ["displaced at_least 2100.. villagers"]],
    ["At least 18,000 people made their way to churches and schools.", ["displaced at_least 18000.. people"]],
    ["Some 2,700 people lodged in community halls.", ["displaced about ~2700 people"]],
    ["A total of 4,210 families are being served inside 33 evacuation centres.", ["displaced exact =4210 families"]],
    ["Another 800 families are staying with kin.", ["displaced exact =800 families"]],
    ["The parish accommodates some 300 Christians.", ["displaced about ~300 Christians"]],
    ["About 65,000 people were told to get out.", ["displaced about ~65000 people"]],
    ["As many as 8,000 people downstream would have to leave.", ["displaced at_most ..8000 people"]],
    ["A million people have left the eastern provinces.", ["displaced exact =1000000 people"]],
    ["Over half a million people walked or drove across the border.", ["displaced more_than 500000.. people"]],
    ["The camps now hold at least 450,000.", ["displaced at_least 450000.. people"]],
    ["The number of families in the camp has doubled to 5,100.", ["displaced exact =5100 families"]],
    ["More than 90,000 people have been flown out of Goma.", ["displaced more_than 90000.. people"]],
    ["Some 2,000 residents were bused to shelters.", ["displaced about ~2000 residents"]],
    ["Some 1.2 million have been housed in student dormitories.", ["displaced about ~1200000 people"]],
    ["Malta took in the 24 bodies on Monday.", ["deaths exact =24 people"]],
    ["Three patients were airlifted from the island.", []],
    ["Some 400 tourists were flown out of Rakov.", []],
    ["The town lost 300 of its 2,000 inhabitants.", ["population exact =2000 inhabitants"]],
    ["Tens of thousands are on the road.", ["displaced vague 20000.. people"]],
    ["Hundreds of thousands could be on the road by spring.", ["displaced vague 200000.. people"]],
    ["The bombing pushed 21,000 people across the river.", ["displaced exact =21000 people"]],
    ["We will move the first 140 families into temporary units by July.", ["displaced exact =140 families"]],
    ["The state plans to return another 250 families before winter.", ["returned exact =250 families"]],
    ["Some 5,000 residents were allowed back.", ["returned about ~5000 residents"]],
    ["Some 4.1 million people cannot feed themselves.", ["in_need about ~4100000 people"]],
    ["More than 300,000 people may go without food.", ["in_need more_than 300000.. people"]],
    ["The number of children needing vaccines was put at 210,000.", ["in_need exact =210000 children"]],
    ["UNICEF puts the number of people needing water at 1.3 million.", ["in_need exact =1300000 people"]],
    ["Three in ten, or 9 million, go to bed hungry.", ["in_need exact =9000000 people"]],
    ["Aid groups say 7,000 families are waiting for help.", ["in_need exact =7000 families"]],
    ["The total in need of aid now stands at 6.7 million.", ["in_need exact =6700000 people"]],
    ["The hamlet had 610 people at the last census.", ["population exact =610 people"]],
    ["Korbu, a place of 3,000 souls, is empty.", ["population exact =3000 souls"]],
    ["Lisk, with some 720 residents, lies downstream.", ["population about ~720 residents"]],
    ["Morra (pop. 4,120) is cut off.", ["population exact =4120 people"]],
    ["Around 100,000 people remain under siege.", ["population about ~100000 people"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
