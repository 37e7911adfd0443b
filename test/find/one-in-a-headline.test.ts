import { describe, expect, it } from "vitest";
import { figureLine, figuresIn, numbersIn } from "../support/found.ts";

const found = (text: string) => figuresIn(text).map(figureLine);

describe("somebody without an article", () => {
  it.each<[string, ...string[]]>([
    ["Courier killed, four hurt", "deaths 1 courier", "injuries 4 people"],
    ["Shepherd shot dead near Lisk", "deaths 1 shepherd"],
    ["Nun among seven dead", "deaths 1 nun*", "deaths 7 people"],
    ["Boy, 9, drowns in well", "deaths 1 boy"],
    ["Elderly cook dies in blaze", "deaths 1 elderly cook"],
    ["Nine-year-old girl killed by mine", "deaths 1 girl"],
    ["- Waiter stabbed to death in Tovar", "deaths 1 waiter"],
    ["BUS DRIVER KILLED", "deaths 1 BUS DRIVER"],
    ["Porter found dead in lift", "deaths 1 porter"],
    ["Train kills pensioner", "deaths 1 pensioner"],
    ["Raiders kill sergeant in Lisk", "deaths 1 sergeant"],
    ["Body found in quarry", "deaths 1 people"],
    // callings that are names, verbs or words beside others
    ["Porter died in 1912."],
    ["Hunter was killed in 1950."],
    ["Shepherd killed two wolves."],
    ["Minister kills scheme"],
    ["Nurse strike hits wards"],
    ["Pupil loans lost"],
    ["Mother's killer walks free"],
    ["Striker injured knee in training"],
    ["Clerk arrested in May freed"],
    ["Body found guilty of fraud"],
    ["Rider drowns sorrows after defeat"],
    ["Cook killed while fishing", "deaths 1 cook"],
    ["Guard killed seven in rampage", "deaths 7 people"],
    ["The raiders kill time."],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe("what is theirs", () => {
  it.each<[string, ...string[]]>([
    ["A widow's body was found on the beach.", "deaths 1 widow"],
    ["Divers recovered a cook's body from the lock.", "deaths 1 cook"],
    ["They washed a cook's body."],
    ["Police seized 30 men's watches."],
    ["The archive holds 40 prisoners' letters."],
    ["The frost killed 24 herders' lambs."],
    ["Nine herders' bodies were found.", "deaths 9 herders"],
    ["The latest is a clerk whose body was found at Lisk.", "deaths 1 clerk"],
    ["Two oarsmen whose bodies were pulled from the bay came from Lisk.", "deaths 2 oarsmen"],
    ["Two oarsmen whose bodies were covered with tattoos came from Lisk."],
  ])("%s", (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe("beside other numbers", () => {
  it.each<[string, ...string[]]>([
    ["Three raiders kill sergeant", "Three raiders: other", "sergeant: figure"],
    ["In 5 minutes, three raiders kill sergeant", "5 minutes: duration", "three raiders: other", "sergeant: figure"],
    ["Boy, 9, drowns in well", "Boy: figure", "9: age"],
    // None who were found are no toll, and the number is none of a figure.
    ["0 bodies were found.", "0 bodies: other"],
  ])("%s", (text, ...expected) => expect(numbersIn(text).map((row) => `${row.text}: ${row.kind}`)).toEqual(expected));
});
