import type { Findings, PlaceMention } from "../../words/findings.ts";
import { lies } from "../../words/names.ts";
import { near } from "../near.ts";
import { isWide } from "./ground.ts";

/** How far behind the beginning of a sentence the name may stand that opens it: "Meanwhile in", "In the town of". */
const OPENING = 16;

/** Roles of names that say where something was. */
const WHERE: ReadonlySet<PlaceMention["role"]> = new Set(["at", "left", "heading"]);

/** The names of a sentence that something happened at. */
function where({ places, sentences }: Findings, sentence: number): PlaceMention[] {
  const { start, end } = sentences[sentence]!;
  return near(places, sentence, start, end).filter((m) => m.name !== null && WHERE.has(m.role));
}

/** Whether two names are of one place, or one of them lies in the other. */
const isRelated = (a: PlaceMention, b: PlaceMention) =>
  a.name === b.name ||
  a.candidates.some((row) => b.candidates.some((other) => row === other || lies(row, other) || lies(other, row)));

/** Whether a name that no list knows may lie there: in a region or a country. */
const holdsOthers = ({ candidates, wider, generic }: PlaceMention) =>
  wider || generic === "region" || candidates.some(isWide);

/** "the Ambar quarter", "the camp": part of the town that the sentence before told of. */
const PARTS: ReadonlySet<PlaceMention["generic"]> = new Set(["quarter", "camp", "area"]);

/** Whether something at `b` cannot have been at `a`. */
function isApart(a: PlaceMention, b: PlaceMention): boolean {
  if (isRelated(a, b)) return false;
  if (a.candidates.length > 0 && b.candidates.length > 0) return true;
  const unknown = b.candidates.length === 0 ? b : a;
  const other = unknown === b ? a : b;
  return !PARTS.has(unknown.generic) && !holdsOthers(other);
}

/** Whether a sentence names only places that have nothing to do with those of another one: who fled from there fled from something else. */
export function isElsewhere(findings: Findings, told: number, sentence: number): boolean {
  if (told === sentence || findings.sentences[told]!.natural) return false;
  const { places, sentences } = findings;
  const { start, end } = sentences[sentence]!;
  const here = near(places, sentence, start, end).filter((m) => m.name !== null && FLED.has(m.role));
  const there = where(findings, told);
  return here.length > 0 && there.length > 0 && here.every((m) => there.every((a) => isApart(a, m)));
}

const FLED: ReadonlySet<PlaceMention["role"]> = new Set([...WHERE, "from"]);

/**
 * Whether a sentence that opens with a place tells of another event than one that was told in an earlier sentence: "On Sunday a bomb killed four in
 * Kessu. In Torvik, gunmen shot six." What befalls many places at once (`natural`) is one event in all of them.
 */
export function opensElsewhere(findings: Findings, told: number, sentence: number): boolean {
  const { start, natural, item } = findings.sentences[sentence]!;
  if (told === sentence || natural || findings.sentences[told]!.natural) return false;
  const here = where(findings, sentence);
  const there = where(findings, told);
  const opening = here[0];
  if (opening === undefined || opening.role !== "at" || there.length === 0) return false;
  // A line of a list is told by itself.
  if (!item && opening.start - start > OPENING) return false;
  return there.every((a) => isApart(a, opening));
}
