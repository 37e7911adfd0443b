import type { Entry } from "../lexicon.ts";
import { phrases } from "./forms.ts";
import { asWritten, bothNumbers } from "./plurals.ts";

/** Each word of the first list before each of the second, parted by blanks; `_` stands for a blank. */
const pairs = (before: string, behind: string) =>
  before
    .split(/\s+/)
    .flatMap((first) => behind.split(/\s+/).map((second) => `${first} ${second}`.replaceAll("_", " ")))
    .join("|");

/** Longer phrases in which a word that could count a measure means something else: as the longest they are what is read. */
export const otherSenses: readonly Entry[] = [
  {
    words: [
      pairs("missing", "out school class classes lessons work training games matches meals"),
      pairs("missing_through missing_with missing_due_to", "injury illness suspension injuries"),
      pairs(
        "missing_from_the missing_from_their",
        "squad team side line-up lineup match game meeting register voter_roll electoral_roll roll list ceremony class classroom office archive archives shelves photo picture table",
      ),
      pairs(
        "disappear disappears disappeared disappearing vanish vanishes vanished vanishing",
        "into_the_crowd into_the_crowds into_the_night into_the_dark into_the_darkness into_thin_air from_view from_sight from_public_view",
      ),
      pairs(
        "in",
        "poverty extreme_poverty abject_poverty deep_poverty absolute_poverty fear constant_fear peace squalor harmony hope luxury comfort darkness isolation debt",
      ),
      pairs(
        "student pupil school prison jail inmate bird fish livestock wildlife animal insect deer elephant wolf bear seal whale penguin tiger lion",
        "population populations",
      ),
    ].join("|"),
    classes: [],
  },
  { words: "up|down|out|away|back|over|off", classes: ["PARTICLE"] },
  ...phrases(
    "hold_up hold_back hold_out hold_off hold_responsible hold_accountable hold_liable hold_to_account hold_in_contempt",
    [],
    {},
  ),
  { words: "dead tired|dead set|dead certain|dead sure|dead serious|dead last|dead even|dead keen", classes: [] },
  {
    words: pairs(
      "missing_person missing_persons missing_people",
      "case cases file files report reports hearings inquiries complaints appeals notices posters",
    ),
    classes: ["NOCOUNT"],
  },
  {
    words: asWritten("files ballot_boxes ballot_papers letters jewels medals trophies wallets suitcases manuscripts"),
    classes: ["NOCOUNT"],
  },
  // Whom a building holds for an hour, or by what it is for.
  {
    words: bothNumbers(
      "spectator fan supporter passenger guest worshipper visitor tourist holidaymaker pupil student patient customer diner viewer delegate commuter concertgoer",
    ),
    classes: ["PASSING"],
  },
  // Of whom something was asked, or to whom something was given: a part of them, and nobody knows how many there are.
  ...phrases(
    "interview survey poll vaccinate immunise immunize teach feed photograph film employ hire train marry examine screen question",
    ["SAMPLES"],
    {},
  ),
  {
    words: pairs(
      "survey study poll sample debts drawings pictures portraits photographs stories testimonies accounts",
      "of",
    ),
    classes: ["SAMPLES"],
  },
  {
    words: pairs(
      "concert concerts tickets party school schools classes lessons course courses scholarships fund meals jobs teachers desks",
      "for",
    ),
    classes: ["SAMPLES"],
  },
  {
    words:
      "drill|drills|evacuation drill|evacuation drills|fire drill|fire drills|evacuation exercise|training exercise|simulation|simulated|rehearsal|mock evacuation",
    classes: ["DRILL"],
  },
  // Who goes somewhere for this does not go to live there.
  {
    words: asWritten(
      "pray vote shop work study buy sell trade collect fetch retrieve salvage harvest bury see watch protest rally demonstrate testify search feed tend celebrate check inspect mourn worship play compete perform attend sing dance fish hunt hike swim ski marry funeral funerals christmas easter holiday holidays wedding weekend festival visit summer race marathon concert match parade procession pilgrimage tickets",
    ),
    classes: ["ERRAND"],
  },
  // Where crowds gather.
  {
    words: asWritten("street streets square squares plaza boulevards avenues beach beaches pubs shops"),
    classes: ["STREETS"],
  },
  {
    words: asWritten(
      "train plane aircraft flight ferry ship boat bus metro tram lift elevator stadium theatre theater cinema mall supermarket rollercoaster cable_car nightclub museum airliner",
    ),
    classes: ["CARRIAGE"],
  },
  {
    words: asWritten(
      "film movie novel play musical opera drama thriller sitcom game video_game comic miniseries simulation computer_simulation war_game wargame",
    ),
    classes: ["FICTION"],
  },
  {
    words: asWritten(
      "about follows follow tells tell depicts depict portrays portray stars star opens open imagines recreates recreate dramatises dramatizes lets let",
    ),
    classes: ["TELLS_TALE"],
  },
];
