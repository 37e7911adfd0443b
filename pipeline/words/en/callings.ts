import type { Entry } from "../lexicon.ts";
import { asWritten, bothNumbers } from "./plurals.ts";

const nouns = (words: string): Entry => ({ words, classes: ["NOUN"], meaning: { unit: "person" } });

/** What else people are by work, rank, faith, age or deed: a singular that no list knows is nobody ("a cell died"), so that these must be named. */
export const callings: readonly Entry[] = [
  nouns(
    bothNumbers(
      `abbot abbess accordionist acolyte acrobat addict adjutant administrator admiral adventurer adversary advertiser adviser advisor advocate
       agriculturist airwoman alderman altar_server ambulanceman anaesthetist analyst anchorman angler archbishop archdeacon
       archivist artisan astronaut attache auctioneer auditor author aviator ayatollah bachelor bagpiper balloonist ballerina bargeman barista barmaid
       barman barrister batsman beautician believer bellboy benefactor bicyclist boarder boatbuilder boatswain boilermaker bookkeeper bookseller bouncer
       breadwinner bridesmaid brigadier bugler bureaucrat bursar busker cabbie caddie caller camerawoman canoeist cantor canvasser cartographer cartoonist caver
       celebrant cellist centenarian chaplain cheerleader chemist choirboy chorister churchwarden classmate clergyman client clown
       coalminer coastguard coastguardsman collector colonist columnist commandant commentator commoner composer concierge confectioner        constituent consultant contestant convert cop coroner cosmonaut costermonger counsellor counselor courtier cowboy cowherd craftsman creditor cricketer
       croupier cultist curate curator custodian dacoit daredevil daytripper deaconess dealer debtor decorator defender delegate dependant dependent deputy deserter
       designer detective director disciple dissenter docent doorman draftee dressmaker drinker drover drummer dustman dweller educator        emigrant emigre employer engraver entertainer envoy expat expert explorer extortionist eyewitness falconer farrier filmmaker        fisher florist footman freelancer freshman friar frogman frontiersman fundraiser furrier fusilier gambler gatekeeper gaucho        glassblower goalkeeper goldsmith golfer governor grandad grandma granny greengrocer grenadier groundskeeper groundsman gunrunner guru gymnast hacker
       hajji handyman hangman harbourmaster headhunter healer herbalist herdboy herdswoman highlander hitchhiker hitman homesteader honeymooner
       hooligan horseman hostess hunter huntsman husbandman hussar immigrant importer impostor industrialist influencer initiate inpatient insider
       interrogator invader investigator investor ironmonger jeweller jeweler joiner judoka juggler jurist juror kinswoman lacemaker lad lady lamplighter landlady
       landowner laundress lawbreaker lawman layman leatherworker legionnaire legionary leper librarian lifeboatman linesman locksmith
       loner lover machinegunner magician magnate mailman malcontent mariner marksman marshal masseur matador mathematician matron mediator mentor merrymaker
       messenger metalworker midshipman milkmaid millworker mineworker minister minstrel mistress mobster moderator moneychanger moneylender
       mountain_guide muezzin mufti muleteer mullah musketeer mutineer mystic naturalist neurologist neurosurgeon newcomer newscaster newspaperman
       newsreader newsvendor nobleman nonagenarian northerner novice nursemaid oarsman oarswoman obstetrician oilman oilworker ophthalmologist opponent optician organist
       orthodontist outcast outlaw outpatient outsider overseer paediatrician parachutist paraglider paralegal pastoralist pathologist patrolman pauper pawnbroker
       peacemaker pedagogue pediatrician pedlar performer petitioner philosopher photojournalist physiotherapist pianist pickpocket picnicker pioneer
       pipefitter plaintiff plasterer playwright postgraduate postmistress practitioner predecessor preschooler priestess prince princess printer
       probationer producer programmer promoter proprietor prostitute psychiatrist publican purser quartermaster racegoer radiographer radiologist railroader
       railwayman railwaywoman rallygoer rambler rapper ratepayer recruiter rector registrar rickshaw_puller rider ringleader roadworker roommate
       roper rower ruffian saboteur saddler salesgirl salesman salesperson saleswoman samaritan satirist scaffolder schoolkid schoolmaster schoolmate
       schoolmistress scoutmaster scribe scriptwriter secretary sentinel septuagenarian servant shaman shareholder sharecropper sharpshooter shearer sheriff
       shipmate shipowner shipwright shoemaker shoplifter showgirl showman sightseer signaller signalman sixth-former skateboarder skater skinhead skydiver
       slave smallholder snorkeller snorkeler solicitor songwriter soothsayer southerner spaceman spelunker sponsor sportsman sportswoman squaddie statesman
       steelworker steeplejack stenographer stepbrother stepfather stepmother stepsister stockbroker stockman stonecutter stonemason storyteller
       stranger stuntman submariner sultan sunbather supporter sweetheart swordsman sympathiser sympathizer tanner tattooist taxidermist taximan teammate
       teamster telegraphist telephonist thatcher theatregoer thug toolmaker torturer townswoman traitor tramp trapper trawlerman treasurer trespasser tribeswoman
       tribesperson trumpeter trustee tunneller tycoon typist agent aide assistant beadle boss boxer cardinal hero smoker walker workman pitman pressman motorman truckman loggerman minuteman manservant sophomore stagehand tinker tapper sweeper taster tiler shooter squire partner keeper manicurist osteopath quilter voyager back-packer bell-ringer film-maker first-aider gym-goer inn-keeper stone-breaker shelf-stacker well-wisher whistle-blower market-goer beach-goer concert-goer festival-goer race-goer rally-goer temple-goer mosque-goer match-goer high-schooler first-grader second-grader third-grader fourth-grader fifth-grader sixth-grader co-religionist health_official medical_official hospital_official military_official tax_official security_agent intelligence_agent medical_worker navy_seal noncombatant drug_dealer chimney_sweep rubber_tapper umpire urchin urologist usher vagabond valet vicar vigilante vintner violinist viscount
       voter warder warehouseman warrior washerman washerwoman watchmaker weightlifter whistleblower windsurfer winegrower
       woodcarver woodsman woodworker wrestler yachtsman yachtswoman yeoman zealot evangelist catechist sexagenarian        headwoman bandsman bandleader cabman lighterman ferrywoman oysterman crabber boatwoman caterer grocer gamer glazier councilwoman defendant inventor suitor junior_doctor `,
    ),
  ),
  nouns(
    asWritten(
      `passersby paramilitaries alumni wet_nurse wet_nurses soccer_fan soccer_fans football_fan football_fans foot_soldier foot_soldiers
       hostage-taker hostage-takers co-worker co-workers coworker coworkers team-mate team-mates room-mate room-mates hitch-hiker hitch-hikers school_leaver
       school_leavers slum-dweller slum-dwellers city-dweller city-dwellers cave-dweller cave-dwellers stall-holder stall-holders stretcher-bearer
       stretcher-bearers pallbearer pallbearers rag-picker rag-pickers passer-through bomb_disposal_expert bomb_disposal_experts first_responder first_responders
       ranch_hand ranch_hands farm_hand farm_hands field_hand field_hands factory_hand factory_hands stable_hand stable_hands kitchen_hand kitchen_hands
       deck_hand deck_hands mill_hand mill_hands day_labourer day_labourers day_laborer day_laborers day_tripper day_trippers
       prisoner_of_war prisoners_of_war masked_man masked_men daughter-in-law daughters-in-law son-in-law sons-in-law brothers-in-law sisters-in-law
       fathers-in-law mothers-in-law mother-to-be mothers-to-be father-to-be bride-to-be new_mother new_mothers newlywed_couple
       street_kid street_kids street_children lance_naik sub-inspector sub-inspectors jawan jawans naxal naxals naxalite naxalites
       maoist maoists ultras lathials boda_boda_rider okada_rider okada_riders sheikh sheikhs        second_lieutenant second_lieutenants sergeant_major
       staff_sergeant lance_corporal warrant_officer petty_officer traditional_ruler traditional_rulers opposition_figure
       opposition_figures disabled_person disabled_people        `,
    ),
  ),
  { words: "naxal|naxals|naxalite|naxalites|maoist|maoists|ultras", classes: ["ARMED"] },
  // "A private was killed", "a private hospital": persons only where nothing follows that they could describe.
  {
    words:
      "private|major|general|regular|irregular|native|radical|operative|paramilitary|auxiliary|revolutionary|republican|socialist|communist|nationalist|monarchist|anarchist|royalist|islamist|specialist|representative|orderly|juvenile|junior|fifth former|local|executive|graduate|chief",
    classes: ["EITHER"],
  },
];
