import { problem } from "../../problems.ts";
import type { OutputFile, Problem } from "../../types.ts";
import { storyName } from "./check-signed.ts";
import type { StorySupply } from "./desk.ts";
import { type StoryFile, writeStory } from "./story.ts";

/** All stories of a project, written or held back. */
export interface WrittenStories {
  files: OutputFile[];
  /** Titles and page names of those that are written, for the list of downloads. */
  list: { title: string; file: string }[];
  problems: Problem[];
  /** Paths of pages that errors keep from being made anew: what stands there is left as it is. */
  held: string[];
}

/** The stories whose page stands at a path: one, or none. */
export function storiesAt(page: string, stories: readonly StoryFile[]): StoryFile[] {
  return stories.filter(({ path }) => pathsOf(storyName(path))[0] === page);
}

/** The page of a story, and its plain text. */
const pathsOf = (name: string) => [`charts/stories/${name}.html`, `charts/stories/${name}.txt`] as const;

/** Writes each story that has no error as a page and as plain text. */
export function writeStories(stories: readonly StoryFile[], supply: StorySupply): WrittenStories {
  const all: WrittenStories = { files: [], list: [], problems: [], held: [] };
  for (const story of stories) {
    const name = storyName(story.path);
    const [page, text] = pathsOf(name);
    const { head, written, problems } = writeStory(story, supply);
    all.problems.push(...problems);
    if (head === null || written === null) {
      all.held.push(page, text);
      all.problems.push(heldBack(story.path, page));
    } else {
      all.list.push({ title: head.title, file: `${name}.html` });
      all.files.push({ path: page, content: written.page }, { path: text, content: written.text });
    }
  }
  return all;
}

function heldBack(file: string, page: string): Problem {
  const message = `the story is not made while it has errors; ${page}, if there is one, is of before: do not publish it`;
  return problem("warning", "story-held", message, { file });
}
