import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("people told with their ages", () => {
  it.each<[string, string[]]>([
    ["A seven-year-old girl and two boys were killed.", ["deaths 1 girl", "deaths 2 boys"]],
    ["The blast killed a 7-year-old girl and two boys.", ["deaths 1 girl", "deaths 2 boys"]],
    ["A girl, 7, and two boys drowned.", ["deaths 1 girl", "deaths 2 boys"]],
    ["The blast killed a woman, 34, a boy, 9, and two guards.", ["deaths 1 woman", "deaths 1 boy", "deaths 2 guards"]],
    ["The blast killed two men, 34 and 51, and a child.", ["deaths 2 men", "deaths 1 child"]],
    ["Three brothers – 5, 8 and 12 – were killed.", ["deaths 3 brothers"]],
    ["Two girls - 9 and 13 - drowned.", ["deaths 2 girls"]],
    ["His sons (3 and 6) were killed.", []],
    ["Two sisters of 34 and 41 were shot dead.", ["deaths 2 sisters"]],
    ["An 11 and a 16-year-old were shot dead.", []],
    ["An 11- and 16-year-old were shot dead.", []],
    ["The shells killed 11 and a 16-year-old was hurt.", ["deaths 11 people"]],
    ["The shells killed 11 and 16-year-old Ana Prado was hurt.", ["deaths 11 people"]],
    ["Three cousins, the oldest nine, drowned in a well.", ["deaths 3 cousins"]],
    ["Three pupils died; the youngest was 12.", ["deaths 3 pupils"]],
    ["Two brothers, the elder 34 and the younger 31, drowned.", ["deaths 2 brothers"]],
    ["Two brothers, one 34 and the other 31, drowned.", ["deaths 2 brothers"]],
    ["Two brothers, both 34, drowned.", ["deaths 2 brothers"]],
    ["Two brothers, 34 and 31 years old, drowned.", ["deaths 2 brothers"]],
    ["She was 34 when she was killed.", []],
    ["He was just 34, and died on the spot.", []],
    ["Her son was 12 when he was shot dead.", []],
    ["They were 31 and 34 when they were killed.", []],
    ["The toll was 31 when the search ended.", ["deaths 31 people"]],
    ["A girl who had just turned 12 was shot dead.", ["deaths 1 girl"]],
    ["Five pupils, all under 12, drowned.", ["deaths 5 pupils"]],
    ["Five workers, all under 40, drowned.", ["deaths 5 workers"]],
    ["Ana Prado, 12 at the time, saw two men shot dead.", ["deaths 2 men"]],
    // and what counts them
    ["The crew, all 34, drowned.", ["deaths 34 people"]],
    ["The oldest 12 houses burned down.", ["homes_destroyed 12 houses"]],
    ["The dead – 4 boys and 7 girls – were buried.", ["deaths 4 boys", "deaths 7 girls"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("people told as somebody's", () => {
  it.each<[string, string[]]>([
    ["A 7-year-old girl and her grandfather were killed.", ["deaths 1 girl", "deaths 1 grandfather"]],
    ["A man, his wife and their three children died.", ["deaths 1 man", "deaths 1 wife", "deaths 3 children"]],
    ["The blast killed a teacher and her husband.", ["deaths 1 teacher", "deaths 1 husband"]],
    // Who is known to the report, or does something else
    ["A teacher was killed and his brother said he had been threatened.", ["deaths 1 teacher"]],
    ["The mayor and his wife met three envoys.", []],
    ["A teacher lost his wife and his son was hurt.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
