/** Counted nouns that every language has words for; beside each the forms that reports have, singular or plural. */
const FORMS = {
  person:
    "people person persons individual individuals human_beings death deaths dead killed killings lives life fatality fatalities victim victims",
  civilian: "civilian civilians",
  child: "child children minors",
  woman: "woman women",
  man: "man men",
  girl: "girl girls",
  boy: "boy boys",
  inhabitant: "inhabitant inhabitants resident residents",
  fighter: "fighter fighters combatant combatants",
  soldier: "soldier soldiers troops",
  police: "policeman policemen police_officer police_officers",
  rebel: "rebel rebels",
  healthWorker: "health_worker health_workers medical_worker medical_workers",
  aidWorker: "aid_worker aid_workers humanitarian_worker humanitarian_workers",
  journalist: "journalist journalists",
  refugee: "refugee refugees",
  idp: "idp idps displaced internally_displaced_people internally_displaced_persons displaced_people displaced_persons",
  injured: "injured wounded injuries",
  household: "household households family families",
  movement: "displacement displacements movement movements displacement_movements population_movements",
  facility: "facility facilities",
  healthFacility: "health_facility health_facilities medical_facility medical_facilities",
  hospital: "hospital hospitals",
  school: "school schools",
  market: "market markets",
  building: "building buildings",
  home: "house houses home homes",
  event: "event events",
  attack: "attack attacks",
  airStrike: "air_strike air_strikes airstrike airstrikes air_raid air_raids",
} as const;

/** A counted noun, whatever form and language it stands in. */
export type Noun = keyof typeof FORMS;

const NOUNS: ReadonlyMap<string, Noun> = new Map(
  (Object.keys(FORMS) as Noun[]).flatMap((noun) =>
    FORMS[noun].split(" ").map((form) => [form.replaceAll("_", " "), noun] as const),
  ),
);

/** The noun that a report's word stands for; null where only the word itself would be true. */
export function nounOf(unit: string): Noun | null {
  return NOUNS.get(unit.toLowerCase()) ?? null;
}

/** Nouns that already say what happened: "displaced people displaced" says it twice. */
export const SAYING: Partial<Record<Noun, string>> = { idp: "displaced", injured: "injuries" };

/** Vague words by the least number that they stand for, as the design lists them. */
export type Vague =
  | "few"
  | "dozens"
  | "scores"
  | "hundreds"
  | "thousands"
  | "tenThousands"
  | "hundredThousands"
  | "millions";

const VAGUE: ReadonlyMap<number, Vague> = new Map([
  [3, "few"],
  [24, "dozens"],
  [40, "scores"],
  [200, "hundreds"],
  [2_000, "thousands"],
  [20_000, "tenThousands"],
  [200_000, "hundredThousands"],
  [2_000_000, "millions"],
]);

/** The word that a vague figure's least number comes from; null for one that none of them gives. */
export function vagueOf(low: number | null): Vague | null {
  return low === null ? null : (VAGUE.get(low) ?? null);
}
