import { describe, expect, it } from "vitest";
import { problem } from "../../pipeline/problems.ts";
import { knownLedger } from "../../pipeline/publish/notebook/ledger/known.ts";
import { ledgerPart } from "../../pipeline/publish/notebook/ledger/ledger.ts";
import { notes } from "../../pipeline/publish/notebook/ledger/notes.ts";
import type { Conflict, LedgerFigure, Problem, SeriesBreak } from "../../pipeline/types.ts";
import { ledgerFigure, type Sketch } from "../support/figures.ts";

const plain = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .trim();

const words = (text: string) => ({ span: { start: 0, end: text.length, text } });
const FIRST = ledgerFigure({ id: "a:1", report: "a", published: "2019-08-16", ...words("more than 820 civilians") });
const LATER = ledgerFigure({ id: "b:1", report: "b", published: "2019-08-21", ...words("more than 860 civilians") });
const BREAK: SeriesBreak = {
  id: "x",
  source: "sohr",
  measure: "deaths",
  place: null,
  date: "2021-06-01",
  reason: "it went back over its files",
  url: null,
};

/** What stands beside the first figure. */
function told(
  sketch: Sketch<LedgerFigure>,
  conflicts: Conflict[] = [],
  problems: Problem[] = [],
  other = LATER,
): string[] {
  const { decided_by = null, decided_at = null } = sketch;
  const figure = { ...ledgerFigure({ ...FIRST, ...sketch }), decided_by, decided_at };
  const { text } = notes(figure, knownLedger([figure, other], conflicts, problems));
  return plain(text)
    .split("\n")
    .filter((line) => line !== "");
}

const DECIDED = { decided_by: "MK", decided_at: "2019-09-01" };

describe("beside a figure stands", () => {
  it.each<[string, Sketch<LedgerFigure>, string[]]>([
    ["nothing where there is nothing to say", {}, []],
    [
      "why it waits",
      { status: "waiting", status_reason: "the report has no date" },
      ["Waits for a person's decision and is in no chart, because the report has no date."],
    ],
    [
      "who rejected it and why",
      { status: "rejected", status_reason: "rejected by MK: a march, not a toll", ...DECIDED },
      ["Rejected by MK: a march, not a toll. It is in no chart. Decided on 1 September 2019."],
    ],
    [
      "who accepted it, without a reason and a day",
      { status_reason: "accepted by MK", decided_by: "MK" },
      ["Accepted by MK."],
    ],
    [
      "a corrected number, from and to",
      {
        value: 76,
        low: 76,
        corrected_from: { value: "67", low: "67" },
        status_reason: "corrected by MK: digits were swapped",
        ...DECIDED,
      },
      [
        "Corrected by MK: digits were swapped. It changed the number from “more than 67” to “more than 76”. Decided on 1 September 2019.",
      ],
    ],
    [
      "corrected days, place, speaker and unit",
      {
        corrected_from: { period_start: "", period_end: "", place_name: "Hama", source_name: "", unit: "men" },
        status_reason: "corrected",
      },
      [
        "Corrected. It changed the days from “no date said” to “21 April 2019 to 20 August 2019” and the place from “Hama” to “Idlib region” and who says it from “the report itself, no source named” to “Syrian Observatory for Human Rights” and unit from “men” to “civilians”.",
      ],
    ],
    [
      "the report that it only repeats",
      { repeats: "b:1" },
      [
        "Tells again what stands in “more than 860 civilians” (Syrian Observatory for Human Rights, 21 August 2019): one reading, drawn once.",
      ],
    ],
    [
      "what it is a part of",
      { part_of: "b:1" },
      ["A part of “more than 860 civilians” (Syrian Observatory for Human Rights, 21 August 2019)."],
    ],
    [
      "the reading whose place it takes",
      { updates: "b:1" },
      [
        "Takes the place of “more than 860 civilians” (Syrian Observatory for Human Rights, 21 August 2019), as its own words say.",
      ],
    ],
    [
      "a newer reading",
      { superseded_by: "b:1", period: { end: "2019-08-16" } },
      ["Read again later: “more than 860 civilians” (Syrian Observatory for Human Rights, 21 August 2019)."],
    ],
    [
      "a revision: the same days counted anew",
      { superseded_by: "b:1" },
      ["Revised later: “more than 860 civilians” (Syrian Observatory for Human Rights, 21 August 2019)."],
    ],
    [
      "a new method",
      { series_break: BREAK },
      [
        "The count changed its method on 1 June 2021: it went back over its files. Earlier readings are a series of their own.",
      ],
    ],
  ])("%s", (_, sketch, expected) => expect(told(sketch)).toEqual(expected));

  it("that the count changed after its last reading", () => {
    const after = { ...LATER, series_break: BREAK };
    expect(told({}, [], [], after)).toEqual([
      "The count changed its method on 1 June 2021: it went back over its files. This reading is from before that day.",
    ]);
  });

  it.each<[string, Sketch<LedgerFigure>]>([
    ["another source", { source: { id: "ocha" } }],
    ["another window", { period: { start: "2014-01-01" } }],
    ["a figure that is not drawn", { status: "rejected" }],
  ])("nothing of a change in the count beside %s", (_, sketch) => {
    expect(told(sketch, [], [], { ...LATER, series_break: BREAK })).toEqual([]);
  });

  it("how many reports hold the reading", () => {
    const again = { ...LATER, repeats: "a:1" };
    expect(told({}, [], [], again)).toEqual([
      "This reading stands in 2 reports: again in “more than 860 civilians” (Syrian Observatory for Human Rights, 21 August 2019).",
    ]);
  });

  it.each<[number, number | null, string]>([
    [40, 1.0488, "by 5 %"],
    [4, 1.0049, "by less than 1 %"],
    [1148, 2.4, "by 1,148: the higher is 2.4 times the lower"],
    [820, null, "by 820"],
  ])("a count that differs, %d apart", (difference, ratio, far) => {
    const conflict = { lower: "a:1", higher: "b:1", difference, ratio };
    expect(told({}, [conflict])).toEqual([
      `Two counts differ: this one and “more than 860 civilians” (Syrian Observatory for Human Rights, 21 August 2019), ${far}. Both are shown.`,
    ]);
  });

  it("what does not fit, but no mere notice", () => {
    const about = { figure: "b:1", other_figure: "a:1" };
    const problems = [
      problem("warning", "toll-falls", "the toll falls", about),
      problem("notice", "n", "a notice", about),
    ];
    expect(told({}, [], problems)).toEqual(["▲ the toll falls"]);
  });
});

it("names a corrected number beside the words that a report printed", () => {
  const corrected = { ...LATER, value: 680, low: 680, corrected_from: { value: "860", low: "860" } };
  expect(told({ part_of: "b:1" }, [], [], corrected)[0]).toContain("21 August 2019, corrected to more than 680).");
});

describe("the ledger as a whole", () => {
  const figures = [
    FIRST,
    { ...LATER, repeats: "a:1" },
    ledgerFigure({ id: "c:1", status: "waiting", status_reason: "the report has no date" }),
    ledgerFigure({ id: "d:1", status: "rejected", status_reason: "rejected by MK: a march" }),
    ledgerFigure({ id: "e:1", series_break: BREAK }),
  ];
  const part = (of: readonly LedgerFigure[], conflicts: Conflict[] = []) =>
    plain(ledgerPart(knownLedger(of, conflicts, []), conflicts).text);

  it("counts and lists what waits, what was decided, what differs, what is told twice, what changed its method", () => {
    const text = part(figures, [{ lower: "a:1", higher: "b:1", difference: 40, ratio: 1.0488 }]);
    expect(text).toContain("5 figures: 3 accepted, 1 waiting, 1 rejected.");
    for (const title of [
      "1 figure waiting",
      "1 figure on which",
      "1 pair of counts",
      "1 reading told",
      "1 count that changed",
    ])
      expect(text).toContain(title);
    expect(text).toContain("deaths: The count changed its method on 1 June 2021");
  });

  it("says nothing of what there is none of", () => {
    expect(part([FIRST])).toBe(
      "1 figure: 1 accepted, 0 waiting, 0 rejected. Only accepted ones are drawn. What people decided stands in decisions.csv, with who and why.",
    );
  });

  it("cuts a list that nobody reads to its end", () => {
    const many = Array.from({ length: 201 }, (_, i) =>
      ledgerFigure({ id: `c:${i}`, status: "waiting", status_reason: "the report has no date" }),
    );
    expect(part(many)).toContain("1 more in figures.csv.");
  });
});
