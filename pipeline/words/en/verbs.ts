import type { ClassName } from "../classes.ts";
import type { Entry, Meaning } from "../lexicon.ts";

/** `base third past participle -ing`; a form that has blanks is written with `_`. */
function verb(forms: string, classes: ClassName[], meaning: Meaning = {}): Entry[] {
  const [base, third, past, participle, ing] = forms.split(" ").map((form) => form.replaceAll("_", " "));
  const row = (words: string | undefined, form: ClassName[]): Entry => ({
    words: words!,
    classes: [...classes, ...form],
    meaning,
  });
  return [
    row(base, ["V_BASE"]),
    row(third, ["V_FIN"]),
    row(past, ["V_FIN"]),
    row(participle, ["V_PP"]),
    row(ing, ["V_ING"]),
  ];
}

/** `stem` for regular verbs: `kill` gives kills killed killed killing. */
function regular(words: string, classes: ClassName[], meaning: Meaning = {}): Entry[] {
  return words.split(" ").flatMap((word) => {
    const stem = word.endsWith("e") ? word.slice(0, -1) : word.replace("*", word.at(-2) ?? "");
    const base = word.replace("*", "");
    const third = /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
    return verb([base, third, `${stem}ed`, `${stem}ed`, `${stem}ing`].join(" "), classes, meaning);
  });
}

const T: ClassName[] = ["V_T"];
const I: ClassName[] = ["V_I"];

/** Verbs whose patient is counted (V_T: "killed 12", V_I: "12 died"), and verbs that only help to count. */
export const verbs: readonly Entry[] = [
  ...regular("kill murder massacre execute assassinate behead electrocute drown", T, { measure: "deaths" }),
  ...verb("slay slays slew slain slaying", T, { measure: "deaths" }),
  ...verb("shoot_dead shoots_dead shot_dead shot_dead shooting_dead", T, { measure: "deaths" }),
  ...regular("die perish suc*cumb drown suffocate", I, { measure: "deaths" }),
  ...verb("lose_their_lives loses_their_life lost_their_lives lost_their_lives losing_their_lives", I, {
    measure: "deaths",
  }),
  ...verb("lose_his_life loses_her_life lost_his_life lost_her_life losing_his_life", I, { measure: "deaths" }),
  ...regular("wound injure maim hospitalise hospitalize", T, { measure: "injuries" }),
  ...verb("hurt hurts hurt hurt hurting", T, { measure: "injuries" }),
  ...verb("suffer_injuries suffers_injuries suffered_injuries suffered_injuries suffering_injuries", I, {
    measure: "injuries",
  }),
  ...regular("displace uproot evacuate dislodge expel*", T, { measure: "displaced" }),
  ...verb("drive_out drives_out drove_out driven_out driving_out", T, { measure: "displaced" }),
  ...verb("force_out forces_out forced_out forced_out forcing_out", T, { measure: "displaced" }),
  ...verb("flee flees fled fled fleeing", I, { measure: "displaced" }),
  ...verb("leave_their_homes leaves_their_homes left_their_homes left_their_homes leaving_their_homes", I, {
    measure: "displaced",
  }),
  ...verb("run_away runs_away ran_away run_away running_away", I, { measure: "displaced" }),
  ...verb("flee_their_homes flees_their_homes fled_their_homes fled_their_homes fleeing_their_homes", I, {
    measure: "displaced",
  }),
  ...verb(
    "abandon_their_homes abandons_their_homes abandoned_their_homes abandoned_their_homes abandoning_their_homes",
    I,
    { measure: "displaced" },
  ),
  ...verb("return_home returns_home returned_home returned_home returning_home", I, { measure: "returned" }),
  ...verb("go_back_home goes_back_home went_back_home gone_back_home going_back_home", I, { measure: "returned" }),
  ...regular("return", I, { measure: "returned" }),
  ...regular("detain arrest imprison jail", T, { measure: "detained" }),
  ...regular("abduct kidnap* seize", T, { measure: "abducted" }),
  ...verb("take_hostage takes_hostage took_hostage taken_hostage taking_hostage", T, { measure: "abducted" }),
  ...regular("disappear vanish", I, { measure: "missing" }),
  ...verb("go_missing goes_missing went_missing gone_missing going_missing", I, { measure: "missing" }),
  // What they do to things: the counted noun decides whether facilities were hit or homes destroyed.
  ...regular(
    "destroy damage demolish shell bomb bombard attack affect raze raid torch loot level* gut* flatten wreck target impact",
    ["HARM"],
  ),
  ...verb("hit hits hit hit hitting", ["HARM"]),
  ...verb("strike strikes struck struck striking", ["HARM"]),
  ...verb("burn burns burned burnt burning", ["HARM"]),
  ...verb("burn_down burns_down burned_down burned_down burning_down", ["HARM"]),
  ...verb("put_out_of_service puts_out_of_service put_out_of_service put_out_of_service putting_out_of_service", [
    "HARM",
  ]),
  ...verb("bring_down brings_down brought_down brought_down bringing_down", ["HARM"]),
  ...verb("leave leaves left left leaving", ["LEAVE"]),
  ...regular("cause force prompt compel* oblige push", ["CAUSE"]),
  ...verb("make makes made made making", ["CAUSE"]),
  ...verb("drive drives drove driven driving", ["DRIVE"]),
  ...regular("force chase push", ["DRIVE"]),
  ...regular("claim", ["CLAIM"]),
  ...verb("take takes took taken taking", ["CLAIM"]),
  ...verb("cost costs cost cost costing", ["CLAIM"]),
  {
    words:
      "reached|reaches|reach|reaching|rose to|risen to|rises to|rising to|climbed to|stands at|stood at|standing at|hit|jumped to|leapt to|increased to|grew to|now stands at|came to|put at|is put at|topped|passed|went up to",
    classes: ["REACH"],
  },
  {
    words:
      "recorded|counted|documented|registered|verified|confirmed|tallied|logged|tracked|recording|counting|documenting|counts|records|listed|lists|reported",
    classes: ["COUNT_VERB"],
  },
  { words: "recovered|found|retrieved|pulled|unearthed|discovered|recovering|brought", classes: ["RECOVER"] },
  {
    words: "including|among them|of them|of whom|amongst them|include|includes|of which|of these|of those|included",
    classes: ["INCLUDING"],
  },
];
