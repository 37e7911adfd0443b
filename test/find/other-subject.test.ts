import { describe, expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

const lines = (text: string) => figuresIn(text).map(figureLine);

// A verb far behind a number may be somebody else's.
it.each<[string, string[]]>([
  ["A bus carrying 40 passengers crashed and its driver was killed.", []],
  ["A bus with 30 pupils overturned and no one was injured.", ["injuries 0 people"]],
  ["A tanker with 20 crew ran aground but nobody was hurt.", ["injuries 0 people"]],
  ["A plane, carrying 62 people, crashed, and a woman on the ground was injured.", ["injuries 1 woman"]],
  ["Five gunmen stormed a hotel and the manager was killed.", []],
  ["Some 40 fighters attacked the base, and a guard was killed.", ["deaths 1 guard"]],
  ["Around 2,000 protesters marched and three were detained.", ["detained 3 people"]],
  ["Twenty gunmen on motorcycles attacked and villagers were killed.", []],
  ["Two trains carrying 350 people collided and dozens were killed.", ["deaths 24.. people"]],
  ["A mine where 200 men worked collapsed and a guard died.", ["deaths 1 guard"]],
  ["Thousands marched after two pupils were killed.", ["deaths 2 pupils"]],
  ["Hundreds gathered where a girl was shot dead.", ["deaths 1 girl"]],
  ["Some 500 workers walked out because a colleague was injured.", ["injuries 1 colleague"]],
  ["About 300 mourners attended the funeral of a boy who was killed.", ["deaths 1 boy"]],
  // Or theirs after all.
  ["Three men armed with knives attacked commuters and were shot dead.", ["deaths 3 men"]],
  ["About 60 rebels attacked a post in Obo and were killed.", ["deaths ~60 rebels"]],
  ["Three men armed with knives and a woman were killed.", ["deaths 3 men", "deaths 1 woman"]],
  ["Twelve people, none of them children, were killed.", ["deaths 12 people"]],
  ["A team of 12 doctors from the city was kidnapped.", ["abducted 12 doctors"]],
  ["Three men and two women from the village were killed.", ["deaths 3 men", "deaths 2 women"]],
  ["Four people in the besieged town and a driver were killed.", ["deaths 4 people", "deaths 1 driver"]],
])("%s", (text, expected) => expect(lines(text)).toEqual(expected));

describe("a verb of a part's own clause", () => {
  it.each<[string, string[]]>([
    [
      "Three people, including a teacher who had returned in May, were killed.",
      ["deaths 3 people", "deaths 1 teacher*"],
    ],
    ["Nine people, among them a boy who had fled Obo, were killed.", ["deaths 9 people", "deaths 1 boy*"]],
    ["Five clerks, one of whom had been abducted in May, died.", ["abducted 1 people"]],
    ["Two men whose families had fled were killed.", []],
    ["Some 40 people, most of whom had fled Obo, were killed.", ["deaths ~40 people"]],
    ["Forty people who had fled Obo were killed.", ["deaths 40 people"]],
    [
      "The park counts 21 dead. The prefect makes it 24, including three who died later.",
      ["deaths 21 people", "deaths 24 people", "deaths 3 people*"],
    ],
  ])("%s", (text, expected) => {
    expect(figuresIn(text).map(figureLine)).toEqual(expected);
  });
});
