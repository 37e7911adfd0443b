import { describe, expect, it } from "vitest";
import { find } from "../../../pipeline/find/find.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { report, vocabulary } from "../../support/found.ts";

/** Start and end of each figure in turn, `-` where open; published on Tuesday 20 August 2019. */
const periods = (title: string | null, text: string) =>
  resolve(find({ ...report(text), title }, vocabulary)).figures.map(
    ({ period: { start, end } }) => `${start ?? "-"} ${end ?? "-"}`,
  );

const WEEK = "2019-08-12 2019-08-18";

describe("what a brief counts was in the days that it covers", () => {
  it.each([
    ["Weekly brief no. 58, 12-18 August 2019", "Field staff logged 217 air raids.", WEEK],
    ["The week in disasters, 12-18 August", "Police detained 137 people.", WEEK],
    ["Sahel round-up (12-18 August)", "The army lost four soldiers.", WEEK],
    [null, "Period covered: 12-18 August 2019.\n\nThe rains came late.\n\nA mine killed two children.", WEEK],
    [null, "This round-up covers 12-18 August.\n\nSettlers carried out 19 attacks.", WEEK],
    ["July 2019 summary", "In all 139 civilians lost their lives.", "2019-07-01 2019-07-31"],
    ["Humanitarian Snapshot (July 2019)", "Two aid workers were killed.", "2019-07-01 2019-07-31"],
    ["Weekly brief, 12-18 August", "Nine herders were killed in the delta this week.", WEEK],
    // given out within the week, or about a day
    ["Weekly brief, 14-20 August", "Nine herders were killed in the delta this week.", "2019-08-19 2019-08-20"],
    // A time of its own is the better one.
    ["Weekly brief, 12-18 August", "A mine killed two children on Friday.", "2019-08-16 2019-08-16"],
    ["Weekly brief, 12-18 August", "The war has killed 40,000 people since 2011.", "2011-01-01 2019-08-20"],
    // What is so on a day is of none of them.
    ["Weekly brief, 12-18 August", "The camp hosts 65,000 displaced people.", "- -"],
    ["Weekly brief, 12-18 August", "Some 400 people are missing.", "- -"],
    ["Daily brief, 17-18 August", "A mine killed two children.", "- -"],
    ["Sudan brief, 3-9 March", "A mine killed two children.", "- -"],
    ["Storms of 12-18 August kill dozens", "A mine killed two children.", "- -"],
    ["Weekly brief", "A mine killed two children.", "- -"],
  ])("%s: %s", (title, text, expected) => expect(periods(title, text)).toEqual([expected]));
});

describe("words that point at those days", () => {
  const title = "Weekly brief, 12-18 August";
  it.each([
    ["The group recorded the killing of 86 civilians during the week, against 51 in July.", WEEK],
    ["In other incidents during the reporting period, two people were shot dead.", WEEK],
    ["Gunmen killed nine people on Friday. Over the seven days they took 14 hostages.", WEEK],
    ["Some 2,300 families fled that week.", WEEK],
    ["A total of 214 people were killed in the week under review.", WEEK],
    // No month lies in it.
    ["Some 2,300 families fled during the month.", "- -"],
  ])("%s", (text, expected) => expect(periods(title, text)).toContain(expected));

  it.each([
    ["Some 2,300 families fled during the week.", "- -"],
    ["Some 2,300 families fled in the week of 5 August.", "2019-08-05 2019-08-11"],
    ["Some 2,300 families fled over the weekend.", "2019-08-17 2019-08-18"],
  ])("no report of days: %s", (text, expected) => expect(periods(null, text)).toEqual([expected]));
});
