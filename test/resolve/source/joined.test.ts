import { expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

// Words joined by hyphens, names behind what a body is, ranks in a force, and who gives way to whom.
it.each([
  ["Sipah-e-Nur said 31 soldiers were killed.", "Sipah-e-Nur"],
  ["Old-timers said 31 people were killed.", "Old-timers"],
  ["First-aiders said 31 people were killed.", "First-aiders"],
  ["By the judge-executive's reckoning, 31 people died.", "judge-executive"],
  ["Judge-executive Ana Prado said 31 people died.", "Judge-executive Ana Prado"],
  ["A Geneva-based monitor said 31 people died.", "Geneva-based monitor"],
  ["The UN mission UNAMA said 31 people were killed.", "UN mission UNAMA"],
  ["The UN mission UNTOV said 31 people were killed.", "UN mission UNTOV"],
  ["Rescue Line, the volunteer hotline, said 31 people drowned.", "Rescue Line"],
  ["SNHR, a Paris consultancy, said 31 people drowned.", "SNHR"],
  ["The Commission on Human Movement reports that 31 people drowned.", "Commission on Human Movement"],
  ["The agency for displaced persons says 31 people drowned.", "agency for displaced persons"],
  ["Kessu prefecture said 31 people drowned. Another 12 are missing, it said.", "Kessu prefecture / Kessu prefecture"],
  ["Two men were hurt, said Omar Feld, who heads Kessu's provincial council.", "Kessu's provincial council"],
  ["Police officer Omar Feld said 31 people died.", "Police"],
  ["31 people died, army captain Omar Feld said.", "army"],
  ["31 people died, police commissioner Omar Feld said.", "police commissioner Omar Feld"],
  ["31 people died, a police officer said.", "police officer"],
  ["The Kessu Liberation Front said it had left. 31 people died, a rebel spokesman said.", "Kessu Liberation Front"],
  ["The army said it had left. 31 people died, a rebel spokesman said.", "rebel spokesman"],
  ["The mayor said 40 were missing, though prosecutors later cut that to 31.", "mayor / prosecutors"],
  ["The consulate said it would help, and a diplomat put the dead at 31.", "diplomat"],
  [
    "The government intends to resettle 31 families from Kessu, planning minister Ana Prado said.",
    "planning minister Ana Prado",
  ],
  ["Some 31 families are to be moved to Kessu.", "-"],
  ['"All is lost," the mayor told mourners in Kessu, where 31 people were buried alive.', "-"],
  ["The group, which denied any link to the raid, was blamed for 31 deaths.", "-"],
])("%s", (text, expected) => expect(sourcesIn(text)).toBe(expected));
