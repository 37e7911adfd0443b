import type { Place } from "../types.ts";
import type { Findings, FoundFigure, PlaceMention } from "../words/findings.ts";
import { identify } from "./gazetteer.ts";
import { distanceTo, lastBefore, near } from "./near.ts";

const NO_PLACE: Place = {
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
  /** Only where people went or came from: the report does not go on about it. */
  way: boolean;
}

const NOWHERE: Located = { place: NO_PLACE, ambiguous: false, way: false };

/** How many sentences back a place may stand that a figure without one takes over, or that "the town" means. */
const MEMORY = 3;
const ANAPHOR_MEMORY = 30;

/** What makes a name less likely than its distance: characters added for how it is used and for marks between. */
const FURTHER = { subject: 20, owner: 20, comma: 15, semicolon: 80 };

/** Roles of names that say nothing about where a figure happened. */
const isAside = (m: PlaceMention) => m.role === "dateline" || m.role === "speech";

/** What kind of place "the region", "the town" and "the country" can stand for; a name that no list knows is taken for a town. */
function genericOf(m: PlaceMention): PlaceMention["generic"] {
  if (m.generic !== null) return m.generic;
  const kind = m.candidates[0]?.kind;
  if (kind === "country") return "country";
  return kind === undefined || kind === "city" || kind === "capital" || kind === "admin3" ? "town" : "region";
}

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
    const { sentence, start } = this.findings.quantities[figure.quantity]!;
    const located = this.named(figure) ?? this.pointed(figure) ?? this.carried(sentence, start);
    // "90 of them in Tartus" says where a part of it happened; the rest of the report goes on about the whole.
    const aside = located.way || (figure.partOf >= 0 && located.place.basis === "stated");
    if (located.place.name !== null && !aside) this.focus = { located, sentence };
    return located;
  }

  /** The nearest name in the figure's sentence. */
  private named(figure: FoundFigure): Located | null {
    const { sentence, start, end } = this.findings.quantities[figure.quantity]!;
    let best: PlaceMention | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const m of near(this.findings.places, sentence, start, end)) {
      if (m.name === null || isAside(m) || m.within || this.speaks(m)) continue;
      const distance = this.distance(m, start, end);
      if (distance < least) {
        least = distance;
        best = m;
      }
    }
    return best === null ? null : this.locate(best, "place-in-sentence");
  }

  /** Characters between a name and a figure, with what its use and the marks between add. */
  private distance(m: PlaceMention, start: number, end: number): number {
    const distance = distanceTo(this.findings.report.text, m, start, end, FURTHER);
    return distance + (m.role === "subject" ? FURTHER.subject : m.role === "owner" ? FURTHER.owner : 0);
  }

  /** Whether a name belongs to who speaks, not to where it happened. */
  private speaks(m: PlaceMention): boolean {
    return near(this.findings.attributions, m.sentence, m.start, m.end).some((a) => m.start < a.end && m.end > a.start);
  }

  /** "the region", "the town", "it" before the figure: words of the sentence that stand for a place met before. */
  private pointed(figure: FoundFigure): Located | null {
    const quantity = this.findings.quantities[figure.quantity]!;
    const around = near(this.findings.places, quantity.sentence, quantity.start, quantity.end);
    const pointer = around.find((m) => m.name === null && (m.generic !== null || m.start < quantity.end + 30));
    if (pointer === undefined) return null;
    const target =
      pointer.generic === null ? (this.recent(pointer.sentence) ?? this.focus?.located) : this.metBefore(pointer);
    if (target === undefined || target === null || target.place.name === null) return null;
    const rule = pointer.generic === null ? "pronoun" : "anaphor";
    return { ...target, place: { ...target.place, basis: "stated", start: pointer.start, end: pointer.end, rule } };
  }

  /** The place that the sentence before is about, where it counts nothing: its last name that something happened at. */
  private recent(sentence: number): Located | null {
    if (this.focus !== null && this.focus.sentence >= sentence - 1) return null;
    const start = this.findings.sentences[sentence]!.start;
    const fits = (m: PlaceMention) => m.name !== null && m.role === "at" && !m.within && !this.speaks(m);
    const mention = lastBefore(this.findings.places, start, sentence, 1, fits);
    return mention === null ? null : this.locate(mention, "place-before");
  }

  /** The last name before a pointer that its generic fits. */
  private metBefore(pointer: PlaceMention): Located | null {
    const fits = (m: PlaceMention) => m.name !== null && !isAside(m) && genericOf(m) === pointer.generic;
    const mention = lastBefore(this.findings.places, pointer.start, pointer.sentence, ANAPHOR_MEMORY, fits);
    return mention === null ? null : this.locate(mention, "anaphor");
  }

  /** The place of the figure before, or the last that was named, where it is not too far away. */
  private carried(sentence: number, start: number): Located {
    const kept = this.focus !== null && sentence - this.focus.sentence <= MEMORY ? this.focus.located : null;
    const located = this.recent(sentence) ?? kept ?? this.lastNamed(sentence, start);
    if (located === null) return NOWHERE;
    return { ...located, place: { ...located.place, basis: "inferred", start: null, end: null, rule: "carried-over" } };
  }

  private lastNamed(sentence: number, start: number): Located | null {
    const fits = (m: PlaceMention) =>
      m.name !== null && !isAside(m) && m.role !== "way" && !m.within && !this.speaks(m);
    const mention = lastBefore(this.findings.places, start, sentence, MEMORY, fits);
    return mention === null ? null : this.locate(mention, "carried-over");
  }

  private locate(mention: PlaceMention, rule: string): Located {
    const { row, ambiguous, country } = identify(mention, this.countries);
    const place: Place = {
      name: mention.name,
      id: mention.wider ? null : (row?.id ?? null),
      country: row?.country ?? country,
      basis: "stated",
      start: mention.start,
      end: mention.end,
      rule,
    };
    return { place, ambiguous: ambiguous && !mention.wider, way: mention.role === "way" };
  }
}
