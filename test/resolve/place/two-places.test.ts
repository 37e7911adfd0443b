import { expect, it } from "vitest";
import { figuresIn } from "../../support/found.ts";

/* Two numbers with a place each, in every layout that reports have for them: a place may stay open, but is never that of the other number. */

const PAIRS = [
  ["Homs", "Aleppo"],
  ["Kharkiv", "Odesa"],
  ["Idlib province", "Hama province"],
  ["Dulkama", "Tovarno"],
  ["Kenya", "Somalia"],
] as const;

const LAYOUTS = [
  "31 people were killed in P and 47 in Q.",
  "31 people were killed in P and 47 were wounded in Q.",
  "In P, 31 people were killed, and in Q, 47 died.",
  "In P 31 people were killed; in Q 47 were wounded.",
  "31 people died in P, while 47 were injured in Q.",
  "While 31 people died in P, 47 were injured in Q.",
  "P: 31 dead, Q: 47 dead.",
  "P: 31 dead; Q: 47 dead.",
  "P (31 dead) and Q (47 dead).",
  "Worst hit were P, with 31 dead, and Q, with 47.",
  "P reported 31 deaths and Q 47.",
  "P reported 31 deaths and Q reported 47.",
  "Floods killed 31 people in P, 47 in Q.",
  "Of the dead, 31 were in P and 47 in Q.",
  "31 were killed when a shell hit P, and 47 when another hit Q.",
  "A blast in P killed 31 people and a raid on Q killed 47.",
  "31 killed in P, 47 wounded in Q",
  "After 31 people died in P on Monday, 47 died in Q on Tuesday.",
  "Gunmen killed 31 people in P. In Q, 47 people were killed.",
  "Gunmen killed 31 people in P. Another 47 were killed in Q.",
  "Death toll in P: 31, in Q: 47.",
  "The toll stands at 31 in P, 47 in Q.",
  "In P the toll rose to 31 and in Q to 47.",
  "- P: 31 killed\n- Q: 47 killed",
  "P\n\n31 killed.\n\nQ\n\n47 killed.",
  "31 people fled P and 47 fled Q.",
  "31 refugees are in P and 47 in Q.",
  "P hosts 31 refugees and Q 47.",
  "There are 31 refugees in P, compared with 47 in Q.",
  "31 houses were destroyed in P and 47 in Q.",
  "Both in P, where 31 people died, and in Q, where 47 died, schools stay shut.",
  "A quake killed 31 people in P before a second killed 47 in Q.",
  "Police in P arrested 31 people. In Q they arrested 47.",
];

const bare = (name: string) => name.replace(/ province$/, "");

it.each(LAYOUTS)("%s", (layout) => {
  for (const [p, q] of PAIRS) {
    const figures = figuresIn(layout.replace("P", p).replace("Q", q));
    const places = figures.flatMap(({ value, place }) => (place.name === null ? [] : [`${value} ${bare(place.name)}`]));
    expect([`31 ${bare(p)}`, `47 ${bare(q)}`]).toEqual(expect.arrayContaining(places));
    expect(figures.some(({ value }) => value === 31)).toBe(true);
  }
});
