import { C } from "../../words/classes.ts";
import { PROXIES } from "../../words/en/place-patterns.ts";
import type { PlaceRole } from "../../words/findings.ts";
import type { PlaceRow } from "../../words/names.ts";
import type { Units } from "../units.ts";

/** "the government in Ruritania's capital", "US air strikes": who acts; "asked Kathmandu for": a government. */
export function actingRole(
  units: Units,
  at: number,
  to: number,
  role: PlaceRole,
  rows: readonly PlaceRow[],
): PlaceRole {
  if (role === "subject") {
    if (sendsHelp(units, to, rows)) return "speech";
    if (strikes(units, to, rows) || isAgent(units, at, rows)) return "speech";
    return isGovernment(units, at, to, rows) || intends(units, to, rows) ? "speech" : role;
  }
  // "Asia's longest-running revolt"
  if (role === "owner" && rows.some(({ kind }) => kind === "region")) return "speech";
  // "Moscow's appointees put the dead at 29"
  const proxies = units.isWord(to + 1) && PROXIES.test(units.text(to + 1, to + 2));
  if (role === "owner" && proxies && rows[0]?.kind === "capital") return "speech";
  if (role === "at" && isTopic(units, at)) return "speech";
  // "drowned between Libya and Italy"
  if (role === "at" && units.is(at - 1, C.BETWEEN) && rows[0]?.kind === "country") return "speech";
  // "the health ministry in Kinshasa"; a hospital there is a place.
  const { kind: body, unit } = units.meaning(at - 2);
  const ministry = (body === "government" || body === "health") && unit !== "facility";
  const government = role === "at" && ministry && units.is(at - 1, C.IN);
  return government && rows.some(({ kind }) => kind === "capital") ? "actor" : role;
}

const TOPICS =
  /^(?:blam(?:e|es|ed|ing)|pinned|imposed|sanctions?|embargo|tariffs?|ban|pressure|calls?|called|calling|talks?|negotiations|debate|statement|reports?|conference|summit|meeting|vote|resolution|envoy|rapporteur|experts?|briefing|deal|policy|depends?|dependent|rel(?:y|ies|ied|iant)|eyes?|focus|focused)$/i;

/** "an attack blamed on Ruritania", "sanctions on Ruritania", "a report on Ruritania": what is aimed at it or about it. */
const isTopic = (units: Units, at: number) =>
  /^on$/i.test(units.text(at - 1, at)) && TOPICS.test(units.text(at - 2, at - 1));

const HELP =
  /^(?:sends?|sent|deploy(?:s|ed)?|dispatch(?:es|ed)?|promised?|offer(?:s|ed)|orders?|ordered|mobili[sz]ed|airlifted|launched|summoned|recalled|severed|banned|imposed|condemn(?:s|ed)|appealed)$/i;

/** "Qamra sent doctors", "Port Moresby has promised aid": those who govern there. */
function sendsHelp(units: Units, to: number, rows: readonly PlaceRow[]): boolean {
  if (rows.length === 0 || !rows.every(({ kind }) => kind !== "country" && kind !== "area")) return false;
  const verb = units.is(to, C.HAVE) ? to + 1 : to;
  return units.isWord(verb) && HELP.test(units.text(verb, verb + 1));
}

/** What a capital alone does: a country may do it as the place where people live. */
const RULES =
  /^(?:disputes?d?|rejects?|rejected|denies|denied|insists?|insisted|intends?|intended|plans?|planned|hopes?|hoped|wants?|wanted|vows?|vowed|pledges?|pledged|means|aims|expects|refuses?|refused|agreed|deported|expelled)\b/i;

/** "Kathmandu has confirmed 12", unlike "Kathmandu has recorded 12". */
const OWNS =
  /^(?:(?:has|had) (?:confirmed|admitted|acknowledged|conceded)|(?:confirms|admits|admitted|acknowledges|acknowledged|concedes|conceded|claims|claimed|says|accuses|accused)\b)/;

/** "asked Kathmandu for", "Moscow described its raids as", "Kathmandu intends to": a capital or a country as its government. */
const isGovernment = (units: Units, at: number, to: number, rows: readonly PlaceRow[]) =>
  (rows[0]?.kind === "capital" && units.isWord(to) && RULES.test(units.text(to, to + 1))) ||
  (rows[0]?.kind === "capital" && OWNS.test(units.text(to, Math.min(to + 2, units.count)))) ||
  ((units.is(at - 1, C.ASKED) ||
    units.is(to, C.ASKED) ||
    units.is(to, C.TELL) ||
    DEALS.test(units.text(Math.max(0, at - 2), at))) &&
    rows.some(({ kind }) => kind === "capital" || kind === "country"));

const DEALS = /^(?:truce|ceasefire|cease-fire|talks|deal|agreement|pact|accord|ties|treaty|negotiations) with$/i;

/** "Ruritania and Zenda will cease fire": a country that means to do something. */
function intends(units: Units, to: number, rows: readonly PlaceRow[]): boolean {
  if (rows[0]?.kind !== "country") return false;
  const joint = units.is(to, C.AND) && units.capital(to + 1);
  return units.is(joint ? to + 2 : to, C.FUTURE);
}

/** How many words may stand before a country that something is done by: "by its close ally Ruritania". */
const AGENT = 4;

/** "strikes by Ruritania", "killed by regime ally Ruritania"; those who are "hosted by Ruritania" are there. */
function isAgent(units: Units, at: number, rows: readonly PlaceRow[]): boolean {
  if (rows[0]?.kind !== "country") return false;
  let i = at - 1;
  while (i >= at - AGENT && units.isWord(i) && !units.capital(i) && !units.is(i, C.BY) && !isLead(units, i)) i--;
  return units.is(i, C.BY) && !units.is(i - 1, C.HOSTING);
}

const isLead = (units: Units, at: number) => units.is(at, C.IN) || units.is(at, C.OF) || units.is(at, C.FROM);

/** "US air strikes", "the Aleppo raids": who strikes, where the place is a country. */
function strikes(units: Units, to: number, rows: readonly PlaceRow[]): boolean {
  if (rows[0]?.kind !== "country") return false;
  for (let i = to; i < to + 3 && units.isWord(i); i++) if (units.meaning(i).measure === "strikes") return true;
  return false;
}
