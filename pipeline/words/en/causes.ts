import type { Entry } from "../lexicon.ts";

/** What kills, hurts or drives out: the causes by which a total is split, and that "in" or "from" may stand before. */
export const HAZARDS =
  "avalanche|avalanches|blast|blasts|bombing|bombings|bombardment|capsizing|cholera|clash|clashes|cold|collapse|collapses|crash|crashes|debris|dehydration|disease|diseases|drowning|electrocution|explosion|explosions|exposure|fire|fires|fighting|flood|flooding|floods|gunfire|heat|heatstroke|hunger|hypothermia|landslide|landslides|lightning|malnutrition|measles|mines|mudslide|mudslides|quake|quakes|rockfalls|shelling|shooting|shootings|starvation|stampede|strikes|suffocation|surge|thirst|torture|trees|violence|wildfires|wounds";

/** Words that tell by what a part of those counted was killed, hurt or driven out. */
export const causes: readonly Entry[] = [
  { words: "due to|owing to|because of|as a result of|as a consequence of|as the result of", classes: ["PREP", "DUE"] },
  { words: HAZARDS, classes: ["HAZARD"] },
  {
    words:
      "survived|survive|survives|escaped unhurt|were rescued|was rescued|were saved|was saved|are alive|is alive|were unhurt|was unhurt|got out alive|came out alive|were found safe|was found safe|were found alive|was found alive|were found unharmed|was found unharmed|were found well|was found well|turned up alive|turned up safe",
    classes: ["SURVIVE"],
  },
  { words: "alive", classes: ["ALIVE"] },
  { words: "survivor|survivors", classes: ["SURVIVOR"] },
  {
    words:
      "earthquake|earthquakes|quake|quakes|tremor|tremors|aftershock|tsunami|flood|floods|flooding|deluge|storm|storms|cyclone|typhoon|hurricane|tornado|tornadoes|landslide|landslides|mudslide|mudslides|wildfire|wildfires|bushfire|bushfires|eruption|heatwave|monsoon|outbreak|epidemic|fires|cyclones|typhoons|hurricanes|rains",
    classes: ["NATURAL"],
  },
];
