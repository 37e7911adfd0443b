import { finder } from "../../finder.ts";
import { readFrom } from "../../review/addition.ts";
import { locate } from "../../review/locate.ts";
import type { Report } from "../../types.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import type { DeskWords } from "./contract.ts";
import { type Stretch, wholeWords, wider } from "./stretch.ts";

/** How many words are taken in beside at most, until the words stand in the report once. */
const MOST = 12;

/** What the program reads in words of a report that a person points at. A decision names words, not places: so they must stand there once. */
export function wordsAt(report: Report, vocabulary: Vocabulary, pointed: Stretch): DeskWords {
  const at = onlyOnce(report, wholeWords(report.text, pointed));
  const text = report.text.slice(at.start, at.end);
  const found = text === "" ? "no words stand there; point at those that state the figure" : locate(text, report);
  const inside = finder(vocabulary)(report)
    .numbers()
    .filter((number) => number.start < at.end && at.start < number.end);
  const cells = inside.length === 1 ? Object.fromEntries(readFrom(inside[0]!, false)) : {};
  return { ...at, text, cells, refusal: typeof found === "string" ? found : null };
}

function onlyOnce(report: Report, pointed: Stretch): Stretch {
  let at = pointed;
  for (let more = 0; more < MOST; more++) {
    if (at.start === at.end || typeof locate(report.text.slice(at.start, at.end), report) !== "string") return at;
    at = wider(report.text, at);
  }
  return pointed;
}
