import { describe, expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

/** Start and end of each figure in turn, `-` where open; published on Tuesday 20 August 2019. */
const periods = (text: string) => figuresIn(text).map(({ period: { start, end } }) => `${start ?? "-"} ${end ?? "-"}`);

const rows = (cases: [string, string[]][]) =>
  it.each(cases)("%s", (text, expected) => expect(periods(text)).toEqual(expected));

describe("what is counted since a day is counted until the day that the sentence gives", () => {
  rows([
    [
      "As of 11 August, 52 people have been killed and 120 hurt since the rains began in June.",
      ["2019-06-01 2019-08-11", "2019-06-01 2019-08-11"],
    ],
    [
      "Since 3 May, 6,200 people have fled Qamra, and 310 houses have burned, as of 20 June.",
      ["2019-05-03 2019-06-20", "2019-05-03 2019-06-20"],
    ],
    ["Since 3 May, 6,200 people have fled Qamra.", ["2019-05-03 2019-08-20"]],
    [
      "Since June 40,000 people have fled, and 9,000 more people could be displaced by December.",
      ["2019-06-01 2019-08-20", "- 2019-12-31"],
    ],
  ]);
});

describe("a day that opens the clause of who speaks is when they spoke", () => {
  rows([
    ["On Saturday, the ministry said that 12 people had drowned.", ["- -"]],
    ["Late on Saturday police said 12 people had drowned.", ["- -"]],
    ["On Saturday, the army admitted it had killed 12 people.", ["- -"]],
    [
      "A ferry sank off Ruma on Thursday. On Saturday, the ministry said 12 people had drowned.",
      ["2019-08-15 2019-08-15"],
    ],
    ["On Saturday, the ministry said 12 people had drowned on Friday.", ["2019-08-16 2019-08-16"]],
    ["On Saturday, mourners buried 12 people who were shot on Friday.", ["2019-08-16 2019-08-16"]],
    ["On Saturday, mud from the volcano buried 12 houses.", ["2019-08-17 2019-08-17"]],
    [
      "Friday's blast killed 12 people and Sunday's raid killed nine.",
      ["2019-08-16 2019-08-16", "2019-08-18 2019-08-18"],
    ],
    ["In June, when the ministry published its last count, the toll stood at 12.", ["- 2019-06-30"]],
    // what was that day
    ["On Saturday, the ministry said, 12 people drowned.", ["2019-08-17 2019-08-17"]],
    ["On Saturday, the ministry reported 12 deaths.", ["2019-08-17 2019-08-17"]],
    ["On Saturday gunmen said to be deserters killed 12 people.", ["2019-08-17 2019-08-17"]],
    ["Twelve people drowned off Ruma, on Saturday, the ministry said.", ["2019-08-17 2019-08-17"]],
  ]);
});

describe("another place is another event", () => {
  rows([
    [
      "On Sunday a bomb killed four people in Bukavu. In Goma, gunmen shot six people dead.",
      ["2019-08-18 2019-08-18", "- -"],
    ],
    // what befalls many places at once
    [
      "A quake struck on Sunday. In Bukavu four people died. In Goma six were hurt.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    // part of it, or around it
    [
      "On Sunday a bomb killed four people in Bukavu. In the Torvik quarter, six people were hurt.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    [
      "On Sunday a bomb killed four people in Congo. In Goma, six people were hurt.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    // another of the kind
    [
      "In June a tank blew up in Qamra, killing 40 people. A second blast, near the port, killed nobody.",
      ["2019-06-01 2019-06-30", "- -"],
    ],
    [
      "In June a tank blew up in Qamra, killing 40 people. The blast hurt 90.",
      ["2019-06-01 2019-06-30", "2019-06-01 2019-06-30"],
    ],
  ]);
});

describe("what only says when somebody counted", () => {
  rows([
    [
      "Some 4,300 people were in shelters on Saturday. Two children drowned near Kessu.",
      ["2019-08-17 2019-08-17", "- -"],
    ],
    ["On 6 June alone 310 people crossed the border. Nine drowned.", ["2019-06-06 2019-06-06", "- -"]],
    [
      "The number of miners killed when a shaft caved in near Kessu rose to 17 on Tuesday, the owner said, two days after the accident.",
      ["2019-08-18 2019-08-18"],
    ],
    ["The toll in Kessu stood at 61 on Saturday; nine others cannot be traced.", ["- 2019-08-17", "- -"]],
    [
      "Divers found six bodies on Monday in the hull of the ferry that Sunday's storm sank. Nine people are missing.",
      ["2019-08-19 2019-08-19", "2019-08-18 2019-08-18"],
    ],
    ["Today the agency lists 41,300 refugees in Qamra.", ["- -"]],
    ["Some 41,300 people are displaced there today.", ["- -"]],
    ["A repeat today could cost 900 lives.", ["- -"]],
    ["Eight people died today.", ["2019-08-20 2019-08-20"]],
    ["Police in Kessu hold two men in connection with Sunday's fire.", ["- -"]],
    ["On Monday police arrested two men over Sunday's fire.", ["2019-08-19 2019-08-19"]],
  ]);
});

describe("a stretch is of the clause that it stands in", () => {
  rows([
    [
      "Some 64,000 people are displaced in Qamra, the office says, and around 900 had crossed into Zenda by the end of May.",
      ["- -", "- 2019-05-31"],
    ],
    [
      "The army says 150 houses were burned, and that over 1,200 people have fled Kessu since Friday.",
      ["- -", "2019-08-16 2019-08-20"],
    ],
    ["A storm is forecast to reach Kessu by 1 September and up to 9,000 people could be displaced.", ["- -"]],
    ["By 1 September up to 9,000 people could be displaced.", ["- 2019-09-01"]],
    ["Nobody has been hurt, though a crane toppled on Monday.", ["- -"]],
    [
      "The shelling that resumed on 13 May has made 800 families flee; they join the 3,100 who had fled before.",
      ["2019-05-13 2019-08-20", "- -"],
    ],
    ["Some 900 people were detained in the weeks after 5 January.", ["- -"]],
  ]);
});

describe("how something began, and what goes on", () => {
  rows([
    [
      "The campaign has killed 3,800 people since 7 June. It was triggered by a raid in which 120 people were killed.",
      ["2019-06-07 2019-08-20", "2019-06-07 2019-06-07"],
    ],
    ["The flood that began on 6 August stands at 14 dead.", ["2019-08-06 2019-08-20"]],
    ["The clashes that began on 6 August killed 14 people.", ["2019-08-06 2019-08-06"]],
    [
      "The war erupted when rebels killed 120 people on 7 June. The offensive has killed 3,800.",
      ["2019-06-07 2019-06-07", "- -"],
    ],
    [
      "In June 2018 rebels killed 12 people. On the 2nd, soldiers killed two boys.",
      ["2018-06-01 2018-06-30", "2019-08-02 2019-08-02"],
    ],
    [
      "On 13 June rebels killed 12 people. On the 26th, soldiers killed two boys.",
      ["2019-06-13 2019-06-13", "2019-06-26 2019-06-26"],
    ],
    [
      "Nineteen people died on Friday. Three days after the slope gave way, four are missing.",
      ["2019-08-16 2019-08-16", "2019-08-17 2019-08-17"],
    ],
  ]);
});

describe("a toll of a disaster of one day is of that day, however late it is read", () => {
  rows([
    [
      "On 4 August floods swept away the village of Kessu. As of 9 August, the office has confirmed 411 deaths.",
      ["2019-08-04 2019-08-04"],
    ],
    ["The cyclone, which made landfall on 5 August, had killed 92 people by Friday.", ["2019-08-05 2019-08-05"]],
    // of fighting nobody knows that it was over
    ["On 4 August the army shelled Kessu. As of 9 August, 411 people had been killed.", ["- 2019-08-09"]],
    ["The floods, which began on 4 August, have killed 92 people as of 9 August.", ["2019-08-04 2019-08-09"]],
  ]);
});

describe("what is so now has no day that was told before", () => {
  rows([
    [
      "Gunmen killed five people in Ituri on Saturday. More than 6 million people are displaced in the country.",
      ["2019-08-17 2019-08-17", "- -"],
    ],
    ["Gunmen raided Kessu on Saturday. Some 600 people were displaced.", ["2019-08-17 2019-08-17"]],
    [
      "The storm has killed 97 people since 3 August, including seven who drowned on Monday, and injured 300.",
      ["2019-08-03 2019-08-20", "2019-08-19 2019-08-19", "2019-08-03 2019-08-20"],
    ],
  ]);
});

it.each([
  ["The transfer of 500 refugees to Romania is scheduled for September.", "planned"],
  ["The return of 40 families was welcomed.", "reported"],
])("%s", (text, expected) => expect(figuresIn(text)[0]!.modality).toBe(expected));

describe("a count that somebody denies is of the day of the count", () => {
  rows([
    [
      "Shells hit Ruma on Thursday, killing nine farmers. Rain fell all night. The army denied that its gunners had killed nine farmers in Ruma.",
      ["2019-08-15 2019-08-15", "2019-08-15 2019-08-15"],
    ],
    // Of another count, which may be of any day.
    [
      "Shells hit Ruma on Thursday, killing nine farmers. The army denied that its gunners had killed forty farmers in Ruma.",
      ["2019-08-15 2019-08-15", "- -"],
    ],
  ]);
});

describe("nobody is missing now, whenever it burned", () => {
  rows([
    ["A blaze swept Ruma on Thursday. No one is missing there, the harbour master says.", ["- -"]],
    ["A ferry sank off Ruma on Thursday. No one was missing.", ["2019-08-15 2019-08-15"]],
    ["A ferry sank off Ruma on Thursday. Eleven people are missing.", ["2019-08-15 2019-08-15"]],
  ]);
});

describe("who is found dead days later died when it struck", () => {
  rows([
    [
      "A cliff gave way above Ruma on Friday, and by Sunday soldiers had pulled out 17 pickers, all of them dead.",
      ["2019-08-16 2019-08-16"],
    ],
    ["On Sunday crews hauled up six divers, all of them dead, off Ruma.", ["2019-08-18 2019-08-18"]],
  ]);
});

describe("days that the sentences before told of", () => {
  rows([
    [
      "Militiamen killed eleven farmers near Fataki on Sunday. The head of Kessu gave a toll of 14. Troops killed two attackers. A day earlier gunmen had burned 60 huts and a clinic in Lopa.",
      [
        "2019-08-18 2019-08-18",
        "2019-08-18 2019-08-18",
        "2019-08-18 2019-08-18",
        "2019-08-17 2019-08-17",
        "2019-08-17 2019-08-17",
      ],
    ],
    [
      "Saturday's fire killed 26 people. On Monday divers brought the bodies of four guests out of the cellar. Up to nine may have died there.",
      ["2019-08-17 2019-08-17", "2019-08-19 2019-08-19", "2019-08-17 2019-08-17"],
    ],
    [
      "In Kessu, two passengers drowned on Sunday. Some 2,000 families from Torvik have moved into churches.",
      ["2019-08-18 2019-08-18", "- -"],
    ],
    [
      "Gunmen attacked Kessu on Sunday, killing nine people. Some 2,000 families fled Kessu.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    [
      "On Friday the hill fell on Kessu, and today they are digging there still. Six bodies have been found.",
      ["2019-08-16 2019-08-16"],
    ],
  ]);
});

describe("lists under a line that dates them", () => {
  rows([
    [
      "Two earthquakes struck ten provinces on 6 August.\nThe figures below are those of the office.\n\nDead: 3,197\nInjured: over 8,100",
      ["2019-08-06 2019-08-06", "2019-08-06 2019-08-06"],
    ],
    ["Key figures (as of 18 August)\n\n- Displaced since 24 June: 428,480", ["2019-06-24 2019-08-18"]],
  ]);
});

it("reads the month under way as ahead", () => {
  expect(periods("Up to 300,000 people could need help by the end of August.")).toEqual(["- 2019-08-31"]);
});

describe("what was in the beginning, and what was long before", () => {
  rows([
    ["The law has stood since 2014, when ten people were killed in a month of protests.", ["2014-01-01 2014-12-31"]],
    [
      "More than 3,300 people have been killed since 7 June, when fighters attacked Kessu, killing about 120 people. Some 1,700 people are displaced.",
      ["2019-06-07 2019-08-20", "2019-06-07 2019-06-07", "- -"],
    ],
    [
      "A quake killed nine people in Kessu on Sunday. It struck 11 years after a tremor that killed 2,000 people in Torvik.",
      ["2019-08-18 2019-08-18", "- -"],
    ],
    [
      "A quake killed nine people in Kessu on Sunday. It struck hours after a tremor that killed two.",
      ["2019-08-18 2019-08-18", "2019-08-18 2019-08-18"],
    ],
    [
      "Some 31 people have died since mid-June, nine of them in Kessu last week.",
      ["2019-06-11 2019-08-20", "2019-08-12 2019-08-18"],
    ],
  ]);
});

describe("a clause between commas that tells how something came", () => {
  rows([
    ["The conflict, which spilled over from Mali in 2015, has killed thousands of people.", ["- -"]],
    ["The war was triggered by the 7 June attack, which killed about 120 people.", ["2019-06-07 2019-06-07"]],
    ["By the 7th of June, 120 people had died.", ["- 2019-06-07"]],
  ]);
});

it("takes the day on which a storm came for that of its dead", () => {
  expect(periods("The cyclone, which made landfall on 5 August, has left 92 people dead.")).toEqual([
    "2019-08-05 2019-08-05",
  ]);
});

describe("a part has the time of its own phrase where the whole has one before it", () => {
  rows([
    [
      "The council puts down 31 deaths to the rains between 7 and 9 August, nine of them in a rockfall at Torvik on 8 August.",
      ["2019-08-07 2019-08-09", "2019-08-08 2019-08-08"],
    ],
    [
      "Storms have killed 197 people in Qamra since June, including seven porters who fell into a river when the bridge at Kessu gave way on Sunday, and injured 800.",
      ["2019-06-01 2019-08-20", "2019-08-18 2019-08-18", "2019-06-01 2019-08-20"],
    ],
    [
      "Since January, 60 teachers have been killed in Qamra, three of them when gunmen stormed a school in the hills on Sunday.",
      ["2019-01-01 2019-08-20", "2019-08-18 2019-08-18"],
    ],
    // the comma closes the part
    [
      "Since January, 60 teachers have been killed in Qamra, three of them women, up to 4 August.",
      ["2019-01-01 2019-08-04", "2019-01-01 2019-08-04"],
    ],
  ]);
});

describe("a time of comparison is of what is set beside", () => {
  rows([
    [
      "We logged 41 deaths in May, against 58 in April; 63 people were hurt, eleven of them rangers.",
      ["2019-05-01 2019-05-31", "2019-04-01 2019-04-30", "2019-05-01 2019-05-31", "2019-05-01 2019-05-31"],
    ],
    // nothing is set beside in "this one"
    [
      "Storms have killed 40,000 people in Qamra since 2011. The toll before this one, in May, stood at 39,000.",
      ["2011-01-01 2019-08-20", "2011-01-01 2019-05-31"],
    ],
    [
      "The mission counted 52 deaths in May, up from 30 in April. Another 19 people were abducted.",
      ["2019-05-01 2019-05-31", "2019-05-01 2019-05-31"],
    ],
  ]);
});

describe("who has gone to a refuge is there now", () => {
  rows([
    ["Rebels took Torvik on Sunday. Some 900 herders have taken refuge at the mission.", ["- -"]],
    [
      "Floods hit Torvik on Sunday, and 12 people died. About 400 families had moved into churches.",
      ["2019-08-18 2019-08-18", "- -"],
    ],
    // told with a time of its own, or of those counted before
    ["Some 900 herders have taken refuge at the mission since Sunday.", ["2019-08-18 2019-08-20"]],
    // what may have to be done has not been done
    [
      "Floods have driven out 9,000 people since Sunday. Some 600 more may have to leave Torvik.",
      ["2019-08-18 2019-08-20", "- -"],
    ],
  ]);
});

describe("history goes on with the sentence that told it", () => {
  rows([
    ["A cyclone struck Torvik in May 2008. It killed 900 people.", ["2008-05-01 2008-05-31"]],
    ["A cyclone struck Torvik in May 2008. The storm also destroyed 40,000 homes.", ["2008-05-01 2008-05-31"]],
    [
      "Clan fighting killed 45,000 people in Torvik from April to August 1994. In Kessu cholera killed 50,000 refugees in April and May.",
      ["1994-04-01 1994-08-31", "1994-04-01 1994-05-31"],
    ],
    // not what is so now, or of another paragraph
    [
      "In 1998 a hurricane killed 7,000 people in Torvik. It has killed 12 people this week.",
      ["1998-01-01 1998-12-31", "2019-08-19 2019-08-20"],
    ],
    ["A cyclone struck Torvik in May 2008.\n\nIt killed 900 people.", ["- -"]],
    [
      "A quake killed 35,000 people in Torvik in June 1990. In July, 12 people were killed by a slide there.",
      ["1990-06-01 1990-06-30", "2019-07-01 2019-07-31"],
    ],
  ]);
});

describe("nobody was hurt in what the sentence itself tells", () => {
  rows([
    [
      "A windstorm killed ten people in Torvik on Thursday.\n\nTwo generators failed at the clinic in Kessu, but no patients died.",
      ["2019-08-15 2019-08-15", "- -"],
    ],
  ]);
});

describe("who is missing, held or home again", () => {
  rows([
    ["Search teams on Monday were looking for 31 people missing since Thursday's flood.", ["2019-08-15 2019-08-20"]],
    [
      "Floods have killed 93 people in Torvik since 10 March. Forty others are missing.",
      ["2019-03-10 2019-08-20", "2019-03-10 2019-08-20"],
    ],
    // of today as likely as of the war
    ["The war has killed 93,000 people since 2011. Some 12,000 are missing.", ["2011-01-01 2019-08-20", "- -"]],
    // now, whenever they were taken
    [
      "Gunmen abducted 43 pupils in Torvik on Thursday. Soldiers came the next day; 31 are still being held.",
      ["2019-08-15 2019-08-15", "- -"],
    ],
    [
      "Some 400 families went home to Torvik on Thursday. Ninety others have returned to Kessu.",
      ["2019-08-15 2019-08-15", "2019-08-15 2019-08-15"],
    ],
    // not on the day of the flight
    [
      "Some 4,000 people fled Torvik on Thursday. About 1,200 of them have gone home.",
      ["2019-08-15 2019-08-15", "- -"],
    ],
  ]);
});
