import type { Place } from "../types.ts";
import type { Findings, FoundFigure, PlaceMention } from "../words/findings.ts";
import { identify } from "./gazetteer.ts";

export const NO_PLACE: Place = {
  name: null,
  id: null,
  country: null,
  basis: "unknown",
  start: null,
  end: null,
  rule: null,
};

/** A place with what is to be told of it. */
export interface Located {
  place: Place;
  ambiguous: boolean;
}

const NOWHERE: Located = { place: NO_PLACE, ambiguous: false };

/** How many sentences back a place may stand that a figure without one takes over. */
const MEMORY = 3;

/** A wider area named after a place ("Idlib region", "northern Syria") has no code of its own. */
const isWider = (m: PlaceMention) =>
  m.name !== null && /\s(region|area|countryside|peninsula|enclave|zone)$/i.test(m.name);
const isPartOf = (m: PlaceMention) =>
  m.name !== null &&
  m.candidates[0] !== undefined &&
  /^(north|south|east|west|central|upper|lower|greater)/i.test(m.name) &&
  !m.candidates.some((row) => /^(north|south|east|west|central|upper|lower|greater)/i.test(row.name));

/** Where figures are about: names in the sentence first, then words for a place met before, then what was said last. */
export class Places {
  private readonly countries: Set<string>;
  /** Place of the last figure, and its sentence. */
  private focus: { located: Located; sentence: number } | null = null;

  constructor(private readonly findings: Findings) {
    this.countries = new Set(
      findings.places.flatMap((m) =>
        m.candidates.length === 1 && m.candidates[0]!.country !== null ? [m.candidates[0]!.country] : [],
      ),
    );
  }

  of(figure: FoundFigure): Located {
    const { sentence } = this.findings.quantities[figure.quantity]!;
    const located = this.named(figure) ?? this.pointed(figure) ?? this.carried(sentence);
    if (located.place.name !== null) this.focus = { located, sentence };
    return located;
  }

  /** The nearest name in the figure's sentence; a name that only owns something ("Syria's war") counts as a little further away. */
  private named(figure: FoundFigure): Located | null {
    const quantity = this.findings.quantities[figure.quantity]!;
    let best: PlaceMention | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const m of this.findings.places) {
      if (m.sentence !== quantity.sentence || m.name === null || m.role === "dateline" || this.speaks(m)) continue;
      const distance = m.start >= quantity.end ? m.start - quantity.end : quantity.start - m.end;
      const weighted = distance + (m.role === "at" || m.role === "way" ? 0 : 20);
      if (weighted < least) {
        least = weighted;
        best = m;
      }
    }
    return best === null ? null : this.locate(best, "place-in-sentence");
  }

  /** Whether a name belongs to who speaks, not to where it happened. */
  private speaks(m: PlaceMention): boolean {
    return this.findings.attributions.some((a) => a.sentence === m.sentence && m.start < a.end && m.end > a.start);
  }

  /** "the region", "the town", "it" before the figure: words of the sentence that stand for a place met before. */
  private pointed(figure: FoundFigure): Located | null {
    const quantity = this.findings.quantities[figure.quantity]!;
    const pointer = this.findings.places.find(
      (m) => m.sentence === quantity.sentence && m.name === null && (m.generic !== null || m.start < quantity.start),
    );
    if (pointer === undefined) return null;
    const target = pointer.generic === null ? (this.recent(pointer.sentence) ?? this.focus?.located) : this.metBefore(pointer);
    if (target === undefined || target === null || target.place.name === null) return null;
    const rule = pointer.generic === null ? "pronoun" : "anaphor";
    return { ...target, place: { ...target.place, basis: "stated", start: pointer.start, end: pointer.end, rule } };
  }

  /** The place that the sentence before is about, where it counts nothing: its first name that something happened at. */
  private recent(sentence: number): Located | null {
    if (this.focus !== null && this.focus.sentence >= sentence - 1) return null;
    const mention = this.findings.places.find((m) => m.sentence === sentence - 1 && m.name !== null && m.role === "at" && !this.speaks(m));
    return mention === undefined ? null : this.locate(mention, "place-before");
  }

  /** The last name before a pointer that its generic fits. */
  private metBefore(pointer: PlaceMention): Located | null {
    const fits = (m: PlaceMention) => {
      if (m.generic !== null) return m.generic === pointer.generic;
      const kind = m.candidates[0]?.kind;
      const generic =
        kind === "country" ? "country" : kind === "city" || kind === "capital" || kind === "admin3" ? "town" : "region";
      return m.candidates.length > 0 && generic === pointer.generic;
    };
    const mention = this.findings.places.findLast(
      (m) => m.start < pointer.start && m.name !== null && m.role !== "dateline" && fits(m),
    );
    return mention === undefined ? null : this.locate(mention, "anaphor");
  }

  /** The place of the figure before, where it is not too far away. */
  private carried(sentence: number): Located {
    const near = this.focus !== null && sentence - this.focus.sentence <= MEMORY ? this.focus.located : null;
    const located = this.recent(sentence) ?? near;
    if (located === null) return NOWHERE;
    return { ...located, place: { ...located.place, basis: "inferred", start: null, end: null, rule: "carried-over" } };
  }

  private locate(mention: PlaceMention, rule: string): Located {
    const { row, ambiguous, country } = identify(mention, this.countries);
    const wider = isWider(mention) || isPartOf(mention);
    const place: Place = {
      name: mention.name,
      id: wider ? null : (row?.id ?? null),
      country: row?.country ?? country,
      basis: "stated",
      start: mention.start,
      end: mention.end,
      rule,
    };
    return { place, ambiguous: ambiguous && !wider };
  }
}
