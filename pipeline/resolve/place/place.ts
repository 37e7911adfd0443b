import type { Period } from "../../types.ts";
import { BESIDE_OUTSIDE, CARES } from "../../words/en/patterns.ts";
import { CAME_TO } from "../../words/en/place-patterns.ts";
import { type Findings, type FoundFigure, isRivalled, type PlaceMention } from "../../words/findings.ts";
import type { PlaceRow } from "../../words/names.ts";
import { firstFrom, near } from "../near.ts";
import { isGovernment, ofAuthority, ofNeighbour, ofSum } from "./authorities.ts";
import { isBesideNews, liesInAside } from "./beside-news.ts";
import { goesBeyond, isHistory, isLong, isSince } from "./beyond.ts";
import { isPlace, PlaceGround } from "./ground.ts";
import { carried, fromRow, inferred, type Located, NOWHERE } from "./located.ts";
import { MEMORY } from "./memory.ts";
import { named } from "./named.ts";
import { isInParts, ofRecount, ofTotal, ofWhole, SHARE_RULE } from "./parts.ts";
import { ofPeople } from "./people.ts";
import { recent } from "./pointers.ts";

const isCountry = ({ candidates }: PlaceMention) => candidates[0]?.kind === "country";

/** The day of a period that is one. */
const dayOf = ({ start, end }: Period) => (start === end ? start : null);

/** From so many on those who need help are in more than a province. */
const MILLIONS = 2_000_000;

/** Characters before a number in which a hospital's verb stands. */
const CARE = 40;

/** The longest "outside the" between a number and what it is outside of, in characters. */
const OUTSIDE = 12;

/**
 * Where figures are about: words of the clause first, then the whole of a part, then clauses before, then what was said last, and what
 * only may be where nothing else is said.
 */
export class Places {
  private readonly ground: PlaceGround;
  private title: Located | null | undefined;

  constructor(findings: Findings) {
    this.ground = new PlaceGround(findings);
  }

  /** To be asked in the order of the figures. */
  of(figure: FoundFigure, period: Period): Located {
    const { findings, memory } = this.ground;
    const { sentence } = findings.quantities[figure.quantity]!;
    const headings = memory.advance(sentence);
    if (headings.length > 0) memory.begin(this.ofHeadings(headings), headings[0]!);
    const { start } = findings.quantities[figure.quantity]!;
    const found = isRivalled(findings.sentences[sentence]!, start)
      ? { ...(named(this.ground, figure, "own") ?? named(this.ground, figure, "before") ?? NOWHERE), aside: true }
      : this.find(figure, sentence, period);
    if (this.ground.located.length === 0) memory.opensNowhere = found.place.name === null;
    this.ground.push(found, figure.partOf >= 0);
    memory.counted = sentence;
    // A report that has told its news does not go on about the quake of 1999.
    const past = memory.first !== null && isHistory(this.ground, period);
    if (past) memory.history = sentence;
    else if (found.aside || this.isBeside(figure, period, found)) memory.stay(found.place.name, sentence);
    else memory.keep(found, sentence, dayOf(period), this.isSum(found, period) ? this.amountOf(figure) : null);
    return found;
  }

  /** "Since January 900 people have died in Ruritania" in a report on a raid: a country around what it is about, over more than days. */
  private isSum({ row, place }: Located, period: Period): boolean {
    const { first } = this.ground.memory;
    if (row?.kind !== "country" || first === null || first.row === row || dayOf(period) !== null) return false;
    return first.row === null ? this.ground.namesOneCountry() : first.row.country === place.country;
  }

  private amountOf({ quantity }: FoundFigure): number {
    const { value, low, high } = this.ground.findings.quantities[quantity]!;
    return value ?? low ?? high ?? 0;
  }

  /** Whether the report goes on about another place than the figure's. */
  private isBeside(figure: FoundFigure, period: Period, found: Located): boolean {
    // "90 of them in Tartus" says where a part of it happened, and a total is broken down by province.
    if (figure.partOf >= 0 || figure.shareOf >= 0 || figure.rule === SHARE_RULE) return true;
    // The war began elsewhere, on its first day.
    if (period.rule === "first-day" || this.isCaredFor(figure) || this.isArrival(figure, found)) return true;
    // Somebody was arrested elsewhere for what happened.
    return figure.measure === "detained" && this.ground.findings.figures[0]!.measure !== "detained";
  }

  /** "Nine died in Qamra. Some 40 families have reached Kessu. Six are missing.": where they came to is not where it happened. */
  private isArrival({ measure }: FoundFigure, { place: { start, name } }: Located): boolean {
    const { findings, memory } = this.ground;
    if (measure !== "displaced" || start === null || memory.first === null || memory.first.place.name === name)
      return false;
    if (findings.figures[0]!.measure === "displaced") return false;
    return CAME_TO.test(findings.report.text.slice(Math.max(0, start - CARE), start));
  }

  /** "Hospitals in Qamra are treating 40 wounded": not where they were hurt. */
  private isCaredFor({ rule, measure, quantity }: FoundFigure): boolean {
    if (rule === "under-care") return true;
    const { report, quantities } = this.ground.findings;
    const { start } = quantities[quantity]!;
    return measure === "injuries" && CARES.test(report.text.slice(Math.max(0, start - CARE), start));
  }

  private find(figure: FoundFigure, sentence: number, period: Period): Located {
    const { ground } = this;
    if (this.isOutside(figure)) return NOWHERE;
    return (
      ofTotal(ground, figure, named(ground, figure, "own")) ??
      ofWhole(ground, figure) ??
      named(ground, figure, "before") ??
      this.goneOn(figure, sentence, period) ??
      named(ground, figure, "behind") ??
      this.ofNation(figure, sentence) ??
      this.fromDateline(sentence) ??
      NOWHERE
    );
  }

  /** "798 in Dhaka and 560 outside the capital" */
  private isOutside({ quantity }: FoundFigure): boolean {
    const { places, quantities, report } = this.ground.findings;
    const { sentence, end } = quantities[quantity]!;
    const next = places[firstFrom(places, end)];
    if (next?.generic !== "elsewhere" || next.sentence !== sentence || next.start - end > OUTSIDE) return false;
    return BESIDE_OUTSIDE.test(report.text.slice(end, next.start));
  }

  /** The first of some headings that names a place. */
  private ofHeadings(headings: readonly number[]): Located | null {
    for (const heading of headings) {
      const located = this.ofHeading(heading);
      if (located !== null) return located;
    }
    return null;
  }

  private ofHeading(sentence: number): Located | null {
    const { places, sentences } = this.ground.findings;
    const m = places[firstFrom(places, sentences[sentence]!.start)];
    if (m?.role !== "heading" || m.sentence !== sentence || m.name === null) return null;
    return this.ground.locate(m, "heading");
  }

  /** "OBO: a raid leaves nine dead. Two are missing." */
  private ofItem(): Located | null {
    const { paragraph } = this.ground.memory;
    return this.ground.memory.isUnderWay() ? null : this.ofHeading(paragraph);
  }

  /** The place of the figure before, or the last that was named, where it is not too far away; an authority's own where it is narrower. */
  private goneOn(figure: FoundFigure, sentence: number, period: Period): Located | null {
    const { ground } = this;
    const { memory } = ground;
    const { start, end } = ground.findings.quantities[figure.quantity]!;
    // "Over the border, the toll stands at 73": not where the report was.
    const left = near(ground.findings.places, sentence, start, end).some(({ generic }) => generic === "elsewhere");
    if (left) return ofAuthority(ground, sentence, start, end, null) ?? ofNeighbour(ground, sentence, start, end);
    const again = ofRecount(ground, figure);
    if (again !== null) return again;
    const told = recent(ground, sentence) ?? this.ofItem();
    const people = ofPeople(ground, figure, told ?? memory.goesOn(sentence));
    if (people !== null) return people;
    const counted = told ?? memory.onDay(dayOf(period)) ?? memory.goesOn(sentence, this.amountOf(figure));
    // Hunger is counted over more than a town that is named in passing.
    const kept = counted ?? (figure.measure === "in_need" ? null : this.lastNamed(figure, sentence, start));
    const known = kept === null ? this.fromTitle() : carried(kept);
    const own = ofAuthority(ground, sentence, start, end, kept ?? known);
    if (own !== null) return own;
    for (const m of near(ground.findings.places, sentence, start, end)) {
      const sum = ofSum(ground, figure, m, kept);
      if (sum !== null) return sum;
    }
    if (known === null) return this.ofOffice(sentence, start);
    if (isInParts(ground, known)) return this.around(known);
    const anew = told === null && !memory.isUnderWay() && !ground.findings.sentences[sentence]!.ofEvent;
    // "In neighbouring Zenda six died." ends with its paragraph.
    const main = ground.mainCountry();
    const abroad = known.row !== null && known.row.country !== main && memory.first?.row?.country === main;
    if (anew && abroad) return ground.titleCountry() ?? NOWHERE;
    if (anew && this.isHunger(figure) && known.row?.kind !== "country") return this.around(known);
    // A missile crossed into Poland; "since 2022 the war has killed 10,000" is told of the country of the report.
    const first = memory.first?.row?.country;
    const headed = known.place.name === memory.heading;
    if (!headed && isSince(period) && first !== undefined && known.row !== null && known.row.country !== first)
      return NOWHERE;
    const fresh = told !== null && sentence > memory.paragraph;
    // What the same paragraph tells behind such a figure is as wide.
    const wide = memory.beyond === memory.paragraph && told === null && !memory.isUnderWay();
    if (!wide && !goesBeyond(ground, figure, period, known, fresh)) return known;
    const long = isLong(ground, period) || isSince(period);
    if (long) memory.beyond = memory.paragraph;
    return long || period.rule === "reporting-period" ? this.around(known) : NOWHERE;
  }

  /** The country of the title where it lies around the place that the report would go on with: what is counted over more than that place. */
  private around({ row, place }: Located): Located {
    const country = this.ground.titleCountry();
    if (country === null) return NOWHERE;
    const inside =
      row === null ? place.country === null && this.ground.namesOneCountry() : row.country === country.place.country;
    return inside ? { ...country, aside: true } : NOWHERE;
  }

  /** "20 million people face hunger": in more than a province. */
  private isHunger({ measure, quantity }: FoundFigure): boolean {
    const { value, low } = this.ground.findings.quantities[quantity]!;
    return measure === "in_need" && (value ?? low ?? 0) >= MILLIONS;
  }

  private lastNamed({ measure }: FoundFigure, sentence: number, start: number): Located | null {
    const { ground } = this;
    const fits = (m: PlaceMention) =>
      (m.role !== "left" || measure === "displaced") &&
      m.sentence >= ground.memory.part &&
      m.sentence !== ground.memory.history &&
      !ground.ofParts.has(m.start) &&
      isPlace(m) &&
      !ground.speaks(m) &&
      !this.isAbroad(m);
    // "A pit caved in at Qamra. It was felt in Tesba.": where the harm was goes first.
    const told = (m: PlaceMention) => fits(m) && !isBesideNews(ground, m.sentence);
    const last = ground.lastNamed(start, sentence, MEMORY, told) ?? ground.lastNamed(start, sentence, MEMORY, fits);
    const inner = (m: PlaceMention) => told(m) && liesInAside(ground, m, last!);
    const within = last === null ? null : ground.lastNamed(start, sentence, MEMORY, inner);
    return this.located(within ?? last, "carried-over");
  }

  /** "Spain sent 86 rescuers": another country than the one that the report is about does something. */
  private isAbroad(m: PlaceMention): boolean {
    const main = this.ground.mainCountry();
    return (
      m.role === "subject" && main !== null && isGovernment(m) && m.candidates.every(({ country }) => country !== main)
    );
  }

  /** "The Civil Defence of Qamra informs:" over a list: what the office of a place narrower than a country counts, as long as nothing else is named. */
  private ofOffice(sentence: number, start: number): Located | null {
    const { ground } = this;
    const isOffice = (m: PlaceMention) =>
      (m.role === "actor" || m.role === "authority") && m.candidates.length > 0 && !isGovernment(m);
    return this.located(ground.lastNamed(start, sentence, MEMORY, isOffice), "place-of-authority");
  }

  private located(mention: PlaceMention | null | undefined, rule: string): Located | null {
    return mention ? inferred(this.ground.locate(mention, rule), rule) : null;
  }

  /** A name of the title that the text has too: what the text never names is not what its figures are about. */
  private fromTitle(): Located | null {
    if (this.ground.memory.first !== null) return null;
    if (this.title !== undefined) return this.title;
    const { titlePlaces, places, report } = this.ground.findings;
    const isNamed = ({ name, candidates }: PlaceMention) =>
      places.some(
        (m) => m.role !== "people" && (m.name === name || m.candidates.some((row) => candidates.includes(row))),
      );
    // "Malawi: Floods, Operation Update No. 2" over a text that names the Malawi Red Cross, or places in Malawi alone.
    const heads = (m: PlaceMention) =>
      m.start === 0 && isCountry(m) && report.title?.[m.end] === ":" && !places.some((other) => isOther(m, other));
    const isOther = (m: PlaceMention, other: PlaceMention) =>
      isCountry(other) && other.candidates[0] !== m.candidates[0];
    const mention = titlePlaces.find((m) => isPlace(m) && (isNamed(m) || heads(m)));
    this.title = this.located(mention, "title");
    return this.title;
  }

  /** "KATHMANDU - Nepal's home ministry said": it counts all over its country. */
  private nationOf({ candidates }: PlaceMention, sentence: number): PlaceRow | null {
    const { attributions } = this.ground.findings;
    const told = attributions.find((a) => a.sentence === sentence && a.rows[0]?.kind === "government");
    let row = candidates[0] ?? null;
    // "The National Disaster Management Authority" has no country by its name: it is that of the capital.
    if (told === undefined || row === null || (told.rows[0]!.country ?? row.country) !== row.country) return null;
    if (told.rows[0]!.country === null && row.kind !== "capital") return null;
    while (row !== null && row.kind !== "country") row = row.around;
    return row;
  }

  /** "a tsunami cost 525 Ruritanians their lives" in a report on Ruritania */
  private ofNation({ quantity }: FoundFigure, sentence: number): Located | null {
    const { ground } = this;
    const { start, end } = ground.findings.quantities[quantity]!;
    const main = ground.mainCountry();
    const isOwn = (m: PlaceMention) =>
      m.role === "people" && m.start >= start && m.end <= end && (main === null || m.candidates[0]?.country === main);
    return this.located(near(ground.findings.places, sentence, start, end).find(isOwn), "place-of-people");
  }

  private fromDateline(sentence: number): Located | null {
    const { ground } = this;
    const main = ground.mainCountry();
    // The bureau that writes may sit in another country than the one it writes about.
    const fits = ({ role, within, candidates }: PlaceMention) =>
      role === "dateline" && !within && (main === null || candidates.every(({ country }) => country === main));
    const dateline = ground.lastNamed(ground.findings.sentences[sentence]!.end, sentence, MEMORY, fits);
    const nation = dateline === null ? null : this.nationOf(dateline, sentence);
    if (nation !== null) return inferred(fromRow(nation), "place-of-authority");
    return this.located(dateline, "dateline");
  }
}
