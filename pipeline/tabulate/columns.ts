import {
  BASES,
  COMPARATORS,
  COUNTINGS,
  METHODS,
  MODALITIES,
  PRECISIONS,
  SOURCE_KINDS,
  STATUSES,
  UNIT_CLASSES,
} from "../categories.ts";
import { formerCell } from "../former-fields.ts";
import { type Column, columnsOf, type Entry } from "./column.ts";
import { labelOf } from "./label.ts";
import { windowOf } from "./window.ts";

const text = columnsOf<Entry>("string");
const number = columnsOf<Entry>("number");
const integer = columnsOf<Entry>("integer");
const date = columnsOf<Entry>("date");

const required = { required: true };
const BASIS = "stated: the words are there; inferred: carried over or worked out, by the rule named; unknown: not said";

/** What a figure is of and how much: the head of every table of figures. */
const COUNT: readonly Column<Entry>[] = [
  text(
    "id",
    "Figure",
    "Stable name of the figure: it survives edits elsewhere in the report and new runs",
    (e) => e.figure.id,
    {
      ...required,
      hxl: "#meta+id",
    },
  ),
  text(
    "report",
    "Report",
    "Report that the figure stands in: its file's name without the ending",
    (e) => e.figure.report,
    {
      ...required,
      hxl: "#meta+id+report",
    },
  ),
  date("published", "Published", "Day on which the report was published", (e) => e.figure.published, {
    hxl: "#date+reported",
  }),
  text("measure", "Measure", "What is counted, a row of data/reference/measures.csv", (e) => e.figure.measure, {
    ...required,
    hxl: "#indicator+code",
  }),
  number(
    "value",
    "Value",
    "The number stated; empty for ranges and vague words, which have bounds only",
    (e) => e.figure.value,
    {
      hxl: "#affected",
    },
  ),
  number("low", "Lower bound", "The least that the words allow; empty where they leave it open", (e) => e.figure.low, {
    hxl: "#affected+min",
  }),
  number("high", "Upper bound", "The most that the words allow; empty where they leave it open", (e) => e.figure.high, {
    hxl: "#affected+max",
  }),
  text(
    "comparator",
    "Comparator",
    'How the words bound the number: "more than 860" is more_than with low 860 and no high; vague: "dozens", "thousands"',
    (e) => e.figure.comparator,
    { ...required, categories: COMPARATORS },
  ),
  text("unit", "Unit", 'The counted noun as written; "people" where none is', (e) => e.figure.unit, required),
  text(
    "unit_class",
    "Unit class",
    "What one of them is; numbers of different classes are never compared",
    (e) => e.figure.unit_class,
    {
      ...required,
      categories: UNIT_CLASSES,
    },
  ),
  text("counting", "Counting", "flow: happened during the period; stock: true on a date", (e) => e.figure.counting, {
    ...required,
    categories: COUNTINGS,
  }),
  text(
    "modality",
    "Modality",
    "How real the words make it; only reported is charted as a fact",
    (e) => e.figure.modality,
    {
      ...required,
      categories: MODALITIES,
    },
  ),
  text("method", "Method", "documented or estimated, where the words say so", (e) => e.figure.method, {
    categories: METHODS,
  }),
  text(
    "part_of",
    "Part of",
    'Figure of the same report that this one is a part of ("including four children")',
    (e) => e.figure.part_of,
  ),
  number(
    "former",
    "Number before",
    'The number that its words say it takes the place of: 47 in "52, up from 47"',
    (e) => e.figure.former,
  ),
];

/** Who says it. */
const SOURCE: readonly Column<Entry>[] = [
  text(
    "source_name",
    "Source",
    "Who states the figure, by the fullest name in the report; empty: the report's own voice",
    (e) => e.figure.source.name,
    {
      hxl: "#meta+source",
    },
  ),
  text("source_id", "Source id", "The source's row in data/reference/sources.csv", (e) => e.figure.source.id, {
    hxl: "#meta+source+code",
  }),
  text("source_kind", "Source kind", "What kind of body the source is", (e) => e.figure.source.kind, {
    categories: SOURCE_KINDS,
  }),
  text("source_basis", "Source basis", `How the source is known. ${BASIS}`, (e) => e.figure.source.basis, {
    ...required,
    categories: BASES,
  }),
];

/** Where. */
const PLACE: readonly Column<Entry>[] = [
  text("place_name", "Place", "Where the figure is about, as the report names it", (e) => e.figure.place.name, {
    hxl: "#loc+name",
  }),
  text(
    "place_id",
    "Place id",
    "The place's row in data/reference/places.csv (a p-code or ISO code where there is one); empty where two fit",
    (e) => e.figure.place.id,
    {
      hxl: "#loc+code",
    },
  ),
  text("place_country", "Country", "ISO 3166-1 alpha-3 code of the country", (e) => e.figure.place.country, {
    hxl: "#country+code+v_iso3",
  }),
  text("place_basis", "Place basis", `How the place is known. ${BASIS}`, (e) => e.figure.place.basis, {
    ...required,
    categories: BASES,
  }),
];

/** When. */
const PERIOD: readonly Column<Entry>[] = [
  date("period_start", "From", "First day of what was counted; empty: not said", (e) => e.figure.period.start, {
    hxl: "#date+start",
  }),
  date(
    "period_end",
    "To",
    "Last day of what was counted, the day itself among them; empty: not said",
    (e) => e.figure.period.end,
    {
      hxl: "#date+end",
    },
  ),
  text(
    "period_precision",
    "Period precision",
    'How exact the ends are; approx: "late April" is taken as 21 to 30',
    (e) => e.figure.period.precision,
    {
      categories: PRECISIONS,
    },
  ),
  text("period_phrase", "Period phrase", "The words of the report that say when", (e) => e.figure.period.phrase),
  text("period_edtf", "Period, EDTF", "The period as an EDTF level 1 string", (e) => e.figure.period.edtf),
  text("period_basis", "Period basis", `How the period is known. ${BASIS}`, (e) => e.figure.period.basis, {
    ...required,
    categories: BASES,
  }),
];

/** The words themselves. */
const EVIDENCE: readonly Column<Entry>[] = [
  text("span_text", "Words", "The exact words of the figure", (e) => e.figure.span.text, required),
  text("sentence_text", "Sentence", "The sentence that holds them", (e) => e.figure.sentence.text, {
    ...required,
    hxl: "#description",
  }),
];

/** The report. */
const REPORT: readonly Column<Entry>[] = [
  text(
    "publisher",
    "Publisher",
    "The outlet that printed the report; not who says the figure",
    (e) => e.figure.publisher,
    {
      hxl: "#meta+source+publisher",
    },
  ),
  text("title", "Title", "The report's title", (e) => e.figure.title),
  text("url", "Address", "Where the report can be read", (e) => e.figure.url, { hxl: "#meta+url" }),
];

/** Where the sentence can be read on the web. */
const ON_THE_WEB: readonly Column<Entry>[] = [
  text(
    "quote_url",
    "Address of the sentence",
    "The report's address, at which a browser opens it at the sentence (a URL text fragment)",
    (e) => e.figure.quote_url,
  ),
];

/** What became of it. */
const STANDING: readonly Column<Entry>[] = [
  text("status", "Status", "accepted; waiting for a person to decide; rejected by a person", (e) => e.figure.status, {
    ...required,
    categories: STATUSES,
  }),
  text("status_reason", "Status reason", "Why it waits, or what a person said", (e) => e.figure.status_reason),
  integer(
    "preference",
    "Preference",
    "Which place the source has among those that data/policy.yaml prefers for the measure, 1 first; empty: it is not among them",
    (e) => e.figure.preference,
  ),
  text(
    "series",
    "Series",
    "Successive readings of one toll share this: measure, unit, place, source, counting, method and start",
    (e) => e.figure.series,
  ),
  date(
    "break_date",
    "Break",
    "Day since which its source counts in another way (data/reference/breaks.csv); empty where no break is known or before it",
    (e) => e.figure.series_break?.date ?? null,
  ),
  text("break_reason", "Reason of the break", "What changed on that day", (e) => e.figure.series_break?.reason ?? null),
  text(
    "updates",
    "Updates",
    'Reading of an earlier report that its words say it takes the place of ("52, up from 47")',
    (e) => e.figure.updates,
  ),
  text(
    "repeats",
    "Repeats",
    "Figure of an earlier report whose reading this one tells again; a chart draws the first alone and names the reports of all",
    (e) => e.figure.repeats,
  ),
  text(
    "superseded_by",
    "Superseded by",
    "The next reading of the series; empty for the latest",
    (e) => e.figure.superseded_by,
  ),
  text(
    "conflicts_with",
    "Conflicts with",
    "Figures of other sources, same window, that cannot both hold; joined by |",
    (e) => e.figure.conflicts_with.join("|"),
  ),
];

/** How it came about: of use to who checks the program. */
const TRACE: readonly Column<Entry>[] = [
  text("rule", "Rule", "The rule that found the figure", (e) => e.figure.rule, required),
  text("source_rule", "Source rule", "The step that filled the source", (e) => e.figure.source.rule),
  text("place_rule", "Place rule", "The step that filled the place", (e) => e.figure.place.rule),
  text("period_rule", "Period rule", "The step that filled the period", (e) => e.figure.period.rule),
  text("flags", "Flags", "Reasons to look twice; joined by |", (e) => e.figure.flags.join("|")),
  integer(
    "span_start",
    "Words start",
    "Where the words start in the report's text as read, in UTF-16 units",
    (e) => e.figure.span.start,
    required,
  ),
  integer("span_end", "Words end", "Where they end", (e) => e.figure.span.end, required),
  integer("sentence_start", "Sentence start", "Where the sentence starts", (e) => e.figure.sentence.start, required),
  integer("sentence_end", "Sentence end", "Where it ends", (e) => e.figure.sentence.end, required),
  integer("source_start", "Source start", "Where the words start that name the source", (e) => e.figure.source.start),
  integer("source_end", "Source end", "Where they end", (e) => e.figure.source.end),
  integer("place_start", "Place start", "Where the words start that name the place", (e) => e.figure.place.start),
  integer("place_end", "Place end", "Where they end", (e) => e.figure.place.end),
  text(
    "corrected_from",
    "Corrected from",
    "What stood in the fields that people corrected: field=old, joined by |",
    (e) => formerCell(e.figure.corrected_from),
  ),
  text("decided_by", "Decided by", "Who decided on the figure last", (e) => e.figure.decided_by),
  date("decided_at", "Decided on", "When", (e) => e.figure.decided_at),
];

/** What a chart writes beside a mark and above a panel. */
const WORDING: readonly Column<Entry>[] = [
  text(
    "label",
    "Label",
    'The figure as a reader sees it: "more than 860 civilians"',
    (e) => labelOf(e.figure),
    required,
  ),
  text(
    "window",
    "Window",
    'Place and period of the panel that draws it: "Idlib region, since late April 2019"',
    (e) => windowOf(e.figure),
    required,
  ),
];

/** The derived share of the inhabitants. */
const SHARE: readonly Column<Entry>[] = [
  number(
    "share",
    "Share",
    "Derived: the displaced as a share of the inhabitants, 0 to 1; empty where only a bound is known",
    (e) => e.share?.share ?? null,
  ),
  number(
    "share_low",
    "Share, lower bound",
    "Derived: the least that the share may be",
    (e) => e.share?.share_low ?? null,
  ),
  number(
    "share_high",
    "Share, upper bound",
    "Derived: the most that the share may be",
    (e) => e.share?.share_high ?? null,
  ),
  text("share_of", "Share of", "The population figure that the share is of", (e) => e.share?.of ?? null),
];

/** Columns of `figures.csv`: everything that is known of every figure. */
export const FIGURE_COLUMNS = [
  ...COUNT,
  ...SOURCE,
  ...PLACE,
  ...PERIOD,
  ...EVIDENCE,
  ...REPORT,
  ...ON_THE_WEB,
  ...STANDING,
  ...TRACE,
];

/** Columns of a table that a chart draws. */
export const CHART_COLUMNS = [
  ...COUNT,
  ...SOURCE,
  ...PLACE,
  ...PERIOD,
  ...WORDING,
  ...EVIDENCE,
  ...REPORT,
  ...STANDING,
];

/** Columns of `displacement.csv`. */
export const SHARE_COLUMNS = [...CHART_COLUMNS, ...SHARE];
