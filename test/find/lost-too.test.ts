import { expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

/* Losses told of people where deaths were told before, and other words for who and what is gone. */

it.each<[string, ...string[]]>([
  // lost, where the report tells of deaths
  ["Thirty people died. The camp has lost 27 campers.", "deaths 30 people", "deaths 27 campers"],
  [
    "Thirty people died. The valley alone has lost 480 herders, its mayor said.",
    "deaths 30 people",
    "deaths 480 herders",
  ],
  [
    "Thirty people died. In Malut, St Anne's lost at least 60 nuns, its prior says.",
    "deaths 30 people",
    "deaths 60.. nuns",
  ],
  [
    "Thirty people died. The mill lost one worker, a father, along with three of his nephews.",
    "deaths 30 people",
    "deaths 1 worker",
    "deaths 3 nephews",
  ],
  ["Thirty people died. The club lost 12 members to its rival.", "deaths 30 people"],
  ["Thirty people died. The party lost 12 seats.", "deaths 30 people"],
  ["Thirty people died. The team lost 12 games.", "deaths 30 people"],
  ["Thirty people died. The band could lose 12 members.", "deaths 30 people"],
  ["Thirty people died. The firm has lost 12 contracts.", "deaths 30 people"],
  ["The camp has lost 27 campers."],
  ["The party lost 12 members."],
  // taken and held
  ["Gunmen stormed the school and took 40 girls with them.", "abducted 40 girls"],
  ["Bandits took 40 cows with them."],
  ["Soldiers took 40 girls with them to safety."],
  ["Gunmen have been holding 40 villagers since May.", "abducted 40 villagers"],
  ["Gunmen are holding 40 positions."],
  ["Pirates took 40 sailors.", "abducted 40 sailors"],
  ["The number of hostages is put at 40.", "abducted 40 people"],
  ["Forty girls are still with the kidnappers.", "abducted 40 girls"],
  // buildings
  ["Forty homes had to be demolished.", "homes_destroyed 40 homes"],
  ["Forty homes had to be repainted."],
  ["Forty homes had to be evacuated."],
  ["The damage includes 40 homes.", "homes_destroyed 40 homes"],
  ["The package includes 40 homes."],
  ["The landslide swallowed up 40 homes.", "homes_destroyed 40 homes"],
  ["Forty homes fell to the flames.", "homes_destroyed 40 homes"],
  // not found
  ["Forty people are feared buried.", "missing 40 people projected"],
  ["Forty people are still to be found.", "missing 40 people"],
  ["No one knows what became of 40 others.", "missing 40 people"],
  ["The question is what became of 40 letters."],
  // not home
  ["Some 300 families are still out of their homes.", "displaced ~300 families"],
  ["The raid drove 300 families out of their homes.", "displaced 300 families"],
])("%s", (text, ...lines) => expect(figuresIn(text).map(figureLine)).toEqual(lines));
