import { fromMarkdown } from "mdast-util-from-markdown";
import { catalogueFor, catalogueOf } from "../../catalogue/languages.ts";
import type { Problem } from "../../types.ts";
import { bdi, html } from "../html.ts";
import { page } from "../page.ts";
import { BASE } from "../style/base.ts";
import { CHART } from "../style/chart.ts";
import { STORY } from "../style/story.ts";
import { checkProse } from "./check-prose.ts";
import { checkSigned, type SignedFile, signedOff } from "./check-signed.ts";
import { StoryDesk, type StorySupply } from "./desk.ts";
import { type Block, elementsIn } from "./elements.ts";
import { enter } from "./enter.ts";
import { type StoryHead, splitStory } from "./front.ts";
import { noteList } from "./notes.ts";
import { renderStory } from "./render.ts";
import { storyText } from "./text.ts";
import { definitionsOf } from "./tree.ts";

/** A story as people keep it. */
export interface StoryFile {
  path: string;
  text: string;
  /** `NAME.signed.csv` beside it. */
  signed: SignedFile | null;
}

/** A story as page and as plain text, or null where an error keeps it from being written. */
export interface WrittenStory {
  head: StoryHead | null;
  written: { page: string; text: string } | null;
  problems: Problem[];
}

/** Reads a story and checks all that it says of figures. */
export function readStory({ path: file, text, signed }: StoryFile, supply: StorySupply) {
  const { head, body, problems } = splitStory(text, file);
  const root = fromMarkdown(body);
  const definitions = definitionsOf(root);
  const elements = elementsIn(root, definitions);
  const { figures, languages } = supply.context;
  const language = head?.language ?? "en";
  const words = catalogueFor(language) ?? catalogueOf("en");
  const off = signedOff(signed);
  const desk = new StoryDesk(supply, { file, figures, languages, words, spelled: head?.spelled ?? false, signed: off });
  for (const element of elements) enter(element, desk);
  const blocks = elements.filter((element): element is Block => element.kind === "chart" || element.kind === "table");
  if (catalogueFor(language) === null) desk.note("warning", "story-language", noWords(language), 1);
  const prose = head === null ? [] : checkProse({ file, head, root, definitions, blocks, words }, desk);
  const since = checkSigned(file, off, desk.book.figures());
  return { head, root, definitions, desk, problems: [...problems, ...desk.problems, ...prose, ...since] };
}

function noWords(language: string): string {
  return `figures cannot be written in "${language}", and are written in English where you leave it to the program; write their words yourself`;
}

/**
 * A story with its charts and the evidence of its figures. A story that cites what is not there, says another number than the
 * figure, or leans on one that changed since it was signed off, is not written at all: a page half right looks right.
 */
export function writeStory(story: StoryFile, supply: StorySupply): WrittenStory {
  const { head, root, definitions, desk, problems } = readStory(story, supply);
  if (head === null || problems.some((each) => each.severity === "error")) return { head, written: null, problems };
  const markup = html`<main class="story">
<h1 dir="auto">${head.title}</h1>
${head.dek && html`<p class="dek" dir="auto">${head.dek}</p>`}
${head.byline && html`<p class="soft">${desk.words.story.by} ${bdi(head.byline)}</p>`}
${renderStory(root, definitions, desk)}
${noteList(desk)}
</main>`;
  const { title, language, dek } = head;
  const styles = [BASE, CHART, STORY];
  return {
    head,
    written: {
      page: page({ title, language, description: dek ?? title, styles, body: markup }),
      text: storyText(head, root, definitions, desk),
    },
    problems,
  };
}
