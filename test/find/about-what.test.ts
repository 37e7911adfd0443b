import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("what leads to a matter and bounds no number", () => {
  it.each<[string, ...string[]]>([
    ["There was outrage over 13 deaths in the cells.", "deaths 13 people"],
    ["Anger has been mounting over 13 deaths at the mill.", "deaths 13 people"],
    ["A debate about 13 deaths began.", "deaths 13 people"],
    ["Two wardens were charged over 13 killings.", "deaths 13 people"],
    ["The state was sued over nine deaths.", "deaths 9 people"],
    ["The inquest heard about 13 deaths.", "deaths 13 people"],
    ["Villagers wept over 13 bodies.", "deaths 13 people"],
    ["Lisk came under 13 attacks.", "strikes 13 attacks"],
    ["We passed 13 bodies on the way.", "deaths 13 people"],
    // and what does bound one
    ["Over 13 deaths were recorded.", "deaths 13.. people"],
    ["Clinics reported about 13 deaths.", "deaths ~13 people"],
    ["Under 13 people died.", "deaths ..13 people"],
    ["The toll passed 1,300 bodies.", "deaths 1300.. people"],
    ["The protest left over 13 people dead.", "deaths 13.. people"],
    ["Police arrested over 13 protesters.", "detained 13.. protesters"],
    ["A probe found over 13 deaths.", "deaths 13.. people"],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});
