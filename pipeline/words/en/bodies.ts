import type { SourceKind } from "../../types.ts";
import type { Entry } from "../lexicon.ts";

const bodies = (kind: SourceKind, words: string): Entry => ({ words, classes: ["BODY"], meaning: { kind } });

/** Nouns for those who speak: staff, offices and bodies. */
export const bodyNouns: readonly Entry[] = [
  // What they say, their body says.
  {
    words:
      "spokesman|spokeswoman|spokesperson|spokesmen|spokespersons|spokespeople|press officer|press secretary|public relations officer|information officer|director|directors|deputy director|executive director|country director|regional director|director general|head|deputy head|head of mission|chief|deputy chief|chief executive|executive secretary|secretary general|chair|chairman|chairwoman|chairperson|representative|country representative|coordinator|manager|operations manager|programme manager|project manager|staff|staff member|employee|employees|member|members|official|officials|officer|officers|researcher|researchers|analyst|analysts|worker|workers|volunteer|volunteers|medics|rescuers|paramedics|adviser|advisor|inspector|superintendent|paediatrician|paediatricians|pediatrician|pediatricians|physician|physicians|pathologist|epidemiologist|epidemiologists|doctor|doctors|surgeon|surgeons|nurse|nurses|medic|diver|rescuer|paramedic|engineer|engineers|founder|co-founder|boss|executive|investigator|investigators|expert|experts|delegate|delegates|field coordinator|medical director|emergency coordinator|ranger|firefighter|firefighters|fire chief|duty officer|administrator|source|chief of staff|consultant|consultants|specialist|specialists|professor|scientist|scientists|seismologist|volcanologist|hydrologist|meteorologist|economist|demographer|statistician|campaigner|trustee|board member|team leader|field officer|protection officer|liaison officer|public affairs officer|communications officer|communications manager|communications director|outreach officer|programme officer|project officer|operations director|health officer|health officers|medical officer|medical officers|coordinators|representatives|inspectors|supervisors|caseworker|fieldworker|field worker",
    classes: ["STAFF"],
  },
  {
    words:
      "spokesman|spokeswoman|spokesperson|spokesmen|spokespersons|spokespeople|press officer|public relations officer|director|deputy director|executive director|chairman|chairwoman|head of mission|representative",
    classes: ["MOUTH"],
  },
  // Whoever has a rank in them speaks for them.
  {
    words:
      "police|army|military|navy|air force|coastguard|coast guard|gendarmerie|fire service|fire department|fire brigade|ambulance service|civil protection|civil defence|civil defense",
    classes: ["FORCE"],
  },
  { words: "office|offices|delegation|branch|bureau|mission|team|headquarters", classes: ["BRANCH"] },
  // Who holds them speaks for the office.
  {
    words:
      "mayor|county commissioner|district commissioner|deputy commissioner|divisional commissioner|paramount chief|paramount ruler|traditional ruler|traditional chief|land chief|clan chief|sultan|monarch|ombudsman|ombudswoman|deputy mayor|governor|deputy governor|lieutenant governor|minister|prime minister|premier|deputy premier|chancellor|president|vice president|king|emir|senator|lawmaker|lawmakers|mp|commissioner|prosecutor|chief prosecutor|public prosecutor|attorney general|sheriff|coroner|ambassador|consul|chief minister|secretary of state|undersecretary|chief district officer|district officer|district chief|district head|county executive|regent|prefect|sub-prefect|chief administrator|sarpanch|village headman|headman|headwoman|magistrate|district magistrate|district collector|councillor|councilman|councilwoman|alderman|ward member|village chairman|superintendent of police|senior superintendent of police|deputy superintendent of police|additional superintendent of police|inspector general of police|director general of police|commissioner of police",
    classes: ["OFFICE"],
    meaning: { kind: "government" },
  },
  {
    words: "civil surgeon|district surgeon|medical superintendent|chief medical officer|district medical officer",
    classes: ["OFFICE"],
    meaning: { kind: "health" },
  },
  {
    words:
      "deputy|aide|envoy|special envoy|rapporteur|special rapporteur|high commissioner|special representative|examiner|bishop|archbishop|imam|sheikh|priest|pastor|secretary|general|colonel|captain|major|lieutenant|brigadier|commander|leader|tribal leader|elder|elders|village head|village chief|judge|lawyer|lawyers|headmaster|headteacher|principal|teacher|teachers|council secretary|area secretary|administrator|gov|sen|rep|gen|col|capt|lt|maj|brig|sgt",
    classes: ["OFFICE"],
  },
  {
    words:
      "senior|top|unnamed|unidentified|high ranking|veteran|former|ranking|leading|latest|new|preliminary|initial|joint|separate|fresh|partial|updated|provisional|own|daily|weekly|monthly",
    classes: ["RANK"],
  },
  bodies(
    "government",
    "prefecture|governorate|city council|service|services|bureau|board|headquarters|court|parliament|administration|presidency|palace|task force|taskforce|police force|security force|peacekeeping force|defence force|defense force|border force|special force|strike force|multinational force|regional force|joint force|intervention force|paramilitary force|junta|municipality|consulate|disaster agency|city hall|town hall|emergency services|fire department|fire brigade|rescue service|rescue services|tribunal|inquiry|armed forces|inspectorate|constabulary|gendarmerie|registry|senate|house of representatives|high commission|port authority|panel|inquest|treasury|crisis cell|prosecutor's office|prosecutors' office",
  ),
  bodies(
    "health",
    "clinic|clinics|mortuary|dispensary|laboratory|ambulance corps|ambulance service|infirmary|trauma centre|health office|health department|health directorate",
  ),
  bodies(
    "ngo",
    "groups|organisations|organizations|charities|unions|partners|humanitarian partners|networks|committees|clusters|institutes|associations|federations|centre|center|party|association|initiative|programme|program|project|fund|club|league|guild|syndicate|congress|assembly|forum|collective|trust|coordination|team|teams|crew|community|academy|college|think tank|bar association|confederation|cooperative|co-operative|chamber|diocese|archdiocese|caucus|hotline|archive|congregation|consortium|branch|chapter|section|arm|wing|unit|desk",
  ),
  bodies(
    "monitor",
    "monitors|watchdogs|rights groups|human rights groups|monitoring groups|tracker|documentation centre|documentation center|watch",
  ),
  bodies(
    "armed_group",
    "front|movement|brigade|brigades|command|insurgents|jihadists|militiamen|battalion|separatist group|armed group|rebel group|faction|factions",
  ),
  bodies("media", "daily|weekly|magazine|radio station|outlet|website|site|paper|tabloid|correspondent|reporter"),
  bodies("other", "company|operator|airline|railway|utility|firm|body|workers union|delegation"),
  {
    words:
      "prefecture|governorate|agency|organisation|organization|group|body|office|centre|center|charity|monitor|watchdog|ngo|network|institution|institute|department|service|mission|committee|union|source|association|foundation|organisers|broadcaster|newspaper|coalition|alliance|council|commission|federation|society|bureau|board|movement|front|outfit|aid group|rights group|monitoring group|activist group|ministry|directorate|initiative|project|programme|party|militia|company|operator|authority|daily|team|news agency|media|channel|observatory",
    classes: ["GENERIC_BODY"],
  },
  // Where a body posts what it has to say.
  {
    words:
      "website|websites|web site|webpage|web page|site|page|account|channel|feed|portal|blog|facebook page|facebook account|telegram channel|twitter account|twitter feed|x account|post|posts|tweet|tweets|posting",
    classes: ["CHANNEL"],
  },
  // Capitalised at the end of a name they show that it is no person's.
  {
    words:
      "relief|rights|watch|aid|action|rescue|hope|solidarity|justice|peace|care|volunteers|international|worldwide|refuge|response|support|mercy|humanity|borders|now|voices|witness|monitor|news|times|post|press|radio|tv|group|bank|corps|forces|guard|police|army|hospital|school|university|alliance|coast|helpers|children|women|refugees|migrants|doctors|nurses|farmers|workers|survivors|online|lab|labs|analytics|intelligence|data|research|studies",
    classes: ["BODY_NAME"],
  },
  {
    words:
      "heads|headed|leads|led|runs|ran|directs|coordinates|manages|chairs|founded|commands|works|worked|represents|oversees|works at|speaks|volunteers|serves",
    classes: ["HEADS"],
  },
];
