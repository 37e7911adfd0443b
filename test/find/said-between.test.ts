import { expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

/* Who says it, told between the counted and what befell them. */

it.each<[string, ...string[]]>([
  // who says it stands between the counted and the verb
  ["Twelve people, police said, were killed.", "deaths 12 people"],
  ["Twelve people, the governor of Kolpa now says, were killed in the blast.", "deaths 12 people"],
  ["Twelve people, it is feared, may have been wounded.", "injuries 12 people projected"],
  ["Twelve fishermen, the coastguard reports, are still missing.", "missing 12 fishermen"],
  ["Some 900 people, the mayor estimates, have fled the town.", "displaced ~900 people"],
  ["A woman, the police said on Monday, was killed.", "deaths 1 woman"],
  ["Three schools, the ministry says, were shelled.", "facilities_hit 3 schools"],
  ["Sixty houses, officials reckon, were destroyed.", "homes_destroyed 60 houses"],
  ["Twelve students, their lawyers say, are still being held.", "detained 12 students"],
  ["Some 4,000 families, the agency warned, are in need of food.", "in_need ~4000 families"],
  ["At least twelve rebels, an army spokesman claimed, had been killed.", "deaths 12.. rebels"],
  ["Fourteen miners, the company concedes, suffocated.", "deaths 14 miners"],
  ["Twelve people, the usher said, were on time."],
  ["Two players, the coach said, were beaten in the final."],
  ["Forty pupils, the teacher believes, are being taught at home."],
  ["Twelve men, the jury heard, had killed time at the bar."],
  ["She met 12 officers, she said, and left."],
  ["Four ministers, the paper said, were being held up by the fog."],
  ["A spokesman for 12 families, police said, was not in town."],
  ["A bus with 12 pupils, police said, was damaged."],
  // between the verb and the counted
  ["Gunmen murdered, by the bishop's count, eight worshippers.", "deaths 8 worshippers"],
  ["Gunmen killed, according to the bishop, at least eight worshippers.", "deaths 8.. worshippers"],
  ["Doctors treated, by the count of the ward, 40 cases of flu."],
  ["The team killed, by the coach's own count, eight minutes."],
  ["The team lost, according to its coach, 12 games."],
  // still being
  ["Some 40 clerks are still being held hostage.", "abducted ~40 clerks"],
  ["Some 450 families, aid workers think, are now being evacuated.", "displaced ~450 families"],
  ["Four meetings are still being held."],
  // the number before its noun, and behind what is expected of it
  ["Officials put at 45 the number of villagers killed.", "deaths 45 villagers"],
  ["The number of dead is expected to exceed 45.", "deaths 45.. people projected"],
  ["The mission puts the number of herders who require aid in Malut at 41,000.", "in_need 41000 herders"],
  ["The number of people in need is 500.", "in_need 500 people"],
  ["The number of visitors who require help in the museum was put at 500."],
  ["The number of visitors is expected to exceed 400,000."],
])("%s", (text, ...lines) => expect(figuresIn(text).map(figureLine)).toEqual(lines));
