import type { Entry } from "../lexicon.ts";

/*
 * What is over in a day, by the words that name it: a report that goes on about "the tremor" means the quake that it has dated. The next language
 * has a module of the same names.
 */

/** Words that may stand for one another, behind "the"; the first names the kind. */
const KINDS: readonly (readonly string[])[] = [
  ["quake", "earthquake", "tremor", "temblor"],
  ["tsunami", "wave", "tidal wave"],
  ["flood", "floods", "flooding", "flash flood", "flash floods", "deluge", "torrent"],
  ["slide", "landslide", "mudslide", "rockslide", "avalanche", "mudflow"],
  ["storm", "cyclone", "typhoon", "hurricane", "windstorm", "tornado", "twister", "gale"],
  ["eruption"],
  ["fire", "blaze", "inferno"],
  ["crash", "collision", "pile-up"],
  ["derailment"],
  ["wreck", "shipwreck", "sinking", "capsizing"],
  ["collapse", "cave-in"],
  ["crush", "stampede"],
  ["blast", "explosion", "bombing", "blasts", "explosions", "bombings", "bomb"],
  ["attack", "assault", "onslaught"],
  ["raid"],
  ["strike", "airstrike", "air strike"],
  ["ambush"],
  ["massacre"],
  ["shooting", "rampage"],
];

/** Verbs that tell of one: "a ferry sank on Monday", "since the dam gave way". */
const BEFALLING: Record<string, string> = {
  "gave way": "collapse",
  collapsed: "collapse",
  burst: "collapse",
  "caved in": "collapse",
  "slope gave way": "slide",
  "hillside gave way": "slide",
  "hill gave way": "slide",
  "slope collapsed": "slide",
  "hillside collapsed": "slide",
  erupted: "eruption",
  capsized: "wreck",
  sank: "wreck",
  exploded: "blast",
  "blew up": "blast",
  "went off": "blast",
  derailed: "derailment",
  crashed: "crash",
  collided: "crash",
  "ploughed into": "crash",
  "plowed into": "crash",
  "plunged into": "crash",
  overturned: "crash",
  attacked: "attack",
  raided: "raid",
  stormed: "raid",
  ambushed: "ambush",
  overran: "attack",
  "opened fire": "shooting",
};

/** What may be called an attack, and what an attack may be called. */
export const ATTACKS: ReadonlySet<string> = new Set([
  "attack",
  "raid",
  "ambush",
  "massacre",
  "shooting",
  "blast",
  "strike",
]);

const LASTING = new Set(["storm", "fire"]);

/** Whether a word names what does all its harm at once; a storm, floods and wildfires go on for days. */
export const isAtOnce = (word: string) => !LASTING.has(kindOf(word)) && !/flood(?:s|ing)$/i.test(word);

/** What may go on for days under one name: "the floods". */
export const GOES_ON: ReadonlySet<string> = new Set(["flood", "storm", "fire", "slide", "eruption"]);

/** Words for any of them: they mean the one that the report has dated, where it has dated only one. */
const ANY_KIND = ["disaster", "tragedy", "accident", "incident"];

const KIND_OF = new Map<string, string>([
  ...KINDS.flatMap((words) => words.map((word) => [word, words[0]!] as const)),
  ...Object.entries(BEFALLING),
  ...ANY_KIND.map((word) => [word, "any"] as const),
]);

const either = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");
const NOUNS = either([...KINDS.flat(), ...ANY_KIND]);
const WORDS = either([...KINDS.flat(), ...Object.keys(BEFALLING)]);

/** Where a sentence holds none of these words, nor a verb of what befalls, no event is looked for. */
export const events: readonly Entry[] = [
  { words: [...KIND_OF.keys()].filter((word) => !word.includes(" ")).join("|"), classes: ["DATABLE"] },
  { words: "collapse of|bombing of", classes: ["DATABLE"] },
  { words: "cyclone|cyclones|typhoon|typhoons|hurricane|hurricanes|storm|storms", classes: ["NAMED_STORM"] },
];

/** Kind of the event that a noun or a verb of an event names; "any" for words that name none. */
export const kindOf = (word: string): string => KIND_OF.get(word.toLowerCase())!;

/** Behind the word for an event: what it only describes. */
const DESCRIBED =
  "ministry|minister|agenc(?:y|ies)|office|officials?|services?|authorit(?:y|ies)|management|relief|response|recovery|department|commission|chief|zones?|areas?|site|scene|victims?|survivors?|fighters?|crews?|brigade|teams?|stations?|warnings?|season|investigat(?:ors?|ion)|probe|risk|toll|insurance|engineers?|experts?|plains?|defen[cs]es|shelters?|kits?|fund";

/** "the quake", "the 6.8-magnitude quake", "the same slide"; no "the fire department", "the raid of 2015", "the raid on Kessu". */
export const THE_EVENT = new RegExp(
  `\\b(?:the|this|the same)(?: [\\p{Ll}\\d.-]+){0,2} (${NOUNS})(?![\\p{L}'’-]| (?:of|on)\\b| (?:${DESCRIBED})\\b)`,
  "giu",
);

/** "It killed 900", "The storm left 40 dead": a sentence that goes on with what the one before told; no "It has killed". */
export const TELLS_ON = new RegExp(
  `^(?:It|That|The (?:same )?(?:\\p{Ll}+ )?(?:${NOUNS}))(?! (?:has|have|is|are)\\b)(?: also)? \\p{Ll}+(?:ed|t|k|de|ft|ve)\\b`,
  "u",
);

/** "Cyclone Bela", "hurricanes Ada and Boris": what storms are called. */
export const STORM_NAMES =
  /\b(?:[Cc]yclone|[Tt]yphoon|[Hh]urricane|[Ss]torm)s? (\p{Lu}\p{Ll}+)(?:,? and (\p{Lu}\p{Ll}+))?(?!\p{L})/gu;

/** A word that may be the name of a storm. */
const NAME = /\b\p{Lu}\p{Ll}+(?![\p{L}\p{N}_])/gu;

/** Where the storms with these names are named: in time that does not grow with how many they are. */
export const stormsIn = (text: string, names: ReadonlySet<string>) =>
  names.size === 0 ? [] : [...text.matchAll(NAME)].filter(([name]) => names.has(name));

const A_KIND = `an?(?: [\\p{L}\\d-]+){0,3}? (?:${either(KINDS.flat())})`;
const THERE = "(?: (?:in|on|at|near) [^,;.]{1,40}?)?";
/**
 * Before the verb of a count, what tells of another event than the one that is news: "it was revenge for a raid that" killed, "several attacks, including
 * one that", "came after a blast", "came two weeks after gunmen"; no "hurt in a raid that", "it was a raid that".
 */
export const OF_ANOTHER = new RegExp(
  `(?:\\bone|(?<!\\b(?:in|was|is|as|be|been|by|from|with|during|on) )\\b${A_KIND})${THERE},? (?:that|which|in which)(?: (?:had|also|has|reportedly))? $|\\b(?:after|since|when) ${A_KIND}${THERE} (?:had )?$|\\b(?:came|comes|happened|happens|struck|occurred|took place)\\b[^,;.]{0,30} (?:days?|weeks?|months?|years?) after\\b[^,;.]*$`,
  "iu",
);

/** What each of those holds: most clauses need no closer look. */
export const MAY_BE_OF_ANOTHER = /\b(?:after|since|when)\b|\b(?:that|which|had|also|has|reportedly) $/i;

/** "hours after a tremor that killed two": on the same day, as like as not. */
export const SOON_AFTER = /\b(?:seconds|minutes|moments|hours?) (?:after|before)\b/i;

const EVENT = `(?:\\b(an?|the|this) (?:[\\p{L}\\d.-]+ ){0,2}?)?\\b(${WORDS})(?![\\p{L}’'-])`;
/** A noun or a verb of an event, with its article. */
export const ANY_EVENT = new RegExp(EVENT, "giu");
/** The first of them. */
export const FIRST_EVENT = new RegExp(EVENT, "iu");
/** "The quake" is no news. */
export const isDefinite = (article: string | undefined) => article !== undefined && /^th/i.test(article);

/** "since the dam gave way", "since the quake" */
export const BEFALLS_IN = new RegExp(`\\b(${either(KIND_OF.keys())})\\b`, "iu");

/** Between "the quake" and its day: "the quake, which struck late on Friday", "the landslide of 24 May", "the tremor hit the coast on Friday". */
export const BY_ITS_DAY =
  /^(?:,? (?:which|that))?(?: (?:struck|hit|shook|buried|tore|swept|ripped|broke|took|happened|occurred|came|killed|flattened|wrecked|levelled|late|early|hours?|night|evening|morning|afternoon|dawn|place|through|out|off|of|from|in|at|on|near|over|the|a|coast|capital|city|town|village|hamlet|island|province|region|district|valley|market|mine|dam|school|hospital|\p{Lu}\p{L}+)){0,10},? $/u;
/** Between "a quake" and its day: one clause. */
export const OF_ONE_CLAUSE = /^(?!.*(?:[;:.()]|\b(?:said|told|reported|until|by|after|before|since|but|while)\b))/su;
/** The same where the day stands first, or the quake behind a preposition: "on Friday a man was held over a fire", "a survivor of a fire died on Friday". */
export const WITHOUT_VERB =
  /^(?!.*(?:[;:.()]|\b(?:until|by|after|before|since|but|while|and|over|of|from|against|that|which|who|where|when|was|were|is|are|been|has|have|had|will|said|told|died|\p{Ll}+ed)\b))/su;
/** "Friday's" flood */
export const OWNS = /^['’]s /;
/** "killed in", "a survivor of" a quake */
export const LED = /\b(?:of|in|over|from|for|to|with)\s$/iu;
