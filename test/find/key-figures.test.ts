import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("a number alone on its line, its label above or below", () => {
  it.each<[string, ...string[]]>([
    ["People displaced\n12,400\nDeaths\n31", "displaced 12400 people", "deaths 31 people"],
    ["12,400\nPeople displaced\n31\nDeaths", "displaced 12400 people", "deaths 31 people"],
    ["Key figures\n\n12,400+\n\npeople displaced\n\n31\n\nkilled", "displaced 12400.. people", "deaths 31 people"],
    ["1.3M\npeople in need", "in_need 1300000 people"],
    ["Houses destroyed\n2,140", "homes_destroyed 2140 houses"],
    ["9,400\nfamilies evacuated\n37\nevacuation centres", "displaced 9400 families"],
    // whose label it is
    ["Deaths\n31\nPeople displaced"],
    ["31\nDeaths\n40"],
    // pages, headings, years
    ["Casualties\n3\nDisplaced people"],
    ["3\nDisplaced people\nNobody was hurt in Lisk."],
    ["1\nPeople displaced\n2\nPeople killed"],
    ["2023\nPeople killed"],
    ["14,000\nVaccinated children"],
  ])("%s", (text, ...expected) =>
    expect(found(text).filter((line) => !line.startsWith("injuries 0"))).toEqual(expected),
  );
});

describe("single quotation marks", () => {
  it.each<[string, ...string[]]>([
    ["The shells killed ‘17 herders’, the union said.", "deaths 17 herders"],
    ["The shells killed '17 herders' in Lisk.", "deaths 17 herders"],
    ["Shells ‘kill 17’ in Lisk", "deaths 17 people"],
    ["The herders’ union said the herders’ cows died."],
    ["The shells killed 17 herders’ cows."],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});
