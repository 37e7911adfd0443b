import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("what stands between the parts of a verb", () => {
  it.each<[string, string[]]>([
    // an adverb that begins a phrase of the lists, or says how somebody speaks
    ["Nine herders were brutally killed.", ["deaths 9 herders"]],
    ["Nine herders were mistakenly shot dead.", ["deaths 9 herders"]],
    ["Nine herders were swiftly evacuated.", ["displaced 9 herders"]],
    ["Nine herders were repeatedly told of the danger.", []],
    // a day
    ["Nine herders were on Tuesday killed near Brumal.", ["deaths 9 herders"]],
    ["Nine herders were early on Tuesday shot dead near Brumal.", ["deaths 9 herders"]],
    ["Nine herders have since Tuesday been arrested.", ["detained 9 herders"]],
    ["Nine herders were yesterday reported killed.", ["deaths 9 herders"]],
    ["Nine barns were last night destroyed.", []],
    ["Nine houses were last night destroyed.", ["homes_destroyed 9 houses"]],
    ["Nine herders were on Tuesday sentenced to death.", []],
    ["Nine herders were on Tuesday morning at the gate.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("those of one family", () => {
  it.each<[string, string[]]>([
    ["Five of a family were burned to death.", ["deaths 5 people"]],
    ["Four of the same family were killed.", ["deaths 4 people"]],
    ["Four of the families were displaced.", ["displaced 4 families"]],
    ["Four families were displaced.", ["displaced 4 families"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("a blank between thousands, behind a mark", () => {
  it.each<[string, string[]]>([
    ["Some 410 families (2 310 people) fled.", ["displaced ~410 families", "displaced 2310 people"]],
    ["Nine dead (1 310 injured)", ["deaths 9 people", "injuries 1310 people"]],
    ["Nine herders died (2 310 km from here).", ["deaths 9 herders"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("those among whom somebody was hurt", () => {
  it.each<[string, string[]]>([
    ["Two injured among the displaced were carried off.", ["injuries 2 people"]],
    ["Two monks among the displaced were carried off.", ["displaced 2 monks"]],
    ["The slide claimed the lives of a total of 14 monks.", ["deaths 14 monks"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
