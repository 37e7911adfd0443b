import { AGENCY } from "../../words/en/patterns.ts";
import type { Attribution, Findings } from "../../words/findings.ts";
import { firstFrom } from "../near.ts";
import type { SpeakerNames } from "./speaker-names.ts";

/** How many sentences behind "a war monitor" its name may stand. */
const REACH = 3;

/** A name of its own, not "police" or "residents". */
export const isProper = ({ rows, name }: Attribution) => rows.length > 0 || /\p{Lu}{2}|\s\p{Lu}/u.test(name ?? "");

/** "staff of the refugee agency, the agency said": a listed body named right before, in the sentence or the one before, that the noun fits. */
export function namedInPassing(
  { report, sources, sentences }: Findings,
  names: SpeakerNames,
  a: Attribution,
  kindred: boolean,
): Attribution | null {
  const noun = names.words(a.name!).at(-1)!;
  const from = sentences[Math.max(0, a.sentence - 1)]!.start;
  for (let i = firstFrom(sources, a.start) - 1; i >= 0 && sources[i]!.start >= from; i--) {
    const { start, end, rows } = sources[i]!;
    const name = report.text.slice(start, end);
    if (names.words(name).includes(noun) || (kindred && rows[0]!.kind === a.kind))
      return { ...a, start, end, name, rows, generic: false, definite: false };
  }
  return null;
}

/** Kinds of bodies that "the agency" and "the organisation" may mean. */
const AGENCIES: ReadonlySet<string> = new Set(["un", "ngo", "health", "monitor"]);

/** "Two UNHCR drivers were killed, the agency said": the last such body that the sentence names, where nobody spoke before. */
export function namedHere({ report, sources, sentences }: Findings, a: Attribution): Attribution | null {
  if (!AGENCY.test(a.name!)) return null;
  const from = sentences[a.sentence]!.start;
  for (let i = firstFrom(sources, a.start) - 1; i >= 0 && sources[i]!.start >= from; i--) {
    const { start, end, rows } = sources[i]!;
    if (AGENCIES.has(rows[0]!.kind ?? ""))
      return { ...a, start, end, name: report.text.slice(start, end), rows, generic: false, definite: false };
  }
  return null;
}

/** Kinds of bodies that a lead only describes; "a local official" is nobody who is named later. */
const DESCRIBED: ReadonlySet<string> = new Set(["monitor", "ngo", "un", "armed_group", "other"]);

/** "a lawyers' group said" in the lead, "Dawn Emergency Lawyers added" next: who is named first behind it with one of its words, or the same kind of monitor. */
export function namedLater({ attributions }: Findings, names: SpeakerNames, a: Attribution): Attribution | null {
  if (a.definite || a.someone || a.name === null || /^\p{Lu}/u.test(a.name) || !DESCRIBED.has(a.kind ?? ""))
    return null;
  const describing = names.words(a.name).slice(0, -1);
  for (let i = firstFrom(attributions, a.end); i < attributions.length; i++) {
    const b = attributions[i]!;
    if (b.sentence > a.sentence + REACH) return null;
    if (b.name === null || !isProper(b)) continue;
    const its = names.words(b.name);
    if ((a.kind === "monitor" && b.rows[0]?.kind === "monitor") || describing.some((word) => its.includes(word)))
      return b;
  }
  return null;
}
