import type { FoundFigure } from "../../words/findings.ts";
import { lies } from "../../words/names.ts";
import { near } from "../near.ts";
import type { PlaceGround } from "./ground.ts";
import { inferred, type Located } from "./located.ts";

/** From so many on a count of people who are called after their country is none of a town in it. */
const MANY = 1000;

/**
 * "Aid reached Piura. Some 99,000 Peruvians were left homeless": all over Peru, of which the report was last in a part; "5.6 million Syrians"
 * behind Lebanon may be in either.
 */
export function ofPeople(ground: PlaceGround, { quantity }: FoundFigure, kept: Located | null): Located | null {
  const { findings } = ground;
  const { sentence, start, end, value, low } = findings.quantities[quantity]!;
  if ((value ?? low ?? 0) < MANY) return null;
  const people = near(findings.places, sentence, start, end).find(
    (m) => m.role === "people" && m.start >= start && m.end <= end,
  );
  const nation = people?.candidates[0];
  if (people === undefined || nation === undefined) return null;
  const inside = kept !== null && kept.row !== null && kept.row !== nation && lies(kept.row, nation);
  return inside ? inferred(ground.locate(people, "place-of-people"), "place-of-people") : null;
}
