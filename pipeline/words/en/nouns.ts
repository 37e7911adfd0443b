import type { UnitClass } from "../../types.ts";
import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";

const nouns = (unit: UnitClass, words: string, classes: ClassName[] = ["NOUN"], measure?: string): Entry => ({
  words: words
    .trim()
    .split(/\s+/)
    .map((w) => w.replaceAll("_", " "))
    .join("|"),
  classes,
  meaning: measure === undefined ? { unit } : { unit, measure },
});

/** What can be counted, and words that already say what happened to the counted ("IDPs", "deaths"). */
export const countNouns: readonly Entry[] = [
  nouns("household", "household households family families"),
  nouns(
    "movement",
    "displacements movements displacement_movements population_movements",
    ["NOUN", "MNOUN"],
    "displaced",
  ),
  nouns(
    "event",
    "air_strikes airstrikes air_strike airstrike strikes strike raids raid attacks bombardments shellings air_raids air_raid combat_sorties bombing_sorties drone_attacks drone_attack drone_strikes drone_strike missile_attacks missile_strikes missile_strike rocket_attacks artillery_strikes artillery_attacks mortar_attacks bombing_raids bombing_runs bombings car_bombings suicide_bombings bomb_attacks roadside_bombings",
    ["NOUN"],
    "strikes",
  ),
  nouns(
    "person",
    "deaths death fatalities fatality killings martyrs martyr homicides homicide murders femicides drownings murder_victims murder_victim homicide_victims drowning_victims lynchings beheadings assassinations executions slayings burials death_certificates",
    ["NOUN", "MNOUN"],
    "deaths",
  ),
  nouns("person", "injuries", ["NOUN", "MNOUN"], "injuries"),
  nouns(
    "person",
    "gunshot_victims gunshot_patients gunshot_casualties burn_victims burns_patients burns_victims blast_victims wounded_patients trauma_patients gunshot_victim burn_victim mine_casualties landmine_casualties mine_victims landmine_victims blast_casualties",
    ["NOUN", "MNOUN"],
    "injuries",
  ),
  nouns(
    "person",
    "displaced idp idps internally_displaced_people internally_displaced_persons displaced_people displaced_persons evacuees evacuee refugees refugee asylum_seekers homeless",
    ["NOUN", "MNOUN"],
    "displaced",
  ),
  nouns("person", "returnees returnee returns", ["NOUN", "MNOUN"], "returned"),
  nouns(
    "person",
    "kidnap_victims kidnapping_victims kidnap_victim abductions abduction abductees abductee kidnappings kidnapping",
    ["NOUN", "MNOUN"],
    "abducted",
  ),
  nouns("person", "arrests arrest detentions", ["NOUN", "MNOUN"], "detained"),
  nouns("person", "disappearances", ["NOUN", "MNOUN"], "missing"),
  nouns("person", "bodies corpses body corpse", ["NOUN", "BODIES"], "deaths"),
  nouns("person", "lives life", ["NOUN", "LIVES"]),
  {
    words:
      "head|generation|generations|goat|goats|sheep|cattle|cow|cows|camel|camels|animals|livestock|buffaloes|chickens|horses|dogs|birds|vehicle|vehicles|tank|tanks|truck|trucks|bus|buses|car|cars|drone|drones|missile|missiles|rocket|rockets|bombs|shells|rounds|aircraft|helicopter|helicopters|jets|boats|ships|tonnes|villages|village|towns|town|districts|provinces|countries|states|times|votes|seats|points|goals|shares|stocks|dollars|cases|languages|parties|wards|roads|bridges|trees|kits|beds|doses|calls|mines|sites|locations|neighbourhoods|neighborhoods|communities|governorates|fronts|battles|questions|pages|copies|tickets|matches|games|sets|books|articles|laws|agencies|companies|firms|organisations|organizations|groups|teams|squads|crowds|factions|nations|observation points|checkpoints|posts|positions|bases|weapons|rifles|homes for sale|permits|jobs|tests|infections|hotels|ambulances|convoys|prefectures|cantons|communes|municipalities|counties|regions|areas|zones|territories|localities|townships|woredas|hotspots|barangays|parishes|hamlets|cities|departments|municipality|seasons|season|sub-districts|subdistricts",
    classes: ["NOCOUNT"],
  },
  {
    words: "home|homes",
    classes: ["HOMES"],
  },
  {
    words: "homeless|displaced|uprooted|internally displaced|newly displaced",
    classes: ["STATE"],
    meaning: { measure: "displaced" },
  },
  {
    words: "displacement of|flight of|exodus of|evacuation of|uprooting of",
    classes: ["NUMBER_OF"],
    meaning: { measure: "displaced" },
  },
  { words: "return of|repatriation of|homecoming of", classes: ["NUMBER_OF"], meaning: { measure: "returned" } },
  { words: "population of|a population of|with a population of|population|pop", classes: ["POPULATION"] },
  { words: "home to|houses|is home to|inhabited by|a place of|a community of|a settlement of", classes: ["HOME_TO"] },
  {
    words:
      "at the last census|at the last count|at last count|at the latest count|at the latest census|in the last census|in the census|at the census",
    classes: ["CENSUS"],
  },
  { words: "under siege|besieged|encircled|under blockade", classes: ["SIEGE"] },
  { words: "of whom|of which", classes: ["OF_WHOM"] },
  { words: "of them|of whom|of which|of these|of those", classes: ["OF_THEM"] },
  {
    words: "people|children|men|women|police|staff|youth|dead|wounded|injured|displaced|homeless|crew|troops|elderly",
    classes: ["PLURAL"],
  },
  { words: "member|members", classes: ["MEMBER"] },
  { words: "toll-free", classes: ["NOCOUNT"] },
  { words: "inhabitants", classes: ["DWELLER"] },
  {
    words:
      "tourist|tourists|holidaymaker|holidaymakers|traveller|travellers|passenger|passengers|pilgrim|pilgrims|visitor|visitors|fans|athletes|guests",
    classes: ["VISITOR"],
  },
  { words: "group|crowd|team|family|crew|party|band|squad|batch|names", classes: ["GROUP"] },
  { words: "relocated|rehoused|evacuated", classes: ["STATE"], meaning: { measure: "displaced" } },
  { words: "father|mother|parent|dad|mum|grandfather|grandmother|widow|widower", classes: ["PARENT"] },
  { words: "people|inhabitants|residents|citizens|inhabitant|souls|folks", classes: ["FOLK"] },
  { words: "number of|total of|count of|tally of", classes: ["COUNTED"] },
  { words: "live|lives|lived|living|reside|resides|resided|residing|dwell", classes: ["LIVE"] },
  {
    words:
      "most of them|many of them|some of them|half of them|the majority of them|part of them|all of them|none of them",
    classes: ["PARTLY"],
  },
  { words: "most of whom|many of whom|some of whom|half of whom", classes: ["PARTLY", "WHOSE"] },
];
