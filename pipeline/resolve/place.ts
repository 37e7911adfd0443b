import type { Place } from "../types.ts";
import type { Findings, FoundFigure, Generic, PlaceMention, PlaceRole } from "../words/findings.ts";
import type { PlaceRow } from "../words/names.ts";
import { fitsGeneric, identify, lies } from "./gazetteer.ts";
import { distanceTo, firstFrom, lastBefore, near } from "./near.ts";
import { MEMORY, mainCountry, PlaceMemory } from "./place-memory.ts";
import { useOf } from "./place-use.ts";

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
  row: PlaceRow | null;
  /** Around or a part of the place of the name: `row` is null. */
  wider: boolean;
  ambiguous: boolean;
  /** Only where some of it was, or where people went: the report does not go on about it. */
  aside: boolean;
}

const NOWHERE: Located = { place: NO_PLACE, row: null, wider: false, ambiguous: false, aside: true };

/** How many sentences back the name may stand that "the town" means. */
const ANAPHOR_MEMORY = 30;

/** How many characters "into" and "of them were in the" may have. */
const NEXT = 20;

/** Characters that marks between a name and a figure add to their distance. */
const FURTHER = { comma: 15, semicolon: 80 };

/** Whether a name stands for where something was, not for who spoke or for what the report lies in. */
const isPlace = (m: PlaceMention) =>
  m.name !== null &&
  (m.role === "at" || m.role === "left" || m.role === "subject" || m.role === "owner" || m.role === "heading") &&
  !m.within;

/** Roles of names that "the town" does not mean. */
const ELSEWHERE: ReadonlySet<PlaceRole> = new Set<PlaceRole>(["speech", "dateline", "beside"]);

const ACTS: ReadonlySet<PlaceRole> = new Set<PlaceRole>(["authority", "witness", "actor"]);

/** A place taken over from what was said before. */
const carried = (kept: Located): Located => ({
  ...kept,
  place: { ...kept.place, basis: "inferred", start: null, end: null, rule: "carried-over" },
});

/** Where figures are about: names in the sentence first, then words for a place met before, then what was said last. */
export class Places {
  private readonly countries: Set<string>;
  private readonly memory: PlaceMemory;
  private readonly located: Located[] = [];
  private main: string | null | undefined;

  constructor(private readonly findings: Findings) {
    this.countries = new Set();
    for (const mentions of [findings.titlePlaces, findings.places]) {
      for (const { candidates } of mentions) {
        const country = candidates.length === 1 ? candidates[0]!.country : null;
        if (country !== null) this.countries.add(country);
      }
    }
    this.memory = new PlaceMemory(findings);
  }

  /** To be asked in the order of the figures. */
  of(figure: FoundFigure): Located {
    const { sentence } = this.findings.quantities[figure.quantity]!;
    const heading = this.memory.advance(sentence);
    if (heading >= 0) this.memory.begin(this.ofHeading(heading), heading);
    const found = this.find(figure, sentence);
    this.located.push(found);
    this.memory.counted = sentence;
    // "90 of them in Tartus" says where a part of it happened; the rest of the report goes on about the whole.
    if (!found.aside && figure.partOf < 0) this.memory.keep(found, sentence);
    return found;
  }

  private find(figure: FoundFigure, sentence: number): Located {
    return (
      this.total(figure, this.named(figure, "own")) ??
      this.ofWhole(figure) ??
      this.named(figure, "before") ??
      this.goneOn(figure, sentence) ??
      this.named(figure, "behind") ??
      this.fromDateline(sentence) ??
      this.onTheWay(figure) ??
      NOWHERE
    );
  }

  private ofHeading(sentence: number): Located | null {
    const { start } = this.findings.sentences[sentence]!;
    const { places } = this.findings;
    const m = places[firstFrom(places, start, (each) => each.start)];
    return m?.role === "heading" && m.sentence === sentence && m.name !== null ? this.locate(m, "heading") : null;
  }

  /** The most likely words for a place in the figure's clause, or in the clauses of its sentence before or behind. */
  private named(figure: FoundFigure, where: "own" | "before" | "behind"): Located | null {
    const { sentence, start, end } = this.findings.quantities[figure.quantity]!;
    const found: [distance: number, PlaceMention][] = [];
    for (const m of near(this.findings.places, sentence, start, end)) {
      const use = useOf(m, figure);
      if (use === null || m.within || this.speaks(m) || this.clause(m, start) !== where) continue;
      if (figure.partOf >= 0 && where === "own" && !this.isOwnOfPart(figure, m)) continue;
      if (this.isOfPartBefore(m, start) || this.isOfPartBehind(m)) continue;
      found.push([distanceTo(this.findings.report.text, m, start, end, FURTHER) + use, m]);
    }
    found.sort(([a], [b]) => a - b);
    for (const [, m] of found) {
      const located = m.name === null ? this.pointed(m, start) : this.locate(m, "place-in-sentence");
      if (located !== null) return located;
    }
    return null;
  }

  /** In which clause a mention stands, seen from a figure. */
  private clause(m: PlaceMention, start: number): "own" | "before" | "behind" {
    const { clauses } = this.findings;
    if (m.start < start)
      return (clauses[firstFrom(clauses, m.end, Number)] ?? Number.POSITIVE_INFINITY) <= start ? "before" : "own";
    return (clauses[firstFrom(clauses, start, Number)] ?? Number.POSITIVE_INFINITY) <= m.start ? "behind" : "own";
  }

  /** "821 of them in Palu": a part has a place of its own where that follows it before anything else is counted. */
  private isOwnOfPart(figure: FoundFigure, m: PlaceMention): boolean {
    const own = this.findings.quantities[figure.quantity]!;
    const next = this.findings.quantities[figure.quantity + 1];
    return m.start >= own.end && (next === undefined || next.start > m.start);
  }

  /** "more than 60,000 of them into Sudan, 12 aid workers": the place is that of the part alone. */
  private isOfPartBefore(m: PlaceMention, start: number): boolean {
    const before = this.findings.figures[this.located.length - 1];
    if (before === undefined || before.partOf < 0) return false;
    const { end, sentence } = this.findings.quantities[before.quantity]!;
    return sentence === m.sentence && m.start >= end && m.end <= start && m.start - end <= NEXT;
  }

  /** "3.8 million, including 1.5 million to Egypt" */
  private isOfPartBehind(m: PlaceMention): boolean {
    const next = this.findings.figures[this.located.length + 1];
    if (next === undefined || next.partOf !== this.located.length) return false;
    const { end, sentence } = this.findings.quantities[next.quantity]!;
    const between = m.start - end;
    return (
      sentence === m.sentence &&
      between > 0 &&
      between <= NEXT &&
      !/[,)]/.test(this.findings.report.text.slice(end, m.start))
    );
  }

  /** "three more in Barpeta, taking the toll to 27": the toll is of what the one before was of, where that lies around the place. */
  private total(figure: FoundFigure, own: Located | null): Located | null {
    const before = this.findings.figures[this.located.length - 1];
    if (own?.row == null || before === undefined || !figure.rule.startsWith("toll")) return own;
    const { sentence } = this.findings.quantities[figure.quantity]!;
    if (this.findings.quantities[before.quantity]!.sentence !== sentence) return own;
    const { row } = own;
    const around = ({ row: wide }: Located, i: number) =>
      wide !== null && wide !== row && lies(row, wide) && this.findings.figures[i]!.measure === figure.measure;
    const former = this.located.findLast(around);
    return former === undefined ? own : carried(former);
  }

  private ofWhole(figure: FoundFigure): Located | null {
    const whole = this.located[figure.partOf];
    if (whole === undefined || whole.place.name === null) return null;
    const { quantities, figures } = this.findings;
    const same = quantities[figures[figure.partOf]!.quantity]!.sentence === quantities[figure.quantity]!.sentence;
    return same ? whole : carried(whole);
  }

  /** Whether a name belongs to who speaks, not to where it happened. */
  private speaks(m: PlaceMention): boolean {
    return near(this.findings.attributions, m.sentence, m.start, m.end).some((a) => m.start < a.end && m.end > a.start);
  }

  /** What "the region", "the town", "there" and "it" stand for. */
  private pointed(m: PlaceMention, start: number): Located | null {
    // "it" far behind the figure stands for something else.
    if (m.role === "pronoun" && m.start > start + 100) return null;
    const behind = m.role === "counted" ? this.namedBehind(m) : null;
    if (behind !== null) return behind;
    const here = m.generic === null ? this.sentenceBefore(m) : null;
    const target =
      here !== null
        ? here
        : m.generic === null
          ? (this.recent(m.sentence) ?? this.memory.goesOn(m.sentence))
          : this.meant(m, m.generic);
    if (target === null || target.place.name === null) return null;
    const rule = m.generic === null ? "pronoun" : "anaphor";
    return { ...target, place: { ...target.place, basis: "stated", start: m.start, end: m.end, rule } };
  }

  /** "Qamra was hit: 26 dead there": a name of the same sentence before the words. */
  private sentenceBefore(pointer: PlaceMention): Located | null {
    const fits = (m: PlaceMention) => m.sentence === pointer.sentence && isPlace(m) && !this.speaks(m);
    const mention = lastBefore(this.findings.places, pointer.start, pointer.sentence, 1, fits);
    return mention === null ? null : this.locate(mention, "place-in-sentence");
  }

  /** "An archipelago of four million, Ruritania sees ...": the name behind, where the words open the sentence. */
  private namedBehind(pointer: PlaceMention): Located | null {
    if (pointer.start !== this.findings.sentences[pointer.sentence]!.start) return null;
    const { places } = this.findings;
    const next = places[firstFrom(places, pointer.end, ({ start }) => start)];
    return next?.role === "subject" && next.sentence === pointer.sentence
      ? this.locate(next, "place-in-sentence")
      : null;
  }

  private meant(pointer: PlaceMention, generic: Generic): Located | null {
    if (generic === "whole") return this.memory.first;
    if (generic === "seat") {
      const region = this.metBefore(pointer, "region")?.row?.seat;
      return region === undefined || region === null ? null : this.fromRow(region);
    }
    const main = this.mainCountry();
    const inMain = (m: PlaceMention) => m.candidates.some(({ country }) => country === main);
    if (generic === "country") return this.metBefore(pointer, generic, inMain) ?? this.metBefore(pointer, generic);
    if (generic === "capital") return this.metBefore(pointer, generic, inMain) ?? this.capitalOf(main);
    return this.metBefore(pointer, generic);
  }

  /** The last name before a pointer that its generic fits. */
  private metBefore(
    pointer: PlaceMention,
    generic: Generic,
    also: (m: PlaceMention) => boolean = () => true,
  ): Located | null {
    const fits = (m: PlaceMention) => !ELSEWHERE.has(m.role) && fitsGeneric(m, generic) && also(m);
    const mention =
      lastBefore(this.findings.places, pointer.start, pointer.sentence, ANAPHOR_MEMORY, fits) ??
      this.findings.titlePlaces.find(fits) ??
      null;
    return mention === null ? null : this.locate(mention, "anaphor");
  }

  private mainCountry(): string | null {
    this.main ??= mainCountry(this.findings);
    return this.main;
  }

  private capitalOf(country: string | null): Located | null {
    if (country === null) return null;
    for (const m of this.findings.places)
      for (const row of m.candidates) {
        const seat = row.country === country ? (row.kind === "country" ? row : row.around)?.seat : null;
        if (seat) return this.fromRow(seat);
      }
    return null;
  }

  private fromRow(row: PlaceRow): Located {
    const place: Place = { ...NO_PLACE, name: row.name, id: row.id, country: row.country, basis: "inferred" };
    return { place, row, wider: false, ambiguous: false, aside: false };
  }

  /** The place that the sentence before is about, where it counts nothing: its last name that something happened at. */
  private recent(sentence: number): Located | null {
    if (this.memory.counted >= sentence - 1) return null;
    const start = this.findings.sentences[sentence]!.start;
    const fits = (m: PlaceMention) => isPlace(m) && (m.role === "at" || m.role === "heading") && !this.speaks(m);
    const mention = lastBefore(this.findings.places, start, sentence, 1, fits);
    return mention === null ? null : this.locate(mention, "place-before");
  }

  /** The place of the figure before, or the last that was named, where it is not too far away; an authority's own where it is narrower. */
  private goneOn(figure: FoundFigure, sentence: number): Located | null {
    const { start, end } = this.findings.quantities[figure.quantity]!;
    const kept =
      this.recent(sentence) ?? this.memory.goesOn(sentence) ?? this.lastNamed(sentence, start) ?? this.fromTitle();
    const acting = this.acting(sentence, start, end, kept);
    if (acting !== null) return acting;
    if (kept === null || kept.place.rule === "title") return kept;
    return carried(kept);
  }

  /** "Barpeta district officials say": their district, where the report is about what lies around it; "Libya's coastguard": all of Libya. */
  private acting(sentence: number, start: number, end: number, kept: Located | null): Located | null {
    for (const m of near(this.findings.places, sentence, start, end)) {
      if (m.name === null || (!ACTS.has(m.role) && !this.isLocalSpeaker(m))) continue;
      const located = { ...this.locate(m, "place-of-authority"), aside: true };
      if (m.role === "actor" ? this.actsAround(located, kept) : this.speaksFor(m, located, kept)) return located;
    }
    return null;
  }

  /** Whether an authority's place is where it counts: no government's, and narrower than what the report was about. */
  private speaksFor(m: PlaceMention, { row }: Located, kept: Located | null): boolean {
    if (m.candidates.some(({ kind }) => kind === "country" || kind === "capital")) return false;
    if (kept === null) return true;
    if (m.role !== "authority") return false;
    if (row === null) return true;
    if (kept.row === null) return kept.wider;
    if (row === kept.row || lies(kept.row, row)) return false;
    return lies(row, kept.row) || !this.memory.isUnderWay();
  }

  /** Whether a body of a country acts in all of it: around what the report was about. */
  private actsAround({ row }: Located, kept: Located | null): boolean {
    return kept === null || (row !== null && kept.row !== null && row !== kept.row && lies(kept.row, row));
  }

  /** "local officials in Nagorno-Karabakh": no government in its capital. */
  private isLocalSpeaker(m: PlaceMention): boolean {
    return (
      m.role === "at" && this.speaks(m) && m.candidates.every(({ kind }) => kind !== "country" && kind !== "capital")
    );
  }

  private lastNamed(sentence: number, start: number): Located | null {
    const mention = lastBefore(this.findings.places, start, sentence, MEMORY, (m) => isPlace(m) && !this.speaks(m));
    return mention === null ? null : this.locate(mention, "carried-over");
  }

  private inferred(mention: PlaceMention | undefined, rule: string): Located | null {
    if (mention === undefined) return null;
    const located = this.locate(mention, rule);
    return { ...located, place: { ...located.place, basis: "inferred", start: null, end: null } };
  }

  private fromTitle(): Located | null {
    return this.inferred(this.findings.titlePlaces.find(isPlace), "title");
  }

  private fromDateline(sentence: number): Located | null {
    const before = this.findings.sentences[sentence]!.end;
    const main = this.mainCountry();
    // The bureau that writes may sit in another country than the one it writes about.
    const fits = (m: PlaceMention) =>
      m.role === "dateline" && !m.within && (main === null || m.candidates.every(({ country }) => country === main));
    return this.inferred(lastBefore(this.findings.places, before, sentence, MEMORY, fits) ?? undefined, "dateline");
  }

  /** Where somebody of it came from or was taken to, where nothing else is said. */
  private onTheWay(figure: FoundFigure): Located | null {
    const { sentence, start, end } = this.findings.quantities[figure.quantity]!;
    const way = near(this.findings.places, sentence, start, end).find(
      (m) => m.name !== null && (m.role === "from" || m.role === "to") && !this.speaks(m),
    );
    return way === undefined ? null : this.locate(way, "place-on-the-way");
  }

  private locate(mention: PlaceMention, rule: string): Located {
    const { row, ambiguous, country } = identify(mention, this.countries);
    const inside = this.placeIn(mention, row);
    if (inside !== null)
      return { ...inside, place: { ...inside.place, basis: "stated", start: mention.start, end: mention.end, rule } };
    const place: Place = {
      name: mention.name,
      id: mention.wider ? null : (row?.id ?? null),
      country: row?.country ?? country,
      basis: "stated",
      start: mention.start,
      end: mention.end,
      rule,
    };
    const aside = mention.aside || mention.role === "to" || mention.role === "from";
    return {
      place,
      row: mention.wider ? null : row,
      wider: mention.wider,
      ambiguous: ambiguous && !mention.wider,
      aside,
    };
  }

  /** "the North Darfur capital", "the Leyte village": a place of that kind in it that was named before, else the capital that the gazetteer has. */
  private placeIn(mention: PlaceMention, region: PlaceRow | null): Located | null {
    const { generic } = mention;
    if (region === null || region.kind === "capital" || region.kind === "city" || region.kind === "admin3") return null;
    if (generic !== "capital" && generic !== "town" && generic !== "camp" && generic !== "quarter") return null;
    const kind = generic === "capital" ? "town" : generic;
    const inside = (m: PlaceMention) =>
      m.role !== "speech" &&
      m.role !== "dateline" &&
      fitsGeneric(m, kind) &&
      (m.candidates.some((row) => row !== region && lies(row, region)) ||
        (m.candidates.length === 0 && generic !== "capital"));
    const before = lastBefore(this.findings.places, mention.start, mention.sentence, ANAPHOR_MEMORY, inside);
    if (before !== null) return this.locate(before, "anaphor");
    return generic !== "capital" || region.seat === null ? null : this.fromRow(region.seat);
  }
}
