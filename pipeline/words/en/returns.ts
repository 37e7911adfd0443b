import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";
import { phrases, regular } from "./forms.ts";

const RETURNED = { measure: "returned" };
/** Soldiers and footballers go back too. */
const MOVING: ClassName[] = ["V_I", "MOVES"];

/** Words of return: going home, being brought back, and what else people return to. */
export const returns: readonly Entry[] = [
  ...phrases(
    `go_home go_back go_back_home come_home come_back come_back_home return return_home move_back move_back_home head_home travel_home
     make_their_way_home make_their_way_back find_their_way_home make_it_home make_it_back make_it_back_home get_home get_back_home walk_home walk_back trek_home trek_back sail_home sail_back cross_back cross_back_into stream_back stream_home flock_back drift_back filter_back trickle_back flood_back troop_back resettle_in_their_villages resettle_in_their_homes rebuild_their_homes`,
    MOVING,
    RETURNED,
  ),
  ...phrases("bring_back take_back fly_home fly_back bring_home repatriate", ["V_T"], RETURNED),
  { words: "bussed|bussing", classes: ["CARRY", "V_FIN", "V_PP"] },
  ...regular("transport ferry bus convoy airlift", ["CARRY"]),
  ...phrases("take bring carry fly drive move send help lead", ["CARRY"], {}),
  { words: "return|returning", classes: ["RETURNING"] },
  { words: "allowed|permitted|let|lets|letting|escorted|help|helped|helps|helping|assisted|enabled", classes: ["LET"] },
  { words: "back|home|back home|home again|back home again", classes: ["BACK"] },
  // Who is saved from the sea does not go home by that.
  { words: "back to land|back to shore|back to port|back to dry land|back to safety|back on land", classes: ["DUTY"] },
  {
    words:
      `work|school|class|classes|lessons|power|office|base|bases|barracks|duty|service|action|parliament|court|earth|port|the field|the pitch|
      church|mosque|university|college|life|talks|the polls|polling stations|the classroom|space|orbit|
      square|streets|scene|hotel|stadium|their seats|their desks|their posts|their jobs|normal|prison|jail|custody|hospital|training|trial|politics|competition|shore|the stage`.replace(
        /\s*\n\s*/g,
        "",
      ),
    classes: ["DUTY"],
  },
  { words: "return fire|returned fire|returning fire", classes: ["DUTY"] },
];
