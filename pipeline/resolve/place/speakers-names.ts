import { APPOSED } from "../../words/en/place-patterns.ts";
import type { Attribution, Findings, PlaceMention } from "../../words/findings.ts";
import { figuresFrom } from "../figures-near.ts";
import { firstFrom } from "../near.ts";

/** The longest words beside a speaker's name, in characters. */
const BESIDE = 160;

/** " (CRSS)" behind a name, and the longest of them in characters. */
const SHORT_FORM = /^ \([^()]+\)/;
const BRACKETS = 20;

/** What is said of a speaker between commas: where it ends, and whether every name in it is the speaker's. */
interface Aside {
  close: number;
  all: boolean;
}

/**
 * "the Harbour Council, one of many groups across the country, gave", "says the Council, a think tank in Qamra."; "the army, which burned 40 houses
 * in Qamra, says" tells of what it did there.
 */
function asideOf(findings: Findings, { sentence, end: nameEnd, rule }: Attribution): Aside {
  const { report, sentences } = findings;
  const end = nameEnd + (SHORT_FORM.exec(report.text.slice(nameEnd, nameEnd + BRACKETS))?.[0].length ?? 0);
  const none = { close: nameEnd, all: false };
  if (report.text[end] !== ",") return none;
  const limit = Math.min(end + BESIDE, sentences[sentence]!.end);
  const comma = report.text.indexOf(",", end + 1);
  // "the toll from Cyclone Idai, the worst storm to hit Malawi"
  const all = rule !== "count-from" && APPOSED.test(report.text.slice(end, limit));
  const ends = comma >= 0 && comma < limit;
  if (!ends && !(all && limit === sentences[sentence]!.end)) return none;
  const close = ends ? comma : limit;
  return figuresFrom(findings, end, close).length > 0 ? none : { close, all };
}

/** The names that stand within those of speakers (true), or in what is said of them (false); names do not overlap, so that a speaker's stand side by side. */
export function namesOfSpeakers(findings: Findings): ReadonlyMap<PlaceMention, boolean> {
  const { attributions, places } = findings;
  const names = new Map<PlaceMention, boolean>();
  for (const told of attributions) {
    const { sentence, start, end } = told;
    for (let i = firstFrom(places, end) - 1; i >= 0 && places[i]!.end > start; i--)
      if (places[i]!.sentence === sentence) names.set(places[i]!, true);
    const { close, all } = asideOf(findings, told);
    for (let i = firstFrom(places, end); i < places.length && places[i]!.end <= close; i++)
      if (places[i]!.sentence === sentence && (all || places[i]!.end === close)) names.set(places[i]!, !all);
  }
  return names;
}
