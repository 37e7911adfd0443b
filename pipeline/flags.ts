/** What each flag asks a person to look at. */
export const FLAGS: Readonly<Record<string, string>> = {
  "place-ambiguous": "more than one place has that name, and the report does not show which is meant",
  unconfirmed: "the report says that it could not be confirmed",
  "no-date": "the time counts from publication, and the report has no date",
  "period-open": "the words name a time without days of its own",
  "period-ambiguous": "day and month of the date may change places",
  "house-usage": "the source uses the word in a sense of its own",
  "weekday-disagrees": "the weekday is not that of the date",
};
