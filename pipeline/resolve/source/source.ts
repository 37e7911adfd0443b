import type { Source } from "../../types.ts";
import { SURNAME } from "../../words/en/patterns.ts";
import type { Attribution, Findings } from "../../words/findings.ts";
import { lastBefore } from "../near.ts";
import { covering } from "./covering.ts";
import { figuresBelow, listSpeaker } from "./lists.ts";
import { isProper, namedHere, namedInPassing, namedLater } from "./named-near.ts";
import { Quoted } from "./quoted.ts";
import { SpeakerNames } from "./speaker-names.ts";

/** The report says it in its own voice. */
export const NO_SOURCE: Source = {
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
/** How many words for one met before may lead to another: "it" to "the agency" to its name. */
const DEEPEST = 4;

/** Kinds that a noun tells for sure: "the charity" is none of a ministry, "the agency" may be of any. */
const KINDRED: ReadonlySet<string> = new Set(["ngo", "monitor", "military", "un"]);

/** The least letters that tell which title is shortened: "Gov. Feld" is the governor. */
const SHORTENED = 3;

const shortens = (short: string, word: string) => short.length >= SHORTENED && word.startsWith(short);

/** "Ana Prado": somebody who speaks for no body is no "it". */
const isPerson = ({ name, voice }: Attribution) => voice !== null && voice === name;

/** The report's speakers: their fullest names, and who spoke last. */
export class Speakers {
  private readonly names: SpeakerNames;
  /** The report's first monitor where it names one alone; reckoned when first asked. */
  private monitor: Attribution | null | undefined;
  private readonly quoted: Quoted;
  private readonly below: readonly Attribution[];

  constructor(private readonly findings: Findings) {
    this.names = new SpeakerNames(findings);
    this.quoted = new Quoted(findings);
    this.below = figuresBelow(findings);
  }

  /** The last speaker before another that fits. */
  private last(a: Attribution, memory: number, fits: (b: Attribution) => boolean): Attribution | null {
    return lastBefore(this.findings.attributions, a.start, a.sentence, memory, (b) => b !== a && fits(b));
  }

  /** The same, also among those that a sentence was about without a word of theirs. */
  private lastNamed(a: Attribution, memory: number, fits: (b: Attribution) => boolean): Attribution | null {
    const spoke = this.last(a, memory, fits);
    const topic = lastBefore(this.findings.topics, a.start, a.sentence, memory, fits);
    return topic !== null && (spoke === null || topic.start > spoke.start) ? topic : spoke;
  }

  /** Whom "it" and "he" mean: the last speaker; "he" one of people where there is one; or whom its own sentence or the one before is about. */
  private pronoun(a: Attribution): Attribution | null {
    const spoke =
      (a.generic ? null : this.last(a, MEMORY, ({ someone }) => someone)) ??
      this.last(a, MEMORY, (b) => !(a.generic && isPerson(b)));
    // "Residents killed 40, the report found": people are no "it".
    const fits = ({ someone, kind }: Attribution) => (a.generic ? kind !== "witness" : someone);
    const topic = lastBefore(this.findings.topics, a.start, a.sentence, 1, fits);
    return topic !== null && (spoke === null || topic.start > spoke.start) ? topic : spoke;
  }

  /** Whom an attribution means: "it" and "the agency" the last speaker, "Prado" the body that Ana Prado spoke for, "the union" its full name. */
  private meantBy(a: Attribution, depth = 0): Attribution | null {
    if (depth > DEEPEST) return a;
    if (a.ours) return this.publisher(a);
    const { name } = a;
    const before =
      name === null
        ? (this.namedWith(a) ?? this.pronoun(a))
        : a.rows.length > 0
          ? this.namesake(a, name)
          : (this.voiceOf(a, name) ??
            this.longerName(a, name) ??
            this.antecedent(a) ??
            this.shortPublisher(a, name) ??
            namedLater(this.findings, this.names, a));
    if (before === null) return name === null ? null : a;
    return this.meantBy(before, depth + 1);
  }

  /** "Our head of mission" of a press release. */
  private publisher(a: Attribution): Attribution | null {
    const { publisher: name } = this.findings.report;
    return name ? { ...a, name, ours: false } : null;
  }

  /** "The Trust" in a release of the Halden Refugee Trust. */
  private shortPublisher(a: Attribution, name: string): Attribution | null {
    const { publisher } = this.findings.report;
    if (!publisher || !a.definite || !/^\p{Lu}/u.test(name) || publisher.length <= name.length) return null;
    const its = this.names.words(publisher);
    return this.names.words(name).every((word) => its.includes(word))
      ? { ...a, name: publisher, definite: false }
      : null;
  }

  /** "the union's head": the last body with that word in its name. */
  private namedWith(a: Attribution): Attribution | null {
    // "he" stands in nobody's name, and the way back to look for it is long.
    if (a.rule === "pronoun-said") return null;
    const word = this.findings.report.text.slice(a.start, a.end).toLowerCase();
    return this.lastNamed(a, NAMED_MEMORY, (b) => b.name !== null && this.names.words(b.name).includes(word));
  }

  /** "Prado said" after "Ana Prado of Harbour Watch said". */
  private voiceOf(a: Attribution, name: string): Attribution | null {
    if (!SURNAME.test(name)) return null;
    const surname = this.names.words(name).at(-1)!;
    return this.last(a, NAMED_MEMORY, ({ voice }) => {
      const spoke = voice === null ? [] : this.names.words(voice);
      return spoke.length > 1 && spoke.includes(surname);
    });
  }

  /** "the army" after "the Ruritanian army", "Moss" after "Rita Moss". */
  private longerName(a: Attribution, name: string): Attribution | null {
    if (!a.definite) return null;
    const own = this.names.words(name);
    const fits = (b: Attribution) => {
      if (b.name === null || b.name.length <= name.length) return false;
      const its = this.names.words(this.names.full(b) ?? b.name);
      return own.every((word) => its.some((other) => other === word || (a.someone && shortens(other, word))));
    };
    return this.lastNamed(a, NAMED_MEMORY, fits);
  }

  /** "the Observatory" of a report that names another observatory than the listed one, and never that one in full. */
  private namesake(a: Attribution, name: string): Attribution | null {
    const alone = /^\p{Lu}\p{Ll}+$/u.test(name) && this.names.full(a) === name;
    return alone ? this.longerName({ ...a, definite: true }, name) : null;
  }

  /** "the Britain-based monitor", "the agency", "a spokesman": the last body that spoke. */
  private antecedent(a: Attribution): Attribution | null {
    if (!a.generic) return null;
    const fits = (b: Attribution) => b.kind !== "witness" && !b.generic && (a.someone || isProper(b));
    // "a rebel spokesman": of no army.
    if (a.kind === "armed_group" && a.someone)
      return this.lastNamed(a, NAMED_MEMORY, (b) => b.kind === a.kind && isProper(b));
    const kindred = KINDRED.has(a.kind ?? "other");
    const alike = kindred ? this.lastNamed(a, MEMORY, (b) => b.kind === a.kind && fits(b)) : null;
    const spoke = alike ?? this.last(a, MEMORY, fits);
    const named = namedInPassing(this.findings, this.names, a, kindred && alike === null);
    if (named !== null && (spoke === null || named.start > spoke.start)) return named;
    return spoke ?? this.onlyMonitor(a) ?? namedHere(this.findings, a);
  }

  /** The report's first monitor, where it names one alone and before. */
  private onlyMonitor(a: Attribution): Attribution | null {
    if (a.kind !== "monitor") return null;
    if (this.monitor === undefined) this.monitor = onlyMonitorOf(this.findings.attributions);
    return this.monitor !== null && this.monitor.start < a.start ? this.monitor : null;
  }

  /** Who states the number at an offset; "it added" is the speaker before. */
  of(offset: number, sentence: number): Source {
    const own = covering(this.findings, offset, sentence);
    const quoted = own === null ? this.quoted.speaker(offset, sentence) : null;
    const found = own ?? quoted ?? listSpeaker(this.findings, sentence, this.below);
    if (found === null) return NO_SOURCE;
    const speaker = this.meantBy(found);
    if (speaker === null) return NO_SOURCE;
    const carried = speaker !== found || found !== own;
    return {
      name: this.names.full(speaker),
      id: this.names.row(speaker)?.id ?? null,
      kind: speaker.kind,
      basis: carried ? "inferred" : "stated",
      start: found.start,
      end: found.end,
      rule: carried ? `${found.rule}:${found === own ? "carried-over" : quoted ? "same-quote" : "list"}` : found.rule,
    };
  }
}

/** The first monitor of a report that names no other. */
function onlyMonitorOf(attributions: readonly Attribution[]): Attribution | null {
  let only: Attribution | null = null;
  for (const a of attributions) {
    if (a.rows[0]?.kind !== "monitor") continue;
    if (only !== null && only.rows[0]!.id !== a.rows[0].id) return null;
    only ??= a;
  }
  return only;
}
