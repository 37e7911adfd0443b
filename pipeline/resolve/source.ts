import type { Source } from "../types.ts";
import type { Attribution, Findings } from "../words/findings.ts";
import { lastBefore, near } from "./near.ts";

const NO_SOURCE: Source = {
  name: null,
  id: null,
  kind: null,
  basis: "unknown",
  start: null,
  end: null,
  rule: null,
};

/** How many sentences back a speaker may stand that "it added" means. */
const MEMORY = 3;
/** The same for "the union", where the union was named. */
const NAMED_MEMORY = 15;

/** The capitals that a name's words begin with: "SNHR" of "Syrian Network for Human Rights". */
const initials = (name: string) => [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map(([letter]) => letter).join("");

/** The report's speakers: their fullest names, and who spoke last. */
export class Speakers {
  /** Longest name by id of the row. */
  private readonly fullest = new Map<string, string>();
  /** First name of a body that no list knows, by its initials and by what they end with ("the" may stand before). */
  private readonly spelled = new Map<string, string>();
  /** The report's first monitor, where it names one alone. */
  private readonly monitor: Attribution | null;

  constructor(private readonly findings: Findings) {
    const { text } = findings.report;
    for (const { row, start, end } of findings.sources) {
      const name = text.slice(start, end);
      if (name.length > (this.fullest.get(row.id) ?? "").length) this.fullest.set(row.id, name);
    }
    for (const { row, name } of findings.attributions) if (row === null && name !== null) this.spell(name);
    const monitors = findings.attributions.filter(({ row }) => row?.kind === "monitor");
    this.monitor = new Set(monitors.map(({ row }) => row!.id)).size === 1 ? monitors[0]! : null;
  }

  private spell(name: string): void {
    const letters = initials(name);
    for (let i = 0; i + 2 <= letters.length; i++) {
      const short = letters.slice(i);
      if (short !== name && !this.spelled.has(short)) this.spelled.set(short, name);
    }
  }

  /** The fullest name that the report gives for a speaker: by its row, else the longer name whose initials it is. */
  private fullName(a: Attribution): string | null {
    if (a.row !== null) return this.fullest.get(a.row.id) ?? a.name;
    const short = a.name;
    return short !== null && /^\p{Lu}{2,}$/u.test(short) ? (this.spelled.get(short) ?? short) : short;
  }

  /** The last speaker with a name before an offset, at most three sentences back. */
  private before(offset: number, sentence: number): Attribution | null {
    return lastBefore(this.findings.attributions, offset, sentence, MEMORY, (a) => a.name !== null);
  }

  /** "the union added": the last body with that word in its name; "it added" and "the agency said": the last speaker. */
  private meantBy(a: Attribution): Attribution | null {
    const word = this.findings.report.text.slice(a.start, a.end).toLowerCase();
    const named = (b: Attribution) => b.name?.toLowerCase().split(/[\s-]/).includes(word) ?? false;
    return (
      lastBefore(this.findings.attributions, a.start, a.sentence, NAMED_MEMORY, named) ??
      this.before(a.start, a.sentence)
    );
  }

  /** "the Britain-based monitor": the report's only monitor, where it was named before. */
  private antecedent(a: Attribution): Attribution | null {
    if (!a.definite || a.row !== null || a.kind !== "monitor") return null;
    return this.monitor !== null && this.monitor.start < a.start ? this.monitor : null;
  }

  /**
   * Which attribution of the sentence holds for an offset: the next one that follows what is said, unless one that comes before what is
   * said stands nearer; else the last one before.
   */
  private covering(offset: number, sentence: number): Attribution | null {
    const all = near(this.findings.attributions, sentence, offset, offset).filter(
      (a) => offset >= a.from && offset < a.to,
    );
    const opening = all.findLast((a) => a.side === "before" && a.start <= offset);
    const closing = all.find((a) => a.side === "after" && a.start > offset);
    if (opening !== undefined && closing !== undefined) {
      // Who counted is closer to the matter than who spoke only where nobody else speaks: "medics counted 51 dead, a doctor said".
      const nearer = closing.start - offset < offset - opening.end;
      return nearer || opening.rule === "counted-by" ? closing : opening;
    }
    return opening ?? closing ?? all.findLast((a) => a.start <= offset) ?? null;
  }

  /** Who states the number at an offset; "it added" is the speaker before. */
  of(offset: number, sentence: number): Source {
    const found = this.covering(offset, sentence);
    if (found === null) return NO_SOURCE;
    const speaker = found.name === null ? this.meantBy(found) : (this.antecedent(found) ?? found);
    if (speaker === null) return NO_SOURCE;
    const carried = speaker !== found;
    return {
      name: this.fullName(speaker),
      id: speaker.row?.id ?? null,
      kind: speaker.kind,
      basis: carried ? "inferred" : "stated",
      start: found.start,
      end: found.end,
      rule: carried ? `${found.rule}:carried-over` : found.rule,
    };
  }
}
