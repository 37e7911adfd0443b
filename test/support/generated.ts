/*
 * Reports made from a seed, in the styles that a desk receives: tolls of long crises that rise from report to report, told by several
 * bodies, and single events. The same seed gives the same bytes.
 */

/** A report as a file: its name and what is in it. */
export interface GeneratedReport {
  name: string;
  text: string;
}

const PLACES = [
  "Idlib,Aleppo,Homs,Hama,Deir ez-Zor,Raqqa,Daraa,Kharkiv,Kherson,Mariupol,Donetsk,Kyiv,Khartoum,El Fasher,Nyala,Port Sudan",
  "Mosul,Fallujah,Sana'a,Taiz,Hodeidah,Kabul,Kandahar,Kunduz,Goma,Bukavu,Bunia,Maiduguri,Mogadishu,Baidoa,Juba,Bentiu",
].flatMap((line) => line.split(","));
const BODIES = [
  "the Syrian Observatory for Human Rights",
  "the United Nations",
  "the health ministry",
  "the Red Cross",
  "OCHA",
  "ACLED",
  "local medics",
  "the civil defence",
];
const OUTLETS = ["The Paper", "Harbour Wire", "Northern Courier", "Relief Desk", "Monitor Brief", "Evening Post"];
const VICTIMS = ["civilians", "people", "fighters", "soldiers"];
const FILLER = [
  "The road north was closed again in the evening and lorries waited in a long line outside the market.",
  "Talks between the two sides are to be taken up again, though neither would say where or on what terms.",
  "Shopkeepers swept glass from the pavement while a crew looked for the broken main.",
  "The governor asked families to stay away from the bridge until engineers had looked at its piers.",
];

/** A crisis that many reports tell of, with its running tolls. */
interface Crisis {
  place: string;
  body: string;
  other: string;
  victims: string;
  /** Day on which it began, in days since 1970. */
  began: number;
  dead: number;
  displaced: number;
}

type Random = (below: number) => number;

/** Whole numbers below a limit, the same for a seed on every machine (xorshift of 32 bits). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const FIRST_DAY = 17_897; // 2019-01-01
const DAYS = 1_800;
/** Reports that tell of one crisis, on average. */
const A_CRISIS = 60;

const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const MONTHS = "January February March April May June July August September October November December".split(" ");
const inWords = (day: number) => {
  const [year, month, date] = isoDay(day).split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
};
const grouped = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, ",");

function crisisOf(random: Random): Crisis {
  const pick = (list: readonly string[]) => list[random(list.length)]!;
  return {
    place: pick(PLACES),
    body: pick(BODIES),
    other: pick(BODIES),
    victims: pick(VICTIMS),
    began: FIRST_DAY + random(DAYS),
    dead: 20 + random(200),
    displaced: 1_000 + random(40_000),
  };
}

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);

type Style = (crisis: Crisis, day: number, random: Random) => string[];

const STYLES: readonly Style[] = [
  // A wire.
  ({ place, body, victims, began, dead, displaced }, _, random) => [
    `${place.toUpperCase()} - Shelling killed at least ${1 + random(30)} ${victims} in ${place} on ${WEEKDAYS[random(7)]}, residents said.`,
    FILLER[random(4)]!,
    `More than ${grouped(dead)} ${victims} have been killed in ${place} since ${inWords(began)}, according to ${body}.`,
    `About ${grouped(displaced)} people have fled their homes there, ${body} said.`,
  ],
  // A monitor's brief.
  ({ place, body, other, victims, began, dead }, day) => [
    `${capital(body)} documented the killing of ${grouped(dead)} ${victims} in ${place} between ${inWords(began)} and ${inWords(day)}.`,
    `${capital(other)} put the toll at ${grouped(Math.round(dead * 1.2))} ${victims} killed.`,
  ],
  // A situation report.
  ({ place, displaced, dead, began }, _, random) => [
    "# Highlights",
    [
      `* Since ${inWords(began)}, fighting has displaced an estimated ${grouped(displaced)} people in ${place}, according to OCHA.`,
      `* In the last week ${2 + random(20)} health facilities were attacked.`,
      `* At least ${grouped(dead)} people were killed, among them ${3 + random(15)} children.`,
    ].join("\n"),
    "## Access",
    `The road has been cut for ${2 + random(6)} weeks. Each kit costs ${10 + random(20)} dollars.`,
  ],
  // A local paper.
  ({ place, other }, _, random) => [
    `A house collapsed in ${place} on ${WEEKDAYS[random(7)]} and ${2 + random(9)} people died, ${other} said. ${3 + random(20)} others were injured.`,
    ...[0, 1, 2].map(() => FILLER[random(4)]!),
    `Ahmad, ${20 + random(50)}, lost his shop. "It took ${2 + random(8)} minutes," he said.`,
  ],
  // A press release.
  ({ place, body, displaced }, day, random) => [
    `${capital(body)} today called for an end to attacks in ${place}, where ${grouped(displaced)} people live in camps.`,
    `On ${inWords(day - 1)} an air strike hit a school and killed ${2 + random(40)} people, ${body} said.`,
    FILLER[random(4)]!,
  ],
];
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** So many reports of a seed, named by their number; all different. */
export function generatedReports(count: number, seed = 1): GeneratedReport[] {
  const random = randomFrom(seed * 2_654_435_761);
  const crises = Array.from({ length: Math.ceil(count / A_CRISIS) }, () => crisisOf(random));
  return Array.from({ length: count }, (_, i) => {
    const crisis = crises[random(crises.length)]!;
    const day = crisis.began + 1 + Math.floor((i / count) * 300) + random(5);
    crisis.dead += random(12);
    crisis.displaced += random(900);
    const body = STYLES[random(STYLES.length)]!(crisis, day, random).join("\n\n");
    const outlet = OUTLETS[random(OUTLETS.length)]!;
    const head = `---\ntitle: "${crisis.place}, report ${i}"\npublished: ${isoDay(day)}\npublisher: ${outlet}\nlanguage: en\n---\n`;
    return { name: `r${String(i).padStart(5, "0")}.md`, text: `${head}${body}\n` };
  });
}
