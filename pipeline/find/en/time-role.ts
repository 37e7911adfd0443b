import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { GIVEN_OUT } from "../../words/en/time-patterns.ts";
import type { TimeMention } from "../../words/findings.ts";
import { opensWithWas } from "../numbers/exceptions.ts";
import type { Units } from "../units.ts";
import { claimsLives, tellsNobody } from "./attributions.ts";
import { compares, isComparedWith, isLong, isOfStep } from "./time-compared.ts";

/** How many units a verb of speech may stand before the time at which somebody spoke, and other words before theirs. */
const SPEECH = 3;
/** The same where the time stands behind "in a statement", "at a news conference". */
const STATEMENT = 7;
const PARTIAL = 6;
/** How far behind "Friday's" the bulletin may stand. */
const BULLETIN = 4;

/** A verb of speech that is none in "the confirmed death toll", "claimed the lives of" and "deaths were reported", "bodies were found". */
function speaks(units: Units, at: number): boolean {
  if (!units.is(at, C.SAY) || claimsLives(units, at) || tellsNobody(units, at)) return false;
  if (units.is(at, C.CLAIM) && units.is(at + 1, C.DET)) return false;
  if (units.is(at + 1, C.TOLL) || units.is(at + 1, C.NOUN)) return false;
  // "were put out of action on Monday"
  if (units.is(at, C.PUT) && units.is(at + 1, C.OUT)) return false;
  const found = units.is(at, C.COUNT_VERB) || units.is(at, C.LOOKED);
  return !(found && units.is(at - 1, C.BE));
}

/** "police on Monday listed", "the department yesterday put the dead at", "Friday's bulletin": when somebody counted. */
function counts(units: Units, at: number, to: number): boolean {
  if (units.is(to, C.COUNT_VERB) || units.is(to, C.LOOKED) || (units.is(to, C.PUT) && units.is(to, C.SAY))) return true;
  // "July's toll" is that of July, "Friday's toll" was counted on Friday.
  if (!units.is(to, C.POSS) || units.is(to - 1, C.MONTH) || isLong(units, at, to)) return false;
  for (let i = to + 1; i <= to + BULLETIN && units.isWord(i); i++) if (units.is(i, C.COUNT_NOUN)) return true;
  return false;
}

/** "will cease fire from Friday": when something else is to be; "will be evacuated on Friday" is what is counted. */
function isOfPlan(units: Units, at: number, first: number): boolean {
  // "a storm expected on Monday could displace 40,000"
  const lead = THROUGH.test(units.text(at - 1, at)) ? at - 1 : at;
  if (EXPECTED.test(units.text(lead - 1, lead))) return true;
  for (let i = at - 1; i >= Math.max(first, at - PARTIAL); i--) {
    if (units.is(i, C.FUTURE) || isToBe(units, i)) return !isThereBy(units, i, at);
    if (!units.isWord(i) || units.meaning(i).measure !== undefined) return false;
  }
  return false;
}

/** "40,000 refugees will be in Chad by December" is of those whom the noun counts; "will be vaccinated by December" is not. */
const isThereBy = (units: Units, will: number, at: number) =>
  units.meaning(will - 1).measure !== undefined &&
  units.is(will + 1, C.BE) &&
  units.is(will + 2, C.IN) &&
  /^by\b/i.test(units.text(at, at + 1));

/** "60 patients are to be flown out on Friday" */
const isToBe = (units: Units, at: number) =>
  units.is(at, C.BE) && /^be$/i.test(units.text(at, at + 1)) && units.is(at - 1, C.TO) && units.is(at - 2, C.BE);

const THROUGH = /^(?:through|until|till)$/i;
const EXPECTED = /^(?:expected|due|forecast|scheduled|slated|predicted)$/i;

const isCount = (units: Units, at: number) => units.is(at, C.NUMWORD) || units.is(at, C.VAGUE);

/** How far before "at 40" the verb may stand: "put the count of the dead in the north at 40". */
const PUT = 9;

/** "put the count at 11,300 on Thursday", "raised the toll to 165 on Monday": when somebody counted. */
function isOfCount(units: Units, at: number, first: number): boolean {
  if (!units.is(at - 1, C.NUM) && !units.is(at - 1, C.NUMWORD)) return false;
  if (units.is(at - 2, C.RIVAL)) return true;
  if (!units.is(at - 2, C.AT) && !units.is(at - 2, C.TO)) return false;
  for (let i = at - 3; i >= Math.max(first, at - PUT) && !units.is(i, C.COMMA); i--)
    if (units.is(i, C.PUTS) || units.is(i, C.REVISES) || units.is(i, C.RIVAL)) return true;
  return false;
}

/** How far before "when" the verb of counting may stand: "officials listed 139 dead and no fewer than 189 missing when the roads reopened on Tuesday". */
const LISTED = 12;
/** How far behind "when" the time. */
const WHEN = 8;

/** "listed 139 dead when the roads reopened on Tuesday": when somebody counted. */
function isWhenCounted(units: Units, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - WHEN) && !units.is(i, C.COMMA); i--)
    if (units.is(i, C.CLAUSE) && /^when$/i.test(units.text(i, i + 1))) return isListed(units, i, first);
  return false;
}

function isListed(units: Units, when: number, first: number): boolean {
  for (let i = when - 1; i >= Math.max(first, when - LISTED); i--) {
    if (/^(?:list|count|tall|number)(?:ed|ied)$/i.test(units.text(i, i + 1))) return true;
    if (units.is(i, C.V_T) || units.is(i, C.V_I) || units.is(i, C.BE)) return false;
  }
  return false;
}

/** How many units "at six" may have. */
const HOUR = 4;

/** "the tally at six this morning": when somebody counted. */
function isOfTally(units: Units, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - HOUR); i--) {
    if (units.is(i, C.COUNT_NOUN) || units.is(i, C.TOLL)) return units.is(i + 1, C.AT);
    if (units.is(i, C.COMMA) || units.is(i, C.HAVE) || units.is(i, C.BE)) return false;
  }
  return false;
}

/** "were looking on Saturday for 50 still missing" */
const isOfSearch = (units: Units, at: number) =>
  /^(?:looking|searching|hunting|combing)$/i.test(units.text(at - 1, at));

const DOCUMENTS =
  /^(?:letter|letters|statement|report|bulletin|note|memo|update|communique|decree|release|dispatch|cable)$/i;

/** "a letter of 26 May", "a bulletin dated Monday": when that was written. */
const isOfDocument = (units: Units, at: number) =>
  (units.is(at - 1, C.OF) || /^dated$/i.test(units.text(at - 1, at))) && DOCUMENTS.test(units.text(at - 2, at - 1));

const STATED =
  /^(?:statement|interview|address|speech|briefing|broadcast|tweet|post|letter|message|conference|bulletin|communique|telegram)$/i;

/** "in a statement on Monday", "at a news conference on Monday" */
function isOfStatement(units: Units, at: number, first: number): boolean {
  if (!STATED.test(units.text(at - 1, at))) return false;
  for (let i = at - 2; i >= Math.max(first, at - STATEMENT) && units.isWord(i); i--) if (units.is(i, C.IN)) return true;
  return false;
}

/** "the toll of 19, published on Friday, leaves out the coast" */
const isGivenOut = (units: Units, at: number) => at > 2 && GIVEN_OUT.test(`${units.text(at - 3, at)} `);

const isBefore = (units: Units, at: number) => units.is(at, C.EARLIER) && /^before$/i.test(units.text(at, at + 1));

/** "most of them from the years 2012 to 2015", but "most of them women, died on Friday". */
function isPartly(units: Units, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - PARTIAL) && !units.is(i, C.COMMA); i--)
    if (units.is(i, C.PARTLY)) return true;
  return false;
}

const ANSWERED = /^(?:replied|responded|answered)$/i;

/** "said on Monday", "told a court on Monday": behind a count the day is of what was counted; so it is behind "said that" and "the worst recorded quake was". */
function isSpoken(units: Units, at: number, to: number, first: number): boolean {
  // "families registered as of 18 May": nobody speaks until a day.
  if (units.is(at - 1, C.BE) || units.is(at, C.ASOF)) return false;
  // "replied on Thursday with raids"
  if (units.is(to, C.WITH) && ANSWERED.test(units.text(at - 1, at))) return false;
  const reach = units.is(at - 1, C.LISTENER) ? STATEMENT : SPEECH;
  for (
    let i = at - 1;
    i >= Math.max(first, at - reach) && units.isWord(i) && !isCount(units, i) && !units.is(i, C.WHO);
    i--
  )
    if (
      (speaks(units, i) && !isDeedOf(units, i, at, to)) ||
      units.is(i, C.TELL) ||
      (i === at - 1 && units.is(i, C.SPEAKS)) ||
      (isOtherDeed(units, i) && !isOfItsEvent(units, i, at, to))
    )
      return true;
  return false;
}

/** "condemned a raid on Monday that killed 12": the day of the raid. */
function isOfItsEvent(units: Units, deed: number, at: number, to: number): boolean {
  if (!units.is(to, C.WHO)) return false;
  for (let i = deed + 1; i < at; i++) if (units.is(i, C.EVENT)) return true;
  return false;
}

/** "On Saturday, ...", "Late on Saturday, ...", "KESSU - On Saturday, ...", "..., and on Saturday ..." */
function opensClause(units: Units, at: number, first: number): boolean {
  const before = units.is(at - 1, C.EARLY) ? at - 2 : at - 1;
  return before < first || units.is(before, C.AND) || !(units.isWord(before) || units.is(before, C.COMMA));
}

/** How many words who speaks may have: "the spokesman of the interior ministry in Kessu". */
const SPEAKER = 10;

/** "On Saturday, the army said that 12 had died": when somebody spoke; "On Saturday, the army said, 12 died" tells of what was that day. */
function opensSpeech(units: Units, to: number): boolean {
  const from = units.is(to, C.COMMA) ? to + 1 : to;
  for (let i = from; i <= from + SPEAKER && units.isWord(i); i++) {
    if (i > from && speaks(units, i) && !units.is(i + 1, C.COMMA)) return tellsThat(units, i);
    // "On Saturday, mourners buried 12 people who were shot on Friday"
    if (i > from && isOtherDeed(units, i)) return true;
    if (units.any(i, NO_SPEAKER)) return false;
  }
  return false;
}

const NO_SPEAKER = maskOf(["CLAUSE", "BE", "HAVE", "MODAL", "V_FIN", "WHO", "NUMWORD", "VAGUE"]);

/** "said 12 people", "announced that", "admitted it had": a clause follows, and no number of what was counted that day ("reported 12 deaths"). */
function tellsThat(units: Units, at: number): boolean {
  // "gunmen said to be from the north"
  if (units.is(at + 1, C.STOP) || units.is(at + 1, C.TO)) return false;
  if (/^sa(?:id|ys)$/i.test(units.text(at, at + 1)) || /^that$/i.test(units.text(at + 1, at + 2))) return true;
  let i = at + 1;
  while (i <= at + SPEAKER && (units.isWord(i) || units.isDigits(i)) && !units.any(i, FINITE)) i++;
  return units.is(i, C.HAD);
}

const FINITE = maskOf(["BE", "HAVE", "MODAL", "V_FIN"]);

/** "said Ruritanian forces on Saturday bombed a school": the day is of the deed, where who did it stands between. */
const isDeedOf = (units: Units, said: number, at: number, to: number) =>
  said < at - 1 && !units.is(at - 1, C.LISTENER) && units.any(to, DEED) && !units.is(to, C.SAY);

const DEED = maskOf(["V_FIN", "HAVE"]);

/** How far before "buried" the slide may stand. */
const NATURE_NEAR = 6;
const BURYING = maskOf(["NATURAL", "TORRENT", "DISASTER", "SITE"]);

/** "were buried on Sunday", "jailed on Monday": what was done after; "mud buried two farms on Tuesday" is the harm itself. */
function isOtherDeed(units: Units, at: number): boolean {
  if (!units.is(at, C.OTHER_DEED)) return false;
  for (let i = at - 1; i >= at - NATURE_NEAR && (units.isWord(i) || units.isDigits(i)) && !units.is(i, C.BE); i--)
    if (units.any(i, BURYING)) return false;
  return true;
}

/** "the war, which ended in 1994, killed": since when is not said. */
const isEnd = (units: Units, at: number) => /^(?:ended|concluded)$/i.test(units.text(at, at + 1));

const YEAR = /^(?:19|20)\d\d$/;

/** "The 1988 and 1998 floods killed 2,379 and 1,050": which year goes with which number is not said. */
const isOneOfTwo = (units: Units, at: number, to: number) =>
  YEAR.test(units.text(to - 1, to)) &&
  ((units.is(to, C.AND) && YEAR.test(units.text(to + 1, Math.min(to + 2, units.count)))) ||
    (units.is(at - 1, C.AND) && YEAR.test(units.text(at - 2, at - 1))));

const SAILED = /^(?:left|sailed|departed|departed from|set out|set off|set sail|taken off|put to sea)$/i;

/** "a boat that had left Kessu on Sunday sank": before what is told. */
function isOfSailing(units: Units, at: number, first: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - PARTIAL) && units.isWord(i) && !units.is(i, C.DURING); i--)
    if (SAILED.test(units.text(i, i + 1))) return units.is(i - 1, C.HAVE) && units.is(i - 2, C.WHO);
  return false;
}

/** "A court on Wednesday jailed the captain": his trial was then. */
const isOfCourt = (units: Units, to: number) =>
  units.is(to, C.ACCUSED) && units.is(to + 1, C.DET) && !units.is(to, C.BE);

/** Whether a time is that of the event, of somebody's speech or count, or of a part of what is counted. */
export function timeRole(units: Units, at: number, to: number, first: number): TimeMention["role"] {
  // "341 (was 306 on Wednesday)"
  for (let i = at - 1; i >= Math.max(first, at - PARTIAL); i--) if (opensWithWas(units, i)) return "partial";
  if (units.is(at, C.SINCE) && (units.is(at - 1, C.UNCHANGED) || isOfStep(units, at, first))) return "partial";
  // "died after 10 August": on which day is not said.
  if (compares(units, at, to, first) || (!units.is(at, C.NEXT) && isOfPlan(units, at, first))) return "partial";
  // "after Sunday's quake" has the day of the quake.
  if (units.is(to, C.POSS)) return counts(units, at, to) ? "count" : "event";
  if (units.is(at - 1, C.AFTERWARDS) || isBefore(units, at - 1)) return "partial";
  if (isOneOfTwo(units, at, to) || isEnd(units, at - 1) || isComparedWith(units, at, to)) return "partial";
  if (isWhenCounted(units, at, first)) return "count";
  // Nobody says, or counts, "since May": "40,000 crossed into the northern states since May".
  const since = units.is(at, C.SINCE) || units.is(at - 1, C.BEGIN);
  if (isOfDocument(units, at) || isOfStatement(units, at, first) || isGivenOut(units, at)) return "speech";
  if (!since && (isSpoken(units, at, to, first) || (opensClause(units, at, first) && opensSpeech(units, to))))
    return "speech";
  // "on Monday had reported 40 deaths"
  const verb = units.is(to, C.HAVE) ? to + 1 : to;
  if (
    counts(units, at, to) ||
    counts(units, at, verb) ||
    isOfCount(units, at, first) ||
    isOfSearch(units, at) ||
    isOfTally(units, at, first)
  )
    return "count";
  if (!since && (speaks(units, verb) || isOtherDeed(units, verb))) return "speech";
  if (isOfSailing(units, at, first) || isOfCourt(units, to)) return "speech";
  return isPartly(units, at, first) ? "partial" : "event";
}
