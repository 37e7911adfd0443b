import type { Place } from "../../types.ts";
import { ANY_REGION, REGION_KIND } from "../../words/en/patterns.ts";
import { type Findings, type Generic, isRivalled, type PlaceMention, type PlaceRole } from "../../words/findings.ts";
import type { PlaceRow } from "../../words/names.ts";
import { lies } from "../../words/names.ts";
import { firstFrom, lastBefore } from "../near.ts";
import { capitalOf, countryNamed, mainCountry, namedCountries } from "./country.ts";
import { fitsGeneric, identify, onlyFits } from "./gazetteer.ts";
import { fromRow, inferred, type Located } from "./located.ts";
import { PlaceMemory } from "./memory.ts";
import { namesOfSpeakers } from "./speakers-names.ts";

/** How many sentences back the name may stand that "the town" means. */
const ANAPHOR_MEMORY = 30;
/** How many sentences back a name of that kind alone goes before one nearer that may be of another. */
const NEAR = 8;

/** Roles of names that "the town" does not mean. */
const ELSEWHERE: ReadonlySet<PlaceRole> = new Set<PlaceRole>(["speech", "dateline", "beside", "people"]);
const HERE: ReadonlySet<PlaceRole> = new Set<PlaceRole>(["at", "left", "subject", "owner", "heading"]);

/** Whether a name stands for where something was, not for who spoke or for what the report lies in. */
export const isPlace = (m: PlaceMention) => m.name !== null && HERE.has(m.role) && !m.within && !m.aside;

/** What lies in a wider place: "the Leyte village". */
const WITHIN: ReadonlySet<Generic> = new Set<Generic>(["capital", "city", "town", "camp", "quarter"]);

/** How far behind a name what it lies in may stand, in characters. */
const AROUND = 60;

/** The longest "Meanwhile in" before the place that a sentence begins with, in characters. */
const OPENING = 16;

type Fits = (m: PlaceMention) => boolean;

const anything = () => true;

/** What the rules for places share: what was found, what the report is about, and what names stand for. */
export class PlaceGround {
  readonly memory: PlaceMemory;
  /** Places of the figures so far. */
  readonly located: Located[] = [];
  /** Where the names stand that say where parts happened: "153 dead, 101 of them in Qamra". */
  readonly ofParts = new Set<number>();
  /** Whether figures were counted in more than one place narrower than a country. */
  hasSpread = false;
  /** Whether one of them does not lie in the place that the report began with. */
  hasStrayed = false;
  private readonly regions = new Map<string, PlaceRow>();
  private narrow: string | null = null;
  private countries: readonly string[] | null = null;
  /** Names that belong to who speaks; gathered when first asked. */
  private speaking: ReadonlyMap<PlaceMention, boolean> | null = null;
  private main: string | null | undefined;
  private capital: PlaceRow | null | undefined;

  constructor(readonly findings: Findings) {
    this.memory = new PlaceMemory(findings);
  }

  /** Takes note of the place of the next figure; `part`: of a part of what the report goes on about. */
  push(found: Located, part: boolean): void {
    this.located.push(found);
    const { name, basis, start } = found.place;
    if (part && start !== null) this.ofParts.add(start);
    if (basis !== "stated" || found.aside || found.row?.kind === "country") return;
    this.narrow ??= name;
    this.hasSpread ||= name !== this.narrow;
    const first = this.memory.first;
    if (first === null || first.place.name === name) return;
    this.hasStrayed ||= first.row === null || (found.row !== null && !lies(found.row, first.row));
  }

  private readonly namedCountries = () => {
    this.countries ??= namedCountries(this.findings);
    return this.countries;
  };

  /** Whether all names that lie in one country alone lie in the same. */
  namesOneCountry(): boolean {
    return this.namedCountries().length === 1;
  }

  mainCountry(): string | null {
    if (this.main === undefined) this.main = mainCountry(this.findings);
    return this.main;
  }

  /** The country that the title names and that the report is about; null where the title names none, or two. */
  titleCountry(): Located | null {
    const { titlePlaces, report } = this.findings;
    // "Ruritania: returns from Zenda" is about the country before the colon.
    const head = /:| [-–—] /.exec(report.title ?? "")?.index ?? 0;
    const all = titlePlaces.filter(({ candidates, role }) => candidates[0]?.kind === "country" && role !== "people");
    const heading = all.filter(({ start }) => start < head);
    const countries = heading.length > 0 ? heading : all;
    const [first] = countries;
    if (first === undefined || countries.some(({ candidates }) => candidates[0] !== first.candidates[0])) return null;
    return first.candidates[0]!.country === this.mainCountry() ? inferred(this.locate(first, "title"), "title") : null;
  }

  mainCapital(): Located | null {
    const main = this.mainCountry();
    if (this.capital === undefined) this.capital = main === null ? null : capitalOf(this.findings, main);
    return this.capital === null ? null : fromRow(this.capital);
  }

  /** The country that the report is about, where it has named a part of it alone by then; a country that it comes to only later is not meant. */
  mainAsWhole(offset: number): Located | null {
    const main = this.mainCountry();
    const { places, titlePlaces } = this.findings;
    const isIn = ({ candidates }: PlaceMention) => candidates.some(({ country }) => country === main);
    const met = titlePlaces.some(isIn) || places.some((m) => m.start < offset && isIn(m));
    if (!met) return null;
    const row = main === null ? null : countryNamed(this.findings, main);
    return row === null ? null : fromRow(row);
  }

  /** Whether a name belongs to who speaks, not to where it happened. */
  speaks(m: PlaceMention): boolean {
    this.speaking ??= namesOfSpeakers(this.findings);
    return this.speaking.has(m);
  }

  /** Whether a name is only said of who speaks: "Airwars, a charity in Qamra". */
  isOfSpeaker(m: PlaceMention): boolean {
    return this.speaks(m) && !this.speaking!.get(m);
  }

  /** The last name before an offset, at most `sentences` sentences back from `sentence`, that fits. */
  lastNamed(offset: number, sentence: number, sentences: number, fits: Fits): PlaceMention | null {
    const isNews = (m: PlaceMention) => !isRivalled(this.findings.sentences[m.sentence]!, m.start);
    return lastBefore(this.findings.places, offset, sentence, sentences, (m) => fits(m) && isNews(m));
  }

  /** The last name before a pointer that its generic fits, else one of the title. */
  metBefore(pointer: PlaceMention, generic: Generic, also: Fits = anything): Located | null {
    // "Yemen's capital" is no country.
    const word = REGION_KIND.exec(this.text(pointer))?.[0].toLowerCase();
    const otherwise = (m: PlaceMention) => {
      const called = REGION_KIND.exec(this.text(m))?.[0].toLowerCase();
      return called !== undefined && called !== word;
    };
    const here = (m: PlaceMention) =>
      !ELSEWHERE.has(m.role) &&
      !(word !== undefined && isTooWide(m, word)) &&
      fitsGeneric(m, generic) &&
      also(m) &&
      !this.isTeller(m, generic) &&
      (generic !== "country" || m.generic !== "capital") &&
      // "the department" is no "Zamfara State".
      !(generic === "region" && word !== undefined && !ANY_REGION.test(word) && otherwise(m));
    const only = (m: PlaceMention) => here(m) && onlyFits(m, generic);
    // "Ravenna province" is not meant by "the region" where the report has named another place of that kind.

    const so = (m: PlaceMention) =>
      word !== undefined && here(m) && (isRegion(m) || m.role === "heading") && !otherwise(m);
    // Any name that no list knows may be a town's, and any place an area: what is called so, or is known as one, goes before.
    const called = (m: PlaceMention) =>
      here(m) && ((generic === "town" && m.generic === generic) || (generic === "area" && isArea(m)));
    const mention =
      this.lastNamed(pointer.start, pointer.sentence, generic === "area" ? ANAPHOR_MEMORY : NEAR, called) ??
      (generic === "region" ? this.lastNamed(pointer.start, pointer.sentence, NEAR, so) : null) ??
      this.lastNamed(pointer.start, pointer.sentence, NEAR, only) ??
      this.lastNamed(pointer.start, pointer.sentence, ANAPHOR_MEMORY, here) ??
      this.findings.titlePlaces.find(here);
    if (mention === undefined) return null;
    return this.locate(generic === "city" ? this.cityAround(mention) : mention, "anaphor");
  }

  /** "Nine died in Kessu, officials in Qamra said": "the town" is the one that they tell of. */
  private isTeller(m: PlaceMention, generic: Generic): boolean {
    if (m.role !== "authority" && m.role !== "witness") return false;
    const told = (other: PlaceMention) =>
      other.sentence === m.sentence && other.role === "at" && other.name !== null && fitsGeneric(other, generic);
    return lastBefore(this.findings.places, m.start, m.sentence, 1, told) !== null;
  }

  /** "In Qamra, shelling hit Kessu. Four died in the city": the one that the sentence begins with, where the other may be a part of it. */
  private cityAround(m: PlaceMention): PlaceMention {
    const { places, sentences } = this.findings;
    const span = sentences[m.sentence];
    const first = span === undefined ? undefined : places[firstFrom(places, span.start)];
    if (first === undefined || first === m || first.sentence !== m.sentence || first.role !== "at") return m;
    if (first.start - span!.start > OPENING || !m.framed || !fitsGeneric(first, "city")) return m;
    const isPart = m.candidates.some((row) =>
      first.candidates.some(
        (around) =>
          row !== around && (lies(row, around) || (row.around === around.around && row.population < around.population)),
      ),
    );
    return m.candidates.length === 0 || isPart ? first : m;
  }

  private text({ start, end }: PlaceMention): string {
    return this.findings.report.text.slice(start, end);
  }

  /** What a name stands for. */
  locate(mention: PlaceMention, rule: string): Located {
    const { row, ambiguous, country } = identify(mention, this.namedCountries);
    const { name, wider, start, end, role } = mention;
    const inside = this.placeIn(mention, row);
    if (inside !== null) return { ...inside, place: { ...inside.place, basis: "stated", start, end, rule } };
    const id = wider ? null : (row?.id ?? null);
    const place: Place = { name, id, country: row?.country ?? country, basis: "stated", start, end, rule };
    const aside = mention.aside || role === "to" || role === "from";
    const around = row === null && name !== null ? this.regionOf(mention, name) : null;
    return { place, row: wider ? null : row, around, wider, ambiguous: ambiguous && !wider, aside };
  }

  /** What the words around a name that no list knows say that it lies in, here or where it was named before. */
  private regionOf(mention: PlaceMention, name: string): PlaceRow | null {
    const known = this.regions.get(name);
    if (known !== undefined) return known;
    const { places } = this.findings;
    const at = firstFrom(places, mention.start);
    if (places[at] !== mention) return null;
    const next = places[at + 1];
    const behind = next?.within && next.sentence === mention.sentence && next.start - mention.end <= AROUND;
    const outer = behind ? next : this.frameOf(mention, places[at - 1]);
    const row = outer === undefined ? null : identify(outer, this.namedCountries).row;
    if (row !== null) this.regions.set(name, row);
    return row;
  }

  /** "In Qamra, 1,500 were moved from": the place that the sentence of a mention begins with. */
  private frameOf({ sentence }: PlaceMention, before: PlaceMention | undefined): PlaceMention | undefined {
    const opens = before?.sentence === sentence && before.role === "at" && before.name !== null;
    return opens && before.start - this.findings.sentences[sentence]!.start <= OPENING ? before : undefined;
  }

  /** "the North Qamra capital", "the Leyte village": a place of that kind in it that was named before, else the capital that the gazetteer has. */
  private placeIn(mention: PlaceMention, region: PlaceRow | null): Located | null {
    const { generic } = mention;
    if (region === null || !isWide(region)) return null;
    if (generic === null || !WITHIN.has(generic)) return null;
    const unknown = generic !== "capital";
    const inside = ({ candidates }: PlaceMention) =>
      candidates.some((row) => row !== region && lies(row, region)) || (unknown && candidates.length === 0);
    const seat = region.kind === "country" ? "capital" : "town";
    const before = this.metBefore(mention, unknown ? generic : seat, inside);
    if (before !== null) return before;
    return unknown || region.seat === null ? null : fromRow(region.seat);
  }
}

/** A province is no "district". */
const isTooWide = ({ generic, candidates }: PlaceMention, word: string) =>
  word === "district" &&
  generic !== "region" &&
  candidates.length > 0 &&
  candidates.every(({ kind }) => kind === "admin1");

/** A region and no town. */
const isRegion = ({ candidates }: PlaceMention) => candidates.length > 0 && candidates.every(isWide);

/** "the enclave": a region, or a part of one. */
const isArea = ({ generic, wider, candidates }: PlaceMention) =>
  wider || generic === "region" || generic === "area" || (candidates.length > 0 && candidates.every(isWide));

/** Whether places lie in it: more than a town. */
export const isWide = ({ kind }: PlaceRow) => kind !== "capital" && kind !== "city" && kind !== "admin3";
