import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";
import { phrases, regular, verb } from "./forms.ts";

const T: ClassName[] = ["V_T"];
/** Verbs of many senses: only what is known to be people is counted by them ("12 elections were held"). */
const LOOSE: ClassName[] = ["V_T", "LOOSE"];

const detained = { measure: "detained" };
const abducted = { measure: "abducted" };

/** Verbs whose patient is counted. */
const patients: readonly Entry[] = [
  ...regular("detain arrest rearrest imprison jail incarcerate apprehend remand intern", T, detained),
  ...phrases("round_up take_into_custody take_prisoner lock_up throw_behind_bars throw_into_jail", T, detained),
  // "12 nabbed in a raid": nothing but people stays unnamed.
  ...regular("nab*", [...LOOSE, "BARE"], detained),
  ...regular("capture recapture collar bust handcuff", LOOSE, detained),
  ...verb("hold holds held held holding", LOOSE, detained),
  ...regular("abduct kidnap*", T, abducted),
  { words: "kidnaped", classes: ["V_T", "V_FIN", "V_PP"], meaning: abducted },
  { words: "kidnaping", classes: ["V_T", "V_ING"], meaning: abducted },
  ...regular("seize", LOOSE, abducted),
  ...verb("snatch snatches snatched snatched snatching", LOOSE, abducted),
  ...phrases("take_hostage take_captive hold_hostage hold_captive take_as_hostages hold_as_hostages", T, abducted),
  {
    words: ["abductors", "kidnappers", "captors", "bandits", "gunmen", "militants", "rebels", "pirates", "jihadists"]
      .flatMap((who) => [`held by ${who}`, `held by their ${who}`, `held by the ${who}`])
      .concat("held by the gang", "held by a gang")
      .join("|"),
    classes: ["V_T", "V_PP"],
    meaning: abducted,
  },
  {
    words: ["arrest", "house arrest"]
      .flatMap((what) => ["placed", "put", "held"].map((verb) => `${verb} under ${what}`))
      .concat("remanded in custody", "placed in custody", "placed in detention", "thrown in jail", "thrown into prison")
      .concat("put behind bars", "sent to prison", "sent to jail", "re-arrested")
      .concat(["taken", "brought", "hauled", "pulled"].map((verb) => `${verb} in for questioning`))
      .join("|"),
    classes: ["V_T", "V_PP"],
    meaning: detained,
  },
  { words: "held for ransom|held to ransom", classes: ["V_T", "V_PP"], meaning: abducted },
];

/** "Two held over the theft": nothing but people stays unnamed. */
const heldFor: readonly Entry[] = [
  {
    words:
      "held over|held after|held for questioning|held without charge|held without trial|held in custody|held on suspicion|being held on|held in connection",
    classes: ["V_T", "LOOSE", "BARE", "V_PP"],
    meaning: detained,
  },
];

/** "threw 20 editors into prison", "put them behind bars" */
const lockedUp: readonly Entry[] = [
  {
    words: "into prison|into jail|in jail|in prison|behind bars|into detention",
    classes: ["LOCKED_IN"],
    meaning: detained,
  },
  { words: "throw|throws|threw|thrown|throwing|put|puts|putting|clap|claps|clapped|fling|flung", classes: ["THROWS"] },
];

/** "gunmen hauled off five men", "police picked up 14 youths": who does it says what was done. */
const byDoer: readonly Entry[] = [
  ...phrases(
    "haul_off haul_away take_away lead_away drag*_off drag*_away march_off march_away carry_off carry_away herd_off herd_away cart_off bundle_off bundle_away make_off_with make_away_with lead_off drive_off_with march_off_with ride_off_with walk_off_with",
    ["HAUL_OFF"],
    {},
  ),
  ...phrases(
    "pick_up round_up haul_in catch nab* take_away lead_away lead_off march_off haul_off haul_away",
    ["PICK_UP"],
    {},
  ),
  {
    words:
      "raid|raids|sweep|sweeps|swoop|swoops|crackdown|crackdowns|dragnet|manhunt|checkpoint|checkpoints|roadblock|roadblocks|house searches|house-to-house searches|door-to-door searches|demonstration|demonstrations|protest|protests|rally|rallies",
    classes: ["SWEEP"],
  },
  {
    words: "police station|police stations|police post|police posts|barracks|garrison|military base|army base",
    classes: ["LOCK_UP"],
  },
  // Who is caught in a crackdown or in crossfire is not always held.
  { words: "caught in|caught up in", classes: ["OTHER_DEED"] },
  {
    words:
      "pirates|gunman|gunmen|bandit|bandits|kidnapper|kidnappers|abductors|attackers|assailants|raiders|militants|militiamen|insurgents|rebels|jihadists|armed men|masked men|terrorists|guerrillas|fighters",
    classes: ["RAIDER"],
  },
  {
    words:
      "police|policemen|officers|gendarmes|security forces|security agents|security services|secret service|special forces|soldiers|troops|army|navy|commandos|marines|border guards|authorities|intelligence agents|agents|detectives|secret police|immigration officers|junta|paramilitaries|militia|gendarmerie",
    classes: ["PATROL"],
  },
];

/** "marched 40 worshippers into the bush", "were taken by gunmen" */
const taken: readonly Entry[] = [
  ...phrases("carry_off spirit_away whisk_away drag*_off make_off_with march_off", LOOSE, abducted),
  ...phrases("march herd lead take carry bundle haul drag* pull load", ["LEAD_OFF"], {}),
  {
    words: ["a car", "a van", "a vehicle", "a truck", "cars", "vans", "vehicles", "trucks"]
      .map((where) => `forced into ${where}`)
      .join("|"),
    classes: ["V_T", "V_PP"],
    meaning: abducted,
  },
  {
    words:
      "into the bush|into the forest|into the woods|into the jungle|into the mountains|into the hills|into the desert|into captivity|as captives|as hostages|at gunpoint|by gunmen|by armed men|by bandits|by kidnappers|by unknown gunmen|by masked men|by jihadists|by militants|off a bus|off the bus|off buses|off a minibus|off a coach|off a passenger bus|off their bus|into a truck|into trucks|onto trucks|onto a truck|onto lorries|into lorries|into a van|into a car|into cars|into a waiting car|into vehicles|into a vehicle",
    classes: ["BUSH"],
    meaning: abducted,
  },
  {
    words: [
      "police van",
      "police vans",
      "police car",
      "police cars",
      "police trucks",
      "police vehicles",
      "police buses",
    ]
      .map((van) => `into ${van.endsWith("s") ? van : `a ${van}`}`)
      .concat(
        "into waiting police vans",
        "into prison vans",
        "in handcuffs",
        "in cuffs",
        "in police vans",
        "in police buses",
        "in a police van",
      )
      .join("|"),
    classes: ["BUSH"],
    meaning: detained,
  },
  { words: "taken|seized", classes: ["TAKEN"], meaning: abducted },
  ...regular("march herd frogmarch", ["HERD"]),
];

/** How people are taken and held: who is detained, and who abducted. */
export const captureVerbs: readonly Entry[] = [...patients, ...heldFor, ...lockedUp, ...byDoer, ...taken];
