import type { Entry } from "../lexicon.ts";

/** Marks and the small words that hold English sentences together. */
export const grammar: readonly Entry[] = [
  { words: ",", classes: ["COMMA"] },
  { words: ";", classes: ["SEMICOLON"] },
  { words: ":", classes: ["COLON"] },
  { words: ".|!|?|\u2026", classes: ["STOP"] },
  { words: '"|\u201c|\u201d|\u00ab|\u00bb', classes: ["QUOTE"] },
  // One that nothing opens is an apostrophe.
  { words: "'|\u2018|\u2019", classes: ["SINGLE_QUOTE"] },
  { words: "(|[", classes: ["OPEN"] },
  { words: ")|]", classes: ["CLOSE"] },
  { words: "\u2013|\u2014", classes: ["DASH"] },
  { words: "-|\u2010|\u2011", classes: ["HYPHEN"] },
  { words: "/", classes: ["SLASH"] },
  { words: "'s", classes: ["POSS"] },
  { words: "the|a|an|this|these|those|that|its|his|her|their|our|some|each|every|both|all", classes: ["DET"] },
  { words: "a|an", classes: ["A_AN"] },
  { words: "the|this", classes: ["THE"] },
  { words: "and|&|plus|as well as|along with|together with", classes: ["AND"] },
  { words: "or", classes: ["OR"] },
  { words: "of", classes: ["OF"] },
  { words: "to|into|toward|towards", classes: ["TO"] },
  { words: "by", classes: ["BY"] },
  { words: "from|out of", classes: ["FROM"] },
  {
    words:
      "in|at|on|near|beside|inside|outside|across|around|within|throughout|off|over|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|north-east of|north-west of|south-east of|south-west of|upstream of|upstream from|downstream of|downstream from|upriver from|downriver from|not far from|along",
    classes: ["IN"],
  },
  { words: "at", classes: ["AT"] },
  { words: "through|against|during|despite|without|amid|amidst|beyond|towards|toward|behind", classes: ["GOVERNS"] },
  {
    words:
      "with|without|aboard|onboard|for|after|before|during|under|against|between|among|amid|through|about|than|despite|until|till|since|while|when|because",
    classes: ["PREP"],
  },
  { words: "as", classes: ["AS"] },
  { words: "but|although|though|if|whether|so|however|yet|while|whilst|whereas|because", classes: ["CONJ"] },
  { words: "is|are|was|were|be|been|being|am|get|gets|got", classes: ["BE"] },
  { words: "being", classes: ["BEING"] },
  { words: "be", classes: ["INFINITIVE"] },
  { words: "was|were", classes: ["WAS"] },
  // Pasts of common verbs that do not end in -ed.
  {
    words:
      "sank|fell|broke|went|came|ran|took|made|began|got|set|stood|sat|lay|held|met|fought|drove|rode|flew|swept|blew|threw|drew|rose|spoke|slept|swam|hit|struck|caught|brought|bought|fed|felt|gave|grew|heard|kept|knew|led|lost|paid|put|saw|sent|sought|spent|told|taught|wrote|won|built|burst|cut|dug|froze|hid|shook|slid|spread|stuck|stole|tore|woke|wore|overran",
    classes: ["PAST"],
  },
  { words: "has|have|had|having|has also|have also|had also|has already|have already|had already", classes: ["HAVE"] },
  { words: "had", classes: ["HAD"] },
  { words: "could|may|might|would|will|can|should|must|shall", classes: ["MODAL"] },
  { words: "will|would|shall", classes: ["FUTURE"] },
  {
    words:
      "not|never|neither|nor|without|cannot|didn't|doesn't|don't|hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't|couldn't|wouldn't|won't|can't",
    classes: ["NOT"],
  },
  // What they introduce is true: "not only killed 12 but wounded 30", "not counting 12 deaths".
  { words: "not only|not just|not merely", classes: ["ADV"] },
  { words: "not counting|not including|without counting", classes: ["PREP"] },
  { words: "who|that|which|whom|where", classes: ["WHO"] },
  { words: "that", classes: ["THAT"] },
  { words: "them|these|those|whom|which", classes: ["THEM"] },
  { words: "their|his|her|its|our|my|your", classes: ["THEIR"] },
  { words: "i|we", classes: ["SELF"] },
  { words: "it|its|itself|there", classes: ["IT"] },
  { words: "he|she|they|his|her", classes: ["HE"] },
  {
    words:
      "all|each|also|only|already|alone|still|now|then|thus|very|in the meantime|critically or seriously|seriously or critically|so far|just|even|again|reportedly|allegedly|nearly|newly|freshly|immediately|directly|once|together|yet|officially|therefore|pre-emptively|preemptively|preventively|forcibly|internally|externally|either|mostly|mainly|later|since|currently|temporarily|severely|seriously|critically|badly|slightly|instantly|altogether|apparently|chronically|acutely|desperately|urgently|violently|completely or partially|partially or completely|totally or partially|partially or totally|fully or partially|partially or fully|partly or fully|fully or partly|wholly or partly|partly or wholly|entirely|largely|extensively|heavily|completely|totally|fully|partly|partially|probably|likely|on shift|on duty",
    classes: ["ADV"],
  },
  // What stands before a verb whose deed was not done: "was almost killed".
  { words: "nearly|almost|narrowly|all but", classes: ["NEARLY"] },
  { words: "remaining|other|others|another|further|additional|more|fresh|new|extra|additionally", classes: ["MORE"] },
  {
    words: "a total of|in total|in all|overall|total|altogether|a combined|a record",
    classes: ["TOTAL"],
  },
];
