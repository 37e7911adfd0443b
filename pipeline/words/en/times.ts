import type { Entry } from "../lexicon.ts";

const named = (rows: Record<string, string>): Entry[] =>
  Object.entries(rows).map(([time, words]) => ({ words, classes: ["TIME"], meaning: { time } }));

const parts = (rows: Record<string, string>): Entry[] =>
  Object.entries(rows).map(([time, words]) => ({ words, classes: ["EARLY"], meaning: { time } }));

/** Words of time that are no month and no weekday. */
export const times: readonly Entry[] = [
  {
    words: "since|starting|beginning|ever since|starting in|starting on|starting from|beginning in|beginning on",
    classes: ["SINCE"],
  },
  { words: "until|till|up to|through|to|and", classes: ["UNTIL"] },
  {
    words:
      "erupted|began|begun|started|broke out|resumed|flared|flared up|was launched|were launched|escalated|intensified",
    classes: ["BEGIN"],
  },
  { words: "first", classes: ["NTH"], meaning: { number: 1 } },
  { words: "second", classes: ["NTH"], meaning: { number: 2 } },
  { words: "third", classes: ["NTH"], meaning: { number: 3 } },
  { words: "fourth", classes: ["NTH"], meaning: { number: 4 } },
  { words: "final|last|closing", classes: ["NTH"], meaning: { number: -1 } },
  { words: "friday prayers", classes: ["WEEKDAY"], meaning: { number: 5 } },
  { words: "half|h", classes: ["PORTION"], meaning: { portion: "half" } },
  { words: "quarter|q", classes: ["PORTION"], meaning: { portion: "quarter" } },
  { words: "later|after|on|afterwards|afterward", classes: ["LATER"] },
  { words: "following|next", classes: ["NEXT"] },
  { words: "then", classes: ["THEN"] },
  { words: "to|through|till|until|thru", classes: ["THROUGH"] },
  { words: "to|ending|ended|up to|through|until|up to and including", classes: ["ENDING"] },
  {
    words:
      "whole|entire|course|full|all of|calendar|month long|as early as|as late as|as recently as|as long ago as|as far back as",
    classes: ["WHOLE"],
  },
  { words: "straight|consecutive|successive|running|in a row", classes: ["IN_A_ROW"] },
  { words: "fiscal year|financial year|fy|budget year|school year|academic year", classes: ["FISCAL"] },
  { words: "spring|summer|autumn|winter", classes: ["SEASON"] },
  {
    words:
      "morning|afternoon|evening|night|dawn|dusk|noon|midnight|midday|daybreak|sunset|sunrise|nightfall|lunchtime|early hours|small hours|wee hours|early morning|early evening|late evening|late night",
    classes: ["DAYPART"],
  },
  ...["mon", "tue|tues", "wed", "thu|thur|thurs", "fri", "sat", "sun"].map(
    (words, i): Entry => ({ words, classes: ["DAY_SHORT"], meaning: { number: i + 1 } }),
  ),
  {
    words:
      "attack|attacks|raid|raids|strike|strikes|air strike|air strikes|airstrike|airstrikes|bombing|bombings|bombardment|shelling|blast|blasts|explosion|explosions|quake|quakes|earthquake|earthquakes|tremor|aftershock|flood|floods|flooding|storm|storms|cyclone|typhoon|hurricane|tornado|landslide|landslides|mudslide|mudslides|avalanche|tsunami|eruption|fire|blaze|wildfire|wildfires|crash|collision|accident|derailment|capsizing|sinking|shipwreck|collapse|stampede|crush|ambush|assault|offensive|clash|clashes|fighting|battle|battles|war|conflict|invasion|coup|uprising|massacre|killing|killings|shooting|siege|incident|outbreak|epidemic|drought|disaster|tragedy|violence|unrest|crackdown|riots|hostilities|campaign|incursion|rains|surge|disturbances",
    classes: ["EVENT"],
  },
  // Names of disasters.
  {
    words: "ash wednesday|black saturday|black friday|black sunday|black thursday|bloody sunday|bloody friday",
    classes: ["EVENT"],
  },
  {
    words:
      "reporting period|reporting week|reporting month|review period|period under review|period covered|week under review|month under review|quarter under review|period in question",
    classes: ["COVERED", "PERIODIC"],
  },
  {
    words:
      "weekly|fortnightly|monthly|quarterly|brief|briefing|bulletin|digest|round-up|roundup|summary|snapshot|review|tally|factsheet|overview|covers|covering|week|month|quarter|half-year",
    classes: ["PERIODIC"],
  },
  // What is over in a day: whoever writes "the raid" means the one that the report has told of.
  {
    words:
      "attack|raid|strike|air strike|airstrike|bombing|shelling|barrage|blast|explosion|quake|earthquake|tremor|flood|floods|storm|storms|cyclone|typhoon|hurricane|tornado|landslide|slide|mudslide|avalanche|tsunami|eruption|fire|blaze|inferno|crash|collision|accident|derailment|capsizing|sinking|shipwreck|wreck|collapse|cave-in|stampede|crush|ambush|assault|massacre|shooting|incident|disaster|tragedy|melee|blasts|explosions|attackers|assailants|rampage|bomber|gunman|surge|torrent|deluge",
    classes: ["SUDDEN"],
  },
  {
    words:
      "exploded|blew up|went off|burst|capsized|sank|overturned|tipped over|rolled over|went over|went down|broke up|broken up|broke apart|collapsed|gave way|caved in|crashed|derailed|collided|ploughed into|plowed into|plunged|tore through|blew through|swept through|swept|struck|ripped through|made landfall|came ashore|opened fire|stormed|raided|caught fire|ran aground|shook|jolted|engulfed|slammed into|smashed into|burned down|burnt down",
    classes: ["BEFALLS"],
  },
  {
    words:
      "ambushed|seized|captured|clashed|fought|stabbed|detonated|rammed|erupted|broke out|rained down|exchanged fire|flipped|flipped over|lobbed|hurled|rained on|rioted|leaked|lost control|ran into|drove into|left the road|came off the road|ran off the road|veered off|skidded|swerved|careered|keeled over|took on water|ran out of fuel|crashed into|blown up|rampaged|overflowed|burst its banks|gave out|came under fire|came under attack",
    classes: ["ASSAILS"],
  },
  { words: "anniversary|anniversaries|commemoration", classes: ["ANNIVERSARY"] },
  // What is done about harm, and who does it.
  {
    words:
      "parliament|senate|congress|lawmakers|cabinet|court|judge|judges|jury|trial|verdict|inquest|hearing|ceasefire|truce|armistice|accord|curfew|election|elections|referendum|vote|voters|voted|voting|talks|summit|negotiations|mediators|negotiators|ambassador|ambassadors|envoy|envoys|delegation|sanctions|embargo|funeral|funerals|memorial|mourning|vigil|ceremony|president|prime minister|minister|ministers|governor|mayor|pope|bishop|met|arrived|flew|travelled|traveled|returned|summoned|convened|pledged|promised|vowed|took office|took effect|took hold|came into force|went into effect|entered into force|union|unions|holiday|match|tournament|concert",
    classes: ["CIVIL"],
  },
  {
    words:
      "war|invasion|coup|uprising|revolution|revolt|insurgency|occupation|takeover|independence|pandemic|ceasefire|truce|armistice|peace deal|peace accord|peace agreement|lockdown",
    classes: ["ERA"],
  },
  // What goes on for more than the day on which it was told of.
  {
    words:
      "offensive|campaign|siege|bombardment|blockade|crackdown|operation|onslaught|drought|famine|outbreak|epidemic",
    classes: ["ONGOING"],
  },
  {
    words:
      "fighting|clashes|hostilities|violence|unrest|riots|protests|battle|battles|exchange of fire|exchanges of fire|cross-border fire",
    classes: ["STRUGGLE"],
  },
  { words: "launched|launches", classes: ["LAUNCH"] },
  { words: "as of|as at|as on", classes: ["AS_OF_DATE"] },
  // What a report that comes out again and again calls itself.
  {
    words:
      "flash update|situation report|situation update|humanitarian update|operation update|operations update|emergency update|weekly update|daily update|sitrep|update|report|bulletin|brief|snapshot|factsheet|fact sheet|dashboard|newsletter|digest",
    classes: ["ISSUE"],
  },
  { words: "few|several|many", classes: ["FEW"] },
  { words: "while|whilst|whereas|but|though|although", classes: ["CONTRAST"] },
  { words: "followed|follows|sparked|triggered|provoked|prompted|unleashed", classes: ["FOLLOWS"] },
  { words: "after|following|in the wake of|in the aftermath of|hours after", classes: ["AFTERWARDS"] },
  {
    words: "hours after|weeks after|months after|years after|decades after|moments after|minutes after|seconds after",
    classes: ["LAPSE"],
  },
  { words: "seconds later|minutes later|hours later|minutes afterwards|hours afterwards", classes: ["ELAPSED"] },
  {
    words:
      "days after|a day after|the day after|nights after|a night after|the night after|mornings after|the morning after",
    classes: ["DAYS_AFTER"],
  },
  {
    words:
      "arraigned|charged|convicted|acquitted|accused|sentenced|jailed|arrested|detained|remanded|indicted|tried|on trial|guilty|suspected|wanted|held|executed|hanged|cleared|prosecuted|in court|before a court",
    classes: ["ACCUSED"],
  },
  { words: "same", classes: ["SAME"] },
  { words: "whose", classes: ["WHOSE"] },
  { words: "now|date|present", classes: ["NOWADAYS"] },
  {
    words:
      "elsewhere|separately|meanwhile|before|prior to|until|historically|further south|further north|further east|further west|farther south|farther north|farther east|farther west|in a separate|in another|in other",
    classes: ["ELSEWHERE"],
  },
  { words: "also|altogether|overall|in all|all told|in total|combined|further|together", classes: ["ALSO"] },
  {
    words: "update|updates|updated|unchanged|not changed|no change|not moved|not risen|not budged|revision|revised",
    classes: ["UNCHANGED"],
  },
  {
    words:
      "agreed|agreed upon|entered its|resigned|resigns|stepped down|was sacked|were sacked|was fired|were fired|apologised|apologized|presented|published|released|issued|made public|makes public|adopted|signed|unveiled|inaugurated|established|founded|set up|created|introduced|approved|ratified|enacted|drafted|drawn up|brokered|negotiated|elected|appointed|imposed|decreed|renewed|extended|submitted|posted|aired|broadcast|buried|bury|mourned|commemorated|remembered|visited|toured|inspected|condemned|appealed|laid to rest|withdrew|withdrawn|retracted|marked|marks|marking|pulled out alive|found alive|brought out alive|rescued alive|reopened|resumed|suspended|called off|cancelled|canceled|postponed",
    classes: ["OTHER_DEED"],
  },
  {
    words:
      "share|shares|number|numbers|proportion|portion|concentration|concentrations|caseload|contingent|figure|figures|toll|tally|group|part",
    classes: ["PART_OF_ALL"],
  },
  { words: "ahead of|followed by|followed closely by|trailed by|closely followed by", classes: ["RANKS"] },
  {
    words:
      "worst|deadliest|bloodiest|biggest|largest|highest|heaviest|strongest|lowest|fiercest|most violent|most powerful|most severe|the most|for the first time",
    classes: ["WORST"],
  },
  {
    words: "found|finds|heard|heard that|learned that|learnt that|identified|assessed|surveyed|estimated",
    classes: ["LOOKED"],
  },
  { words: "took place|happened|occurred|came", classes: ["OCCUR"] },
  { words: "earlier|before|previously", classes: ["EARLIER"] },
  {
    words: "ends|ended|ending|begins|began|starts|started|opens|opened|dawns|dawned|closes|closed|draws|drew",
    classes: ["YEAR_TURNS"],
  },
  { words: "last|past|previous|preceding|recent", classes: ["LAST"] },
  { words: "previous|preceding", classes: ["PREVIOUS"] },
  { words: "this|the current", classes: ["THIS"] },
  { words: "in|during|over|within|on|for|throughout", classes: ["DURING"] },
  {
    words: "as of|as at|by|as on|up to|through|until|till|by the end of|before the end of|registered by",
    classes: ["ASOF"],
  },
  ...named({
    today: "today|this morning|this afternoon|this evening|tonight|earlier today|late today",
    yesterday: "yesterday|last night",
    eve: "the day before yesterday|the night before last",
    overnight: "overnight",
    "12-24": "christmas eve",
    "12-25": "christmas day|christmas",
    "12-26": "boxing day",
    "12-31": "new year's eve",
    "01-01": "new year's day|new year|the new year",
    "easter-7": "palm sunday",
    "easter-3": "maundy thursday|holy thursday",
    "easter-2": "good friday",
    "easter-1": "holy saturday|easter saturday",
    "easter+0": "easter sunday",
    "easter+1": "easter monday",
    "easter+49": "whit sunday|pentecost sunday",
    open: "ramadan|eid|eid al-fitr|eid al-adha|easter|holy week|ashura|nowruz|newroz|passover|diwali|yom kippur|lunar new year|the monsoon|the monsoon season|monsoon season|the rainy season|rainy season|the dry season|the lean season|lean season|the harvest|the holidays",
  }),
  ...parts({
    early: "early|the beginning of|the start of|the early part of|beginning of|start of",
    mid: "mid|the middle of|middle of",
    late: "late|the end of|end of|the close of",
  }),
  {
    words:
      "the same operation|the same raid|the same attack|the same incident|the same blast|the same clash|the same clashes|the same battle|the same ambush|the same assault|the same strike|hours later|minutes later|moments later|hours afterwards|minutes afterwards|later that day|later the same day|later that night|that day|the same day|that night|the same night|that evening|the same evening|that morning|the same morning|that afternoon|the same afternoon|that month|that year|the same month|the same year|that time|that period|this time|this period|the same time|the same period|the corresponding period|the corresponding months|the corresponding month|the corresponding quarter|the corresponding week|the equivalent period|the comparable period|the same days|the same months|the same weeks|the same window|the same stretch|those days|those months|those weeks|these days|the period|the time",
    classes: ["SAME_TIME"],
  },
];
