import { describe, expect, it } from "vitest";
import type { ReviewedFigure } from "../../pipeline/types.ts";
import { partsOfTotal } from "../../pipeline/words/en/totals.ts";
import { report, reviewed, type Sketch } from "../support/figures.ts";
import { exact, reconciled } from "../support/ledger.ts";

/** The words between brackets are the total, the first sentence or line is its own. */
function marked(text: string) {
  const clean = text.replace(/[[\]]/g, "");
  const [start, end] = [text.indexOf("["), text.indexOf("]") - 1];
  const stop = /[.:](?=\n|$)/.exec(clean);
  const sentence = { start: 0, end: stop === null ? clean.length : stop.index + 1 };
  return {
    text: clean,
    span: { start, end, text: clean.slice(start, end) },
    sentence: { ...sentence, text: clean.slice(0, sentence.end) },
  };
}

describe("parts that are told with their total", () => {
  it.each<[string, number[] | null]>([
    ["Floods killed [134 people] in Nepal: 91 in Kaski and 43 in Bara.", [91, 43]],
    ["Floods killed [134 people]: 91 in Kaski and 43 in Bara, the ministry said.", [91, 43]],
    ["[At least 12 people] were killed on Monday: four women, 5 men and three children.", [4, 5, 3]],
    ["[1,340 people] fled: 1,000 to Hama; 340 to Homs.", [1000, 340]],
    ["He said 12 people in Aleppo and 5 in Idlib, [17 people in all], had died.", null],
    ["Shells killed 12 in Aleppo and 5 in Idlib, [17] in all.", [12, 5]],
    ["Floods killed [19 people]:\n\n- 4 in Kaski\n- 15 in Bara\n\nThe UN said nothing.", [4, 15]],
    ["Floods killed [19 people]:\n1. 4 in Kaski\n2. 15 in Bara", [4, 15]],
    ["Floods killed [19 people]:\n\n4 in Kaski;\n\n15 in Bara.\n\nThe UN said nothing.", [4, 15]],
    ["Floods killed [19 people]:\n\n4 in Kaski\n\n11 in Bara\n\n4 in Rolpa.", null],
    // Each with its cause.
    ["The storm killed [134 people], 91 by landslides and 43 by floods, the agency said.", [91, 43]],
    [
      "The storm killed [134 people] on Friday - 91 in landslides, 30 in flash floods and 13 from cholera - she said.",
      [91, 30, 13],
    ],
    ["The storm killed [134 people] in Kaski on 20 July 2024, 91 by landslides and 43 by floods.", [91, 43]],
    ["Of the [134 dead] since July 3, 91 were killed by landslides and 43 by floods.", [91, 43]],
    ["The storm killed [134 people] and hit 20 towns, 12 by landslides and 8 by floods.", null],
    ["The storm killed [134 people] (91 due to landslides, 43 due to floods).", [91, 43]],
    ["Of the [134 dead], 91 were killed by landslides and 43 by floods.", [91, 43]],
    ["[134] people were killed by landslides, 43 by floods and 3 by falling trees.", null],
    ["[60] people were killed in flash floods, 43 in landslides and 3 in fires.", null],
    ["[60 people] were killed in the floods, 43 by drowning and 3 by lightning.", [43, 3]],
    ["Killed were 134 people, [91] by landslides, 30 by floods and 13 by lightning.", null],
    ["The storm killed [134 people], 91 in Kaski and 40 in Bara.", null],
    ["The storm killed [134 people], 91 by landslides and 40 from the north.", null],
    ["The storm killed [134 people], 91 by landslides and the rest by floods.", null],
    ["The storm killed [134 people], 91 by landslides and 30 by floods, and hurt 200.", null],
    ["The storm killed [134 people], at least 91 by landslides and 30 by floods.", null],
    // Not all of them, or not told as they are.
    ["Floods killed [134 people]: 91 in Kaski and 40 in Bara, with others missing.", null],
    ["Floods killed [134 people], including 91 in Kaski and 40 in Bara.", null],
    ["Floods killed [134 people]: most in Kaski and 43 in Bara.", null],
    ["Floods killed [134 people]: about 90 in Kaski and 43 in Bara.", null],
    ["Floods killed [134 people]: 91 in Kaski and 43 in Bara, 12 of them women.", null],
    ["[12 people] were killed and wounded: 4 dead and 8 injured.", null],
    ["[12 people] were killed: the mayor, 62, and his son, 30.", null],
    ["[12 people] were killed: it was the worst day since 2015.", null],
    ["[12 people] were killed: on 4 March and 5 March.", null],
    ["[12 people] were killed.", null],
    ["", null],
  ])("%s", (text, numbers) => {
    const { text: clean, span, sentence } = marked(text);
    expect(partsOfTotal(clean, span, sentence)?.numbers ?? null).toEqual(numbers);
  });
});

describe("a total that is not the sum of its parts", () => {
  const problems = (text: string, sketch: Sketch<ReviewedFigure>) => {
    const { text: clean, ...place } = marked(text);
    return reconciled([reviewed({ ...place, ...sketch })], [report({ text: clean })]).problems;
  };
  it.each<[string, Sketch<ReviewedFigure>, string[]]>([
    ["[134 people] were killed: 91 in Kaski and 43 in Bara.", exact(134), []],
    ["[134 people] were killed: 91 in Kaski and 34 in Bara.", exact(134), ["total-differs"]],
    ["The storm killed [134 people], 91 by landslides and 43 by floods.", exact(134), []],
    ["The storm killed [135 people], 91 by landslides and 43 by floods.", exact(135), ["total-differs"]],
    ["[At least 120] were killed: 91 in Kaski and 43 in Bara.", { value: 120, low: 120, high: null }, []],
    [
      "[At least 140] were killed: 91 in Kaski and 43 in Bara.",
      { value: 140, low: 140, high: null },
      ["total-differs"],
    ],
    [
      "[Nearly 140] were killed: 91 in Kaski and 43 in Bara.",
      { value: 140, low: null, high: 140, comparator: "nearly" },
      [],
    ],
    ["[134 people] were killed: 91 in Kaski and 34 in Bara.", { ...exact(134), status: "rejected" }, []],
  ])("%s", (text, sketch, codes) => expect(problems(text, sketch).map(({ code }) => code)).toEqual(codes));

  it("quotes both", () => {
    expect(problems("[134 people] were killed: 91 in Kaski and 34 in Bara.", exact(134))[0]).toMatchObject({
      message:
        'the parts of "134 people" (Syrian Observatory for Human Rights, 2019-08-20) come to 125: "91 in Kaski and 34 in Bara"; look which number the report has wrong',
      quote: "134 people",
      other_quote: "91 in Kaski and 34 in Bara",
    });
  });
});
