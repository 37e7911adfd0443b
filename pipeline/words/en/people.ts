import type { Entry } from "../lexicon.ts";
import { asWritten, bothNumbers } from "./plurals.ts";

const nouns = (words: string): Entry => ({ words, classes: ["NOUN"], meaning: { unit: "person" } });

/** They flee from the law or from their keepers, and not from a home. */
const SUSPECTS = `suspect culprit perpetrator smuggler trafficker thief robber burglar bandit gangster gang_member criminal pirate kidnapper abductor
  attacker assailant bomber suicide_bomber assassin hijacker looter poacher rustler raider infiltrator intruder escapee fugitive`;
const FUGITIVES = `prisoner inmate detainee convict hostage captive ${SUSPECTS}`;

/** Whom reports count. Words that say what happened to them ("deaths", "IDPs") stand with their measures. */
export const peopleNouns: readonly Entry[] = [
  nouns(
    bothNumbers(
      `person civilian man woman child boy girl infant baby toddler newborn minor teenager teen adolescent youth youngster adult senior pensioner
       schoolchild schoolgirl schoolboy individual victim survivor occupant inhabitant resident villager citizen national foreigner
       expatriate migrant settler nomad peasant tribesman clansman townsman bystander onlooker neighbour neighbor friend colleague comrade
       companion beneficiary orphan widow widower`,
    ),
  ),
  {
    words: bothNumbers(
      `mother father parent son daughter brother sister sibling twin cousin uncle aunt nephew niece wife husband spouse grandson
       granddaughter grandchild grandfather grandmother grandparent stepson stepdaughter stepchild relative kinsman bridegroom`,
    ),
    classes: ["NOUN", "KIN"],
    meaning: { unit: "person" },
  },
  {
    words:
      "child|children|peacekeeper|peacekeepers|men|crew|crewmen|crewman|staff|volunteers|volunteer|staffers|aid workers|aid worker|medics|paramedics|rescuers|firefighters|journalists|colleagues|nurses|doctors|teachers|civilian|civilians",
    classes: ["KIN"],
  },
  nouns(
    bothNumbers(
      `worker aid_worker health_worker employee staffer labourer laborer farmer farmhand herder herdsman shepherd fisherman forager miner driver cyclist
       motorcyclist motorist pedestrian commuter passenger pilot sailor seaman seafarer crewman boatman steward engineer mechanic technician electrician
       plumber builder bricklayer mason carpenter welder cleaner janitor porter gardener tailor barber baker butcher waiter vendor shopkeeper
       storekeeper trader merchant seller hawker peddler businessman businesswoman clerk cashier cutter guard guardsman watchman bodyguard security_guard
       ranger firefighter fireman lifeguard paramedic medic doctor physician surgeon nurse midwife pharmacist dentist vaccinator health_officer
       patient teacher professor lecturer headteacher headmaster schoolteacher principal pupil student scholar academic researcher scientist scout
       cook chef manager operator caretaker candidate courier ferryman conductor attendant receptionist foreman woodcutter beekeeper blacksmith winemaker rancher logger trainee apprentice intern poll_worker postman postal_worker bus_driver taxi_driver truck_driver lorry_driver night_watchman househelp housemaid maid nanny carer caregiver contractor subcontractor logistician translator interpreter deminer volunteer rescuer humanitarian`,
    ),
  ),
  nouns(
    bothNumbers(
      `official lawyer judge magistrate prosecutor mayor councillor councilor lawmaker senator legislator parliamentarian diplomat ambassador politician
       civil_servant election_worker cleric preacher pastor bishop priest nun monk imam missionary worshipper worshiper pilgrim parishioner
       devotee churchgoer journalist reporter photographer cameraman correspondent broadcaster blogger activist host presenter singer musician artist poet actor actress campaigner protester
       protestor demonstrator rioter marcher striker dissident defector tourist holidaymaker traveller traveler visitor hiker trekker climber
       mountaineer skier snowboarder camper swimmer diver surfer spectator footballer player shopper customer diner reveller reveler mourner
       stationmaster postmaster goatherd gold_digger digger learner bather stallholder ragpicker trucker biker jogger skipper deckhand docker stevedore
       hairdresser seamstress weaver potter cobbler farmworker farm_worker backpacker octogenarian housewife milkman fishmonger painter lumberjack roofer surveyor
       gunner coxswain geologist botanist zookeeper jockey referee coach tour_guide fixer stowaway deportee homeowner tenant lodger squatter
       instructor trainer handler guide waitress bartender driller fisherwoman helmsman stewardess navigator accountant banker broker attorney notary bailiff
       warden jailer nightwatchman sentry sapper cadet therapist psychologist retiree newlywed fiancee girlfriend boyfriend undergraduate architect editor
       publisher writer novelist sculptor dancer comedian athlete runner rabbi seminarian councilman unionist organiser organizer observer consul
       gamekeeper forester grower planter picker harvester brewer deliveryman headmistress tutor governess babysitter housekeeper homemaker butler
       chauffeur beggar vagrant hermit islander guest hotelier innkeeper restaurateur entrepreneur supervisor machinist lineman prospector quarryman
       scavenger arsonist ironworker shipbuilder longshoreman wrangler vet veterinarian undertaker gravedigger sexton sacristan deacon chieftain
       headman patriarch matriarch triplet internee colonel captain customs_officer brother-in-law father-in-law sister-in-law mother-in-law
       partygoer concertgoer clubber elder tribal_leader village_head community_leader commissioner inspector`,
    ),
  ),
  // No beasts.
  nouns("Tamil Tigers|Tamil Tiger|Black Tigers"),
  nouns(bothNumbers(`${FUGITIVES} spy informant informer collaborator`)),
  { words: bothNumbers(`${FUGITIVES} gunman`), classes: ["FUGITIVE"] },
  { words: bothNumbers(`${SUSPECTS} gunman`), classes: ["SUSPECT"] },
  // Who is somewhere for an hour: they flee a place, and no home.
  {
    words: bothNumbers(
      `fan spectator supporter shopper diner customer concertgoer festivalgoer partygoer moviegoer clubber reveller reveler commuter passenger motorist
       driver cyclist protester demonstrator mourner worshipper worshiper player runner swimmer bather viewer visitor delegate bystander onlooker guest`,
    ),
    classes: ["CROWD"],
  },
  {
    words:
      "scene|crime scene|scene of the crime|post|posts|their posts|position|positions|captors|their captors|their kidnappers|their abductors|jail|prison|custody|detention|justice|arrest",
    classes: ["SCENE"],
  },
  {
    words: bothNumbers(
      "attacker assailant bandit robber gangster gang_member kidnapper bomber suicide_bomber hijacker raider infiltrator",
    ),
    classes: ["ARMED"],
  },
  {
    words: bothNumbers(
      `soldier fighter militant rebel insurgent guerrilla gunman combatant militiaman jihadist jihadi terrorist extremist mercenary separatist
       commander officer sergeant corporal lieutenant conscript recruit reservist serviceman servicewoman veteran paratrooper commando
       infantryman rifleman airman policeman policewoman police_officer constable gendarme trooper peacekeeper border_guard partisan
       warlord sniper loyalist`,
    ),
    classes: ["NOUN", "ARMED"],
    meaning: { unit: "person" },
  },
  {
    words: asWritten("troops police forces marine marines cadets personnel"),
    classes: ["NOUN", "ARMED"],
    meaning: { unit: "person" },
  },
  nouns(bothNumbers("member leader")),
  nouns(
    asWritten(
      `others dead wounded casualties elderly staff crew souls locals majors generals owner owners landlord landlords shepherdess sons_of_the_soil brave_sons_of_the_soil passers-by        in-laws brides kids loved_ones faithful clergy personnel_members fans
       escorts operatives cadres chiefs bride groom groomsmen brickmakers passer-by followers        participants attendees prison_guards beachgoers helper helpers accomplice accomplices rescue_worker rescue_workers relief_worker relief_workers`,
    ),
  ),
  nouns(
    "village chief|village chiefs|district chief|tribal chief|traditional chief|staff member|crew member|team member|family member|community member|board member|party member|union member|council member",
  ),
  { words: "family members", classes: ["NOUN", "KIN", "PLURAL"], meaning: { unit: "person" } },
  // Peoples whom another country may host.
  {
    words:
      "Palestinians|Rohingya|Rohingyas|Kurds|Tigrayans|Yazidis|Yezidis|Karens|Masalit|Hutus|Tutsis|Uighurs|Uyghurs|Hazaras",
    classes: ["PEOPLES"],
  },
  // Peoples and faiths; the demonyms of countries come from the table of places.
  nouns(
    asWritten(
      `Palestinians Israelis Rohingya Rohingyas Kurds Arabs Tuaregs Tuareg Fulani Fulanis Dinka Nuer Uighurs Uyghurs Turkmens Turkmen Druze Alawites Shiites
       Shias Sunnis Yazidis Yezidis Christians Muslims Hindus Sikhs Jews Buddhists Copts Catholics Pashtuns Hazaras Tamils Hutus Tutsis Tigrayans
       Oromos Amharas Kashmiris Chechens Karens Kachins Bedouins Bedouin Roma Masalit Dogon Westerners Europeans Africans Asians Americans
       Latinos Gazans Houthis Huthis Talibs`,
    ),
  ),
];
