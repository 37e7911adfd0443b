import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("who is meant by it, the group, CLS; two speakers", () => {
  it.each([
    [
      'The governor put the dead at 31. In Qamra camp, Doctors of the World took in 40 families. "We had four deaths," said its coordinator.',
      "governor / - / Doctors of the World",
    ],
    // pronouns and carried over
    [
      "The National Emergency Centre said roads were cut. It added that 31 people had died.",
      "National Emergency Centre",
    ],
    [
      "The National Emergency Centre said roads were cut. It said 31 people had died and 40 were hurt.",
      "National Emergency Centre / National Emergency Centre",
    ],
    [
      "The National Emergency Centre said roads were cut.\n\nSome 31 families have fled the town, it added.",
      "National Emergency Centre",
    ],
    [
      "The National Emergency Centre said roads were cut. The centre also reported 31 deaths.",
      "National Emergency Centre",
    ],
    [
      "The National Emergency Centre said roads were cut. Its director, Rita Moss, said 31 people had died.",
      "National Emergency Centre",
    ],
    [
      "The National Emergency Centre said roads were cut. Another 31 people died, it said.",
      "National Emergency Centre",
    ],
    [
      "The National Emergency Centre said roads were cut. A spokesman said 31 people had died.",
      "National Emergency Centre",
    ],
    ["The National Emergency Centre said roads were cut. Some 31 people have died.", "-"],
    ["Rita Moss, who heads Rights Now, said roads were cut. She said 31 people had died.", "Rights Now"],
    ["Rita Moss of Rights Now said roads were cut. Moss said 31 people had died.", "Rights Now"],
    ["Governor Omar Feld said roads were cut. He added that 31 people had died.", "Governor Omar Feld"],
    ["Governor Omar Feld said roads were cut. Feld said 31 people had died.", "Governor Omar Feld"],
    ["A doctor said roads were cut. The doctor said 31 people had died.", "doctor"],
    ["The Committee for Lost Sailors (CLS) said 31 people had died.", "Committee for Lost Sailors"],
    ["The Committee for Lost Sailors (CLS) met on Monday. CLS said 31 people had died.", "Committee for Lost Sailors"],
    ["CLS, the Committee for Lost Sailors, said 31 people had died.", "Committee for Lost Sailors"],
    ["The monitor Rights Now said roads were cut. The group has documented 31 deaths.", "Rights Now"],
    ["The monitor Rights Now said roads were cut. The group documented the deaths of 31 people.", "Rights Now"],
    ["The army denied that 31 people had died.", "army"],
    ["The army denied killing 31 people.", "army"],
    ["Rebels said they had killed 31 soldiers, which the army denied.", "army"],
    ["The army dismissed reports that 31 people were killed.", "army"],
    ["Reports that 31 people were killed were denied by the army.", "army"],
    ["The army said 12 were killed, while rebels put the toll at 40 dead.", "army / rebels"],
    ["The army said 12 people were killed. Rebels said 40 people died.", "army / Rebels"],
    ["At least 12 people were killed, the army said, but rebels said 40 people died.", "army / rebels"],
    ["Police said 12 people were killed and hospitals reported 40 people wounded.", "Police / hospitals"],
    ["The UN says 12 people were killed; the government says 40 people died.", "UN / government"],
    ["The UN says 12 people were killed, compared with 40 deaths reported by the government.", "UN / government"],
    [
      "The fire killed 12 people, police said, and injured 40 others, according to hospital staff.",
      "police / hospital staff",
    ],
    [
      "The fire killed 12 people and injured 40 others, police and hospital officials said.",
      "police and hospital officials / police and hospital officials",
    ],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});
