import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";
import { phrases, regular, verb } from "./forms.ts";

const DISPLACED = { measure: "displaced" };

/** Soldiers, tourists and lorries do it too: only people who had a home there are counted for it. */
const MOVING: ClassName[] = ["V_I", "MOVES"];
/** Tells only with a word for a refuge behind it. */
const GO: ClassName[] = ["GO", "MOVES"];
const STAY: ClassName[] = ["STAY", "MOVES"];

/** What people leave: "their homes", "her village". */
const HOMES = ["their", "his", "her", "our"].flatMap((owner) =>
  ["home", "homes", "house", "houses", "village", "villages", "town", "towns", "lands", "land", "farms", "communities"]
    .concat(["neighbourhoods", "neighborhoods", "city", "districts", "dwellings", "properties", "flats", "apartments"])
    .map((thing) => `${owner} ${thing}`),
);

/** Words of flight: verbs of going and staying, where people flee to, what they leave. */
export const flight: readonly Entry[] = [
  {
    words: [
      "flooded out",

      "driven off their land",
      "put out on the street",
      "put out on the streets",
      "thrown onto the street",
      "forced to move",
      "forced to run",
      "forced to get out",
    ]
      .concat(
        [
          "bombed out of",
          "burned out of",
          "burnt out of",
          "washed out of",
          "thrown out of",
          "turned out of",
          "kept from",
          "kept out of",
          "barred from",
          "locked out of",
        ].flatMap((verb) => ["their homes", "their houses", "their villages"].map((what) => `${verb} ${what}`)),
      )
      .join("|"),
    classes: ["V_T", "MOVES", "V_PP"],
    meaning: DISPLACED,
  },
  {
    words:
      "had to get out|had to move out|had to clear out|have had to get out|have nowhere to go|have nowhere to live|have no roof over their heads|have no home",
    classes: [...MOVING, "V_FIN"],
    meaning: DISPLACED,
  },
  {
    words: ["go home", "return home", "return to their homes", "go back to their homes", "return to their villages"]
      .flatMap((home) =>
        ["cannot", "could not", "unable to", "afraid to", "yet to", "not been able to", "waiting to"].map(
          (not) => `${not} ${home}`,
        ),
      )
      .concat("under canvas")
      .join("|"),
    classes: ["STATE"],
    meaning: DISPLACED,
  },
  {
    words: "moved into|moving into|taken up residence in|took up residence in",
    classes: ["MOVED_INTO", "MOVES"],
  },
  {
    words: "displacement|exodus|evacuations",
    classes: ["MOVE_LABEL"],
  },
  { words: "asked|urged|advised|instructed|warned|required", classes: ["URGED"] },
  { words: "registered|registers", classes: ["REGISTERS"] },
  { words: "stranded|massed|queuing|queueing|waiting|stuck|trapped|amassed|huddled|wait|waited", classes: ["WAITS"] },
  {
    words:
      "granted asylum to|given asylum to|gave asylum to|grants asylum to|granted temporary protection to|granted refuge to",
    classes: ["NUMBER_OF"],
    meaning: DISPLACED,
  },
  ...phrases(
    `evacuate seek_refuge take_refuge seek_temporary_refuge seek_temporary_shelter take_temporary_shelter take_temporary_refuge find_temporary_shelter find_refuge find_shelter seek_asylum claim_asylum find_asylum request_asylum obtain_asylum apply_for_asylum file_for_asylum live_rough seek_sanctuary seek_safety go_into_hiding take_flight take_to_the_roads take_to_the_road take_to_the_hills take_to_the_bush take_to_the_forest take_to_the_jungle take_to_the_mountains take_to_the_woods take_to_the_boats take_to_boats take_to_their_boats take_to_their_canoes
     run_for_their_lives lose_their_homes lose_their_home lose_their_houses lose_their_house lose_their_dwellings lose_the_roof_over_their_heads become_homeless become_refugees become_displaced
     remain_displaced remain_homeless remain_internally_displaced stay_displaced sleep_rough sleep_outdoors sleep_outside sleep_by_the_road sleep_by_the_roadside sleep_under_the_stars sleep_in_the_streets
     sleep_in_the_open spend_the_night_outdoors spend_the_night_outside spend_the_night_in_the_open spend_the_night_under_the_stars spend_the_night_in_the_street spend_the_night_in_the_streets live_in_displacement remain_in_displacement live_as_refugees`,
    ["V_I"],
    DISPLACED,
  ),
  ...["leave", "quit", "abandon", "flee"].flatMap((verbs) =>
    phrases(HOMES.map((home) => `${verbs} ${home}`.replaceAll(" ", "_")).join(" "), ["V_I"], DISPLACED),
  ),
  ...["leave", "quit", "flee", "abandon"].flatMap((verbs) =>
    phrases(
      "coast island islands capital lowlands riverbanks slopes hills plain peninsula shore suburb neighbourhood zone enclave strip"
        .split(" ")
        .map((from) => `${verbs}_the_${from}`)
        .join(" "),
      MOVING,
      DISPLACED,
    ),
  ),
  ...phrases(
    "quit_the_town quit_the_city quit_the_area quit_the_village quit_the_region quit_the_district quit_the_valley",
    MOVING,
    DISPLACED,
  ),
  ...[
    "farms",
    "fields",
    "homes",
    "houses",
    "villages",
    "towns",
    "settlements",
    "land",
    "neighbourhoods",
    "communities",
  ].flatMap((home) => phrases(`abandon_${home}`, ["V_I"], DISPLACED)),
  {
    words:
      "have to run|had to run|has to run|need to move|needs to move|needed to move|have to move|had to move|has to move|forced to move|forced to run",
    classes: MOVING,
    meaning: DISPLACED,
  },
  ...phrases("clear_out move_out relocate rehouse", ["V_T", "MOVES"], DISPLACED),
  ...phrases("bed*_down hole_up pitch_camp make_camp set_up_camp uproot_themselves", MOVING, DISPLACED),
  { words: "camped", classes: [...MOVING, "V_PP"], meaning: DISPLACED },
  ...phrases(
    `leave_the_town leave_the_city leave_the_area leave_the_village leave_the_region leave_the_district leave_the_valley leave_the_camp
     abandon_the_town abandon_the_village abandon_the_area abandon_the_city abandon_the_camp seek_shelter take_shelter troop_into trek*_into straggle_into crowd_into squeeze_into cross_to cross_borders cross_international_borders leave_by_air leave_by_sea leave_by_train leave_by_bus leave_by_boat leave_home come_ashore leave_by_road leave_on_foot leave_by_car
     sleep_on run_from run_away cross_into cross_the_border cross_the_frontier cross_the_river cross_over_into pour_into pour_over
     pour_across stream_into stream_across stream_over spill_into spill_over flood_into surge_into surge_across escape_across escape_into make_it_across make_it_over_the_border make_it_to_safety
     pack_up pack_up_and_leave reach_safer reach_safety escape_to relocate pack_their_belongings pack_their_bags camp_out`,
    MOVING,
    DISPLACED,
  ),
  { words: "shelter|sheltered|sheltering|camped|camping|camped out|camping out", classes: STAY },
  { words: "sheltering", classes: [...MOVING, "V_ING"], meaning: DISPLACED },
  ...regular(
    "check move shift rush head flock pour stream spill surge travel trek* walk arrive escape troop cross march limp straggle resettle transfer* slip* filter sneak",
    GO,
  ),
  ...phrases("go come run get set_off make_their_way find_their_way", GO, {}),
  ...regular("occupy stay squat* lodge huddle crowd cram* accommodate", STAY),
  ...phrases(
    `sleep put_up spend_the_night spend_the_nights spend_nights spend_their_nights set_up_home
     ${[
       "a",
       "a_second",
       "a_third",
       "a_fourth",
       "a_fifth",
       "a_sixth",
       "a_seventh",
       "another",
       "their_first",
       "their_second",
       "their_third",
       "their_fourth",
     ]
       .flatMap((which) => ["night", "day", "week", "month", "winter"].map((time) => `spend_${which}_${time}`))
       .join(" ")}`,
    STAY,
    {},
  ),
  { words: "housed|hosted|placed|put up|served|quartered|catered for|looked after", classes: ["STAY", "MOVES"] },
  { words: HOMES.join("|"), classes: ["HOMES"] },
  {
    words:
      "low ground|lowlands|the flood plain|the flood zone|the red zone|the disaster zone|the floodplain|riverbanks|danger zone|danger zones|villages|towns|districts|suburbs|neighbourhoods|neighborhoods|areas|cities|farms|outskirts",
    classes: ["HOMES"],
  },
  { words: "out of", classes: ["OUT_OF"] },
  { words: "off", classes: ["OFF"] },
  {
    words:
      "without a home|without homes|without a roof|without a roof over their heads|with nowhere to live|with nowhere to go|without shelter|without housing",
    classes: ["STATE"],
    meaning: DISPLACED,
  },
  { words: "sheltered", classes: ["STATE"], meaning: DISPLACED },
  {
    words: "at risk of displacement|at risk of being displaced|at risk of fresh displacement",
    classes: ["STATE", "PROJECT"],
    meaning: DISPLACED,
  },
  { words: "arrivals", classes: ["NOUN", "ARRIVAL", "PLURAL"], meaning: { unit: "person" } },
  {
    words:
      "tourist arrivals|visitor arrivals|passenger arrivals|international arrivals|foreign arrivals|guest arrivals",
    classes: ["NOCOUNT"],
  },
  { words: "on the move|on the road|on the roads", classes: ["ONROAD"] },
  ...regular("abandon desert vacate", ["ABANDON"]),
  // Crowds that leave a place go so; one by one people go so nowhere else.
  ...regular("stream pour trek* trudge surge flood straggle troop", ["STREAM"]),
  ...regular("push force", ["PUSH"]),
  ...regular("cross", ["CROSS"]),
  { words: "reached|reach|reaching", classes: ["REACHED"] },
  {
    words: ["flown", "airlifted", "bussed", "bused", "ferried", "shipped"].map((verb) => `${verb} out`).join("|"),
    classes: ["FLOWN"],
  },
  {
    words: "beach|beaches|island|islands|coast|shore|mountain|mountainside|slopes|peninsula|sandbank",
    classes: ["SHORE"],
  },
  { words: "empty|emptied|empties|emptying", classes: ["EMPTIES"] },
  {
    words: "housed|put up|accommodated|sheltered|placed|lodged|resettled|housing|putting up|accommodating|sheltering",
    classes: ["LODGED"],
  },
  {
    words: "hotel|hotels|guesthouses|guest houses|hostels|holiday homes|container homes|containers",
    classes: ["LODGINGS"],
  },
  {
    words: "by boat|by sea|by dinghy|in dinghies|on rafts|in small boats|on small boats|aboard small boats",
    classes: ["BY_BOAT"],
  },
  { words: "emptied of", classes: ["NUMBER_OF"], meaning: DISPLACED },
  { words: "home-based", classes: ["STATE"], meaning: DISPLACED },
  { words: "get out|move out|clear out|get away|vacate|go|pack up|move away", classes: ["QUIT"] },
  {
    words:
      "bus|buses|lorries|trucks|coaches|boats|ferries|trains|convoy|convoys|pickups|minibuses|helicopters|column of buses|fleet of buses|ships",
    classes: ["CARRIER"],
  },
  { words: "enter|entered|enters|entering", classes: ["ENTER", "MOVES"] },
  ...regular("arrive cross", ["COMES"]),
  {
    words: "came across|came over|crossed over|headed for|heading for|headed to|decamped to|set out for|made for",
    classes: ["COMES"],
  },
  ...regular("move relocate transfer* shift resettle ferry bus", ["TRANSFERS"]),
  ...regular("join", ["JOINS"]),
  {
    words:
      "on the move|on the run|on the road|on the roads|to flight|packing|running|fleeing|scurrying|running for their lives|running for the hills|running for safety",
    classes: ["ONMOVE"],
  },
  { words: "abroad|elsewhere|overseas|in exile|outside the country|outside their country", classes: ["ABROAD"] },
  {
    words: ["face", "faces", "facing", "risk", "risks", "risking"]
      .flatMap((verb) => ["eviction", "displacement", "forced eviction", "expulsion"].map((what) => `${verb} ${what}`))
      .join("|"),
    classes: ["FACES_REMOVAL", "PROJECT"],
  },
  {
    words: "hold|house|accommodate|seat|sleep|host|shelter|fit|handle|feed|serve|treat|admit|take",
    classes: ["HOLDS"],
  },
  { words: "hold|holds|held|holding|is hosting|are hosting", classes: ["HOST"] },
  {
    words: "gave shelter to|given shelter to|gives shelter to|giving shelter to|gave refuge to|given refuge to",
    classes: ["HOST"],
  },
  {
    words: [
      "clear",
      "cleared",
      "clearing",
      "got",
      "get",
      "gotten",
      "getting",
      "walked",
      "made it",
      "move",
      "moved",
      "moving",
      "crossed",
    ]
      .map((verb) => `${verb} out of`)
      .join("|"),
    classes: ["QUITTING", "MOVES"],
  },
  { words: "got out|gotten out|cleared out|made it out|gone", classes: ["GOT_OUT", "MOVES"] },
  { words: "received|receives|has received|have received|receiving", classes: ["RECEIVES"] },
  ...regular("host harbour harbor accommodate", ["HOST", "LODGES"]),
  { words: "shelter|shelters|sheltered|sheltering|house|houses|housed|housing", classes: ["HOST", "LODGES"] },
  {
    words:
      "remain|remains|remained|remaining|stay|stayed|stay on|stayed on|stays on|staying on|stay behind|stayed behind",
    classes: ["REMAIN"],
  },
  ...phrases("take_in", ["V_T", "TAKE_IN", "MOVES"], DISPLACED),
  { words: "has taken in|have taken in", classes: ["V_T", "TAKE_IN", "HOSTING", "MOVES"], meaning: DISPLACED },
  ...phrases("send", ["CAUSE"], {}),
  ...regular("order allow permit* assist help", ["CAUSE"]),
  { words: "able", classes: ["CAUSE"] },
  ...verb("tell tells told told telling", ["CAUSE"]),
  ...regular("evict", ["V_T"], DISPLACED),
  {
    words:
      `person|people|persons|civilian|civilians|men|man|woman|women|child|children|boys|girls|infants|minors|resident|residents|villager|
      villagers|inhabitant|inhabitants|individuals|farmers|farmer|fishermen|citizens|survivors|survivor|family|families|household|households|
      internees|mothers|fathers|elderly|adults|teenagers|youths|others|souls|folks|neighbours|neighbors|herders|shepherds|locals|townspeople|islanders|refugees|
      idps|evacuees|returnees|displaced|homeless|displaced people|displaced persons|internally displaced people|internally displaced persons|
      asylum seekers|Palestinians|Israelis|Rohingya|Rohingyas|Kurds|Arabs|Yazidis|Yezidis|Gazans|Christians|Muslims|Tigrayans|relatives|nationals`.replace(
        /\s*\n\s*/g,
        "",
      ),
    classes: ["SETTLED"],
  },
  {
    words: "townspeople|townsfolk|folks|islanders|locals|herdsmen|fisherfolk",
    classes: ["NOUN", "PLURAL"],
    meaning: { unit: "person" },
  },
  { words: "arrival of|arrivals of|influx of", classes: ["ARRIVAL"] },
  {
    words: "new arrivals|refugee arrivals|newcomers",
    classes: ["NOUN", "MNOUN", "PLURAL", "ARRIVAL"],
    meaning: { unit: "person", measure: "displaced" },
  },
  {
    words: "newly arrived|new refugees",
    classes: ["NOUN", "MNOUN", "PLURAL"],
    meaning: { unit: "person", measure: "displaced" },
  },
];
