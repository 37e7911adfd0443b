import type { Comparator, Counting, Modality, NumberKind, Report, SourceKind, UnitClass } from "../types.ts";
import type { PlaceRow, SourceRow } from "./names.ts";

/**
 * What the find stage gives to the resolve stage: everything as written, with spans, nothing guessed. Offsets are UTF-16 units of
 * the report's text, ends exclusive; `sentence` is an index into `sentences`.
 */
export interface Findings {
  report: Report;
  sentences: SentenceSpan[];
  quantities: Quantity[];
  figures: FoundFigure[];
  places: PlaceMention[];
  /** Names of places in the report's title; their offsets are those of the title. */
  titlePlaces: PlaceMention[];
  /** Where clauses begin that do not share the places of the one before: "; ", ", while", ", and soldiers later ...". */
  clauses: number[];
  /** Every name of a known source, whether it speaks or not. */
  sources: SourceMention[];
  attributions: Attribution[];
  /** Bodies that a sentence is about, whether they speak or not: who "it" may mean. */
  topics: Attribution[];
  times: TimeMention[];
  /** Where clauses begin whose times are not those of the clause before; of sentences with figures and times, or the words "years after", alone. */
  bounds: TimeBound[];
  /** The title names what befalls many places at once. */
  naturalTitle: boolean;
  /** The days that the report says it covers ("Weekly brief, 3-9 May"), and the text that says so. */
  window: { time: TimeMention; text: string } | null;
  /** The heading of the list under way while a report is read, or null. */
  listHead: ListHead | null;
  /** The row of the report's publisher, looked up where a figure hangs on a source's usage of a word. */
  publisher: SourceRow | null;
}

/** What the line over a list counts: "Refugees by camp:". */
export interface ListHead {
  measure: string;
  unit: string;
  unitClass: UnitClass;
  counting: Counting | null;
  /** "Of the refugees:": the lines are parts of what was counted before. */
  part: boolean;
}

/** The measure that a word has with some sources alone, by the id of the source. */
export type HouseUsage = ReadonlyMap<string, string>;

/** What a clause tells, as far as times care. */
type BoundKind =
  /** What came before: "after a bomb killed 12". */
  | "after"
  /** The same some days back: "two days after a raid". */
  | "later"
  /** Of something else: "while 30 fled". */
  | "contrast"
  /** Of another time: "against 40 in 2018". */
  | "compare"
  /** Of one of the nouns before it: "that sank in May". */
  | "relative"
  /** The same behind a comma. */
  | "aside"
  /** It goes on with a subject of its own. */
  | "and"
  /** What came of the same event: "; five were found dead". */
  | "next"
  /** Of some of those before: "four of them by a rockfall". */
  | "part"
  /** Of all since a time: "bringing the toll to 300". */
  | "total"
  /** Nothing new: a comma ends what was `later` or of a `part`. */
  | "back";

/** The beginning of a clause that has times of its own. */
export interface TimeBound {
  start: number;
  kind: BoundKind;
}

/** A piece of text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Whether an offset stands in what a sentence tells of something earlier, by which the news is measured. */
export const isRivalled = ({ rivalled }: SentenceSpan, offset: number) =>
  rivalled !== null && offset >= rivalled.start && offset < rivalled.end;

export interface SentenceSpan extends Stretch {
  /** "the deadliest since the 2014 attack that killed 47": what is told of something earlier, from "since" on. */
  rivalled: Stretch | null;
  /** First of its paragraph. */
  paragraph: boolean;
  /** It tells of something that can happen on a day; told of sentences with times alone. */
  happening: boolean;
  /** It tells of harm that came on a day: "a bomb went off", "shells hit the town"; told of sentences with times alone. */
  befalls: boolean;
  /** It tells of what was done about harm, or of no harm: "parliament met", "the truce took hold"; told of sentences with times or without figures. */
  civil: boolean;
  /** It counts nothing and holds no word for harm: "the road is closed". */
  quiet: boolean;
  /** It names what befalls many places at once: a quake, a flood, a fire, an epidemic. */
  natural: boolean;
  /** It has a word for what is over in a day: "the quake", "sank". */
  datable: boolean;
  /** It has a word behind which a storm may be named: "Cyclone". */
  storm: boolean;
  /** A line of its own that is no sentence: a new part of the report begins. */
  section: boolean;
  /** "That slide left four dead": it counts what the sentence before only named, however long ago that was. */
  retells: boolean;
  /** "It was triggered by a raid in which 47 died": it tells how what the sentence before told of began. */
  begins: boolean;
  /** "The offensive has killed 900": what goes on, which is more than the day on which it was told of. */
  lasts: boolean;
  /** It goes on with what was told before: "The raids also ...". */
  pointsBack: boolean;
  /** It has nothing to do with what was told before: "Elsewhere, ...". */
  apart: boolean;
  /** It names the event that was told before ("police confirmed the raid"), or says where its wounded are cared for. */
  ofEvent: boolean;
  /** It gives the day on which something began that lasts ("launched an offensive on 9 October"), and counts nobody. */
  starts: boolean;
  /** It tells of something by its kind alone ("in an ambush", "a fire"): nothing that was told before. */
  anew: boolean;
  /** "The attack took place on Saturday": it dates what was told before it. */
  dates: boolean;
  /** A line of a list. */
  item: boolean;
  /** A line with a time and no figure, that can stand over a list. */
  heading: boolean;
}

/** A number as written, with its comparator and noun. */
export interface Quantity {
  sentence: number;
  /** Of comparator + number + noun. */
  start: number;
  end: number;
  /** Of the number alone. */
  numberStart: number;
  numberEnd: number;
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  kind: NumberKind;
  rule: string;
  noun: string | null;
}

/** A quantity that counts people or things of a measure. */
export interface FoundFigure {
  /** Index into `quantities`. */
  quantity: number;
  measure: string;
  unit: string;
  unitClass: UnitClass;
  counting: Counting;
  modality: Modality;
  method: "documented" | "estimated" | null;
  /** Index into `figures` of the whole that it is a part of, or -1. */
  partOf: number;
  /** The same of a total that its sentence breaks down by place or group, figure by figure, or -1: it is no part that says so. */
  shareOf: number;
  rule: string;
  /** It counts only where its source, or the publisher in its own voice, uses the noun so. */
  usage: HouseUsage | null;
  /** Where the word stands that gave the measure. */
  trigger: number;
  /** Where the place begins that a list puts beside the number ("Goma 12, Beni nine"), or -1. */
  placed: number;
  /** Said of a place in passing, in the report's own voice. */
  aside: boolean;
  /** The sentence says that something could not be confirmed. */
  unconfirmed: boolean;
  /** "the 40 people killed in the raid": told as known, so that a time before it is that of another deed ("on Sunday the town mourned"). */
  known: boolean;
}

/** What the generic beside or instead of a place's name says. */
export type Generic =
  | "country"
  | "region"
  | "city"
  | "town"
  | "island"
  | "camp"
  | "quarter"
  | "area"
  | "capital"
  | "seat"
  /** All that the report is about: "all told". */
  | "whole"
  | "war"
  /** What lies behind a border. */
  | "elsewhere"
  /** "in ten provinces", "in the south" */
  | "unnamed";

/** Words that point at a place: a name, "the region", or "it" where only a place can be meant. */
export interface PlaceMention {
  sentence: number;
  start: number;
  end: number;
  /** Rows of the gazetteer that the name fits; empty for words without a name and for names that it does not hold. */
  candidates: readonly PlaceRow[];
  /** `name` as written, with its generic where the generic is part of it ("Idlib region"); null for "the region" and "it". */
  name: string | null;
  /** Another area than the place of the name itself, around it or a part of it: "Idlib region", "northern Syria". */
  wider: boolean;
  generic: Generic | null;
  role: PlaceRole;
  /** It adds nothing to the name before it: "Syria" in "Morek, Syria", "Djibo in eastern Ruritania", the second of "A and B". */
  within: boolean;
  /** Said of a part of what the report goes on about: "in Qamra alone". */
  aside: boolean;
  /** Something happened there, told in the clause that the sentence opened with another place: "In Ruritania, four died in a raid on Qamra". */
  framed: boolean;
}

/** How the words use a place. */
export type PlaceRole =
  /** Something happened there. */
  | "at"
  /** People fled it. */
  | "left"
  /** Somebody came from it, or went to it. */
  | "from"
  | "to"
  /** Something happened some way off. */
  | "beside"
  /** No preposition tells. */
  | "subject"
  /** It describes another: "Syria's former affiliate". */
  | "owner"
  /** It acts: "Ruritania's coastguard". */
  | "actor"
  /** It speaks for itself: "Qamra district officials say". */
  | "authority"
  /** Somebody speaks there, perhaps of another place. */
  | "witness"
  /** Where or whose body somebody spoke. */
  | "speech"
  | "dateline"
  | "heading"
  /** "a town of 4,000" */
  | "counted"
  /** Most of it was there: "most of them in Qamra". */
  | "most"
  /** "4,000 Ruritanians" */
  | "people"
  | "pronoun";

/** A name of a row of the sources. */
export interface SourceMention {
  start: number;
  end: number;
  rows: readonly SourceRow[];
}

/** Words that say who says so. */
export interface Attribution {
  sentence: number;
  /** The words that name the speaker; equal for "it added". */
  start: number;
  end: number;
  /** As written, or null where the speaker is the one of the sentence before ("it added"). */
  name: string | null;
  /** Rows of the sources that the name fits; several where an acronym is shared. */
  rows: readonly SourceRow[];
  kind: SourceKind | null;
  /** "the army": may be the short form of a name met before. */
  definite: boolean;
  /** "the Britain-based monitor", "the agency": stands for a body met before where there is one; so does "it", unlike "he". */
  generic: boolean;
  /** Name of the person who speaks for the body: said again alone, it means the body. */
  voice: string | null;
  /** One or more people speak, not a body alone: "he" can mean them. */
  someone: boolean;
  /** "our head of mission": whoever publishes the report. */
  ours: boolean;
  /** Whether the speaker is named `before` what is said or `after` it. */
  side: "before" | "after";
  /** Figures that start in this range are what the speaker says. */
  from: number;
  to: number;
  rule: string;
}

/** A point in time as written; whatever is not said is left out. */
export interface TimePoint {
  year?: number | undefined;
  /** 1-12 */
  month?: number | undefined;
  day?: number | undefined;
  /** 1 Monday - 7 Sunday */
  weekday?: number | undefined;
  part?: "early" | "mid" | "late" | undefined;
  /** "at the end of July": on its last day, for what is true on a day. */
  closing?: boolean | undefined;
  /** The years before that of publication: "in March last year" is one back, "this year" none. */
  yearsBack?: number | undefined;
  /** So many years from `year` on: the ten of "the 1990s". */
  years?: number | undefined;
  /** A piece of the month or year that the rest says. */
  slice?: TimeSlice | undefined;
  /** "today", "yesterday", "overnight"; "then" for an event that is not named */
  named?: string | undefined;
  /** Days behind Easter Sunday: 1 of Easter Monday, -2 of Good Friday. */
  easter?: number | undefined;
  /** "last", "this" before a month, a weekday or a year's unit; "next" before a unit alone, "before-last" of one ("the week before last"). */
  which?: "last" | "this" | "next" | "before-last" | undefined;
  /** "last year", "this month": the unit alone. With a day: the week that holds it. */
  unit?: "day" | "week" | "month" | "year" | "weekend" | undefined;
  /** A time that has no dates of its own: seasons, feasts, fiscal years, "recent weeks". */
  open?: true | undefined;
  /** How `20/4/2019` is written; `3/4/2019` is given with the day first, but the two may change places. */
  slashed?: "day-first" | "month-first" | "either" | undefined;
}

/** "the first half", "the last two weeks": `count` units from the `nth` on; counted from the end where `nth` is below 0. */
export interface TimeSlice {
  unit: "day" | "week" | "month" | "quarter" | "half" | "weekend" | "year";
  nth: number;
  count: number;
}

/** How a time bounds what is said. */
type TimeType =
  /** The point itself. */
  | "at"
  /** From it until publication. */
  | "since"
  /** Until it from an unsaid start. */
  | "until"
  /** From it to a second point. */
  | "between"
  /** A number of units back from publication. */
  | "past"
  /** A point so many units back. */
  | "ago"
  /** The time of what was said before: "in that time"; `point` is the year into which it is moved. */
  | "same"
  /** So many units from the time named last: "two days earlier", "two days later"; `until-after`: until then. */
  | "before"
  | "after"
  | "until-after"
  /** The day of an event so many units before: "on Sunday, two days after the raid". */
  | "days-after"
  /** From the event until publication. */
  | "since-event"
  /** The days that the report covers: "during the reporting period", "over the seven days". */
  | "covered"
  /** So many units up to the day named last, else to publication: "in the previous three days". */
  | "preceding"
  /** So many units from `to` on. */
  | "onward";

/** A time expression. */
export interface TimeMention {
  sentence: number;
  start: number;
  end: number;
  type: TimeType;
  point: TimePoint;
  /** It belongs to the event as its name: "Saturday's earthquake". */
  owner: boolean;
  /** It stands over its paragraph: "July 2019: A clinic was hit." */
  heads: boolean;
  /** The second point of `between`; where `past` ends ("the year to June") and `onward` begins; what `ago` is counted back from ("a year ago today"). */
  to?: TimePoint | undefined;
  /**
   * `event`: when it happened. `speech`: when somebody spoke ("told AFP on Thursday"). `count`: when somebody counted ("police on
   * Monday listed 208 dead"). `partial`: when some of it happened ("most of them from the years 2012 to 2015").
   */
  role: "event" | "speech" | "count" | "partial";
  /** How many units of `point.unit`, for `past` and `ago`. */
  count?: number | undefined;
}
