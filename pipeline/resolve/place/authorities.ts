import {
  BODY_COUNTS,
  BODY_LOST,
  COUNTS,
  DEED,
  MINISTRY,
  OFFICE_OF,
  OWN_OFFICE,
} from "../../words/en/place-patterns.ts";
import type { FoundFigure, PlaceMention, PlaceRole } from "../../words/findings.ts";
import type { PlaceRow } from "../../words/names.ts";
import { lies } from "../../words/names.ts";
import { lastBefore, near } from "../near.ts";
import type { PlaceGround } from "./ground.ts";
import { fromRow, inferred, type Located, NOWHERE } from "./located.ts";

const ACTS: ReadonlySet<PlaceRole> = new Set<PlaceRole>(["authority", "witness", "actor"]);

/**
 * "Qamra district officials say": their district, where the report is about what lies around it; "Ruritania's coastguard": all of Ruritania. `kept`
 * is the place that the report would go on with.
 */
export function ofAuthority(
  ground: PlaceGround,
  sentence: number,
  start: number,
  end: number,
  kept: Located | null,
): Located | null {
  const home = homeOf(ground, sentence, start, kept);
  if (home !== null) return { ...home, aside: true };
  for (const m of near(ground.findings.places, sentence, start, end)) {
    if (countsAtHome(ground, m, start, kept)) return { ...ground.locate(m, "place-of-authority"), aside: true };
    if (countsBeside(ground, m, start, kept)) return ground.locate(m, "place-of-authority");
    if (m.name === null || (!ACTS.has(m.role) && !isLocalSpeaker(ground, m))) continue;
    const found = ground.locate(m, "place-of-authority");
    // "Police in Kessu found 40 bodies. Six are missing.": a village that no list knows is found no other way.
    const located = { ...found, aside: kept !== null || found.row !== null || found.wider };
    if (isForeign(ground, m, kept)) return NOWHERE;
    if (isOfTown(ground, m) || (m.role === "actor" ? actsAround(located, kept) : speaksFor(ground, m, located, kept)))
      return located;
    if (actsElsewhere(ground, m, located, start, kept)) return NOWHERE;
  }
  return null;
}

/** "Ruritania reports 12 dead", "Ruritania's junta reports 12 dead": a country that counts, where the report was in no other part of it. */
function countsAtHome(ground: PlaceGround, m: PlaceMention, start: number, kept: Located | null): boolean {
  const country = m.candidates[0]?.kind === "country" && m.name !== null && m.end < start && m.role !== "at";
  if (!country || m.role === "from" || m.role === "to") return false;
  const nowhere = kept === null || kept.place.name === null;
  if (!nowhere && !isAbroad(ground, m.candidates[0]!.country, kept)) return false;
  const between = ground.findings.report.text.slice(m.end, start);
  if (m.role === "subject" && COUNTS.test(between)) return true;
  return BODY_COUNTS.test(between) || (nowhere && BODY_LOST.test(between));
}

/** "Civil society in Qamra reports seven dead": people of a town that count tell of it, and not of the one that the report told of before. */
function countsBeside(ground: PlaceGround, m: PlaceMention, start: number, kept: Located | null): boolean {
  const local = m.role === "witness" || m.role === "authority" || m.role === "owner" || m.role === "at";
  if (!local || m.name === null || isGovernment(m) || m.end > start || !ground.speaks(m)) return false;
  const { attributions, report } = ground.findings;
  if (!COUNTS.test(report.text.slice(m.end, start))) return false;
  // "The Red Cross in Geneva reports": a body that is known counts anywhere.
  if (attributions.some((told) => told.start <= m.start && m.end <= told.end + 1 && told.rows.length > 0)) return false;
  const here = kept === null ? null : (kept.row ?? kept.around);
  const { row } = ground.locate(m, "place-of-authority");
  return here === null || row === null || !(here === row || lies(here, row));
}

export const isGovernment = ({ candidates }: PlaceMention) =>
  candidates.some(({ kind }) => kind === "country" || kind === "capital");

/** "In Zimbabwe 259 have died. The government of Malawi reports 60 dead": it may count at home, or where the report was. */
function isForeign(ground: PlaceGround, m: PlaceMention, kept: Located | null): boolean {
  if (!isGovernment(m) || m.role !== "authority" || kept === null || kept.place.name === null) return false;
  return m.candidates.every(({ country }) => isAbroad(ground, country, kept));
}

/** Whether the report would go on in another country than that of a row, as far as anybody can tell. */
function isAbroad(ground: PlaceGround, country: string | null, kept: Located): boolean {
  // A village that no list knows may lie in either country of the report.
  return kept.place.country === null ? !ground.namesOneCountry() : kept.place.country !== country;
}

/** How many figures back a sum's parts may stand. */
const PARTS = 6;

/** "Raids killed 14 in Qamra and nine in Kessu. Ruritania's health ministry said 40 had died": more than in the towns before, and so in all of it. */
export function ofSum(ground: PlaceGround, figure: FoundFigure, m: PlaceMention, kept: Located | null): Located | null {
  const { quantities, figures } = ground.findings;
  const total = quantities[figure.quantity]!.value;
  const country = m.candidates[0];
  if (total === null || kept === null || kept.row === null || country?.kind !== "country" || m.role !== "authority")
    return null;
  if (kept.row === country || !lies(kept.row, country)) return null;
  const towns = new Map<string, number>();
  for (let i = ground.located.length - 1; i >= Math.max(0, ground.located.length - PARTS); i--) {
    const { row, place } = ground.located[i]!;
    if (figures[i]!.measure !== figure.measure || figures[i]!.partOf >= 0 || place.basis !== "stated") continue;
    if (row === null || row === country || !lies(row, country)) return null;
    towns.set(row.id, Math.max(towns.get(row.id) ?? 0, quantities[figures[i]!.quantity]!.value ?? 0));
  }
  const sum = [...towns.values()].reduce((all, some) => all + some, 0);
  return towns.size > 1 && total >= sum ? { ...ground.locate(m, "place-of-authority"), aside: true } : null;
}

/** "Across the border, Ruritania's minister puts the dead at 73": there, where the report was in another country. */
export function ofNeighbour(ground: PlaceGround, sentence: number, start: number, end: number): Located {
  const here = ground.memory.focus?.located.place.country ?? null;
  const m = near(ground.findings.places, sentence, start, end).find(
    ({ role, name, candidates }) => role === "authority" && name !== null && candidates[0]?.kind === "country",
  );
  const found = m === undefined ? null : ground.locate(m, "place-of-authority");
  return found !== null && here !== null && found.place.country !== here ? { ...found, aside: true } : NOWHERE;
}

/** "The base is near Binyamina. Lebanon's health ministry said 51 died": it counts at home; null where the report is there already. */
export function homeOf(ground: PlaceGround, sentence: number, start: number, kept: Located | null): Located | null {
  const told = lastBefore(ground.findings.attributions, start, sentence, 1, (a) => a.sentence === sentence);
  if (told === null || (told.kind !== "health" && told.rows[0]?.kind !== "health")) return null;
  const named = near(ground.findings.places, sentence, told.start, told.end).find(
    (m) => m.candidates.length > 0 && m.role === "authority" && m.start >= told.start && m.end <= told.end,
  );
  const found = named === undefined ? null : ground.locate(named, "place-of-authority");
  const home = found?.row?.kind === "capital" && isMinistry(ground, told) ? ofNation(found.row) : found;
  if (kept === null || kept.place.name === null) return home;
  const country = home === null ? (told.rows[0]?.country ?? null) : home.place.country;
  if (country === null || !isAbroad(ground, country, kept)) return null;
  return home ?? NOWHERE;
}

/** "the health ministry in Qamra"; health officials may be the city's own. */
const isMinistry = ({ findings }: PlaceGround, { start, end }: { start: number; end: number }) =>
  MINISTRY.test(findings.report.text.slice(start, end));

/** The country around a capital. */
function ofNation(capital: PlaceRow): Located {
  let row = capital;
  while (row.kind !== "country" && row.around !== null) row = row.around;
  return inferred(fromRow(row), "place-of-authority");
}

/** "residents in Qamra said", "Qamra's bishop says"; no government in its capital. */
const isLocalSpeaker = (ground: PlaceGround, m: PlaceMention) =>
  (m.role === "at" || m.role === "owner" || m.role === "from") && ground.speaks(m) && !isGovernment(m);

/** The longest "town hall of the city of" before a name, and "'s deputy village head" behind it, in characters. */
const OFFICE = 30;

/** "Shells hit Qamra. The mayor of Kessu said 31 houses were lost.": in Kessu. */
function isOfTown({ findings: { report } }: PlaceGround, m: PlaceMention): boolean {
  if (m.role !== "authority" && m.role !== "owner" && m.role !== "actor") return false;
  return (
    OWN_OFFICE.test(report.text.slice(m.end, m.end + OFFICE)) ||
    OFFICE_OF.test(report.text.slice(Math.max(0, m.start - OFFICE), m.start))
  );
}

const REGIONS: ReadonlySet<string> = new Set(["admin1", "admin2"]);

/** Whether an authority's place is where it counts: no government's, and narrower than what the report was about. */
function speaksFor(
  { memory, hasSpread }: PlaceGround,
  m: PlaceMention,
  { row }: Located,
  kept: Located | null,
): boolean {
  if (isGovernment(m)) return false;
  if (kept === null) return true;
  if (m.role !== "authority" && m.role !== "owner") return false;
  if (row === null) return true;
  // A province tells of what lies in it.
  const here = kept.row ?? kept.around;
  if (here !== null && REGIONS.has(row.kind) && here !== row && !lies(here, row) && !lies(row, here)) return true;
  if (kept.row === null) return kept.wider || (hasSpread && !memory.isUnderWay());
  if (row === kept.row || lies(kept.row, row)) return false;
  // A mayor tells of no other country.
  return lies(row, kept.row) || row.country !== kept.row.country || !memory.isUnderWay();
}

/** "Shells hit Qamra. Kessu police found 40 bodies": in one town or in the other. */
const actsElsewhere = (
  { findings }: PlaceGround,
  m: PlaceMention,
  { row }: Located,
  start: number,
  kept: Located | null,
): boolean =>
  (m.role === "actor" || DEED.test(findings.report.text.slice(m.end, start))) &&
  m.start === findings.sentences[m.sentence]!.start &&
  m.end < start &&
  !isGovernment(m) &&
  row !== null &&
  kept !== null &&
  kept.row !== null &&
  !lies(kept.row, row) &&
  !lies(row, kept.row);

/** Whether a body of a country acts in all of it: around what the report was about. */
const actsAround = ({ row }: Located, kept: Located | null) =>
  kept === null || (row !== null && kept.row !== null && row !== kept.row && lies(kept.row, row));
