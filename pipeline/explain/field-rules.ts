/**
 * What the steps do that fill source, place and period: a line each for a reader. The name before a colon is how the words were
 * found, the one behind it how they came to the figure ("pronoun-said:carried-over").
 */
export const FIELD_RULES: Readonly<Record<string, string>> = {
  // source
  "said-before": "who speaks stands before what is said",
  "said-after": "who speaks stands behind what is said",
  "said-inverted": "who speaks stands behind the verb, as in: said the mayor",
  "according-to": "the words name a source, as in: according to police",
  "pronoun-said": "it added, they said: whoever spoke last",
  "counted-by": "who counted it, as in: the ministry recorded 12 deaths",
  "count-of": "whose count it is, as in: an Observatory toll",
  "count-from": "whose count it is, as in: figures from the ministry",
  "reported-by": "who reported it, as in: 12 deaths were reported by the hospital",
  "denied-by": "who denies it",
  cited: "who is cited by the one who speaks, as in: the mayor said, citing rescuers",
  "planned-by": "who plans it, as in: the agency plans to house 900 families",
  "quoted-as-saying": "who is quoted, as in: was quoted as saying",
  "in-brackets": "the source stands in brackets behind it",
  "label-before": "the source stands as a label before it, as in: Police: 12 dead",
  "label-after": "the source stands as a label behind it, as in: 12 dead - police",
  "source-line": "a line of its own names the source",
  "carried-over": "carried over from what was said last",
  "same-quote": "the quotation goes on, and so does who speaks",
  list: "the line before the list says who speaks",
  // place
  "place-in-sentence": "the nearest place named in the same clause or sentence",
  pronoun: "there, it: the place that was meant last",
  anaphor: "the town, the region: the last place of that kind that was named",
  "place-before": "the place of the sentence before",
  "place-of-authority": "the place that the speaking authority answers for",
  "place-ahead": "the first place that the report names behind it",
  title: "the place in the report's title",
  dateline: "the place in the dateline; nothing else says where",
  // period
  "time-at": "the time named in the same sentence",
  "time-since": "from then until publication",
  "time-until": "up to then; no start is said",
  "time-between": "from one to the other",
  "time-past": "counted back from publication",
  "time-ago": "counted back from publication",
  "time-before": "counted back from the day named before",
  "time-after": "counted on from the day named before",
  "time-onward": "counted on from then",
  "time-until-after": "up to then; no start is said",
  "weekday-disagrees": "the weekday is not that of the date: the date was taken",
  "same-event": "the time of the same event, said before",
  "only-event": "the day of the one event that the report tells of",
  "same-period": "the time said before, which these words point back to",
  "since-event": "from the event named before until publication",
  "counted-back": "counted back from the day named before",
  "counted-on": "counted on from the day named before",
  "of-the-whole": "the time of the whole that it is a part of",
  "dated-next": "the date that stands right behind",
  "same-period-of-year": "the same days of another year, which these words point back to",
  "under-heading": "the date over the paragraph or the list",
  "read-on": "the toll runs from the event to the day on which it was read",
  "needs-publication-date": "it counts from publication, and the report has no date",
  "left-open": "the words name no days that are the same for everybody",
  "day-or-month": "day and month may change places, and the report does not show which comes first",
};

/** Why a field was left empty where no step filled it. */
export const UNFILLED = {
  source: "nobody is named as saying it",
  place: "no place is named for it",
  period: "no time is said for it",
} as const;
