import type { Entry } from "../lexicon.ts";

/*
 * "Over", "about" and "under" lead to what something is about as well: "outrage over 12 deaths" is no more than 12 deaths.
 */

const FEELINGS =
  "outrage|anger|fury|rage|grief|sorrow|mourning|concern|concerns|alarm|anxiety|fears|worry|worries|outcry|uproar|indignation|backlash|shock|dismay|regret|remorse|guilt|unrest|distress|discontent|resentment|tension|tensions|angry|furious|enraged|outraged|upset|dismayed|alarmed|worried|concerned|saddened|distraught|anxious|unhappy";
const DISPUTES =
  "row|rows|dispute|quarrel|controversy|furore|furor|scandal|feud|debate|argument|trial|trials|lawsuit|lawsuits|court case|suit|charges|prosecution|inquest|inquests|inquiry|inquiries|investigation|investigations|probe|criticism|condemnation|pressure|scrutiny|censure|complaint|complaints|protest|protests|demonstration|demonstrations|rally|rallies|vigil|vigils|apology|apologies|under fire|on trial|in court|in custody|in the dock";
const TOLD =
  "testimony|evidence|questions|details|information|rumours|rumors|allegations|documentary|film|article|book|programme|hearing|hearings";
const BLAMED =
  "arrested|detained|held|charged|indicted|sued|fined|questioned|jailed|imprisoned|sentenced|convicted|tried|prosecuted|suspended|sacked|fired|dismissed|resigned|resigns|quit|accused|sanctioned|censured|rebuked|extradited|wanted|summoned|quizzed|interviewed";
const SPOKEN =
  "protest|protested|protesting|demonstrated|demonstrating|rallied|marched|rioted|grieved|wept|prayed|cried|stood|stand|standing|stepped|stepping|huddled|apologise|apologised|apologize|apologized|complain|complained|asked|asks|argue|argued|arguing|quarrelled|lied|lying|lie|heard|hear|know|known|knew|learned|learnt|spoken|spoke|speak|talked|talk|testified|informed|reminded|read|wrote|written";

/** Words before a number that lead to what something is about, and those that they belong to. */
export const matters: readonly Entry[] = [
  { words: "over|about|around", classes: ["ABOUT_WHAT"] },
  { words: `${FEELINGS}|${DISPUTES}|${TOLD}`, classes: ["MATTER"] },
  { words: `${BLAMED}|${SPOKEN}`, classes: ["SPOKEN_OVER"] },
  { words: "under|below|beneath", classes: ["UNDER_WHAT"] },
  {
    words:
      "come|comes|came|coming|buried|trapped|crushed|pinned|entombed|lie|lies|lay|lying|sheltering|sheltered|hidden|stuck",
    classes: ["COMES_UNDER"],
  },
];
