import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";
import { phrases, regular, verb } from "./forms.ts";

const IN_NEED = { measure: "in_need" };
const NEED: ClassName[] = ["NEED"];

const state = (words: string): Entry => ({
  words: words.trim().split(/\s+/).join("|").replaceAll("_", " "),
  classes: ["STATE"],
  meaning: IN_NEED,
});

/** What people need, and the words that say they do. */
export const needs: readonly Entry[] = [
  ...regular("need require face lack", NEED, IN_NEED),
  { words: "ipc", classes: ["IPC"], meaning: IN_NEED },
  { words: "ipc phase|ipc/ch phase", classes: ["IPC", "LABEL"], meaning: IN_NEED },
  ...phrases("stand_in_need_of depend_on rely_on survive_on suffer_from struggle_with", NEED, IN_NEED),
  {
    words:
      "still need|now need|dependent on|reliant on|have no access to|has no access to|had no access to|no longer have access to|without access to|cannot get|short of|run out of|ran out of",
    classes: NEED,
    meaning: IN_NEED,
  },
  { words: "have no|has no|had no", classes: ["NEED", "HAVE"], meaning: IN_NEED },
  ...phrases(
    "go_hungry go_without_food go_without_water go_without_aid go_without_help go_to_bed_hungry skip*_meals struggle_to_feed_themselves struggle_to_eat slide_into_hunger fall_into_hunger slip*_into_hunger sink_into_hunger slide_into_famine fall_into_famine slide_into_starvation slide_into_food_insecurity fall_into_food_insecurity",
    ["V_I"],
    IN_NEED,
  ),
  {
    words: ["cannot", "can't", "can not", "could not", "are unable to", "do not", "don't"]
      .flatMap((not) =>
        [
          "feed themselves",
          "feed their families",
          "meet their basic needs",
          "meet their food needs",
          "afford food",
          "have enough to eat",
          "get enough to eat",
        ].map((end) => `${not} ${end}`),
      )
      .join("|"),
    classes: ["V_I", "V_FIN"],
    meaning: IN_NEED,
  },
  // "40 families no longer need help"
  ...["no longer", "do not", "don't", "did not", "never"].map(
    (not): Entry => ({ words: ["need", "require"].map((verb) => `${not} ${verb}`).join("|"), classes: ["NOT"] }),
  ),
  { words: "need no|needs no|needed no|require no|requires no|required no", classes: ["NOT"] },
  {
    words:
      "number in need|numbers in need|number needing help|number needing aid|number needing assistance|number of people in need|number of people needing aid|number of hungry|number of hungry people|total in need|number of people facing hunger|number of people going hungry",
    classes: ["NEED_TOLL"],
    meaning: IN_NEED,
  },
  {
    words: ["hunger", "famine", "starvation"]
      .flatMap((what) => ["threatens", "threatened", "stalks"].map((verb) => `${what} ${verb}`))
      .join("|"),
    classes: ["V_T", "V_FIN", "PROJECT"],
    meaning: IN_NEED,
  },
  ...verb("cut_off cuts_off cut_off cut_off cutting_off", ["V_T", "MOVES"], IN_NEED),
  state(`in_need in_urgent_need in_dire_need in_acute_need in_desperate_need in_severe_need in_need_of_assistance in_need_of_aid in_need_of_help
    in_need_of_humanitarian_assistance in_need_of_humanitarian_aid in_need_of_food in_need_of_food_aid in_need_of_protection`),
  state(`food_insecure severely_food_insecure acutely_food_insecure malnourished acutely_malnourished severely_malnourished
    severely_acutely_malnourished undernourished hungry going_hungry starving on_the_brink_of_famine on_the_brink_of_starvation on_the_verge_of_famine
    at_risk_of_famine at_risk_of_starvation at_risk_of_hunger facing_starvation in_famine in_crisis_levels_of_hunger
    in_crisis_levels_of_food_insecurity in_emergency_levels_of_hunger without_food without_clean_water without_drinking_water
    without_access_to_food without_access_to_water without_access_to_clean_water without_access_to_health_care without_water
    into_hunger into_famine into_starvation into_acute_hunger into_food_insecurity into_acute_food_insecurity into_severe_hunger threatened_by_famine threatened_by_hunger threatened_by_starvation threatened_with_famine threatened_with_starvation cut_off_from_aid cut_off_from_help waiting_for_help waiting_for_aid waiting_for_food waiting_for_water into_need into_acute_need into_dire_need into_severe_need into_urgent_need into_severe_food_insecurity awaiting_aid awaiting_help awaiting_assistance in_urgent_want`),
  {
    words:
      "help|aid|assistance|relief|support|food|water|shelter|care|healthcare|famine|hunger|starvation|protection|treatment|medicine|medicines|medication|vaccination|vaccines|tents|tarpaulins|warm clothing|rations|catastrophic hunger|sanitation|malnutrition|food insecurity|catastrophe|catastrophic levels|parcels|handouts|nutrition|crisis|blankets|emergency shelter|temporary shelter|safe drinking water|humanitarian support",
    classes: ["AID"],
  },
];
