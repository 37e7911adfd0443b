import { fromMarkdown } from "mdast-util-from-markdown";
import type { Problem } from "../../types.ts";
import { bdi, html } from "../html.ts";
import { page } from "../page.ts";
import { BASE } from "../style/base.ts";
import { CHART } from "../style/chart.ts";
import { STORY } from "../style/story.ts";
import { StoryDesk, type StorySupply } from "./desk.ts";
import { type StoryHead, splitStory } from "./front.ts";
import { noteList } from "./notes.ts";
import { renderStory } from "./render.ts";

/** A story's page, or null where an error keeps it from being written. */
export interface WrittenStory {
  head: StoryHead | null;
  page: string | null;
  problems: Problem[];
}

/**
 * A story with its charts and the evidence of its figures. A story that cites what is not there, or says another number than the
 * figure, is not written at all: a page half right looks right.
 */
export function writeStory(file: string, text: string, supply: StorySupply): WrittenStory {
  const { head, body, problems } = splitStory(text, file);
  const desk = new StoryDesk(file, supply);
  const printed = renderStory(fromMarkdown(body), desk);
  const all = [...problems, ...desk.problems];
  if (head === null || all.some((each) => each.severity === "error")) return { head, page: null, problems: all };
  const markup = html`<main class="story">
<h1 dir="auto">${head.title}</h1>
${head.dek && html`<p class="dek" dir="auto">${head.dek}</p>`}
${head.byline && html`<p class="soft">By ${bdi(head.byline)}</p>`}
${printed}
${noteList(desk.notes(), desk.cited, supply.context)}
</main>`;
  const styles = [BASE, CHART, STORY];
  const description = head.dek ?? head.title;
  return {
    head,
    page: page({ title: head.title, language: head.language, description, styles, body: markup }),
    problems: all,
  };
}
