import { describe, expect, it } from "vitest";
import { figuresIn, sourcesIn } from "../../support/found.ts";

describe("a body that is named beside, before or behind", () => {
  it.each([
    // beside
    ["A monitoring group, Tovar Arrests Watch, says 250 people were detained.", "Tovar Arrests Watch"],
    ["The union, NUMSA, said 12 people died.", "NUMSA"],
    ["Twelve people died, said a rights group, Justice Line.", "Justice Line"],
    ["The agency's director, Ana Prado, said 12 people died.", "agency"],
    ["A nurse, Ana Prado, said 12 people died.", "nurse"],
    // before, without a word of theirs
    ["The dead include two employees of the UN refugee agency, the agency said.", "UN refugee agency"],
    ["A volunteer of Save the Children was there. The charity said 12 people died.", "Save the Children"],
    ["The army said 40 died. Staff of UNICEF were there. The agency said 12 people died.", "army / agency"],
    [
      "TOVAR – The Halden Coast Trust is appalled by the raids. The Trust has documented 27 attacks on schools.",
      "Halden Coast Trust",
    ],
    ["The UN said raids went on. Residents have killed 350 people, the same report found.", "UN"],
    // behind
    [
      "A war monitor said 96 fighters died. The Syrian Observatory for Human Rights said 51 of them were soldiers.",
      "Syrian Observatory for Human Rights / Syrian Observatory for Human Rights",
    ],
    [
      "A lawyers' group said 12 people died. Five women were killed, Dawn Emergency Lawyers added.",
      "Dawn Emergency Lawyers / Dawn Emergency Lawyers",
    ],
    ["A rights group said 12 people died. The army said 40 people were hurt.", "rights group / army"],
    [
      "A local official said 12 people died. The Local Aid Committee said 40 were hurt.",
      "local official / Local Aid Committee",
    ],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});

describe("who does not say so", () => {
  it.each([
    ["A truce that the army announced has not held: 160 civilians were killed.", "-"],
    ["The raid that the army said killed 12 people went on.", "army"],
    ["Refugees interviewed by the Harbour Bureau speak of more than 1,000 people killed.", "Refugees"],
    [
      "Omar Feld, a headteacher, said 12 people died. Its deadliest recorded flood killed 60 people.",
      "Omar Feld, a headteacher / -",
    ],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});

describe("a report by the body itself", () => {
  const source = (text: string) => figuresIn(text, undefined, "Halden Coast Trust").map((f) => f.source.name ?? "-");
  it.each([
    ["The Trust said 12 people died.", "Halden Coast Trust"],
    ["The trust said 12 people died.", "trust"],
    ["The Coast Guard said 12 people died.", "Coast Guard"],
    ['"We buried four babies," says Ana Prado, our medical coordinator.', "Halden Coast Trust"],
    [
      '"We took in 28 wounded," says our head of mission, Dr. Ana Prado. "Four died."',
      "Halden Coast Trust / Halden Coast Trust",
    ],
    ["Our volunteers counted 12 dead.", "-"],
    ["We believe that 12 people died.", "-"],
    ["Our reporter said 12 people died.", "-"],
    [
      '"Eleven were hurt," said Ana Prado of the Trust. "Three schools were destroyed."\n\nUNICEF warns that 58 children are missing.',
      "Halden Coast Trust / Halden Coast Trust / UNICEF",
    ],
  ])("%s => %s", (text, sources) => expect(source(text).join(" / ")).toBe(sources));
});
