import type { Entry } from "../lexicon.ts";

/** Where the displaced are: of "in schools" only with a verb of staying. */
const SHELTERS = `relief_camp evacuation_centre evacuation_center evacuation_shelter displacement_camp displacement_site
  refugee_camp idp_camp idp_site transit_centre transit_center transit_camp transit_site reception_site host_site reception_centre reception_center relief_centre relief_center
  emergency_shelter temporary_shelter makeshift_shelter makeshift_camp tented_camp tent_camp tent_city collective_centre
  collective_center collective_shelter relief_shelter informal_settlement spontaneous_site cyclone_shelter holding_camp accommodation_centre accommodation_center evacuation_point evacuation_site accommodation_site resettlement_camp`
  .split(/\s+/)
  .map((name) => name.replaceAll("_", " "));

const plural = (name: string) =>
  name.endsWith("s") ? name : name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;

/** Where people flee to and shelter. */
export const refuges: readonly Entry[] = [
  {
    words: [...SHELTERS, ...SHELTERS.map(plural)].join("|"),
    classes: ["NOUN", "REFUGE"],
    meaning: { unit: "facility" },
  },
  {
    words:
      "refugee status|refugee cards|refugee card|refugee papers|refugee documents|refugee permits|refugee certificates|asylum papers|temporary protection",
    classes: ["PAPERS"],
  },
  { words: "tent|tents|shelters|camps", classes: ["REFUGE"] },
  {
    words:
      "orders to leave|order to leave|evacuation notices|evacuation notice|the open|open air|evacuation orders|evacuation order|higher ground|high ground|higher land|safer areas|safer districts|safer places|safer ground",
    classes: ["REFUGE"],
  },
  {
    words: ["neighbouring", "neighboring", "nearby", "surrounding", "adjacent"]
      .flatMap((near) =>
        ["villages", "towns", "hamlets", "districts", "communities", "provinces"].map((place) => `${near} ${place}`),
      )
      .join("|"),
    classes: ["BORDER", "NOCOUNT"],
  },
  { words: "border|frontier", classes: ["BORDER"] },
  {
    words:
      `schools|school|gym|arena|school buildings|churches|church|mosques|mosque|monasteries|gyms|gymnasium|gymnasiums|halls|town halls|stadium|
      stadiums|parks|shelter|barns|relatives|host families|host communities|friends|neighbours|neighbors|families|streets|street|
      fields|cars|tarpaulins|trees|plastic sheeting|shop doorways|unfinished buildings|abandoned buildings|classrooms|sports hall|
      sports halls|stations|railway stations|dormitory|dormitories|student dormitories|hostel|hostels|monastery|convent|community centre|community centres|community halls|village halls|public buildings|kin|kinsfolk|friends or kin|school halls|bishopric|parish|diocese|cathedral|mission|seminary|compound|embankment|embankments|dyke|dykes|levee|levees|bund|shopping centre|shopping center|shopping centres|mall|car park|car parks|garages|warehouse|warehouses|metro stations|sports centre|sports centres|sports center|leisure centre|hangar|hangars|showground|showgrounds|factory|factories|barn|stables|fairground|fairgrounds|racecourse|race track|racetrack|football pitch|football pitches|playing field|playing fields|school grounds|church grounds|plastic sheets|tarps|courtyards|basements|cellars|parking lot|parking lots|roadside|roadsides|pavements|rooftops|cots|mattresses`.replace(
        /\s*\n\s*/g,
        "",
      ),
    classes: ["ROOF"],
  },
  {
    words:
      "churches|mosques|schools|monasteries|gymnasiums|school buildings|community halls|village halls|town halls|public buildings|stadiums|temples|convents|evacuation centres",
    classes: ["ROOFS"],
  },
  { words: "camp|camps|site|sites|settlement|shelter", classes: ["CAMP"] },
  {
    words:
      `abroad|out|away|uphill|further inland|inland|into exile|to safety|across the border|over the border|across the frontier|
      over the frontier|across borders|into the bush|across the river|over the river|across to safety|into the forest|into the hills|into the mountains|to neighbouring countries|
      into neighbouring countries|to neighboring countries|into neighboring countries|from the fighting|from the violence`.replace(
        /\s*\n\s*/g,
        "",
      ),
    classes: ["AWAY"],
  },
  // "To safety" is no such place: rescued miners are brought there too.
  { words: "to safer ground|to safer areas|to higher ground|to high ground", classes: ["AWAY", "SAFER_GROUND"] },
];
