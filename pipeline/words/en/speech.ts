import type { SourceKind } from "../../types.ts";
import type { Entry } from "../lexicon.ts";

const speakers = (kind: SourceKind, words: string): Entry => ({ words, classes: ["SPEAKER"], meaning: { kind } });

/** Words with which a report says who says so. */
export const speech: readonly Entry[] = [
  {
    words:
      "attributes|dispute that|disputes that|disputed that|called it a lie|calls it a lie|call it a lie|called it untrue|said|says|charged that|charges that|reckons|reckoned|reckons that|fears that|fear that|posits|project that|forecast that|forecasts that|forecasts|expects|expect|projects|proposes|cites|cite|lists|list|concedes|concede|accused|accuses|accuse|announce|estimate|speak of|speaks of|spoke of|spoken of|talk of|talks of|talked of|heard that|learned that|learnt that|received reports of|received reports that|received a report of|followed|tracked|tell|confirm|report|warn|believe|write|writes|say|saying|added|adds|reported|reports|reporting|told|tells|stated|states|announced|announces|confirmed|confirms|noted|notes|estimated|estimates|warned|warns|recorded|records|documented|documents|counted|counts|put|puts|verified|explained|explains|insisted|insists|declared|declares|tweeted|wrote|acknowledged|acknowledges|revealed|believes|claimed|claims|claim|show|showed|shows|found|finds|find|registered|gave|denied|denies|deny|dismissed|dismisses|rejected|rejects|refuted|refutes|tallied|estimating|logged|listed|suggest|suggests|suggested|indicate|indicates|indicated|testified|admitted|admits|admit|alleged|alleges|maintains|maintained|clarified|disclosed|tweets|posted|recounted|recalled|recalls|replied|cautioned|cautions|stressed|stresses|highlighted|underlined|reiterated|concluded|concludes|calculates|calculated|assessed|pointed out|points out|identified|identified by name|recorded by name|boasted|boasts|conceded|proclaimed|proclaims|asserted|asserts|affirmed|affirms|observed|complained|complains|bragged|volunteered|acknowledge|insist|allege|stressed that|made public|put at|puts at|validated|validates|certified|corroborated|authenticated|ascertained|established|totalled|totaled|catalogued|chronicled|mapped|assesses|gauged|notified|identifies|reveals|discovered that|made known|let it be known|surmised|testifies|informed|disclose|broadcast|publicised|publicized|underscored|pegs|pegged|surveyed|monitored|profiled|enrolled|screened|published the names of|released the names of|makes it|make it|made it|tallies|register|registers|document|quipped|lamented|argued|argues|predicted|predicts|contends|contended|reckon|specified|specifies|commented|remarked|relayed|inform|informs|responded|verifies|verify|validate|establishes|establishes that|emphasised|emphasises|emphasized|emphasizes|emphasise|emphasize|repeated that|repeats that|gathered that|gathers that|hinted that|hints that|speculated that|intimated|averred|avers|attests|attested|related that|relates that|submitted that|submits that|narrated|narrates|certifies|laments|lament|concedes that|tallying|avowed|divulged|divulges|discloses|recounts|recount|remarks|testify|estimate that|boast|conclude|calculate|caution|stress|underlines|underline|reiterates|highlights|clarifies|specify|surmises|determined that|determines that|deplores that|laid out that|noted down|put on record|has on file|have on file|had on file|has on record|have on record|had on record|has records of|have records of|has details of|have details of|had details of|has evidence of|have evidence of|had evidence of|has evidence that|have evidence that|has proof that|have proof that|gathered evidence of|gathered evidence that|gathered reports of|gathered reports that|gathered credible reports of|gathered credible reports that|gathered testimony of|collected reports of|collected reports that|collected evidence of|collected evidence that|collected testimony of|collected accounts of|received credible reports of|received credible reports that|received information that|received confirmation that|receives reports of|is aware of|are aware of|is adamant that|are adamant that|is convinced that|are convinced that|is confident that|are confident that|is of the view that|is in no doubt that|observes|counters that|countered that|swore that|knows of|knew of|heard of|learned of|learnt of|has information on|have information on|was aware of|were aware of",
    classes: ["SAY"],
  },
  // They say something only before "that" or within marks: "went on", "charged", unlike "charged 40 men".
  {
    words:
      "believed|go on|goes on|went on|continues|continued|charge|charges|charged|propose|proposes|proposed|hope|hopes|hoped|worry|worries|worried|presume|presumes|assume|assumes|assumed|judge|judges|judged",
    classes: ["SUPPOSE"],
  },
  // Before a number too, or a clause of what may be: "officials fear 40 dead", "fears slides will bury 40".
  {
    words: "fear|fears|feared|think|thinks|thought|guess|guesses|guessed|mention|mentions|mentioned",
    classes: ["SUPPOSE", "RECKON"],
  },
  { words: "count|owns up to|own up to|owned up to|recognises|recognizes", classes: ["RECKON"] },
  { words: "saw", classes: ["SEE"] },
  {
    words:
      "according to|per|as per|by the account of|by the count of|by the reckoning of|by the estimate of|by the tally of|in the estimate of|in the judgment of|in the judgement of|in the reckoning of|in the assessment of|in the count of|by the estimates of|by the figures of|by the records of|in the tally of|in the view of|in the opinion of|on the count of|in the words of|based on figures from|based on data from",
    classes: ["ACCORDING"],
  },
  {
    words:
      "word|toll|tally|count|figures|figure|data|estimate|estimates|statistics|numbers|tolls|records|reckoning|report|bulletin|update|database|survey|statement|assessment|count of|study|studies|bulletins|reports|statements|updates|communique|press release|news release|findings|analysis|tallies|counts|assessments|surveys|dashboard|tracker|information|note|list|lists|death count|death counts|body count|head count|headcount|dataset|research|investigation|investigations|probe|audit|letter|letters|map|maps|ledger|register|registry|infographic|factsheet|spreadsheet|situation report|sitrep|newsletter|dossier",
    classes: ["COUNT_NOUN"],
  },
  speakers(
    "monitor",
    "monitor|monitors|war monitor|monitoring group|observatory|watchdog|activist|activists|activist group|rights group|monitoring network",
  ),
  speakers(
    "government",
    "ministry|ministries|cabinet|ombudsman|ombudswoman|minister|government|governments|agencies|police|authorities|authority|governor|mayor|officials|official|spokesman|spokeswoman|spokesperson|president|agency|civil protection|civil protection agency|civil defence|civil defense|department|prosecutor|prosecutors|provincial officials|state|regime|commissioner|secretariat|district officials|coastguard|coast guard|embassy|fire service|disaster management office",
  ),
  speakers(
    "military",
    "army|military|military intelligence|troops|commander|general|colonel|security forces|security sources|security source|military source|military sources|military official|military officials|coalition|navy|air force|forces",
  ),
  speakers("armed_group", "rebels|rebel|militia|militants|taliban|huthis|houthis|group"),
  speakers(
    "ngo",
    "charity|humanitarian worker|humanitarian workers|aid worker|relief worker|relief workers|aid group|aid groups|aid agencies|aid agency|organisation|organization|ngo|ngos|network|committee|council|foundation|federation|union|alliance|humanitarians|aid workers|cluster|society|campaigners|institute|university|researchers|study",
  ),
  speakers(
    "other",
    "diplomat|diplomats|office|institution|directorate|general staff|medical examiner|examiner|marshal|lawyers|officer|engineers|leaders|operators|bishop|church|school|union leader|separatists|listeners|teachers|administrator|commission",
  ),
  speakers("un", "world body|un office|envoy|special envoy|rapporteur|mission|un agency"),
  speakers(
    "health",
    "hospital|hospitals|medics|medic|paediatrician|paediatricians|pediatrician|pediatricians|physician|physicians|pathologist|epidemiologist|epidemiologists|doctor|doctors|medical source|medical sources|health workers|hospital sources|hospital source|medical workers|health officials|paramedics|rescuers|rescue workers|morgue|nurse|medical officials|hospital officials|health ministry|ministry of health",
  ),
  speakers(
    "media",
    "newspaper|television|tv|radio|news agency|state media|media|state television|state tv|broadcaster|channel|newspapers",
  ),
  speakers(
    "witness",
    "key informants|informants|kin|kinsfolk|kinsmen|witnesses|witness|residents|resident|villagers|survivors|survivor|relatives|locals|local residents|local sources|local source|sources|source|families|community leaders|elders|residents and activists|parents|bystanders|onlookers|passers-by|neighbours|neighbors|eyewitnesses|tribal leaders|opposition",
  ),
  { words: "citing|cited|quoting|quoted|quotes|cite|cites", classes: ["CITE"] },
  {
    words:
      "said|says|say|added|adds|reported|reports|report|announced|announces|confirmed|confirms|stated|states|noted|notes|warned|warns|estimated|estimates|insisted|insists|explained|explains|declared|wrote|writes|recalled|recalls|tweeted|acknowledged|admitted|recounted|according|shows|show|believes|cautioned|claim|claims|claimed|concedes|conceded|reckons|reckoned|concluded|concludes|alleged|alleges|maintains|maintained|argues|argued|insist|warn|estimate|note|add|confirm|believe|admits|calculates|calculated|laments|emphasised|emphasises|stressed|stresses|testified",
    classes: ["INVERTS"],
  },
  {
    words:
      "heard that|learned that|learnt that|received reports of|received reports that|received a report of|put|puts|put at|puts at|gave|gives|found|finds|find|validated|validates|certified|corroborated|authenticated|ascertained|established|totalled|totaled|catalogued|chronicled|mapped|gauged|identifies|reveals|pegs|pegged|surveyed|monitored|profiled|enrolled|screened|shows|showed|show|list|lists|cite|cites|made|make|makes|makes it|make it|made it|indicate|indicates|suggest|suggests|identified|identified by name|recorded by name|find that",
    classes: ["PUTS"],
  },
  { words: "found|finds|find|finding", classes: ["FINDS"] },
  {
    words:
      "revise|raise|lower|update|adjust|downgrade|upgrade|trim|reduce|correct|give|release|place|revised|revises|raised|raises|lowered|lowers|updated|updates|cut|increased|corrected|upped|adjusted|downgraded|upgraded|pegged|trimmed|reduced|reduces|gave|gives|given|set|sets|provided|released|issued|published|placed|places",
    classes: ["REVISES"],
  },
  {
    words:
      "previously|separately|earlier|long|flatly|initially|finally|meanwhile|publicly|privately|today|swiftly|repeatedly|conservatively|formally|tentatively|provisionally|promptly|independently|subsequently|however|too",
    classes: ["MANNER"],
  },
  {
    words:
      "reported|confirmed|recorded|documented|counted|verified|estimated|announced|registered|tallied|logged|listed|given|denied|dismissed|rejected|disputed|released|published|issued|provided|compiled|collected|gathered|cited|stated|claimed to have been|kept|maintained|collated|seen|supplied|shared|quoted|audited|conducted|prepared|produced|updated",
    classes: ["REPORTED"],
  },
  {
    words:
      "toll|tolls|tally|tallies|count|count of|counts|figure|figures|data|estimate|estimates|statistics|numbers|reckoning|list|lists|death count|body count|headcount|dataset|database|records",
    classes: ["TALLY"],
  },
  { words: "source|sources", classes: ["SOURCE_WORD"] },
  {
    words: "admission|telling|account|version|estimation|reading|view|opinion|judgment|judgement|records|books",
    classes: ["OPINION"],
  },
  {
    words:
      "after|following|when|hours after|days after|a day after|weeks after|months after|moments after|minutes after|in the wake of",
    classes: ["AFTERMATH"],
  },
  { words: "for|with|on behalf of", classes: ["ON_BEHALF"] },
  { words: "in charge of|in command of|responsible for|tasked with|representing|overseeing", classes: ["IN_CHARGE"] },
  { words: "speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking|told|heard|hears", classes: ["SPEAKS"] },
  {
    words:
      "rumours|rumors|speculation|footage|video|videos|images|photos|pictures|claims|allegations|evidence|indications|signs",
    classes: ["RUMOUR"],
  },
  {
    words:
      "saying|putting|adding|noting|warning|stating|claiming|reporting|estimating|announcing|confirming|explaining|declaring",
    classes: ["SAYING"],
  },
  {
    words:
      "when|because|unlike|despite|a day after|days after|hours after|weeks after|months after|moments after|minutes after|once",
    classes: ["CLAUSE"],
  },
  {
    words:
      "law|laws|act|decree|decrees|constitution|convention|treaty|treaties|accord|accords|agreement|agreements|pact|truce|ceasefire|deal|statute|resolution|protocol|ordinance|legislation|amendment|code",
    classes: ["LAW"],
  },
  { words: "before|until|while|since|though|although|whereas|where|if", classes: ["SUBORDINATES"] },
  {
    words:
      "head|chief|director|spokesman|spokeswoman|spokesperson|secretary|secretary general|representative|coordinator|president|minister|leader|commander|founder|deputy|regional|official|boss|executive",
    classes: ["TITLE"],
  },
  {
    words:
      "could|may|might|would|will|expected to|expected|expects|anticipates|projected|feared|risk|risks|likely to|likely|threatens|forecast|warned of|warn of|warns of|warning of|potentially|if|at risk|threatened|set to|fears|fear|predicts|predicted",
    classes: ["PROJECT"],
  },
  {
    words:
      "denied|denies|deny|denying|denial|denials|rejected|rejects|reject|rejecting|dismissed|dismisses|dismiss|dismissing|refuted|refutes|refute|refuting|untrue|not true|no truth|unfounded|baseless|debunked|debunks|hoax|dispute that|disputes that|disputed that|called it a lie|calls it a lie|call it a lie|called it untrue",
    classes: ["DENY"],
  },
  { words: "disputes|disputed|disputing|contests|contested|contesting", classes: ["DISPUTES"] },
  // What somebody tried or meant to do, whatever came of it: "a plot to kill 200".
  {
    words: [
      ...["plot", "plots", "plotted", "plotting", "conspired", "conspiring", "conspiracy", "scheme"],
      ...[
        "attempt",
        "attempts",
        "attempted",
        "attempting",
        "tried",
        "tries",
        "trying",
        "bid",
        "threat",
        "threats",
        "meant",
      ],
    ]
      .map((word) => `${word} to`)
      .join("|"),
    classes: ["ATTEMPT"],
  },
  {
    words: "all but|everyone but|everybody but|except|except for|other than|apart from|save for",
    classes: ["ALL_BUT"],
  },
  // "Reports of 12 deaths could not be verified"
  {
    words: [
      ...["could not be", "cannot be", "have not been", "has not been", "yet to be", "had not been"].flatMap((not) =>
        ["", "independently ", "immediately "].flatMap((how) =>
          ["verified", "confirmed"].map((verb) => `${not} ${how}${verb}`),
        ),
      ),
      ...["unverified", "unconfirmed"],
    ].join("|"),
    classes: ["UNCONFIRMED"],
  },
  // Who cannot say so says that it may be: "nobody could confirm that 12 had died".
  {
    words: [
      ...["could not", "cannot", "couldn't", "can't", "unable to", "yet to", "nobody could", "no one could"],
      ...["has not", "have not", "had not", "did not"],
    ]
      .flatMap((not) => ["", "independently ", "immediately ", "yet "].map((how) => `${not} ${how}`))
      .flatMap((not) =>
        (/^ha[sd]|^have/.test(not) ? ["confirmed", "verified"] : ["confirm", "verify"]).map((verb) => not + verb),
      )
      .concat(["no confirmation", "no independent confirmation", "no official confirmation"])
      .join("|"),
    classes: ["PROJECT", "NOT"],
  },
  {
    words: ["could not be", "cannot be", "has not been", "had not been"]
      .flatMap((not) => ["", "independently ", "immediately "].map((how) => `${not} ${how}`))
      .flatMap((not) => ["verified that", "confirmed that"].map((verb) => not + verb))
      .join("|"),
    classes: ["UNCONFIRMED", "PROJECT"],
  },
  {
    words:
      "assumes that|assumed that|assuming that|assuming|imagine|imagine that|suppose|suppose that|supposing|supposing that|unless|dreamed that|dreamt that|pretended that",
    classes: ["PROJECT"],
  },
  { words: "reports|report|accounts|news|word", classes: ["REPORTS"] },
  {
    words:
      "expects|expect|expecting|anticipates|anticipate|foresees|prepares for|preparing for|braces for|bracing for|reckons with|reckon with",
    classes: ["EXPECTS", "PROJECT"],
  },
  { words: "fears that|fear that|fears of|amid fears|whether", classes: ["PROJECT"] },
  { words: "no evidence|no proof|contrary to", classes: ["DENY"] },
  // What somebody denies of himself: nobody says by it that it did not happen.
  {
    words:
      "responsibility|involvement|role|wrongdoing|liability|blame|culpability|negligence|knowledge|complicity|part|having anything|fault",
    classes: ["BLAME"],
  },
  // What was once said, and is taken back: "an earlier version of this article said 40 had died".
  {
    words: [
      ...["earlier", "previous", "first", "former"].map((which) => `${which} version`),
      ...["incorrectly", "wrongly", "mistakenly", "erroneously", "falsely"].flatMap((how) =>
        ["said", "stated", "reported", "put"].map((verb) => `${how} ${verb}`),
      ),
      ...["misstated", "misreported", "overstated"],
    ].join("|"),
    classes: ["DENY"],
  },
  // Said behind a count: "the figure of 40 dead was wrong".
  {
    words:
      "exaggerated|inflated|overstated|wrong|false|incorrect|mistaken|erroneous|inaccurate|too high|too much|excessive|unfounded|untrue|not true|not correct|baseless|fabricated|invented|made up|a hoax|a fabrication|bogus|fake|nonsense",
    classes: ["UNTRUE"],
  },
  {
    words: "proved|proves|proved to be|turned out|turned out to be|turns out to be|were found to be|was found to be",
    classes: ["PROVES"],
  },
  // What is withdrawn is a count only where one stands for it: "withdrew the figure", "a toll that it later retracted".
  {
    words:
      "withdraw|withdraws|withdrew|withdrawn|withdrawing|retract|retracts|retracted|retracting|rescind|rescinds|rescinded|recant|recants|recanted|disown|disowns|disowned|disavow|disavows|disavowed|took back|taken back",
    classes: ["RETRACT"],
  },
  // What stands for a count behind its comma: "killed 17, a claim that the army denied".
  {
    words:
      "claim|claims|charge|charges|allegation|allegations|accusation|accusations|assertion|assertions|version|account|accounts|report|reports|numbers|figures|tolls|estimates|statistics|totals",
    classes: ["CHARGE"],
  },
  { words: "number|figure|toll|death toll|count|tally|estimate|total|statistic", classes: ["CHARGE", "SUM"] },
  // Who fits in is not who is there: "a hall with room for 300".
  {
    words:
      "room for|space for|places for|beds for|designed for|built for|capacity of|capacity for|capacity is|designed to hold|built to hold|designed to house|built to house|can hold|can house|can sleep|licensed to carry",
    classes: ["ROOM"],
  },
  {
    words:
      "means to|mean to|plan foresees|plans foresee|plan envisages|plans envisage|plan provides for|plans to|plan to|planned to|planning to|plans for|aims to|aim to|aimed to|aiming to|intends to|intend to|intended to|intending to|pledged to|pledges to|pledge to|vowed to|vows to|vow to|proposes to|proposed to|hopes to|hoped to|hope to|prepares to|preparing to|undertook to|undertakes to|promised to|promises to|promise to|threatened to|threatens to|wants to|want to|wanted to|seeks to|seek to|seeking to|offers to|offered to|offering to|agrees to|agreed to|agreeing to",
    classes: ["PLAN"],
  },
  { words: "is to be|are to be|was to be|were to be", classes: ["BE", "PLAN"] },
  { words: "want|wants", classes: ["WANTS"] },
  // "who did not want to be named": nobody plans anything.
  {
    words:
      "want to be named|want to be identified|want to be quoted|want to give his name|want to give her name|want to give their names|want to be seen",
    classes: ["NOCOUNT"],
  },
  {
    words:
      "averted|avert|averts|averting|prevented|prevent|prevents|preventing|avoided|avoid|avoids|avoiding|staved off|forestalled",
    classes: ["PREVENTS"],
  },
  { words: "call|calls|called|calling|brand|brands|branded|describe|describes|described", classes: ["CALLS"] },
  { words: "projection|projections|forecast|outlook|scenario", classes: ["OUTLOOK"] },
  { words: "correction|corrections|corrected|clarification", classes: ["CORRECTION"] },
  {
    words: ["entry", "post", "tweet", "item", "report", "story", "dispatch", "bulletin"]
      .flatMap((text) => [`earlier ${text}`, `previous ${text}`])
      .join("|"),
    classes: ["EARLIER_TEXT"],
  },
  // What somebody decides to do: "will evacuate 300" is a plan, "will flee" is none.
  {
    words: ["evacuat", "relocat", "rehous", "resettl", "repatriat", "mov"]
      .flatMap((verb) => [`${verb}e`, `${verb}ed`])
      .concat(["transfer", "transferred", "shift", "shifted", "clear out", "cleared out", "move out", "moved out"])
      .concat([
        "bring",
        "brought",
        "take",
        "taken",
        "ship",
        "shipped",
        "bus",
        "bussed",
        "ferry",
        "ferried",
        "fly",
        "flown",
      ])
      .concat([
        "airlift",
        "airlifted",
        "deport",
        "deported",
        "expel",
        "expelled",
        "assist",
        "assisted",
        "help",
        "helped",
        "allow",
        "allowed",
      ])
      .concat([
        "arrest",
        "arrested",
        "detain",
        "detained",
        "transport",
        "transported",
        "send",
        "sent",
        "evict",
        "evicted",
      ])
      .join("|"),
    classes: ["ARRANGE"],
  },
  {
    words: "verified|confirmed|documented|identified by name|by name|identified|recorded by name",
    classes: ["DOCUMENTED"],
  },
  { words: "an estimated|estimated|estimates|estimate", classes: ["ESTIMATED"] },
];
