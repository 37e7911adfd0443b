import type { Entry } from "../lexicon.ts";

const named = (rows: Record<string, string>): Entry[] =>
  Object.entries(rows).map(([time, words]) => ({ words, classes: ["TIME"], meaning: { time } }));

const parts = (rows: Record<string, string>): Entry[] =>
  Object.entries(rows).map(([time, words]) => ({ words, classes: ["EARLY"], meaning: { time } }));

/** Words of time that are no month and no weekday. */
export const times: readonly Entry[] = [
  {
    words: "since|starting|beginning|ever since|starting in|starting on|starting from|beginning in|beginning on",
    classes: ["SINCE"],
  },
  { words: "until|till|up to|through|to|and", classes: ["UNTIL"] },
  { words: "erupted|began|begun|started|broke out|resumed|flared|flared up", classes: ["BEGIN"] },
  { words: "first", classes: ["NTH"], meaning: { number: 1 } },
  { words: "second", classes: ["NTH"], meaning: { number: 2 } },
  { words: "third", classes: ["NTH"], meaning: { number: 3 } },
  { words: "fourth|final|last", classes: ["NTH"], meaning: { number: 4 } },
  { words: "earlier|before|previously", classes: ["EARLIER"] },
  { words: "last|past|previous|preceding|recent", classes: ["LAST"] },
  { words: "this|the current", classes: ["THIS"] },
  { words: "in|during|over|within|on|for|throughout", classes: ["DURING"] },
  { words: "as of|as at|by|as on|up to|until|at the end of|by the end of|registered by", classes: ["ASOF"] },
  ...named({
    today: "today|this morning|this afternoon|this evening|tonight|at dawn|earlier today",
    yesterday: "yesterday|last night",
    overnight: "overnight",
  }),
  ...parts({
    early: "early|the beginning of|the start of|the early part of|beginning of|start of",
    mid: "mid|the middle of|middle of",
    late: "late|the end of|end of|the close of",
  }),
  {
    words:
      "that day|the same day|that night|the same night|that month|that year|the same month|the same year|that time|that period|this time|this period|the same time|the same period|the same days|the same months|the same weeks|the same window|those days|those months|those weeks|these days|the period|the time",
    classes: ["SAME_TIME"],
  },
];
