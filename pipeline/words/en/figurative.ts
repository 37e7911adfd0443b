import type { Entry } from "../lexicon.ts";
import { phrases } from "./forms.ts";
import { asWritten, bothNumbers } from "./plurals.ts";

/** Words of harm and assault in their other senses: whoever and whatever hits, targets, strikes and raids without arms. */
export const figurative: readonly Entry[] = [
  // "Higher taxes will hit 300 hospitals", "thieves targeted 12 homes": nothing of them is damaged by that.
  {
    words: bothNumbers(
      `tax cutback shortage outage blackout power_cut debt fee fine rate price cost scandal dispute virus outbreak epidemic pandemic illness
       infection cyberattack cyber_attack ransomware_attack bomb_threat hoax programme program scheme campaign policy law rule
       ruling lawsuit reform leaflet walkout closure recession crisis drought levy tariff sanction
       bill complaint advert deadline`,
    ).concat(
      "|",
      asWritten(
        "cuts inflation flu influenza measles cholera covid covid-19 coronavirus norovirus malware ransomware noise news austerity unemployment boycott redundancies layoffs absenteeism",
      ),
    ),
    classes: ["IMMATERIAL", "NOCOUNT"],
  },
  { words: bothNumbers("hacker tourist"), classes: ["IMMATERIAL"] },
  // What they target is robbed; what they loot or burn is harmed.
  { words: bothNumbers("thief burglar robber pickpocket fraudster scammer company firm"), classes: ["THIEF"] },
  // Who strikes, attacks and raids without arms.
  {
    words: bothNumbers(
      `hacker worker employee teacher nurse doctor miner docker union inspector detective customs_officer immigration_officer tax_official candidate
       senator lawmaker team side winger striker goalkeeper midfielder pitcher bowler batsman player bear shark dog lion leopard tiger elephant hyena
       crocodile`,
    ).concat("|", asWritten("police officers officials wolf wolves opposition bailiffs")),
    classes: ["UNARMED"],
  },
  // What is attacked, struck and raided without arms.
  {
    words: bothNumbers(
      `budget policy rival opponent goal wicket industry casino brothel drug_lab drug_den smuggler trafficker website server phone_mast swimmer surfer
       reputation`,
    ),
    classes: ["UNARMED_AIM"],
  },
  ...phrases("rebuild repair restore reconstruct replace renovate refurbish reopen fix", ["MENDS"], {}),
  ...phrases("make carry_out launch conduct mount stage throw have lead", ["MAKES"], {}),
  // "four cyber attacks", "40 knife attacks", "two hunger strikes"
  {
    words: ["attack", "attacks"]
      .flatMap((noun) =>
        `cyber heart panic asthma anxiety shark dog bear wolf crocodile elephant tiger leopard lion animal acid knife verbal personal phishing ransomware hacking
         denial-of-service DDoS hate racist antisemitic homophobic online`
          .split(/\s+/)
          .map((kind) => `${kind} ${noun}`),
      )
      .concat(
        ["strike", "strikes"].flatMap((noun) =>
          "hunger lightning bird labour labor rail railway train bus tube general wildcat teachers' nurses' doctors' climate student rent tram pilots' public-sector"
            .split(" ")
            .map((kind) => `${kind} ${noun}`),
        ),
        ["raid", "raids"].flatMap((noun) =>
          "dawn police drug drugs immigration workplace tax customs anti-drug"
            .split(" ")
            .map((kind) => `${kind} ${noun}`),
        ),
        ["attack of", "attacks of"].flatMap((noun) =>
          "asthma panic anxiety malaria nerves gout fever cramp vertigo".split(" ").map((kind) => `${noun} ${kind}`),
        ),
      )
      .join("|"),
    classes: ["NOCOUNT"],
  },
];
