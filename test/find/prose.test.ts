import { expect, it } from "vitest";
import { figureLine, figuresIn } from "../support/found.ts";

/* What plain news prose says in words of its own. */

it.each<[string, ...string[]]>([
  // numbers in words
  ["Two thousand, five hundred and sixty people were injured.", "injuries 2560 people"],
  ["Two thousand, or five hundred more than before, died.", "deaths 2000 people"],
  ["Over twelve hundred people have fled.", "displaced 1200.. people"],
  ["Six pupils were missing; their teacher found every one of them.", "missing 6 pupils"],
  // flight
  ["The agency counts 1.8 million Kenyans now living abroad.", "displaced 1800000 Kenyans"],
  ["Some 900 Kenyans live in the town.", "population ~900 Kenyans"],
  ["Another 4,500 in the valley risk eviction.", "displaced 4500 people projected"],
  ["Some 300 families face eviction.", "displaced ~300 families projected"],
  ["The raid put 1,700 households on the road.", "displaced 1700 families"],
  [
    "The office lists 10,042 people, from 2,907 families, in 93 relief camps.",
    "displaced 10042 people",
    "displaced 2907 families",
  ],
  ["Camp managers counted 2,140 newly arrived families.", "displaced 2140 families"],
  ["Some 90 refugee volunteers carried water."],
  ["The camp now shelters 64,000 people.", "displaced 64000 people"],
  ["The army announced the return to Goma of 450 families.", "returned 450 families"],
  ["The government plans to send 60,000 internees home by July.", "returned 60000 internees planned"],
  [
    "The slide destroyed forty houses. Some 750 people have been moved to Goma.",
    "homes_destroyed 40 houses",
    "displaced ~750 people",
  ],
  ["A blast hurt 40 people. Some 12 people have been moved to Goma.", "injuries 40 people"],
  // harm to things
  ["Gunmen set ablaze about 60 huts and a health post.", "homes_destroyed ~60 huts", "facilities_hit 1 health post"],
  ["Raiders put 140 tukuls to the torch.", "homes_destroyed 140 tukuls"],
  ["The hillside came down and forty houses went with it.", "homes_destroyed 40 houses"],
  ["At Goma 348 houses were wiped off the map.", "homes_destroyed 348 houses"],
  ["A missile slammed into a four-storey apartment block."],
  ["A shell hit a house, killing three people.", "deaths 3 people"],
  ["A shell destroyed a house.", "homes_destroyed 1 house"],
  [
    "The blaze gutted 22 mosques and two clinics, one of which had opened in May.",
    "facilities_hit 22 mosques",
    "facilities_hit 2 clinics",
  ],
  ["Raids hit 22 clinics, two of which were destroyed.", "facilities_hit 22 clinics", "facilities_hit 2 clinics*"],
  // missing
  ["The search goes on for 51 people.", "missing 51 people"],
  ["The hunt resumed for three fishermen.", "missing 3 fishermen"],
  ["The search continued for a missing plane."],
  ["More than 5,000 people are registered as disappeared.", "missing 5000.. people"],
  ["Contact was lost with 12 climbers.", "missing 12 climbers"],
  ["There was no word on the fate of 18 others.", "missing 18 people"],
  ["More than 2,000 people are believed to be buried under the landslide.", "missing 2000.. people"],
  // tolls
  ["Kenya's flood dead now number 188.", "deaths 188 people"],
  ["The toll of injured has reached 1,200.", "injuries 1200 people"],
  [
    "The channel puts the dead in Friday's earthquake in Kenya at 2,497 and the injured at 2,476.",
    "deaths 2497 people",
    "injuries 2476 people",
  ],
  [
    "Raids killed 90 people. The agency put the number at at least 126 over the same months.",
    "deaths 90 people",
    "deaths 126.. people",
  ],
  ["The Observatory recorded ten massacres in January, with 37 victims.", "deaths 37 victims"],
  ["The clinic recorded ten visits in January, with 37 victims."],
  ["A raid killed 40 people. Eleven of the victims were under 18.", "deaths 40 people", "deaths 11 victims*"],
  ["Kenya buried 8,000-odd.", "deaths ~8000 people"],
  // one person, and what is said of him
  ["A driver hired by an NGO was killed in an ambush.", "deaths 1 driver"],
  ["A nurse working for the charity was abducted.", "abducted 1 nurse"],
  ["A farmer accused of theft was arrested.", "detained 1 farmer"],
  ["A man carrying a gun was shot dead.", "deaths 1 man"],
  ["A woman interviewed by the paper said her son was killed."],
  ["A doctor treating the wounded said six had died.", "deaths 6 people"],
  ["Five rangers, a soldier and an instructor died.", "deaths 5 rangers", "deaths 1 soldier", "deaths 1 instructor"],
  ["Three others, shot in the legs or stomach, were flown out.", "injuries 3 people"],
  ["The army has killed some 220 Tamil Tigers.", "deaths ~220 Tamil Tigers"],
  ["Some 109 patients had been admitted since Monday, most of them with fractures.", "injuries ~109 patients"],
  ["Over twelve hundred people have left Yamba for their clan lands.", "displaced 1200.. people"],
  ["Two hundred people left Mass early."],
  ["Scores of families have been sleeping in a shopping centre since Tuesday.", "displaced 40.. families"],
  // who takes them
  ["Police seized nearly 700 people in four days.", "detained ..700 people"],
  ["Twelve men were seized by soldiers.", "detained 12 men"],
  ["Twelve men were seized by gunmen dressed as soldiers.", "abducted 12 men"],
  ["Rebels seized 12 soldiers.", "abducted 12 soldiers"],
  ["Police seized 12 rifles."],
  ["Anurad prison was still holding a hundred or more.", "detained 100.. people"],
])("%s", (text, ...expected) => expect(figuresIn(text).map(figureLine)).toEqual(expected));
