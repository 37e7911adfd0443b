import { C } from "../words/classes.ts";
import { alike, type Candidate, thingsOf } from "./candidate.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** "Of these, 3,400", "Among them were 84,472 civilians", "They include 192 children": the sentence splits what was counted before. */
export function opensWithParts(units: Units, first: number): boolean {
  const they = units.is(first, C.HE) && units.is(first + 1, C.INCLUDING);
  const ofTotal = units.is(first, C.OF) && units.is(units.is(first + 1, C.DET) ? first + 2 : first + 1, C.TOTAL);
  return they || ofTotal || units.is(first, C.INCLUDING) || (units.is(first, C.OF) && units.is(first + 1, C.THEM));
}

/** "five of them", "eight of the dead", but not "five of its staff". */
const isOfThem = ({ noun }: NumberUnits) => noun !== null && noun.ofThem && !noun.ofWhole;

/** ", six children among them", ", ten civilians among the dead" */
function isAmongThem(units: Units, q: NumberUnits): boolean {
  if (!units.is(q.from - 1, C.COMMA)) return false;
  if (units.is(q.to, C.INCLUDING)) return q.to + 1 >= units.count || !units.isWord(q.to + 1);
  return units.is(q.to, C.AMONG) && units.is(q.to + 1, C.DET) && units.is(q.to + 2, C.STATE);
}

/** "including four children", "five of them": finds the whole and takes its measure where there is no own one. */
export function linkPart(units: Units, earlier: readonly Candidate[], c: Candidate, before: string | null): void {
  const lead = c.q.from - 1;
  const included =
    units.is(lead, C.INCLUDING) ||
    (units.is(lead, C.ADV) && units.is(lead - 1, C.INCLUDING)) ||
    (units.is(lead, C.TALLYING) && units.is(lead - 1, C.COMMA)) ||
    isAmongThem(units, c.q);
  if (before !== null && earlier.length === 0) {
    c.partOfBefore = true;
    c.measured ??= {
      measure: before,
      rule: "part-of-before",
      trigger: c.q.from,
      counting: null,
    };
    return;
  }
  if (!included && !isOfThem(c.q)) return;
  // "was hit, the office said, counting 47 strikes"
  if (c.q.noun?.unitClass === "event") return;
  const own = c.measured === null || c.measured.gap ? null : c.measured.measure;
  const isWhole = (e: Candidate) => e.measured !== null && e.whole === null && alike(e.q, c.q);
  const same = earlier.findLast((e) => isWhole(e) && (own === null || own === e.measured!.measure));
  // "Of the 700 wounded, 40 died" are a part of another measure; "killed 12, including six hurt" parts nothing.
  const whole = same ?? (included ? null : (earlier.findLast(isWhole) ?? null));
  if (whole === null) {
    c.partOfBefore = !earlier.some(isWhole);
    return;
  }
  // "Of its 640 inhabitants, 30 stayed behind": what the part did is not what the whole is counted for.
  if (whole.opensPartition && c.measured === null && whole.measured!.measure === "population") return;
  c.whole = whole;
  if (c.measured === null || c.measured.gap) c.measured = { ...whole.measured!, rule: "part-of-whole" };
  c.measured = { ...c.measured, ...thingsOf(units, whole.q, c.q) };
}
