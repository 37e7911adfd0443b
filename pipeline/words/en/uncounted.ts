import type { Entry } from "../lexicon.ts";
import { asWritten, bothNumbers } from "./plurals.ts";

const uncounted = (words: string): Entry => ({ words, classes: ["NOCOUNT"] });

/** Happenings, in the plural alone: "clash", "storm" and "fire" are verbs too. */
const HAPPENINGS =
  "incidents sorties aftershocks earthquakes quakes tremors storms cyclones hurricanes typhoons tornadoes floods landslides mudslides avalanches eruptions explosions blasts detonations clashes skirmishes ambushes fires blazes wildfires bushfires crashes collisions accidents disasters shipwrecks outbreaks episodes occasions instances confrontations firefights gunfights shootouts offensives campaigns nights waves surges droughts heatwaves tsunamis twisters deluges downpours monsoons riots";

/** What can be killed, lost, seized or missing and is never counted: animals, vehicles, goods, arms, matters. */
export const uncountedNouns: readonly Entry[] = [
  uncounted(
    bothNumbers(
      `pig hog piglet calf lamb ewe bull bullock ox_cart donkey mule pony foal cat puppy kitten hen duck duckling chick pigeon crane
       swan vulture penguin whale dolphin shark seal turtle crocodile snake python elephant rhino rhinoceros hippo giraffe lion lioness tiger leopard cheetah
       panda wolf wolf_cub deer antelope gazelle monkey gorilla chimpanzee baboon kangaroo koala bat rat bee hive beehive yak llama alpaca
       herd creature mammal reptile bull_calf heifer cub`,
    ),
  ),
  uncounted(asWritten(HAPPENINGS)),
  uncounted(asWritten("incident aftershock tremor quake blaze explosion landslide skirmish ambush shipwreck")),
  uncounted(
    asWritten(
      "projects rivers mountains dog bird animal bears minefields meetings phones plans deals oxen poultry fish geese wolves calves salmon wildlife swine head_of_cattle reindeer bison buffalo",
    ),
  ),
  uncounted(
    bothNumbers(
      `lorry van minibus motorcycle motorbike bicycle bike scooter taxi rickshaw train wagon carriage locomotive tram ferry vessel trawler canoe dinghy
       raft barge yacht tanker freighter warship frigate submarine plane airplane aeroplane airliner jetliner warplane fighter_jet gunship glider
       balloon bulldozer tractor excavator pickup pick_up jeep trailer tanker_truck armoured_vehicle armored_vehicle personnel_carrier howitzer launcher
       satellite landmine grenade mortar bullet gun pistol cartridge detonator`,
    ),
  ),
  uncounted(
    bothNumbers(
      `parcel package bag sack crate container pallet barrel laptop computer passport painting statue coin artefact artifact crop orchard
       field farm shop kiosk warehouse factory mill bill amendment proposal scheme talk session election poll hearing
       trial rally protest demonstration service account website conversation cell signal species program programme event well pump generator blanket stall office greenhouse net grave monument
       contract flight trip visit outpost tunnel bunker depot pole pipe pipeline dam parasite insect turbine
       laptop_computer necklace firearm radio battery solar_panel water_tank canal fence wall pylon drain sewer`,
    ),
  ),
];
