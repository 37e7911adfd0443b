import type { StoryDesk } from "./desk.ts";
import type { Element } from "./elements.ts";

/** Looks up what an element of a story refers to, and notes what is wrong with it. */
export function enter(element: Element, desk: StoryDesk): void {
  switch (element.kind) {
    case "figure":
    case "calc":
      desk.cite(element);
      break;
    case "chart":
      desk.show(element.target, element.line);
      break;
    case "table":
      desk.tabulate(element);
      break;
    case "link":
      desk.note("warning", "story-link", noAddress(element.url), element.line);
      break;
    case "picture":
      desk.note("error", "story-image", misplaced(element.url), element.line);
  }
}

function noAddress(url: string): string {
  return `the link "${url}" is not an address of the web; write http://, https://, figure:ID, calc:, unchecked: or nothing`;
}

function misplaced(url: string): string {
  const [, kind, name] = /^(chart|table):(.*)$/.exec(url) ?? [];
  return kind === undefined
    ? `the picture "${url}" cannot be shown: a story page loads nothing; only ![caption](chart:NAME) and ![caption](table:NAME) stand for a picture`
    : `the ${kind} "${name}" stands inside a paragraph; put it on a line of its own, blank lines around it`;
}
