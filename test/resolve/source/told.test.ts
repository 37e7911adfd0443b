import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("who says so, meant by a word for one named before", () => {
  it.each([
    ["Police spokesman Ivo Brand said the market was shut. According to him, 17 people were arrested.", "Police"],
    [
      'A health official said beds were short. "We took in 20 wounded," he said by telephone, declining to be named.',
      "health official",
    ],
    [
      "President Ana Prado flew in on Friday, declared a calamity and announced new aid. She said 150 people were evacuated.",
      "President Ana Prado",
    ],
    ['Premier Ana Prado flew over the town. "We have zero deaths from the fire," she said.', "Premier Ana Prado"],
    [
      'Mayor Ana Prado visited the town. Asked about reports of 150 deaths, she said: "It is a rumour."',
      "Mayor Ana Prado",
    ],
    ["Save the Children runs a tent on the quay. The charity said 24 minors were missing.", "Save the Children"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("who says so, owned and named at once", () => {
  it.each([
    ["Officials said it was bad. Four police officers were killed, their union SNPOL said.", "SNPOL"],
    ["Officials said it was bad. Some 65 people were made homeless, its disaster agency BNKRC said.", "BNKRC"],
    ["Its Prosecutor General's Office reported that 24 civilians had been killed.", "Prosecutor General's Office"],
    ["The Defence Ministry spokesman, Gen. Ivo Brand, said no civilian was harmed.", "Defence Ministry"],
    ["The Police Public Relations Officer in the state, Ivo Brand, put the number of the dead at six.", "Police"],
    ["Five people were killed in the market, the sarpanch reports.", "sarpanch"],
  ])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
});

describe("nobody says so", () => {
  it.each([
    ["In Malvo, where 11 people died, President Ana Prado declared a state of disaster."],
    ["Since the ministry of health declared the outbreak in August, 418 people have died."],
    ["It is with sadness that I report that 34 people have died."],
  ])("%s", (text) => expect(sourcesIn(text)).toBe("-"));
});
