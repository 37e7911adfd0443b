import { expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

/** Published on Tuesday, 20 August 2019. */
const period = (text: string) => {
  const { start, end } = figuresIn(text)[0]!.period;
  return `${start ?? "-"} ${end ?? "-"}`;
};

it.each([
  // two units back
  ["Nine herders died the week before last.", "2019-08-05 2019-08-11"],
  ["The week before last, nine herders drowned.", "2019-08-05 2019-08-11"],
  ["Nine herders died the weekend before last.", "2019-08-10 2019-08-11"],
  ["Nine herders drowned in the month before last.", "2019-06-01 2019-06-30"],
  ["Nine herders died the year before last.", "2017-01-01 2017-12-31"],
  ["Nine herders died the night before last.", "2019-08-18 2019-08-18"],
  ["Nine herders drowned a fortnight ago.", "2019-08-06 2019-08-06"],
  // headlines, without their articles
  ["Nine herders killed in past week", "2019-08-13 2019-08-20"],
  ["Nine herders killed over past month", "2019-07-20 2019-08-20"],
  ["Nine herders killed in last week's raid", "2019-08-12 2019-08-18"],
  ["Nine herders killed in Thursday raid: army", "2019-08-15 2019-08-15"],
  ["Toll from Thursday raid rises to nine", "2019-08-15 2019-08-15"],
  ["Deadliest raid since 2014 kills nine herders", "- -"],
  ["The raid was the deadliest since one in 2014 killed nine herders.", "2014-01-01 2014-12-31"],
  ["Police arrest nine herders over 2015 raid", "- -"],
  ["Nine herders were jailed over the 2015 raid.", "- -"],
  ["Police arrested nine herders over the weekend.", "2019-08-17 2019-08-18"],
  ["Police arrested nine herders in 2015 raids.", "2015-01-01 2015-12-31"],
  // feasts, with their year
  ["Nine herders died on Christmas Day.", "2018-12-25 2018-12-25"],
  ["Nine herders died on Christmas Day 2016.", "2016-12-25 2016-12-25"],
  ["Nine herders died on Christmas Day in 2016.", "2016-12-25 2016-12-25"],
  ["Nine herders died on Christmas Eve, 2016.", "2016-12-24 2016-12-24"],
  ["Nine herders died on Easter Sunday 2016.", "2016-03-27 2016-03-27"],
  ["Nine herders died on Easter Monday in 2008.", "2008-03-24 2008-03-24"],
  ["Nine herders died on Good Friday last year.", "2018-03-30 2018-03-30"],
  ["Nine herders died on Palm Sunday 2011.", "2011-04-17 2011-04-17"],
  // by then the eastern churches had kept theirs on another day
  ["Nine herders died on Easter Sunday.", "- -"],
  ["Nine herders died on Orthodox Easter Sunday 2016.", "- -"],
  ["Nine herders died over Easter.", "- -"],
  // so long from an event on
  ["Nine herders died in the five weeks after the coup of 1 July.", "2019-07-01 2019-08-04"],
  ["Nine herders died in the three days after the 3 August attack.", "2019-08-03 2019-08-05"],
  ["Nine herders died in the two years after the war of 2014.", "- -"],
  ["Nine herders died in the weeks after 5 August.", "- -"],
  // until now
  ["Nine herders have drowned in the year to date.", "2019-01-01 2019-08-20"],
  ["In the year so far, nine herders have drowned.", "2019-01-01 2019-08-20"],
  ["Nine herders have drowned since at least 2016.", "2016-01-01 2019-08-20"],
  ["Nine herders have drowned since as long ago as 2016.", "2016-01-01 2019-08-20"],
  ["Nine herders have drowned since the start of the week.", "2019-08-19 2019-08-20"],
  ["Nine herders have drowned since the dykes broke three weeks ago.", "2019-07-30 2019-08-20"],
  ["Nine herders have drowned since floods that killed 50 two years ago.", "2017-08-20 2019-08-20"],
  ["Nine herders have been killed in raids that began on 6 August.", "2019-08-06 2019-08-20"],
  ["Nine herders were killed in raids that began on 6 August.", "2019-08-06 2019-08-06"],
  ["The raids that began on 6 August killed nine herders.", "2019-08-06 2019-08-06"],
  ["Nine herders died in the final days of May.", "- -"],
  ["Nine herders died at the start of 2017.", "2017-01-01 2017-01-31"],
  ["Nine herders have died since the end of 2017.", "2017-12-01 2019-08-20"],
  ["Nine herders died in early 2017.", "2017-01-01 2017-04-30"],
  ["Nine herders died exactly a week ago.", "2019-08-13 2019-08-13"],
  ["Nine herders died more than a week ago.", "- -"],
  ["Till Sunday, nine herders had died.", "- 2019-08-18"],
  ["Nine herders died in the run-up to the 2018 vote.", "2018-01-01 2018-12-31"],
  ["Jan-May 2019: nine herders killed.", "2019-01-01 2019-05-31"],
  // nights and days beside one another
  ["Nine herders were shot dead overnight into Sunday.", "2019-08-17 2019-08-18"],
  ["Nine herders were shot dead overnight on Sunday.", "2019-08-18 2019-08-18"],
  ["Nine herders were shot dead overnight.", "2019-08-19 2019-08-20"],
  ["Nine herders were shot dead on Friday, Saturday and Sunday.", "2019-08-16 2019-08-18"],
  ["Nine herders were shot dead over three days from Friday.", "2019-08-16 2019-08-18"],
  ["Nine herders were shot dead in a two-week period ending on 11 August.", "2019-07-29 2019-08-11"],
  ["Rebels killed two herders on 3 August; an ambush on the 9th killed one.", "2019-08-03 2019-08-03"],
  // months that are subjects
  ["May was the worst month, with nine herders killed.", "2019-05-01 2019-05-31"],
  ["May saw nine herders killed.", "2019-05-01 2019-05-31"],
  // no times
  ["Nine herders may have drowned.", "- -"],
  ["Nine herders died the day before.", "- -"],
  ["Nine herders drowned years before the last war.", "- -"],
])("%s", (text, expected) => expect(period(text)).toBe(expected));

it("reads a day of the month alone before its verb", () => {
  const { start } = figuresIn("Rebels killed two herders on 3 August; an ambush on the 9th killed one guard.").at(
    -1,
  )!.period;
  expect(start).toBe("2019-08-09");
});
