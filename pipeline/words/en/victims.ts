import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";
import { phrases, regular, verb } from "./forms.ts";

const T: ClassName[] = ["V_T"];
const I: ClassName[] = ["V_I"];
/** "Six starved to death" and "the siege starved six to death". */
const BOTH: ClassName[] = ["V_T", "V_I"];
/** Verbs of many senses: only what is known to be people is counted by them ("12 elections were held"). */
const LOOSE: ClassName[] = ["V_T", "LOOSE"];
/** Verbs that say a death only of those who fight, or of one's own: "the army lost 12 soldiers", not "lost 12 seats". */
const FELLS: ClassName[] = ["V_T", "FELLS"];

const deaths = { measure: "deaths" };
const injuries = { measure: "injuries" };
const missing = { measure: "missing" };

/** Harm that kills only with "to death" behind it. */
const TO_DEATH =
  "beat stab* hack club* burn crush trample torture bludgeon batter stone shoot choke strangle kick gore maul scald flog* axe slash starve freeze bleed whip* drag* put poison bomb gas* bayonet pummel lash pelt char* hammer";

/** Verbs whose patient is counted. */
const patients: readonly Entry[] = [
  ...regular(
    "kill murder massacre assassinate behead decapitate electrocute drown slaughter lynch crucify martyr guillotine asphyxiate incinerate",
    T,
    deaths,
  ),
  ...verb("slay slays slew slain slaying", T, deaths),
  // "IS executes five": nothing but people stays unnamed.
  ...regular("execute", ["V_T", "LOOSE", "BARE"], deaths),
  ...regular("hang strangle throttle dismember disembowel* garrotte immolate", LOOSE, deaths),
  { words: "butchered", classes: [...LOOSE, "V_FIN", "V_PP"], meaning: deaths },
  { words: "butchering", classes: [...LOOSE, "V_ING"], meaning: deaths },
  // "Thousands mourned": they are not the dead.
  ...regular("mourn", ["V_T", "LOOSE", "MOURN"], deaths),
  ...regular("eliminate liquidate neutralise neutralize", FELLS, deaths),
  // "The slide wiped out two hamlets" kills nobody by these words.
  ...phrases("wipe_out cut_down blow_up finish_off", LOOSE, deaths),
  ...phrases("put_to_death put_to_the_sword blow_to_pieces blow_to_bits", T, deaths),
  ...verb("lose loses lost lost losing", FELLS, deaths),
  { words: "felled|felling", classes: [...FELLS, "V_FIN", "V_PP"], meaning: deaths },
  // "The army took out 60 rebels", "buses took out 60 people".
  ...phrases("take_out", [...FELLS, "CLAIM"], deaths),
  ...verb("mow_down mows_down mowed_down mown_down mowing_down", T, deaths),
  ...phrases(
    "entomb gun*_down shoot_dead fatally_shoot* fatally_wound* fatally_injure* fatally_stab* mortally_wound* mortally_injure* bury_alive burn_alive",
    T,
    deaths,
  ),
  ...phrases(TO_DEATH.replace(/([a-z]+)(\*?)/g, "$1$2_to_death"), BOTH, deaths),
  { words: "burned at the stake|burnt at the stake", classes: ["V_T", "V_PP"], meaning: deaths },
  { words: "struck dead", classes: ["V_T", "LOOSE", "V_PP"], meaning: deaths },
  ...phrases("forcibly_disappear*", T, missing),
  ...phrases("lay_to_rest", T, deaths),
  {
    words: "interred|interring|buried in a mass grave|buried in mass graves|buried in a single grave",
    classes: ["V_T", "V_PP"],
    meaning: deaths,
  },
  { words: "burnt to death|burnt alive|burned alive|roasted alive", classes: [...BOTH, "V_PP"], meaning: deaths },
  {
    words: "burnt beyond recognition|burned beyond recognition|charred beyond recognition",
    classes: ["V_T", "V_PP"],
    meaning: deaths,
  },
];

/** "shot and killed six": the first deed says how, the second what came of it. */
const andKilled: readonly Entry[] = (
  [
    [["killed"], "killing", deaths],
    [["wounded", "injured"], "wounding", injuries],
  ] as const
).flatMap(([ends, ing, meaning]) => [
  {
    words: ["shot", "stabbed", "ambushed", "attacked", "hit", "struck", "knocked down", "run over", "ran over"]
      .flatMap((deed) => ends.map((end) => `${deed} and ${end}`))
      .join("|"),
    classes: ["V_T", "V_FIN", "V_PP"],
    meaning,
  },
  {
    words: ["shooting", "stabbing", "ambushing", "attacking", "hitting", "striking", "running over"]
      .map((deed) => `${deed} and ${ing}`)
      .join("|"),
    classes: ["V_T", "V_ING"],
    meaning,
  },
]);

/** "hacked 12 villagers to death" */
const torment: readonly Entry[] = [
  ...phrases(TO_DEATH, ["TORMENT"], {}),
  { words: "to death", classes: ["TO_DEATH"], meaning: deaths },
];

/** Voters fail to return their ballots, too. */
const noReturn: readonly Entry[] = [
  { words: "failed to return|did not return|have not returned|has not returned", classes: ["NO_RETURN"] },
];

/** What soldiers fall in. */
const battles: readonly Entry[] = [
  { words: "fell|fallen|fall|fell in|fallen in|fall in", classes: ["FALLEN"] },
  {
    words:
      "battle|battles|combat|action|fighting|ambush|attack|attacks|assault|counter-attack|counterattack|offensive|operation|operations|clash|clashes|firefight|gunfight|shootout|raid|raids|siege|bombardment|shelling|war|line of duty|defence|defense",
    classes: ["BATTLE"],
  },
];

/** The army's own dead. */
const losses: readonly Entry[] = [
  { words: "loss of", classes: ["NUMBER_OF", "FELLS"], meaning: deaths },
  { words: "losses|death losses|human losses", classes: ["LOSSES"], meaning: deaths },
  // Not "the lives of" alone: vaccines save them, laws change them.
  { words: "loss of the lives of|loss of lives of", classes: ["NUMBER_OF"], meaning: deaths },
  ...phrases(
    "end_the_lives_of lose_the_lives_of cut_short_the_lives_of snuff_out_the_lives_of rob_the_lives_of",
    ["NUMBER_OF"],
    deaths,
  ),
];

/** "had their legs broken" */
const hadBroken: readonly Entry[] = [
  {
    words: ["their", "his", "her"]
      .flatMap((whose) => ["leg", "legs", "arm", "arms", "ribs", "skull", "jaw"].map((part) => `had ${whose} ${part}`))
      .flatMap((had) => ["broken", "crushed", "shattered"].map((verb) => `${had} ${verb}`))
      .join("|"),
    classes: ["V_I", "V_FIN"],
    meaning: injuries,
  },
];

/** Verbs whose subject is counted. */
const subjects: readonly Entry[] = [
  ...regular("die perish succumb drown suffocate asphyxiate", I, deaths),
  ...phrases(
    `give_their_lives give_his_life give_her_life lose_their_lives lose_their_life lose_his_life lose_her_life lose_its_life lose_lives pay_with_their_lives pay_with_his_life pay_with_her_life blow_themselves_up blow_himself_up blow_herself_up fall_to_their_deaths fall_to_his_death fall_to_her_death plunge_to_their_deaths plunge_to_his_death plunge_to_her_death go_to_their_deaths meet_their_deaths meet_their_death find_their_deaths find_their_death fall_to_their_death plunge_to_their_death meet_their_end jump_to_their_deaths leap_to_their_deaths meet_his_death meet_her_death meet_his_end meet_her_end lay_down_their_lives lay_down_his_life lay_down_her_life give_up_their_lives
     take_their_own_lives take_their_own_life take_his_own_life take_her_own_life die_by_suicide commit*_suicide burn_alive meet_their_maker meet_a_watery_grave
     embrace_martyrdom attain_martyrdom achieve_martyrdom embrace_shahadat attain_shahadat embrace_shahada`,
    I,
    deaths,
  ),
  // Houses go down with it too.
  ...phrases(
    "go_down_with_the_ship go_down_with_the_boat go_down_with_the_vessel go_down_with_their_ship go_down_with_their_boat go_down_with_it",
    ["V_I", "LOOSE", "BARE"],
    deaths,
  ),
  ...phrases(
    "fall_in_battle fall_in_the_battle fall_in_combat fall_in_action fall_in_the_fighting fall_at_the_front",
    ["V_I", "FELLS"],
    deaths,
  ),
  {
    words:
      "failed to survive|fail to survive|did not survive|didn't survive|have not survived|has not survived|had not survived|could not be saved|couldn't be saved|could not be revived|did not make it|did not live to see|never woke up|passed away|pass away|bled out|breathed their last|breathed his last|breathed her last|had their throats cut|had their throats slit|had his throat cut|had his throat slit|had her throat cut|had her throat slit",
    classes: ["V_I", "V_FIN"],
    meaning: deaths,
  },
  {
    words: ["cannot", "could not", "can not", "couldn't", "can't"]
      .flatMap((verb) => ["traced", "found", "located", "accounted for", "reached"].map((end) => `${verb} be ${end}`))
      .filter((words) => !words.endsWith("reached"))
      .join("|"),
    classes: ["V_I", "V_FIN"],
    meaning: missing,
  },
  ...regular("disappear vanish", I, missing),
  {
    words:
      "never made it back|have not reported back|has not reported back|had not reported back|failed to return home|failed to return from|failed to return to port|failed to come home|never came home|never came back|never returned|failed to come back|failed to turn up|have not turned up|has not turned up|did not turn up|have not been seen again|has not been seen again|have not come home|has not come home|have not come back|had not come home|did not come home",
    classes: ["V_I", "V_FIN"],
    meaning: missing,
  },
  ...phrases("go_missing remain_missing remain_unaccounted_for", I, missing),
];

/** How people are killed, and hurt in the like words, and how they are lost. */
export const victimVerbs: readonly Entry[] = [
  ...patients,
  ...andKilled,
  ...noReturn,
  ...battles,
  ...losses,
  ...torment,
  ...hadBroken,
  ...subjects,
];
