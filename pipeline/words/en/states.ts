import type { Entry } from "../lexicon.ts";
import { phrases, regular } from "./forms.ts";

const state = (measure: string, words: string): Entry => ({ words, classes: ["STATE"], meaning: { measure } });

const toll = (measure: string, words: string): Entry => ({ words, classes: ["TOLL"], meaning: { measure } });

/** Nouns for what was done, alone ("the arrest by police of") and with "of" ("the arrests of"). */
const acts = (measure: string, words: string): Entry[] => [
  { words: words.replace(/\|[a-z ]+s(?=\||$)/g, ""), classes: ["ACT"], meaning: { measure } },
  {
    words: words
      .split("|")
      .map((word) => `${word} of`)
      .join("|"),
    classes: ["NUMBER_OF"],
    meaning: { measure },
  },
];

/** How people are, what a toll counts, and what was done to them as a noun. */
export const victimStates: readonly Entry[] = [
  state("deaths", "dead|killed|no longer alive|deceased"),
  {
    words: "feared dead|presumed dead|missing presumed dead|missing feared dead|feared drowned|believed dead",
    classes: ["STATE", "PROJECT"],
    meaning: { measure: "deaths" },
  },
  state(
    "injuries",
    "wounded|injured|hurt|maimed|hospitalised|hospitalized|in hospital|in intensive care|on ventilators",
  ),
  state(
    "missing",
    "missing|unaccounted for|unaccounted|yet to be found|not been traced|not been found|yet to be traced|nowhere to be found|lost at sea|not accounted for|yet to be accounted for|yet to be located|untraced|not been located|not been accounted for|not been heard from|not been heard of|not been seen since|not heard from since|haven't been heard from|hasn't been heard from|haven't been found|haven't been seen since",
  ),
  state(
    "detained",
    "detained|arrested|behind bars|in detention|in custody|under arrest|in police custody|imprisoned|jailed|incarcerated|in jail|in jails|in prison|in prisons|in police cells|in pre-trial detention|on remand",
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
    ]
      .flatMap((who) => [`in the hands of ${who}`, `in the hands of the ${who}`])
      .join("|"),
    classes: ["STATE"],
    meaning: { measure: "abducted" },
  },
  state("abducted", "kidnapped|abducted|held hostage|held captive|in captivity|taken hostage"),
  toll(
    "deaths",
    "death toll|death tolls|toll|number of dead|number of deaths|number of killed|body count|number of those killed|number of victims|toll of dead|fatality count|death count|number of fatalities|number of people killed|toll of the dead|list of the dead|tally of the dead",
  ),
  toll(
    "injuries",
    "number of wounded|number of injured|number of injuries|injury toll|number of people injured|number of people wounded|number of those injured|number of those wounded",
  ),
  toll(
    "missing",
    "number of missing|number of people missing|list of the missing|list of missing|tally of the missing|number of those missing|number still missing",
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
    words:
      "lives of|funeral of|funerals of|burial of|burials of|shooting to death of|fatal shooting of|fatal shootings of|fatal stabbing of|extrajudicial killing of|summary execution of|remains of",
    classes: ["NUMBER_OF"],
    meaning: { measure: "deaths" },
  },
  ...acts("injuries", "injury|injuries|wounding|woundings|injuring|wounds"),
  ...acts("detained", "arrest|arrests|detention|detentions|imprisonment|jailing|incarceration"),
  ...acts("abducted", "abduction|abductions|kidnapping|kidnappings|kidnap"),
  ...acts("missing", "disappearance|disappearances"),
  {
    words:
      "injuries|wounds|burns|fractures|wound|smoke inhalation|broken bones|concussion|lacerations|cuts|bruises|shrapnel|head injury|head injuries",
    classes: ["WOUND"],
  },
  { words: "counting", classes: ["TALLYING"] },
  { words: "hospital|hospitals|clinic|clinics|infirmary|intensive care", classes: ["HOSPITAL"] },
  ...phrases("search_for look_for hunt_for", ["SEEK"], {}),
  {
    words:
      "rescuers|rescue workers|rescue teams|rescue crews|search teams|searchers|search parties|divers|firefighters|emergency crews|emergency workers|coastguard|coast guard|coastguards|navy|helicopters|lifeboats|boats|ships",
    classes: ["SEEKER"],
  },
  ...regular("recover retrieve discover pull exhume unearth fish spot extract drag* identify", ["RECOVER"]),
  ...phrases("find dig", ["RECOVER"], {}),
  { words: "himself|herself|themselves", classes: ["REFLEXIVE"] },
  { words: "hostage|captive", classes: ["CAPTIVE"], meaning: { measure: "abducted" } },
  { words: "that|those", classes: ["THOSE"] },
  { words: "casualty|casualties", classes: ["CASUALTY"] },
  { words: "wounded|injured|hurt|injuries", classes: ["WOUNDED"] },
  { words: "victim|victims", classes: ["VICTIM"] },
  {
    words:
      "found|pronounced|declared|confirmed|reported|listed|feared|presumed|believed|considered|thought|counted|certified|recorded|registered|deemed|assumed|identified|classified|officially",
    classes: ["DEEM"],
  },
  {
    words:
      "admitted|treated|treating|treat|treats|rushed|airlifted|evacuated|ferried|transferred|stretchered|receive|received|receiving|admit|admits|taken|brought",
    classes: ["TREAT"],
  },
];
