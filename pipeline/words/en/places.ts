import type { Generic } from "../findings.ts";
import type { Entry } from "../lexicon.ts";

const generics = (generic: Generic, words: string): Entry => ({ words, classes: ["AREA"], meaning: { generic } });

/** Generic words of places: they stand beside a name ("the town of Morek") or for one met before ("the region"). */
export const placeWords: readonly Entry[] = [
  generics(
    "region",
    "region|province|governorate|district|county|state|oblast|sub-district|subdistrict|sub-county|valley|prefecture|department|countryside|canton|parish|raion|woreda|cercle|highlands|delta|division|local government area|autonomous region",
  ),
  generics("area", "area|territory|enclave|zone|strip|corridor"),
  generics("city", "city|port city|coastal city"),
  generics(
    "town",
    "town|village|settlement|township|hamlet|municipality|commune|port town|border town|coastal town|market town|mining town",
  ),
  generics(
    "quarter",
    "neighbourhood|neighborhood|suburb|quarter|ward|borough|barangay|arrondissement|slum|subdivision|housing estate",
  ),
  generics(
    "camp",
    "camp|refugee camp|displacement camp|displaced persons camp|idp camp|idp site|displacement site|displaced site|transit camp|tented camp|holding camp",
  ),
  generics("island", "island|archipelago|peninsula|atoll"),
  generics("country", "country|nation|homeland"),
  generics("capital", "capital|capital city"),
  generics("seat", "provincial capital|regional capital|state capital|district capital"),
  { words: "region|area|countryside|peninsula|enclave|zone", classes: ["WIDER"] },
  // They stand behind a name, but not for one met before: there are many markets in a report.
  {
    words:
      "port|crossing|border crossing|checkpoint|junction|airport|airfield|airbase|air base|military base|mine|gold mine|bazaar|market|hill|hills|mountains|mountain|plain|plains|forest|desert|river|lake|bay|gulf|coast|prison|jail|refinery|oilfield|national park|islands|basin|oasis|steppe|canyon|beach|pass|stadium|dam|volcano|eruption|site|sites|evacuation centres|evacuation centers|reception centres|reception centers|transit centres|transit centers|detention centres|detention centers|relief camps|showground|showgrounds|fairground|fairgrounds|racecourse",
    classes: ["SITE"],
  },
  {
    words: "quake|earthquake|tsunami|landslide|mudslide|avalanche|flood|floods|wildfire|stampede|crush|shipwreck",
    classes: ["SITE", "DISASTER"],
  },
  // The same where a name stands before them, but they say nothing before "of".
  {
    words:
      "mine|gold mine|coal mine|copper mine|iron mine|emerald mine|diamond mine|silver mine|power plant|power station|steelworks|shelter|evacuation centre|evacuation center|reception centre|reception center|detention centre|detention center|colliery|quarry|prison|jail|penitentiary|bridge|footbridge|flyover|dam|barrage|reservoir|temple|shrine|monastery|checkpoint|crossing|border crossing|strait|channel|canal|creek|gorge|ravine|glacier|reef|lake|bay|gulf|lagoon|square|tunnel|landfill|stadium|pass|point|islands|underpass|overpass|hillside|roundabout|bus stop|bus station|train station|railway station|metro station|subway station|underground station|tube station|transit centre|transit center|health centre|health center|health post|housing scheme|tea estate|estate|ghat|jetty|pier|gym|army post|army base|army camp|military post|military camp|police post|outpost|barracks|garrison",
    classes: ["LANDMARK"],
  },
  { words: "river|canal|strait|creek|lake|bridge|dam|barrage", classes: ["WATER"] },
  // An unknown name before them is one of a place; disasters and crashes are called after ships and planes too.
  {
    words:
      "massacre|massacres|killings|clashes|blaze|inferno|derailment|abductions|bombing|bombings|blast|blasts|explosion|explosions|shooting|shootings|siege|mudslides",
    classes: ["LOCAL_EVENT"],
  },
  {
    words:
      "villages|hamlets|towns|townships|cities|districts|subdistricts|sub-districts|provinces|states|counties|sub-counties|departments|governorates|prefectures|regions|municipalities|communes|localities|communities|neighbourhoods|neighborhoods|suburbs|quarters|wards|barangays|parishes|camps|islands|settlements|woredas|valleys|zones|territories",
    classes: ["AREAS"],
  },
  // What is done to a town and hardly to a person.
  {
    words:
      "shelled|bombed|bombarded|besieged|flooded|inundated|submerged|overrun|levelled|leveled|flattened|razed|devastated|ravaged|recaptured|pounded|swamped|cut off|without water|without power|without electricity|under water|underwater|in ruins|deserted|in flames|unreachable|inaccessible|encircled|under siege|under curfew",
    classes: ["FATE"],
  },
  {
    words:
      "mayor|bishop|archbishop|governor|prefect|sub-prefect|outskirts|suburbs|streets|harbour|harbor|airport|residents|inhabitants|sheriff|hospital|clinic|market|council|municipality|headman",
    classes: ["TOWNS_OWN"],
  },
  { words: "typhoon|hurricane|cyclone", classes: ["STORM"] },
  { words: "tropical|subtropical|winter|super", classes: ["TROPICAL"] },
  { words: "i|e|o|y|on|upon|sur|and|les|sous|am|an", classes: ["NAME_JOINT"] },
  {
    words:
      "asked|asks|urged|urges|begged|petitioned|pressed|blame|blamed|blames|blaming|accuse|accused|accuses|accusing|condemn|condemned|condemns|criticised|criticized|thanked|warned|warns|implored|sanctioned|backed by|backing",
    classes: ["ASKED"],
  },
  // Before "of" and a name they say that the name is one of a place.
  {
    words:
      "outskirts|edge|edges|centre|center|heart|stalls|streets|suburbs|slums|coast|shores|shore|waters|skies|gates|fields|hills|mountains|forests|residents|resident|inhabitants|inhabitant|district commissioner|county commissioner|regional commissioner|prefect|sub-prefect|subprefect|district head|village head|people|villagers|villager|mayor|bishop|governor|fall|siege|battle|capture|recapture|bombing|shelling|bombardment|liberation|villages|towns|cities|parts|neighbourhoods|neighborhoods|districts|market|part|tip|corner|most|much|side|rest|surroundings|banks|vicinity|invasion|occupation|camps|islands|settlements|provinces|states|counties|wards|quarters|airport|suburb|tribesmen|hospital|clinic|cemetery|graveyard|morgue|mortuary|monastery|ruins|garrison|barracks",
    classes: ["LOCUS"],
  },
  // What they are done to is a place where a name stands behind them.
  {
    words:
      "through|via|hit|hits|hitting|struck|strikes|striking|strike|target|targets|targeted|targeting|shell|shells|bomb|bombs|attack|attacks|attacking|besiege|besieges|storm|storms|capture|captures|capturing|batter|batters|flood|floods|lash|lashes|pound|pounds|rock|rocks|shake|shakes|overruns|reach|enter|enters|control|reached|reaching|reaches|entered|entering|crossed|overran|overrun|besieged|besieging|shelled|shelling|bombed|bombing|bombarded|flooded|flooding|inundated|submerged|levelled|leveled|flattened|devastated|ravaged|razed|stormed|storming|captured|recaptured|seized|retook|battered|lashed|lashing|pounded|pounding|rocked|shook|jolted|jolts|rattled|rattles|rattling|drenched|buffeted|pelted|peppered|strafed|torched|looted|ransacked|plundered|pillaged|sacked|swept|sweeps|slammed into|ploughed into|plowed into|made landfall in|blanketed|clobbered|encircled|blockaded|buried|engulfed|attacked|raided|swamped|pummelled|pummeled|hammered|ripped through|tore through|swept through|swept across|tore across",
    classes: ["PLACE_VERB"],
  },
  {
    words:
      "fled|flee|flees|fleeing|left|leave|leaves|leaving|escaped|escape|escaping|abandoned|abandoning|quit|deserted|evacuated|evacuate|evacuating|displaced|displacing|uprooted|uprooting|driven|drove|driving|forced|chased|expelled|ran|run|run from",
    classes: ["LEAVE_VERB"],
  },
  // The wounded go to hospitals far from where they were hurt.
  {
    words:
      "taken|flown|airlifted|rushed|transferred|referred|brought|transported|ferried|moved|admitted|treated|evacuated|driven|sent|hospitalised|hospitalized|buried|repatriated",
    classes: ["TRANSFER"],
  },
  {
    words:
      "road|highway|route|motorway|track|border|frontier|front line|frontline|railway|line|bus|ferry|train|flight|boat",
    classes: ["ROAD"],
  },
  { words: "road|highway|route|motorway|track|railway", classes: ["HIGHWAY"] },
  {
    words:
      "reporters|journalists|briefing|conference|news|press|media|parliament|lawmakers|meeting|council|interview|summit|forum|audience|mourners|ceremony|statement|speaking|us|them|him|phone|telephone",
    classes: ["LISTENER"],
  },
  { words: "spot|place|site|scene|location", classes: ["SPOT"] },
  { words: "for", classes: ["FOR"] },
  { words: "where", classes: ["WHERE"] },
  { words: "above|below|beneath|opposite|beyond|overlooking", classes: ["ABOVE"] },
  // "Across the river": on its other side.
  { words: "across|over|beyond", classes: ["ACROSS"] },
  { words: "office|offices|headquarters|bureau|embassy|mission|delegation", classes: ["OFFICES"] },
  {
    words:
      "after passing over|after passing through|after crossing|after brushing|after skirting|after moving across|having passed over|having crossed",
    classes: ["PASSED"],
  },
  {
    words:
      "court|courts|tribunal|tribunals|jury|judge|judges|prosecutor|prosecutors|public prosecutor|chief prosecutor|prosecutor's office|prosecutors' office|sitting",
    classes: ["COURT"],
  },
  {
    words:
      "told|informed|described|describe|describes|describing|recalled|recall|recounted|recount|spoke|speak|testified|testify|blamed|blame|interviewed|accuse|accused|complained|complain|fear|feared",
    classes: ["TELL"],
  },
  { words: "such as", classes: ["SUCH_AS"] },
  { words: "mostly|mainly|chiefly|primarily|predominantly", classes: ["MOSTLY"] },
  { words: "remainder|rest", classes: ["REMAINDER"] },
  { words: "bound|headed|heading|destined|en route", classes: ["BOUND"] },
  // At the end of a name that is a town's as often as a hill's: "Broken Hill", "Burnt Forest".
  {
    words:
      "hill|hills|forest|rock|rocks|springs|falls|valley|creek|beach|ridge|heights|grove|bay|fork|forks|ferry|fields|woods|crossing|landing|harbour|harbor|haven",
    classes: ["LANDFORM"],
  },
  { words: "mount|lake|cape|port|fort|wadi|jebel|jabal|isla", classes: ["PLACE_HEAD"] },
  { words: "host|hosts|hosted|shelters|sheltered|took in|takes in|is hosting", classes: ["HOSTING"] },
  { words: "accounts for|accounted for|bore the brunt", classes: ["SHARES"] },
  { words: "into|onto", classes: ["INTO"] },
  { words: "alone", classes: ["ALONE"] },
  { words: "alone|only", classes: ["ONLY_THERE"] },
  { words: "latest|first|last|most recent|worst|deadliest", classes: ["LATEST"] },
  // They say that all is meant that the report is about.
  { words: "all told|overall|altogether|in total|in all", classes: ["OVERALL"], meaning: { generic: "whole" } },
  {
    words:
      "nationwide|countrywide|nationally|at home|inside the country|across the country|domestically|the nation|at national level|at the national level",
    classes: ["OVERALL"],
    meaning: { generic: "country" },
  },
  {
    words:
      "abroad|overseas|in neighbouring countries|in neighboring countries|in the neighbouring countries|in nearby countries|in other countries|in surrounding countries|in third countries",
    classes: ["OVERALL"],
    meaning: { generic: "unnamed" },
  },
  { words: "statewide|state-wide|provincewide|province-wide", classes: ["OVERALL"], meaning: { generic: "region" } },
  {
    words: "the war|the civil war|the conflict|its war|the insurgency|the rebellion|the revolt|the uprising",
    classes: ["OVERALL"],
    meaning: { generic: "war" },
  },
  {
    words:
      "over the border|on the other side of the border|beyond the border|on the far side of the border|elsewhere|further south|further north|further east|further west|farther south|farther north|farther east|farther west",
    classes: ["OVERALL"],
    meaning: { generic: "elsewhere" },
  },
  // Listed words that names of places may hold.
  {
    words:
      "new|old|great|little|big|cite|port|fort|mount|lake|cape|wadi|jebel|jabal|isla|general|central|el|la|las|los|le|les|de|da|do|dos|das|del|du|des|di|al|ez|es|bou|ben|bin|sur|van|den|ye|wa|tell|tel|villa",
    classes: ["NAME_PART"],
  },
  // What they begin is another place than the one they stand before: "Tel Afar" lies far from Afar.
  { words: "tel|tell|wadi|jebel|jabal|bou|ben|bin|villa|isla", classes: ["NAME_HEAD"] },
  // Capitalised words behind "in" and "on" that are no places.
  {
    words:
      "facebook|twitter|telegram|instagram|whatsapp|youtube|tiktok|zoom|skype|christmas|easter|eid|ramadan|muharram|diwali|passover|thanksgiving|parliament|congress|senate|cabinet|phase|annex|table|chapter|category|stage|appendix|section|article|operation|arabic|english|french|spanish|russian|toyota|land cruisers|land cruiser|hilux|covid|god|allah|christianity|ebola|cholera|malaria|mr|mrs|ms|dr|sir|sheikh|imam|father|sister|brother|captain|lieutenant|sergeant|major|typhoon|hurricane|cyclone|storm|emergency|crisis|catastrophe|famine|friday prayers|internet|web|polytechnic|university|college|academy|institute|hotel|foundation|association|company|hall|agreement|accord|convention|treaty|bible|quran|koran|arab|kurdish|rohingya|muslim|christian|jewish|hindu|buddhist|sunni|shia|shiite|tamil|tutsi|hutu|druze|yazidi|yezidi|catholic|orthodox|roma",
    classes: ["NO_PLACE"],
  },
  {
    words:
      "northern|southern|eastern|western|central|north|south|east|west|north-west|north-east|south-west|south-east|northwest|northeast|southwest|southeast|northwestern|northeastern|southwestern|southeastern|north-western|north-eastern|south-western|south-eastern|upper|lower|greater|rural",
    classes: ["COMPASS"],
  },
];
