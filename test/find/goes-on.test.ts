import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);
const FLED = "Some 6,000 people fled. ";
const DIED = "Fourteen people died. ";
const fled = "displaced ~6000 people";
const died = "deaths 14 people";

describe("the count of the sentence before goes on", () => {
  it.each<[string, ...string[]]>([
    [`${FLED}The number has since risen to 9,100.`, fled, "displaced 9100 people"],
    [`${FLED}That number could reach 9,100 by July.`, fled, "displaced 9100 people projected"],
    [`${FLED}The figure has passed 9,100.`, fled, "displaced 9100.. people"],
    [`${FLED}The total now stands at 9,100.`, fled, "displaced 9100 people"],
    [`${FLED}It has since doubled to 12,000.`, fled, "displaced 12000 people"],
    [`${FLED}By Sunday there were 9,100.`, fled, "displaced 9100 people"],
    [`${DIED}On Friday it was 31.`, died, "deaths 31 people"],
    [`${FLED}The agency expects a further 900 by May.`, fled, "displaced 900 people projected"],
    [`${FLED}The agency expects another 900 to follow.`, fled, "displaced 900 people projected"],
    [`${FLED}The agency expects 900 more.`, fled, "displaced 900 people projected"],
    [`${FLED}“We are 700 on this hill,” said a cook.`, fled, "displaced 700 people"],
    [`${FLED}Arrivals could reach 20,000.`, fled, "displaced 20000 people projected"],
    [`${DIED}Five were pupils.`, died, "deaths 5 pupils*"],
    [`${DIED}The victims were nine cooks and five pupils.`, died, "deaths 9 cooks", "deaths 5 pupils"],
    [`${DIED}The latest victim is a girl of two.`, died, "deaths 1 girl"],
    [`${DIED}The police list has nine.`, died, "deaths 9 people"],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe("what is counted anew", () => {
  it.each<[string, ...string[]]>([
    [`${FLED}The number of schools rose to 40.`, fled],
    [`${FLED}The number 40 bus goes there.`, fled],
    [`${FLED}The total cost rose to 40 million dollars.`, fled],
    [`${FLED}It rose to nine metres.`, fled],
    [`${FLED}It rose to nine.`, fled],
    [`${FLED}On Friday it was 31 degrees.`, fled],
    [`${FLED}By Sunday there were 40 soldiers in town.`, fled],
    [`${FLED}The stadium expects 40,000.`, fled],
    [`${DIED}Five were pupils when the war began.`, died],
    [`${DIED}Five were pulled out alive.`, died],
    ["The choir sang. “We are 700 on this hill,” said a cook."],
    ["The victims were nine widows who lost their savings."],
    ["Fourteen people died and 30 were hurt. The number could rise to 40.", died, "injuries 30 people"],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});
