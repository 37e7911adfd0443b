import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("who says so in more than one sentence", () => {
  it.each([
    // quotes over several sentences
    [
      '"At least 31 people died. Many more are trapped," rescue chief Omar Feld told reporters.',
      "rescue chief Omar Feld",
    ],
    [
      '"Many are trapped. At least 31 people died. We need cranes," said Rita Moss of the Kessu Farmers\' Union.',
      "Kessu Farmers' Union",
    ],
    [
      'Rita Moss of the Kessu Farmers\' Union said: "Many are trapped. At least 31 people died."',
      "Kessu Farmers' Union",
    ],
    [
      "“Many are trapped,” said Omar Feld, head of the Kessu rescue service. “At least 31 people died. The search goes on.”",
      "Kessu rescue service",
    ],
    [
      "“Many are trapped,” said Omar Feld, head of the Kessu rescue service. At least 31 people died in Tovar on Monday.",
      "-",
    ],
    [
      "“Many are trapped,” said one survivor. Police said 31 people died. “At least 12 people were injured near me,” he said.",
      "Police / survivor",
    ],
    // lists
    [
      "The health office reported the following:\n\n• 31 people killed\n\n• 12 people injured",
      "health office / health office",
    ],
    ["Key figures\n\n• 31 people killed\n\n• 12 people injured\n\nSource: OCHA", "OCHA / OCHA"],
    [
      "Situation as of Monday, according to the Kessu Flood Agency:\n- 31 people killed\n- 12 people injured",
      "Kessu Flood Agency / Kessu Flood Agency",
    ],
    [
      "Highlights\n\n• 31 people killed, according to the Kessu Flood Agency.\n\n• 12 people injured.",
      "Kessu Flood Agency / -",
    ],
    // live entries
    ["09:15 – Police say 31 people were killed.\n\n10:02 – Two more people have died.", "Police / -"],
    ["[14.20] Health ministry: 31 people killed, 12 injured.", "Health ministry / Health ministry"],
    ["1620 GMT: Omar Feld, the regional governor, says 31 people have been killed.", "regional governor"],
    // carried over
    [
      "The Kessu Flood Agency said on Monday that 31 people had died. It had earlier put the toll at 12 dead.",
      "Kessu Flood Agency / Kessu Flood Agency",
    ],
    [
      "The Kessu Flood Agency said roads were cut. Some 31 people were also injured, the agency said.",
      "Kessu Flood Agency",
    ],
    [
      'The Kessu Flood Agency said roads were cut. "At least 31 people died," its spokeswoman said.',
      "Kessu Flood Agency",
    ],
    ["The Kessu Flood Agency met in Tovar. It said 31 people had died.", "Kessu Flood Agency"],
    ["Farmers fled to the hills. They said 31 people had died.", "-"],
    [
      "Rebels attacked the town. The army said 31 people had died. It added that 12 people were injured.",
      "army / army",
    ],
    [
      "The Lowland Monitor, a group based in Lisse, said roads were cut. The group also recorded 31 deaths.",
      "Lowland Monitor",
    ],
    ["The Lowland Monitor said roads were cut. The Lisse-based group said 31 people had died.", "Lowland Monitor"],
    ["The Union of Kessu Doctors said roads were cut. The union put the toll at 31 dead.", "Union of Kessu Doctors"],
    [
      "The Kessu Interior Ministry said roads were cut. Rescuers fear more bodies are buried. The ministry said 31 people had died.",
      "Kessu Interior Ministry",
    ],
    [
      "Omar Feld, an engineer with the water board, told AFP roads were cut. Feld said 31 people had died.",
      "water board",
    ],
    [
      "The Kessu army said its men had left. Residents spoke of looting. The army said 31 people had died.",
      "Kessu army",
    ],
    ['"It was dark," said Rita Moss, who survived. She said 31 people had died.', "Rita Moss"],
    ["Police in Tovar said roads were cut. Later, officers said 31 people had died.", "officers"],
    [
      "Kessu's health minister, Omar Feld, said roads were cut. The minister added that 31 people had died.",
      "Kessu's health minister",
    ],
    // two in one sentence
    ["The ministry said 12 people died, but a local doctor put the toll at 31 dead.", "ministry / local doctor"],
    ["At least 12 people were killed, the army said; rebels said 31 people died.", "army / rebels"],
    [
      "At least 12 people died in Tovar, according to police, while in Kessu the mayor reported 31 dead.",
      "police / mayor",
    ],
    ["The UN has confirmed 12 deaths but local groups say 31 people died.", "UN / local groups"],
    ["Officials confirmed 12 deaths, though witnesses told Reuters that 31 people had died.", "Officials / witnesses"],
    ["According to police 12 people died, whereas the union speaks of 31 dead.", "police / union"],
    ["Unlike the army, which reported 12 deaths, the rebels said 31 people died.", "army / rebels"],
    ["The toll of 12 dead given by the army is disputed by rebels, who say 31 people died.", "army / rebels"],
    ["The army, which had reported 12 deaths, now says 31 people died.", "army / army"],
    ["The army told the UN that 31 people died.", "army"],
    ["The army told residents to leave, and medics said 31 people died.", "medics"],
    // the report itself
    ["Twelve people were killed in the raid, which the UN condemned.", "-"],
    ["Twelve people were killed. Police have opened an inquiry.", "-"],
    ["Twelve people were killed in the attack, the third since May.", "-"],
    ["The quake killed 12 people and officials are still counting.", "-"],
    ["The storm, which forecasters said was the worst in years, killed 12 people.", "-"],
    ["Twelve people were killed when, officials said, a bridge gave way.", "officials"],
    ["The group that calls itself the Kessu Front killed 12 people.", "-"],
    ["The army said it regretted the raid. Twelve people died.", "-"],
    ["The hospital where 12 people died has no power, staff said.", "staff"],
    ["Residents burned tyres after police shot dead 12 people.", "-"],
    ["The Kessu Front, blamed by the army for killing 12 people, did not comment.", "-"],
    ["The number of people killed has risen to 31.", "-"],
    ["We have counted 12 dead in our own ward.", "-"],
    ["Our teams have counted 12 dead.", "-"],
    // plans
    ["The Kessu Flood Agency plans to evacuate 1,800 families.", "Kessu Flood Agency"],
    ["The Kessu Flood Agency is readying plans to evacuate 1,800 families.", "Kessu Flood Agency"],
    ["Provincial authorities intend to evacuate 1,800 families.", "Provincial authorities"],
    ["A plan to evacuate 1,800 families was dropped.", "-"],
    ["The Kessu Flood Agency said it planned to evacuate 1,800 families.", "Kessu Flood Agency"],
    // shared acronyms
    ["The Rapid Support Forces shelled the town. The RSF said 31 soldiers died.", "Rapid Support Forces"],
    [
      "Reporters Without Borders said on Monday that 31 people died. RSF added that 12 people were injured.",
      "Reporters Without Borders / Reporters Without Borders",
    ],
    ["The RSF said 31 people died.", "RSF"],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});
