import type { PlaceMention, PlaceRole } from "../../words/findings.ts";

type Uses = Partial<Record<PlaceRole, number>>;

/**
 * Characters added to the distance of a name for how it is used: what makes it less likely than a nearer one. A role that is not
 * listed says nothing about where a figure happened.
 */
const LIVES: Uses = { at: 0, left: 0, heading: 60, counted: -20, subject: 20, owner: 20, pronoun: 30 };
const HAPPENED: Uses = { ...LIVES, beside: 40 };
/** People who fled are counted where they come from or, if that is all that is said, where they went. */
const FLED: Uses = { ...HAPPENED, to: 30, from: 40 };
const RETURNED: Uses = { ...HAPPENED, at: 10, to: 0, left: 60, from: 60 };

/** "Qamra, seat of the north with 4,000 inhabitants, lies on the road to": what the sentence is about. */
const INHABITED: Uses = { ...LIVES, subject: 0, owner: 0 };

/** A country that only describes is less likely than a place in it. */
const COUNTRY = 20;

/** Words for a place met before are a little less likely than a name. */
const POINTER = 10;
/** "In all" says less than any name of its clause. */
const WHOLE = 200;

/** "seized 40 pupils from Qamra", "five are missing from Qamra" */
const TAKEN: Partial<Record<PlaceRole, number>> = { ...HAPPENED, from: 10 };

/** "the injured were taken to hospitals in Qamra": where they are, if nothing else says where they were hurt, as "flown from Kessu" does. */
const HURT: Uses = { ...HAPPENED, to: 60, from: 30, left: 30 };

/** "seven bodies were brought down from Qamra": where they lay. */
export const BROUGHT: Uses = { ...HAPPENED, from: 20, left: 20 };

const USES: Record<string, Uses> = {
  displaced: FLED,
  returned: RETURNED,
  population: INHABITED,
  abducted: TAKEN,
  missing: TAKEN,
  injuries: HURT,
};

/** How places are used with figures of a measure. */
export const usesOf = (measure: string): Uses => USES[measure] ?? HAPPENED;

/** Characters to be added for how a mention is used with a figure; null where it says nothing about it. */
export function useOf(m: PlaceMention, uses: Uses): number | null {
  const use = uses[m.role];
  if (use === undefined) return null;
  // "Ruritania has 1,900 people in shelters in the Upper March": the country is less than what is named in it.
  const wide = use > 0 && m.candidates[0]?.kind === "country" ? COUNTRY : 0;
  if (m.generic === "elsewhere") return null;
  // "In all, 40 have died in Qamra", "In Qamra 40 have died since the war began"
  if (m.generic === "whole" || m.generic === "war") return use + WHOLE;
  return use + wide + (m.name === null && m.generic !== null ? POINTER : 0);
}
