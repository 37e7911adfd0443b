import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";
import { phrases, regular, verb } from "./forms.ts";

const T: ClassName[] = ["V_T"];
const I: ClassName[] = ["V_I"];

/** Verbs whose patient is counted (V_T: "killed 12", V_I: "12 died"), and verbs that only help to count. */
export const verbs: readonly Entry[] = [
  ...regular("suffer sustain receive incur*", ["SUFFER"], { measure: "injuries" }),
  ...regular("displace evacuate", T, { measure: "displaced" }),
  // Schools expel pupils, parties members.
  ...regular("expel*", ["V_T", "MOVES"], { measure: "displaced" }),
  // Trees are uprooted too.
  ...regular("uproot dislodge", ["V_T", "LOOSE", "BARE"], { measure: "displaced" }),
  ...verb("drive_out drives_out drove_out driven_out driving_out", T, { measure: "displaced" }),
  ...verb("force_out forces_out forced_out forced_out forcing_out", T, { measure: "displaced" }),
  ...verb("flee flees fled fled fleeing", I, { measure: "displaced" }),
  ...verb("chase chases chased chased chasing", T, { measure: "displaced" }),
  // Who gives chase drives nobody out.
  ...phrases(
    "give_chase hold_up hold_out hold_on hold_on_to hold_onto hold_aloft hold_hands hold_back",
    ["OTHER_DEED"],
    {},
  ),
  ...verb("leave leaves left left leaving", ["LEAVE"]),
  ...regular("cause prompt compel* oblige push", ["CAUSE"]),
  ...regular("render", ["RENDERS"]),
  // Not "forces": those are soldiers far more often.
  { words: "force", classes: ["CAUSE", "DRIVE"] },
  { words: "forced", classes: ["CAUSE", "DRIVE", "V_FIN", "V_PP"] },
  { words: "forcing", classes: ["CAUSE", "DRIVE", "V_ING"] },
  ...verb("make makes made made making", ["CAUSE"]),
  ...verb("drive drives drove driven driving", ["DRIVE"]),
  ...regular("chase push shift", ["DRIVE"]),
  { words: "chose|choose|chosen|decided|opted|elected|managed|preferred|began|begun|started", classes: ["CHOOSE"] },
  ...regular("claim", ["CLAIM"]),
  ...regular("list", ["GIVES"]),
  ...verb("give gives gave given giving", ["GIVES"]),
  ...verb("take takes took taken taking", ["CLAIM"]),
  ...verb("cost costs cost cost costing", ["CLAIM"]),
  {
    words:
      "climbed|swollen|swelled|rose|risen|rises|jumped|leapt|up|down|revised|revised down|revised up|increased|grew|grown|shrunk|shrank|fell|fallen|dropped|raised|lowered|went|gone|cut",
    classes: ["RISE"],
  },
  { words: "increase|rise|climb|jump|leap|surge|soar|mount|swell|drop|decrease|decline|fall", classes: ["CHANGE"] },
  ...phrases("bring take raise push lift drive send swell carry", ["BRINGS"], {}),
  { words: "against|compared with|compared to|as against|versus", classes: ["AGAINST"] },
  { words: "believed|known|thought|presumed|understood|reported|said|confirmed", classes: ["KNOWN"] },
  { words: "among|amongst", classes: ["AMONG"] },
  {
    words:
      "stand at|now stand at|reached|reaches|reach|reaching|rose to|risen to|rises to|rising to|climbed to|stands at|stood at|standing at|hit|jumped to|leapt to|increased to|grew to|now stands at|came to|run to|runs to|ran to|amount to|amounts to|amounted to|put at|is put at|topped|passed|went up to|tops|passes|nears|neared|hits|exceeds|surpasses|crosses|crossed|climbs to|climbing to|jumps to|inches up to|inched up to|edges up to|edged up to|creeps up to|crept up to|ticks up to|ticked up to|climbs up to|climbed up to|rises up to|rose up to|goes up to|shoots up to|shot up to|inches to|inched to|edges to|edged to|creeps to|crept to|soars to|soared to|swells to|swelled to|mounts to|mounted to|increases to|hitting",
    classes: ["REACH"],
  },
  {
    words:
      "recorded|counted|documented|registered|verified|confirmed|tallied|logged|tracked|recording|counting|documenting|counts|records|listed|lists|reported",
    classes: ["COUNT_VERB"],
  },
  {
    // What somebody was able to count is no projection.
    words: [
      "could",
      "could only",
      "could so far",
      "could so far only",
      "was able to",
      "were able to",
      "has been able to",
      "have been able to",
    ]
      .flatMap((able) =>
        ["confirm", "verify", "count", "identify", "document", "record"].map((verb) => `${able} ${verb}`),
      )
      .join("|"),
    classes: ["COUNT_VERB", "SAY"],
  },
  { words: "number|numbered|numbering|totalled|totaled|totalling|totaling", classes: ["NUMBERED"] },
  // What is staged, or does not come to pass, is no attack: "held two strikes", "repelled 12 attacks".
  {
    words:
      "held|hold|holds|holding|staged|stage|stages|staging|called|call|calls|calling|called off|call off|calls off|organised|organized|suspended|planned|repelled|repel|repels|repelling|repulsed|repulse|repulses|foiled|foil|foils|foiling|thwarted|thwart|thwarts|thwarting|averted|avert|averts|prevented|prevent|prevents|preventing|beat off|beaten off|beat back|beaten back|fended off|warded off|staved off",
    classes: ["STAGE"],
  },
  // Another count of the same: "the district put the figure at 41".
  {
    words: ["figure", "number", "total", "count", "tally"]
      .flatMap((noun) => ["gave", "gives", "cited", "cites", "has"].map((verb) => `${verb} a ${noun} of`))
      .join("|"),
    classes: ["RIVAL", "SAY"],
  },
  // "put the figure above 80"
  { words: "put the figure|puts the figure|putting the figure", classes: ["RIVAL", "SAY"] },
  {
    words: ["figure", "number", "total", "count", "tally"]
      .flatMap((noun) => ["put", "puts", "putting"].map((verb) => `${verb} the ${noun} at`))
      .join("|"),
    classes: ["RIVAL", "SAY"],
  },
  {
    words:
      "recognises|recognised|recognizes|recognized|recognise|recognize|accepts|accepted|accept|confirms|confirmed|confirm|acknowledge|admit|count|list|lists|cites|cited|cite|quotes|quoted|offers|offered|gave|gives|acknowledged|acknowledges|admitted|admits|conceded|concedes|said|says|say|saying|reports|reported|counted|counts|verified|tallied|claim|claims|claimed|recorded|finds|found|documented|listed",
    classes: ["RIVAL_SAY"],
  },
  {
    words: ["figure", "number", "total", "count", "tally", "toll"]
      .flatMap((noun) => [`included in that ${noun}`, `included in the ${noun}`, `part of that ${noun}`])
      .join("|"),
    classes: ["IN_TOTAL"],
  },
  {
    words: ["put", "puts", "putting"]
      .flatMap((verb) => ["it at", "that at", "them at"].map((at) => `${verb} ${at}`))
      .join("|"),
    classes: ["RIVAL", "SAY"],
  },
  {
    words: ["believe", "believes", "believed", "reckon", "reckons", "think", "thinks", "estimate", "estimates"]
      .flatMap((verb) =>
        [
          "number",
          "figure",
          "total",
          "toll",
          "true figure",
          "real number",
          "real figure",
          "true number",
          "actual number",
        ]
          .map((noun) => `${verb} the ${noun}`)
          .flatMap((words) => [`${words} to be`, `${words} is`, `${words} was`, `${words} at`]),
      )
      .join("|"),
    classes: ["RIVAL", "SAY"],
  },
  {
    words: [
      "number",
      "figure",
      "true figure",
      "real number",
      "real figure",
      "true number",
      "actual number",
      "actual figure",
      "right figure",
      "right number",
      "correct figure",
      "correct number",
    ]
      .flatMap((noun) => ["is", "was"].map((be) => `the ${noun} ${be}`))
      .join("|"),
    classes: ["RIVAL"],
  },
  {
    words: ["cut", "raised", "lowered", "revised", "reduced", "corrected", "increased", "trimmed", "brought"]
      .flatMap((verb) =>
        ["that", "this", "it", "that figure", "the figure", "that number", "the number"].map(
          (what) => `${verb} ${what} to`,
        ),
      )
      .join("|"),
    classes: ["RIVAL"],
  },
  {
    words: ["assessment", "estimate", "tally", "count", "list", "reckoning"]
      .flatMap((noun) =>
        ["runs to", "ran to", "stands at", "stood at", "comes to", "came to"].map((verb) => `${noun} ${verb}`),
      )
      .join("|"),
    classes: ["RIVAL"],
  },
  {
    words:
      "admit losing|admits losing|admitted losing|acknowledges losing|acknowledged losing|admit to|admits to|own up to|makes it|make it",
    classes: ["RIVAL", "SAY"],
  },
  { words: "did|did so", classes: ["DID"] },
  {
    words: ["as", "so", "and so"]
      .flatMap((so) =>
        ["did", "do", "does", "was", "were", "is", "are", "has", "have", "had"].map((verb) => `${so} ${verb}`),
      )
      .filter((words) => !/^as (?:is|are|has|have|had|do|does)$/.test(words))
      .join("|"),
    classes: ["DID_TOO"],
  },
  { words: "estimate|estimates|estimated", classes: ["GUESSES"] },
  // Nobody holds them.
  {
    words: ["panic", "fear", "terror", "doubt", "cramps", "fever"]
      .flatMap((what) => ["seized by", "seized with", "struck by", "gripped by"].map((verb) => `${verb} ${what}`))
      .join("|"),
    classes: ["ADV"],
  },
  {
    words: ["list", "register", "records", "books", "file", "database", "roll"]
      .flatMap((noun) =>
        ["has", "have", "gives", "give", "shows", "show", "names", "holds"].map((verb) => `${noun} ${verb}`),
      )
      .filter((words) => !/^(?:records|books) \w+s$|holds$/.test(words))
      .join("|"),
    classes: ["RIVAL"],
  },
  { words: "on its list|on their list|on his list|on her list|on its books|on the list", classes: ["ON_LIST"] },
  { words: "account for|accounts for|accounted for|accounting for", classes: ["ACCOUNT_FOR"] },
  { words: "along with|together with|as well as|in addition to", classes: ["BESIDES"] },
  { words: "spoke of|speaks of|speak of|spoken of|talked of|talks of", classes: ["RIVAL", "SAY"] },
  {
    words: ["own", "official", "own official", "unofficial", "earlier", "initial", "latest"]
      .flatMap((kind) => ["count", "tally", "figure", "estimate"].map((noun) => `${kind} ${noun}`))
      .flatMap((noun) => ["is", "was"].map((verb) => `${noun} ${verb}`))
      .join("|"),
    classes: ["RIVAL"],
  },
  {
    words:
      "including|among whom were|among whom are|amongst whom were|among which were|among them|of them|of whom|amongst them|include|includes|of which|of these|of those|included",
    classes: ["INCLUDING"],
  },
];
