import type { Entry } from "../lexicon.ts";
import { phrases, regular } from "./forms.ts";

const state = (measure: string, words: string): Entry => ({ words, classes: ["STATE"], meaning: { measure } });

const toll = (measure: string, words: string): Entry => ({ words, classes: ["TOLL"], meaning: { measure } });

/** "on its list of the missing" */
const listed = (whom: string) =>
  ["the", "its", "their", "his", "her", "our", "my", "a"]
    .flatMap((whose) =>
      ["list", "lists", "register"].flatMap((list) =>
        [`${list} of the`, `${list} of`].map((of) => `on ${whose} ${of} ${whom}`),
      ),
    )
    .join("|");

/** Nouns for what was done, alone ("the arrest by police of") and with "of" ("the arrests of"). */
const acts = (measure: string, words: string): Entry[] => [
  { words: words.replace(/\|[a-z ]+s(?=\||$)/g, ""), classes: ["ACT"], meaning: { measure } },
  {
    // In the plural the deed may be counted itself: "91 arrests of officials".
    words: words
      .split("|")
      .filter((word) => !word.endsWith("s") || word === "wounds")
      .map((word) => `${word} of`)
      .join("|"),
    classes: ["NUMBER_OF"],
    meaning: { measure },
  },
];

/** How people are, what a toll counts, and what was done to them as a noun. */
export const victimStates: readonly Entry[] = [
  state(
    "deaths",
    "dead|killed|fatally|with their throats cut|with his throat cut|with her throat cut|with their throats slit|with his throat slit|with her throat slit|no longer alive|deceased|lifeless|brought dead|brought in dead|dead on arrival",
  ),
  {
    words: "feared dead|presumed dead|missing presumed dead|missing feared dead|feared drowned|believed dead",
    classes: ["STATE", "PROJECT"],
    meaning: { measure: "deaths" },
  },
  state(
    "injuries",
    "wounded|injured|hurt|maimed|war-wounded|hospitalised|hospitalized|in hospital|being treated in hospital|being treated at hospital|undergoing treatment in hospital|undergoing treatment in hospitals|undergoing treatment at hospital|shifted to hospital|shifted to the hospital|shifted to a hospital|in intensive care|on ventilators|on life support|in a coma|in a critical condition|in critical condition|in a critical state|in a serious condition|in serious condition|in stable condition|in a stable condition|paralysed|paralyzed|fighting for life|fighting for their lives|fighting for his life|fighting for her life|recovering in hospital",
  ),
  state("missing", listed("missing")),
  state("displaced", `${listed("displaced")}|registered as refugees|registered as displaced`),
  state(
    "missing",
    "missing|down as missing|put down as missing|given as missing|trapped below ground|still looked for|registered as disappeared|listed as disappeared|reported as disappeared|unaccounted for|unaccounted|still to be found|still to be traced|still being looked for|yet to be found|yet to be dug out|yet to be pulled out|yet to be rescued|yet to be recovered|on the missing list|among those missing|not yet found|not yet traced|not yet been found|not yet been traced|not yet accounted for|not been traced|not been found|yet to be traced|nowhere to be found|nowhere to be seen|lost at sea|not accounted for|yet to be accounted for|yet to be located|untraced|not been located|not been accounted for|not been heard from|not been heard of|not been seen since|not heard from since|haven't been heard from|hasn't been heard from|haven't been found|haven't been seen since|never found|never been found|never traced|never seen again|listed as lost|reported lost|presumed lost|feared lost|trapped underground|believed trapped|feared trapped|trapped under rubble|trapped under the rubble|trapped in the rubble|trapped under debris|trapped beneath the rubble|trapped in the debris|below ground|still underground|still being sought|still being searched for|still sought",
  ),
  state(
    "detained",
    "detained|arrested|under lock and key|behind bars|in detention|in custody|under arrest|in police custody|imprisoned|jailed|incarcerated|in jail|in jails|in prison|in prisons|in police cells|in pre-trial detention|on remand|under house arrest|questioned in custody|under interrogation|in the cells|in a police cell",
  ),
  {
    words: [
      "bandits",
      "kidnappers",
      "their captors",
      "captors",
      "gunmen",
      "militants",
      "rebels",
      "insurgents",
      "jihadists",
      "abductors",
      "their abductors",
      "their kidnappers",
      "terrorists",
      "armed men",
      "gang",
      "gangs",
      "pirates",
      "group",
      "militia",
    ]
      .flatMap((who) => [`in the hands of ${who}`, `in the hands of the ${who}`])
      .concat(
        "with the kidnappers",
        "with the abductors",
        "with the bandits",
        "with their captors",
        "with their abductors",
        "with their kidnappers",
      )
      .join("|"),
    classes: ["STATE"],
    meaning: { measure: "abducted" },
  },
  state(
    "abducted",
    "kidnapped|abducted|held hostage|held captive|in captivity|taken hostage|still captive|still hostage|still held captive|still held hostage",
  ),
  toll(
    "deaths",
    "death toll|death tolls|toll|number of dead|number of deaths|number of killed|body count|number of those killed|number of victims|toll of dead|fatality count|death count|number of fatalities|number of people killed|combat losses|its losses|their losses|own losses|troop losses|estimates of the dead|estimate of the dead|toll of the dead|list of the dead|tally of the dead",
  ),
  toll(
    "injuries",
    "number of wounded|number of injured|number of injuries|injury toll|toll of injured|toll of wounded|toll of the injured|toll of the wounded|number of people injured|number of people wounded|number of those injured|number of those wounded",
  ),
  toll(
    "abducted",
    "number of hostages|number of abductees|number of captives|number of abducted|number of those abducted|number of people abducted",
  ),
  {
    words: "feared buried|believed buried|thought buried|feared buried alive",
    classes: ["STATE", "PROJECT"],
    meaning: { measure: "missing" },
  },
  toll(
    "missing",
    "number of missing|number of people missing|list of people missing|list of those missing|list of the missing|list of missing|tally of the missing|number of those missing|number still missing",
  ),
  toll(
    "detained",
    "number of detained|number of detainees|number of arrests|number of those arrested|number of those detained",
  ),
  ...acts(
    "deaths",
    "death|deaths|killing|killings|murder|murders|execution|executions|slaying|slayings|assassination|assassinations|massacre|massacres|lynching|lynchings|beheading|beheadings|slaughter|hanging|drowning|drownings|martyrdom|shooting dead",
  ),
  {
    words: ["throat", "throats"]
      .flatMap((part) => ["cut", "slit", "slashed", "cutting", "slitting"].map((verb) => `${verb} the ${part} of`))
      .concat("fatal for", "fatal to", "deadly for")
      .join("|"),
    classes: ["NUMBER_OF"],
    meaning: { measure: "deaths" },
  },
  {
    words: ["broke", "broken", "breaking", "fractured"]
      .flatMap((verb) =>
        ["arm", "arms", "leg", "legs", "bones", "hand", "hands"].map((part) => `${verb} the ${part} of`),
      )
      .join("|"),
    classes: ["NUMBER_OF"],
    meaning: { measure: "injuries" },
  },
  {
    words:
      "funeral of|funerals of|burial of|burials of|shooting to death of|fatal shooting of|fatal shootings of|fatal stabbing of|extrajudicial killing of|summary execution of|remains of",
    classes: ["NUMBER_OF"],
    meaning: { measure: "deaths" },
  },
  ...acts("injuries", "injury|injuries|wounding|woundings|injuring|wounds"),
  ...acts(
    "detained",
    "arrest|arrests|capture|captures|recapture|detention|detentions|imprisonment|jailing|incarceration",
  ),
  ...acts("abducted", "abduction|abductions|kidnapping|kidnappings|kidnap"),
  ...acts("missing", "disappearance|disappearances"),
  {
    words:
      "what became of|what has become of|no trace of|no sign of|no word of|no word from|no word on|no news of|no news from|nothing has been heard of|nothing has been heard from|nothing was heard of|nothing had been heard of|nothing had been heard from|no trace has been found of|no trace was found of|no contact with|lost contact with|contact lost with|contact was lost with|contact has been lost with|lost touch with|no word on the fate of|no news of the fate of",
    classes: ["NUMBER_OF"],
    meaning: { measure: "missing" },
  },
  { words: "fate of|whereabouts of", classes: ["FATE_OF"], meaning: { measure: "missing" } },
  { words: "unknown|unclear|uncertain|not known|a mystery", classes: ["UNKNOWN"] },
  {
    words:
      "receiving treatment|receiving medical treatment|undergoing treatment|under treatment|undergoing surgery|being treated|receiving medical care|receiving care|being cared for|being looked after",
    classes: ["UNDER_CARE"],
    meaning: { measure: "injuries" },
  },
  {
    words: "to their deaths|to his death|to her death|to their death|to deaths",
    classes: ["OWN_DEATH"],
    meaning: { measure: "deaths" },
  },
  {
    words: "all dead|all of them dead|both dead|both of them dead|all already dead",
    classes: ["ALL_DEAD"],
    meaning: { measure: "deaths" },
  },
  {
    words:
      "whose whereabouts are unknown|whose whereabouts were unknown|whose whereabouts remain unknown|whose whereabouts are still unknown|whose fate is unknown|whose fate was unknown|whose fate remains unknown|whose fate is still unknown",
    classes: ["NO_CONTACT"],
    meaning: { measure: "missing" },
  },
  {
    words: "cannot be contacted|could not be contacted|can not be contacted|out of contact",
    classes: ["NO_CONTACT"],
    meaning: { measure: "missing" },
  },
  {
    words:
      "in critical condition|in a critical condition|in a critical state|in serious condition|in a serious condition|in stable condition|in a stable condition|in intensive care",
    classes: ["CONDITION"],
  },
  { words: "badly|seriously|severely|gravely|critically|slightly|lightly", classes: ["GRAVELY", "ADV"] },
  { words: "with", classes: ["WITH"] },
  { words: "crushed", classes: ["CRUSHED"], meaning: { measure: "deaths" } },
  { words: "hostage|hostages|captive|captives", classes: ["HOSTAGE"] },
  {
    words:
      "gunmen|armed men|masked men|kidnapper|kidnappers|captors|abductors|hostage-takers|gang|gangs|bandits|pirates",
    classes: ["KIDNAPPER"],
  },
  { words: "there|aboard|on board|onboard|inside", classes: ["THERE"] },
  {
    words:
      "jail|jails|prison|prisons|custody|cells|detention|detention centres|detention centers|lock-ups|dungeons|captivity",
    classes: ["JAIL"],
    meaning: { measure: "detained" },
  },
  {
    words:
      "we|they|relatives|residents|villagers|families|neighbours|neighbors|mourners|townspeople|volunteers|survivors|locals|I|he|she|gravediggers",
    classes: ["BURIER"],
  },
  ...phrases("bury", ["BURIES"], {}),
  { words: "interred", classes: ["BURIES"] },
  { words: "together|side by side|hastily|quickly", classes: ["SIDE_BY_SIDE"] },
  { words: "mass grave|mass graves|common grave|common graves|shallow grave|shallow graves", classes: ["GRAVE"] },
  { words: "morgue|morgues|mortuary|mortuaries", classes: ["MORGUE"] },
  { words: "trapped|entombed|pinned", classes: ["TRAPPED"] },
  {
    words: ["under", "beneath"]
      .flatMap((under) => ["", "the "].map((the) => `${under} ${the}`))
      .flatMap((under) =>
        ["rubble", "mud", "debris", "ruins", "wreckage", "snow", "silt", "landslide", "avalanche"].map(
          (what) => under + what,
        ),
      )
      .join("|"),
    classes: ["UNDER_RUBBLE", "RUBBLE"],
  },
  {
    words: "rubble|mud|debris|snow|ruins|wreckage|landslide|earth|silt|avalanche|sand|collapsed building",
    classes: ["RUBBLE"],
  },
  {
    words:
      "boy|girl|man|woman|child|toddler|baby|youth|son|daughter|pupil|teenager|schoolboy|schoolgirl|grandson|granddaughter",
    classes: ["AGEABLE"],
  },
  {
    words:
      "boys|girls|children|sons|daughters|brothers|sisters|siblings|cousins|grandchildren|pupils|teenagers|toddlers|twins|schoolboys|schoolgirls|grandsons|granddaughters|youths|men|women|friends|students|spouses|victims|couple|soldiers|teachers",
    classes: ["YOUNG"],
  },
  { words: "oldest|youngest|eldest|elder|older|younger", classes: ["ELDEST"] },
  { words: "both|not yet", classes: ["EACH_ONE"] },
  { words: "turned", classes: ["TURNED"] },
  {
    words:
      "injuries|injury|degrees of injury|degrees of injuries|degrees of burns|wounds|burns|fractures|wound|smoke inhalation|gas inhalation|tear gas|breathing problems|breathing difficulties|dehydration|broken bones|gunshot wounds|gunshot wound|concussion|lacerations|cuts|bruises|shrapnel|head injury|head injuries|heatstroke|heat stroke|heat exhaustion|hypothermia|frostbite|broken limbs|broken ribs|broken legs|broken leg|broken arm|broken arms|broken hip|broken pelvis|broken back|broken collarbone|broken wrist|broken ankle|fractured skull|fractured pelvis|fractured leg|shrapnel wounds|shrapnel injuries|blast injuries|burn injuries|bullet injuries|head wounds|leg wounds|machete wounds|knife wounds|bullet wound|bullet wounds|stab wounds|splinters|trauma|severed limbs|amputations|scalds|bruising",
    classes: ["WOUND"],
  },
  { words: "counting", classes: ["TALLYING"] },
  { words: "hospital|hospitals|clinic|clinics|infirmary|intensive care", classes: ["HOSPITAL"] },
  ...phrases("search_for look_for hunt_for", ["SEEK"], {}),
  ...regular("search comb scour drag* trawl", ["SCOUR"]),
  {
    words: "resumed|resumes|resume|continued|continues|continue|went on|goes on|entered|began|begins|is under way",
    classes: ["GOES_ON"],
  },
  {
    words: ["search", "hunt", "rescue operation", "search operation", "search and rescue operation"]
      .flatMap((what) =>
        [
          "goes on",
          "went on",
          "continues",
          "continued",
          "is under way",
          "was under way",
          "resumed",
          "is continuing",
        ].map((verb) => `${what} ${verb} for`),
      )
      .join("|"),
    classes: ["STILL_SOUGHT"],
  },
  {
    words:
      "relatives|families|volunteers|villagers|locals|residents|teams|rescuers|rescue workers|rescue teams|rescue crews|search teams|searchers|search parties|divers|firefighters|emergency crews|emergency workers|coastguard|coast guard|coastguards|navy|helicopters|lifeboats|boats|ships",
    classes: ["SEEKER"],
  },
  ...regular("recover retrieve discover pull exhume unearth fish spot* extract drag* identify", ["RECOVER"]),
  ...phrases("find dig", ["RECOVER"], {}),
  { words: "himself|herself|themselves", classes: ["REFLEXIVE"] },
  { words: "hostage|captive", classes: ["CAPTIVE"], meaning: { measure: "abducted" } },
  { words: "into custody|prisoner", classes: ["CAPTIVE"], meaning: { measure: "detained" } },
  { words: "prisoners|prisoners of war|POWs", classes: ["PRISONER"] },
  { words: "detainees|detainee", classes: ["DETAINEE"] },
  {
    words:
      "shrapnel|bullets|bullet|stray bullet|stray bullets|rubber bullets|splinters|shards|shell fragments|falling debris|flying glass",
    classes: ["SHRAPNEL"],
  },
  ...regular("free rescue release liberate save ransom", ["FREE"]),
  { words: "found|located|traced|tracked down|reunited", classes: ["FOUND_AGAIN"] },
  {
    words:
      "the release of|the rescue of|secured the release of|been let go|since been let go|let go|set free|regain freedom|regained freedom|regain their freedom|regained their freedom|walk free|walked free",
    classes: ["FREE"],
  },
  { words: "cases|case", classes: ["CASES"] },
  {
    words:
      "cholera|measles|ebola|dengue|malaria|covid|covid-19|coronavirus|virus|influenza|flu|diphtheria|polio|typhoid|meningitis|mpox|marburg|lassa|hepatitis|plague|pneumonia|diarrhoea|diarrhea|fever|outbreak|epidemic|infection|infections|disease|diseases|confirmed cases|suspected cases",
    classes: ["DISEASE"],
  },
  // Who lies in hospital with a disease is not hurt.
  {
    words:
      "hospitalise|hospitalises|hospitalised|hospitalising|hospitalize|hospitalizes|hospitalized|hospitalizing|in hospital|being treated in hospital|being treated at hospital|undergoing treatment in hospital|undergoing treatment in hospitals|undergoing treatment at hospital|shifted to hospital|shifted to the hospital|shifted to a hospital|in intensive care|on ventilators",
    classes: ["ADMITTED"],
  },
  { words: "follow|come|arrive|join them", classes: ["FOLLOW"] },
  { words: "that|those", classes: ["THOSE"] },
  { words: "casualty|casualties", classes: ["CASUALTY"] },
  { words: "wounded|injured|hurt|injuries", classes: ["WOUNDED"] },
  { words: "victim|victims|departed", classes: ["VICTIM"] },
  { words: "massacre|massacres|killing|killings|murders|lynchings|executions", classes: ["MASSACRES"] },
  {
    words:
      "found|pronounced|declared|confirmed|reported|listed|feared|presumed|believed|considered|thought|counted|certified|recorded|registered|deemed|assessed|classed|judged|rated|marked|categorised|categorized|assumed|identified|classified|officially",
    classes: ["DEEM"],
  },
  {
    words:
      "admitted|treated|treating|treat|treats|rushed|airlifted|evacuated|ferried|transferred|stretchered|receive|received|receiving|admit|admits|taken|brought",
    classes: ["TREAT"],
  },
];
