import { problem } from "../problems.ts";
import type { Figure, NumberRow, Period, Problem } from "../types.ts";
import type { Findings, FoundFigure, TimeMention } from "../words/findings.ts";
import { figureId } from "../words/id.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { parseIso } from "./calendar.ts";
import { lastBefore } from "./near.ts";
import { NO_PERIOD, ownTime, periodOf } from "./period.ts";
import { Places } from "./place.ts";
import { Speakers } from "./source.ts";

/** What the resolve stage gives for one report. */
export interface Resolved {
  numbers: NumberRow[];
  figures: Figure[];
  problems: Problem[];
}

/** How many sentences back the event may stand whose time a figure without one takes over. */
const SAME_EVENT = 2;
/** The same for words that point back: "in that time". */
const SAME_PERIOD = 6;

/**
 * Fills in who says each figure, where it is about and when: from words of its own sentence (stated), from the sentences before by a
 * named rule (inferred), or not at all (unknown). Two equal candidates stay open and are flagged.
 */
export function resolve(findings: Findings, _vocabulary: Vocabulary): Resolved {
  const speakers = new Speakers(findings);
  const places = new Places(findings);
  const periods = new Periods(findings);
  const ids = idsOf(findings);
  const figures: Figure[] = findings.figures.map((found, i) => {
    const quantity = findings.quantities[found.quantity]!;
    const { place, ambiguous } = places.of(found);
    const period = periods.of(found);
    const flags = [
      ...(ambiguous ? ["place-ambiguous"] : []),
      ...(period.rule === "needs-publication-date" ? ["no-date"] : []),
    ];
    return assemble(findings, found, ids, i, {
      source: speakers.of(quantity.numberStart, quantity.sentence),
      place,
      period,
      flags,
    });
  });
  return { numbers: numberRows(findings, figures, speakers), figures, problems: undated(findings, figures) };
}

type Filled = Pick<Figure, "source" | "place" | "period" | "flags">;

function assemble(findings: Findings, found: FoundFigure, ids: readonly string[], i: number, filled: Filled): Figure {
  const { report } = findings;
  const quantity = findings.quantities[found.quantity]!;
  const { start, end } = findings.sentences[quantity.sentence]!;
  return {
    id: ids[i]!,
    report: report.id,
    measure: found.measure,
    unit: found.unit,
    unit_class: found.unitClass,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    comparator: quantity.comparator,
    counting: found.counting,
    modality: found.modality,
    method: found.method,
    part_of: found.partOf < 0 ? null : ids[found.partOf]!,
    source: filled.source,
    place: filled.place,
    period: filled.period,
    span: { start: quantity.start, end: quantity.end, text: report.text.slice(quantity.start, quantity.end) },
    sentence: { start, end, text: report.text.slice(start, end) },
    rule: found.rule,
    flags: filled.flags,
  };
}

/** Ids by sentence and place in it; sentences repeated to the letter are counted through. */
function idsOf(findings: Findings): string[] {
  const seen = new Map<string, number>();
  return findings.figures.map(({ quantity }) => {
    const { sentence, numberStart } = findings.quantities[quantity]!;
    const { start, end } = findings.sentences[sentence]!;
    const words = findings.report.text.slice(start, end);
    const key = `${numberStart - start} ${words}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return figureId(findings.report.id, words, numberStart - start, count);
  });
}

/** When figures happened: their own words, else the event of the sentence before. */
class Periods {
  private readonly published: number | null;
  private event: { period: Period; sentence: number } | null = null;

  constructor(private readonly findings: Findings) {
    this.published = parseIso(findings.report.published);
  }

  of(figure: FoundFigure): Period {
    const { sentence } = this.findings.quantities[figure.quantity]!;
    const time = ownTime(this.findings, figure);
    if (time !== null && isReading(figure, time)) return this.readOn(sentence, time);
    if (time?.type === "same") return this.carried(sentence, SAME_PERIOD, "same-period");
    const happened = figure.counting === "flow" && figure.modality === "reported";
    if (time !== null) {
      const period = periodOf(time, this.findings.report.text, this.published, figure.modality === "projected");
      if (happened) this.event = { period, sentence };
      return period;
    }
    return happened ? this.carried(sentence, SAME_EVENT, "same-event") : NO_PERIOD;
  }

  /**
   * "In March the toll stood at 370,000": the day of the reading ends the stretch that the toll covers; of an event of one day the toll
   * is that day's, whenever it was read.
   */
  private readOn(sentence: number, time: TimeMention): Period {
    const carried = this.carried(sentence, SAME_EVENT, "same-event");
    const { end, phrase } = periodOf(time, this.findings.report.text, this.published, false);
    if (carried.start === null || carried.start === carried.end || end === null || end <= carried.start) return carried;
    const edtf = `${(carried.edtf ?? carried.start).split("/")[0]}/${end}`;
    return { ...carried, end, phrase, edtf, rule: "read-on" };
  }

  private carried(sentence: number, reach: number, rule: string): Period {
    const event = this.event ?? this.eventWithoutFigure(sentence);
    if (event === null || sentence - event.sentence > reach) return NO_PERIOD;
    const { period } = event;
    if (period.start === null && period.end === null) return period;
    this.event = { period, sentence };
    return { ...period, basis: "inferred", rule };
  }

  /** "A bomb went off on Tuesday. Ten people died.": the day of the sentence before, or its "since", though it counts nothing. */
  private eventWithoutFigure(sentence: number): { period: Period; sentence: number } | null {
    const start = this.findings.sentences[sentence]!.start;
    const time = lastBefore(this.findings.times, start, sentence, 1, (t) => t.role === "event" && isEvent(t));
    if (time === null) return null;
    return { period: periodOf(time, this.findings.report.text, this.published, false), sentence: time.sentence };
  }
}

/** A toll that "rose to 1,941 on Tuesday" was read on Tuesday; the deaths are those of the event. */
const isReading = (figure: FoundFigure, time: TimeMention) => figure.rule.startsWith("toll") && time.type === "at";

/** A time that an event can have: a day, or an open stretch; "in 2018" dates a remark as often as an event. */
function isEvent({ type, point }: TimeMention): boolean {
  if (type !== "at") return type === "since" || type === "between" || type === "past";
  return point.day !== undefined || point.weekday !== undefined || point.named !== undefined;
}

function numberRows(findings: Findings, figures: readonly Figure[], speakers: Speakers): NumberRow[] {
  const figureOf = new Map(findings.figures.map((found, i) => [found.quantity, figures[i]!]));
  return findings.quantities.map((q, i) => {
    const figure = figureOf.get(i);
    const { start, end, value, low, high, comparator, kind, noun, rule } = q;
    const row: NumberRow = {
      report: findings.report.id,
      start,
      end,
      text: findings.report.text.slice(start, end),
      value,
      low,
      high,
      comparator,
      kind,
      noun,
      source: figure?.source ?? speakers.of(q.numberStart, q.sentence),
      rule,
    };
    return figure === undefined ? row : { ...row, figure: figure.id };
  });
}

/** One problem for a report whose times cannot be read without its date. */
function undated(findings: Findings, figures: readonly Figure[]): Problem[] {
  const { report } = findings;
  const count = figures.filter((figure) => figure.flags.includes("no-date")).length;
  if (report.published !== null || count === 0) return [];
  const what = count === 1 ? "1 figure has a time" : `${count} figures have times`;
  return [
    problem(
      "warning",
      "period-unresolved",
      `"${report.id}" has no publication date, so ${what} that cannot be read ("since late April"); add "published: YYYY-MM-DD" to the report or use --published`,
      {
        report: report.id,
        file: report.file,
      },
    ),
  ];
}
