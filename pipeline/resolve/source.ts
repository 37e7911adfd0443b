import type { Source } from "../types.ts";
import type { Attribution, Findings } from "../words/findings.ts";

export const NO_SOURCE: Source = {
  name: null,
  id: null,
  kind: null,
  basis: "unknown",
  start: null,
  end: null,
  rule: null,
};

const initials = (name: string) => [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map(([letter]) => letter).join("");

/** The report's speakers: their fullest names, and who spoke last. */
export class Speakers {
  private readonly fullest = new Map<string, string>();
  private readonly named: string[] = [];

  constructor(private readonly findings: Findings) {
    const { text } = findings.report;
    for (const { row, start, end } of findings.sources) {
      const name = text.slice(start, end);
      if (name.length > (this.fullest.get(row.id) ?? "").length) this.fullest.set(row.id, name);
    }
    for (const { row, name } of findings.attributions) if (row === null && name !== null) this.named.push(name);
  }

  /** The fullest name that the report gives for a speaker: by its row, else the longer name whose initials it is. */
  private fullName(a: Attribution): string | null {
    if (a.row !== null) return this.fullest.get(a.row.id) ?? a.name;
    const short = a.name;
    if (short === null || !/^\p{Lu}{2,}$/u.test(short)) return short;
    return this.named.find((name) => name !== short && initials(name).endsWith(short)) ?? short;
  }

  /** The last speaker with a name before an offset, not of an earlier paragraph but one. */
  private before(offset: number, sentence: number): Attribution | null {
    const last = this.findings.attributions.findLast(
      (a) => a.name !== null && a.start < offset && a.sentence < sentence,
    );
    return last !== undefined && sentence - last.sentence <= 3 ? last : null;
  }

  /** Who states the number at an offset: the nearest attribution that covers it; "it added" is the speaker before. */
  of(offset: number, sentence: number): Source {
    let best: Attribution | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const a of this.findings.attributions) {
      if (a.sentence !== sentence || offset < a.from || offset >= a.to) continue;
      const distance = a.start > offset ? a.start - offset : offset - a.end;
      if (distance < least) {
        least = distance;
        best = a;
      }
    }
    if (best === null) return NO_SOURCE;
    const speaker = best.name === null ? this.before(best.start, sentence) : best;
    if (speaker === null) return NO_SOURCE;
    const carried = speaker !== best;
    return {
      name: this.fullName(speaker),
      id: speaker.row?.id ?? null,
      kind: speaker.kind,
      basis: carried ? "inferred" : "stated",
      start: best.start,
      end: best.end,
      rule: carried ? `${best.rule}:carried-over` : best.rule,
    };
  }
}
