import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";
import { phrases, regular, verb } from "./forms.ts";

const T: ClassName[] = ["V_T"];
const I: ClassName[] = ["V_I"];
/** Verbs of many senses: only what is known to be people is counted by them ("12 elections were held"). */
const LOOSE: ClassName[] = ["V_T", "LOOSE"];

const injuries = { measure: "injuries" };

/** Verbs whose patient is counted. */
const patients: readonly Entry[] = [
  ...regular(
    "wound injure maim hospitalise hospitalize mutilate disfigure concuss scald paralyse paralyze cripple",
    T,
    injuries,
  ),
  ...phrases("beat_up savagely_beat* badly_beat* severely_beat* brutally_beat*", T, injuries),
  ...verb("hurt hurts hurt hurt hurting", T, injuries),
  {
    words: ["cut", "lacerated", "gashed"]
      .flatMap((verb) =>
        [
          "glass",
          "flying glass",
          "broken glass",
          "shards",
          "shards of glass",
          "splinters",
          "debris",
          "flying debris",
        ].map((what) => `${verb} by ${what}`),
      )
      .join("|"),
    classes: ["V_T", "V_PP"],
    meaning: injuries,
  },
  ...regular("harm", ["V_T", "LOOSE", "BARE"], injuries),
  ...regular("bruise gore maul", LOOSE, injuries),
  { words: "blinded|deafened|bitten", classes: [...LOOSE, "V_FIN", "V_PP"], meaning: injuries },
  {
    words: "treated at the scene|treated on the spot|treated for shock",
    classes: ["V_T", "V_PP"],
    meaning: injuries,
  },
  {
    words:
      "badly burned|badly burnt|severely burned|severely burnt|seriously burned|badly scalded|severely scalded|poisoned",
    classes: ["V_T", "V_PP"],
    meaning: injuries,
  },
  {
    words: [
      "smoke",
      "fumes",
      "gas",
      "toxic fumes",
      "the smoke",
      "the fumes",
      "the heat",
      "heat",
      "carbon monoxide",
      "tear gas",
    ]
      .flatMap((what) => ["overcome by", "overcome with", "sickened by"].map((verb) => `${verb} ${what}`))
      .join("|"),
    classes: ["V_T", "V_PP"],
    meaning: injuries,
  },
  {
    words: [
      "leg",
      "legs",
      "arm",
      "arms",
      "foot",
      "feet",
      "hand",
      "thigh",
      "knee",
      "shoulder",
      "back",
      "stomach",
      "buttocks",
    ]
      .flatMap((part) => ["the", "his", "her", "their"].map((whose) => `${whose} ${part}`))
      .flatMap((part) => ["shot", "hit", "stabbed"].map((verb) => `${verb} in ${part}`))
      .join("|"),
    classes: ["V_T", "V_PP"],
    meaning: injuries,
  },
  {
    words: [
      "shrapnel",
      "bullets",
      "splinters",
      "gunfire",
      "debris",
      "rubber bullets",
      "stray bullets",
      "shell fragments",
    ]
      .flatMap((what) => ["hit", "struck"].map((verb) => `${verb} by ${what}`))
      .join("|"),
    classes: ["V_T", "V_PP"],
    meaning: injuries,
  },
];

/** "broke a leg", "breaking her wrist" */
const broken: readonly Entry[] = ["broke", "breaks", "broken", "breaking", "fractured", "fracturing"].map((verb) => ({
  words: ["a", "an", "his", "her", "their", "both", "both his", "both her"]
    .flatMap((whose) =>
      [
        "leg",
        "arm",
        "wrist",
        "ankle",
        "hip",
        "rib",
        "collarbone",
        "foot",
        "finger",
        "nose",
        "jaw",
        "skull",
        "pelvis",
        "legs",
        "arms",
        "ribs",
      ].map((part) => `${verb} ${whose} ${part}`),
    )
    .join("|"),
  classes: ["V_I", verb.endsWith("ing") ? "V_ING" : "V_FIN"],
  meaning: injuries,
}));

/** Verbs whose subject is counted. */
const subjects: readonly Entry[] = [
  ...phrases(
    "lose_limbs lose_a_limb lose_a_leg lose_an_arm lose_a_hand lose_a_foot lose_an_eye lose_their_legs lose_legs lose_arms lose_eyes lose_their_sight break_bones nurse_wounds nurse_their_wounds nurse_burns nurse_injuries survive_their_wounds survive_his_wounds survive_her_wounds survive_their_injuries survive_his_injuries survive_her_injuries survive_their_burns",
    I,
    injuries,
  ),
  {
    words:
      "ended up in hospital|wound up in hospital|landed in hospital|ended up in intensive care|come to harm|came to harm|comes to harm|sought treatment|sought medical treatment|sought medical attention|sought medical help|needed stitches|needed treatment|needed hospital treatment|needed medical treatment|needed medical attention|needed surgery|required stitches|required treatment|required hospital treatment|required medical treatment|required surgery|needed hospitalisation|needed hospitalization|required hospitalisation|required hospitalization",
    classes: ["V_I", "V_FIN"],
    meaning: injuries,
  },
];

/** How people are hurt. */
export const injuryVerbs: readonly Entry[] = [...patients, ...broken, ...subjects];
