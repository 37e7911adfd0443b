import type { Attribution, Findings } from "../../words/findings.ts";
import type { SourceRow } from "../../words/names.ts";

/** The capitals that a name's words begin with: "SNHR" of "Syrian Network for Human Rights". */
const initials = (name: string) => [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map(([letter]) => letter).join("");

/** How many characters a name in front of its acronym in brackets may be long. */
const LONGEST = 120;

/** The fullest name that a report gives for each of its speakers. */
export class SpeakerNames {
  /** Longest name by id of the row; made when first asked. */
  private fullest: Map<string, string> | null = null;
  /** First name of a body that no list knows, by its initials and by what they end with ("the" may stand before); made when first asked. */
  private spelled: Map<string, string> | null = null;
  /** What was found in front of brackets, by what stands in them: the whole text is looked through for each. */
  private readonly bracketed = new Map<string, string | null>();

  /** The words of the names that were compared. */
  private readonly cut = new Map<string, readonly string[]>();

  constructor(private readonly findings: Findings) {}

  private fullestOf(id: string): string | undefined {
    this.fullest ??= longestNames(this.findings);
    return this.fullest.get(id);
  }

  /** The words of a name, in small letters. */
  words(name: string): readonly string[] {
    let words = this.cut.get(name);
    if (words === undefined) {
      words = name
        .toLowerCase()
        // "the mayor's office" has no word of "Ruritania's army".
        .replace(/['’]s(?!\p{L})/gu, "")
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== "");
      this.cut.set(name, words);
    }
    return words;
  }

  private spelledOut(short: string): string | undefined {
    this.spelled ??= spellings(this.findings.attributions);
    return this.spelled.get(short);
  }

  /** The row that an attribution means: of several that share an acronym the one whose full name the report gives, else none. */
  row({ rows, name }: Attribution): SourceRow | null {
    if (rows.length <= 1) return rows[0] ?? null;
    const length = name?.length ?? 0;
    const spelledOut = rows.filter(({ id }) => (this.fullestOf(id)?.length ?? 0) > length);
    return spelledOut.length === 1 ? spelledOut[0]! : null;
  }

  /** By its row, else the longer name whose initials it is. */
  full(a: Attribution): string | null {
    const row = this.row(a);
    const short = row === null ? a.name : (this.fullestOf(row.id) ?? a.name);
    if (short === null || !/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(short)) return short;
    return (row === null ? this.spelledOut(short) : null) ?? this.beforeBrackets(short) ?? short;
  }

  /** "the Committee for Lost Sailors (CLS)", wherever it stands. */
  private beforeBrackets(short: string): string | null {
    let name = this.bracketed.get(short);
    if (name === undefined) {
      name = nameBefore(this.findings, short) ?? speakerBefore(this.findings, short);
      this.bracketed.set(short, name);
    }
    return name;
  }
}

function longestNames({ report, sources, attributions }: Findings): Map<string, string> {
  const longest = new Map<string, string>();
  const add = (id: string, name: string) => {
    if (name.length > (longest.get(id)?.length ?? 0)) longest.set(id, name);
  };
  for (const { rows, start, end } of sources) for (const { id } of rows) add(id, report.text.slice(start, end));
  // "the UN mission UNAMA"
  for (const { rows, name } of attributions)
    if (rows.length === 1 && name?.includes(longest.get(rows[0]!.id) ?? name)) add(rows[0]!.id, name);
  return longest;
}

function nameBefore({ report: { text }, places }: Findings, short: string): string | null {
  const at = text.indexOf(`(${short})`);
  if (at < 0) return null;
  const before = text.slice(0, at).trimEnd();
  const words = before.slice(Math.max(0, at - LONGEST)).split(/\s+/);
  // "in Chad and Niger (UN)": who says so, behind places.
  const isPlace = places.some(({ end }) => end === before.length);
  const other = (run: readonly string[]) => (isPlace ? null : capitalRun(run));
  for (let i = words.length - 2; i >= 0; i--) {
    const name = words.slice(i).join(" ");
    if (/[.;:!?,]/.test(name)) return other(words.slice(i + 1));
    if (/^\p{Lu}/u.test(words[i]!) && initials(name) === short) return name;
  }
  return other(words);
}

/** "the rescue mission in Tovar (RMT) said": who speaks right before the brackets. */
function speakerBefore({ report: { text }, attributions }: Findings, short: string): string | null {
  const at = text.indexOf(` (${short})`);
  const before = at < 0 ? undefined : attributions.find(({ end, name }) => end === at && name !== short);
  return before?.name ?? null;
}

/** The name that some words end with when its acronym is of another language: "National Flood Institute (INIX)"; small words may stand within. */
function capitalRun(words: readonly string[]): string | null {
  let from = words.length;
  for (let i = words.length - 1; i >= 0; i--) {
    if (/^\p{Lu}/u.test(words[i]!)) from = i;
    else if (words[i]!.length > 3) break;
  }
  // A short word may have its capital from the sentence that it begins, as an article has.
  const begins = from === 0 || !/\p{L}$/u.test(words[from - 1]!);
  if (begins && /^\p{Lu}\p{Ll}{0,2}$/u.test(words[from] ?? "")) from++;
  const name = words.slice(from).join(" ");
  // "between 28 April and 9 May (UN)"
  return words.length - from >= 2 && !/\d/.test(name) ? name : null;
}

/** Names of bodies that no list knows, by their initials. */
function spellings(attributions: readonly Attribution[]): Map<string, string> {
  const spelled = new Map<string, string>();
  for (const { rows, name, voice } of attributions) {
    // "Superintendent of Police Ana Prado" is later "the SP".
    const office = name !== null && voice !== null && name.endsWith(voice) ? name.slice(0, -voice.length) : name;
    const letters = rows.length === 0 && office !== null ? initials(office) : "";
    for (let i = 0; i + 2 <= letters.length; i++) {
      const short = letters.slice(i);
      if (short !== name && !spelled.has(short)) spelled.set(short, name!);
    }
  }
  return spelled;
}
