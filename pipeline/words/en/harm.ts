import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";
import { phrases, regular, verb } from "./forms.ts";

const HARM: ClassName[] = ["HARM"];
/** What things do themselves: "30 houses collapsed". */
const FALLS: ClassName[] = ["FALLS"];

/** What is done to things: the counted noun decides whether facilities were hit or homes destroyed. */
export const harm: readonly Entry[] = [
  ...regular(
    `destroy damage demolish shell bomb bombard attack raze torch loot level* gut* flatten wreck target impact pulverise pulverize ransack
     claim crack vandalise vandalize plunder pillage submerge inundate flood swamp engulf bury devastate ruin smash crush pound rocket mortar strafe blast
     dynamite incinerate char* scorch shatter disable unroof consume devour obliterate annihilate batter mangle swallow bulldoze stone pepper desecrate deface`.replace(
      /\s+/g,
      " ",
    ),
    HARM,
  ),
  ...verb("hit hits hit hit hitting", ["HARM", "HIT"]),
  ...verb("strike strikes struck struck striking", ["HARM", "HIT"]),
  ...regular("target impact", ["HIT"]),
  ...phrases("slam_into smash_into crash_into crash_onto land_on plough_into plow_into fire_on fire_at", ["HIT"], {}),
  // What has been under water may stand as before.
  ...regular("submerge inundate flood swamp", ["FLOODS"]),
  { words: "under water|underwater|under mud", classes: ["FLOODS"] },
  ...verb("burn burns burnt burned burning", HARM),
  ...verb("eat eats ate eaten eating", HARM),
  ...verb("overrun overruns overran overrun overrunning", HARM),
  ...phrases(
    `sweep_away wash_away tear_away wash_out carry_away carry_off tear_down pull_down bring_down burn_down burn_out burn_to_the_ground raze_to_the_ground bring_to_the_ground finish_off rip*_up knock_down
     knock_out blow_up blow_down wipe_out rip_apart tear_apart tear_open wipe_off_the_map wipe_from_the_map break_up put_out_of_service fire_on fire_at set_fire_to put_a_torch_to put_the_torch_to set_a_torch_to fall_on land_on
     slam_into smash_into crash_into crash_onto fall_onto tear_off plough_into plow_into tear_through rip_through sweep_through rage_through race_through roar_through
     spread_through tear_the_roofs_off blow_the_roofs_off rip_the_roofs_off take_the_roofs_off tear_the_roof_off blow_the_roof_off peel_the_roofs_off peel_the_roof_off lift_the_roofs_off strip*_the_roofs_off rip_the_roof_off shatter_the_windows_of blow_out_the_windows_of bring_down_the_walls_of bring_down_the_roofs_of tear_off_the_roofs_of rip*_off_the_roofs_of blow_off_the_roofs_of
     lay_waste_to swallow_up sweep_out_to_sea`,
    HARM,
    {},
  ),
  { words: "written off|wrote off|writes off|writing off", classes: ["HARM"] },
  { words: "written off", classes: ["HARM", "V_PP"] },
  {
    words: "burnt|burnt down|burnt out|burnt to the ground|half destroyed|half burned|half burnt",
    classes: ["HARM", "V_PP"],
  },
  { words: "burnt down|burnt out|burnt to the ground", classes: FALLS },
  ...regular("collapse crumble topple crack vanish disappear", FALLS),
  {
    words:
      "had their roofs torn off|had their roofs blown off|had their roofs ripped off|had roofs torn off|had roofs blown off|lost their roofs|lost their roof|lost roofs|had walls brought down|had their walls brought down|had windows blown out|had their windows blown out|had windows shattered|had their windows shattered|had doors blown in|no longer exist|no longer exists|are no more|no longer stand|no longer stands|sank into the mud|sank into the ground|fell to the flames|fell victim to the flames|fell victim to the fire|burnt",
    classes: FALLS,
  },
  ...phrases(
    `float_off float_away burn burn_down burn_to_the_ground cave_in break_up go_up_in_flames go_up_in_smoke fall_down come_down go_under fall_apart
     stop*_working stop*_functioning cease_functioning cease_operating cease_to_function stop*_operating go_out_of_service go_out_of_action fall_into_the_river fall_into_the_sea slide_into_the_river slide_down_the_hill slide_into slide_down tumble_into tumble_down catch_fire fall_in go_over_the_edge tumble_into_the_river tumble_into_the_sea topple_into_the_river cease_to_exist come_under_fire come_under_attack come_under_shelling come_under_bombardment lose_windows lose_their_windows lose_its_windows lose_its_roof lose_a_roof fall_into_ruin go_with_it go_down_with_it go_over_the_cliff`,
    FALLS,
    {},
  ),
  { words: "damage|damages|destruction|harm", classes: ["DAMAGE"] },
  { words: "on", classes: ["ON"] },
  {
    words:
      "water|waters|floodwater|current|currents|tide|floodwaters|flood|floods|river|torrent|mud|mudslide|landslide|lava|sea|fire|flames|storm|wind|wave|waves|surge|avalanche|tornado",
    classes: ["TORRENT"],
  },
  { words: "roofs of|roof of|windows of|walls of|doors of|ceilings of|facades of", classes: ["SHELL_OF"] },
  {
    words:
      "cracked walls|cracks|broken windows|shattered windows|smashed windows|collapsed walls|collapsed roofs|damaged roofs|no roofs|structural damage|roof damage",
    classes: ["DAMAGED"],
  },
  {
    words:
      "strike|strikes|air strike|air strikes|airstrike|airstrikes|drone strike|drone strikes|missile strike|missile strikes|raid|raids|air raid|air raids|bombardments|attacks|rocket attack|missile attack|drone attack",
    classes: ["ASSAULT"],
  },
  {
    words:
      "crashing down|tumbling down|crashing to the ground|tumbling to the ground|tumbling into the sea|sliding into the sea|crashing into the sea|sliding into the river|down on their owners",
    classes: ["CRASHING"],
  },
  ...phrases("set put knock reduce turn lay render", ["PUT"], {}),
  {
    words:
      "lie|lies|lay|lying|lain|stand|stood|standing|sit|sits|sat|sitting|languish|languishes|languished|languishing",
    classes: ["LIE"],
  },
  {
    words:
      "gone|under rubble|under the rubble|under the mud|under lava|under ash|under sand|under silt|under snow|under debris|out of service|out of action|out of use|in ruins|in ashes|in rubble|under water|underwater|under mud|no longer functioning|no longer functional|no longer operational|non functional|nonfunctional|not functioning|not functional|uninhabitable|no longer fit to live in|not fit to live in|unfit to live in|unfit for habitation|unfit for human habitation|no longer habitable|not habitable|not working|no longer working|unusable|no longer usable|roofless|without roofs|without a roof|beyond repair|on fire|ablaze|alight|aflame|to ash|to ashes|to rubble|to ruins|to cinders|to a shell|to the torch|waste|in flames",
    classes: ["OUT"],
  },
  {
    words:
      "destruction of|bombing of|shelling of|burning of|demolition of|looting of|damage to|damages to|collapse of|razing of|torching of|bombardment of|ransacking of|damage or destruction of|destruction or damage of|partial collapse of|loss of|made rubble of|made matchwood of|made kindling of|making matchwood of|made short work of",
    classes: ["HARM_OF"],
  },
];
