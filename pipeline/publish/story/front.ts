import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { problem } from "../../problems.ts";
import type { Problem } from "../../types.ts";

/** What the head of a story says of it. */
export interface StoryHead {
  title: string;
  byline: string | null;
  dek: string | null;
  /** BCP 47; `en` where nothing is said. */
  language: string;
  /** Whether figures below ten are written in words where the program writes them. */
  spelled: boolean;
}

/** A story's file in its two parts. */
export interface SplitStory {
  /** Null where the story cannot be written; then a problem says why. */
  head: StoryHead | null;
  /** The Markdown, with blank lines in place of the head, so that its line numbers are those of the file. */
  body: string;
  problems: Problem[];
}

const KEYS = ["title", "byline", "dek", "language", "numbers"];
const NUMBERS = ["digits", "words"];
const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

function readFields(yaml: string, file: string): { fields: Map<string, string>; problems: Problem[] } {
  const lines = new LineCounter();
  // "failsafe" keeps every value as written: a title of 2019 stays text.
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  const [wrong] = document.errors;
  if (wrong) {
    const message = `the head of the story cannot be read: ${wrong.message.replace(/\s+/g, " ")}; write one "key: value" a line`;
    return {
      fields: new Map(),
      problems: [problem("error", "story-head", message, { file, line: lineOf(wrong.pos[0]) })],
    };
  }
  const fields = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const name = isScalar(key) ? String(key.value) : "";
    const line = isScalar(key) && key.range ? lineOf(key.range[0]) : null;
    if (!KEYS.includes(name)) {
      const message = `"${name}" is not a key of a story's head; the keys are ${KEYS.join(", ")}`;
      problems.push(problem("warning", "story-key", message, { file, line }));
    } else if (isScalar(value)) fields.set(name, String(value.value).trim());
    if (name === "numbers" && !NUMBERS.includes(fields.get(name) ?? "")) {
      const message = `"${fields.get(name) ?? ""}" is no way to write numbers; write "numbers: words" (below ten) or "numbers: digits"`;
      problems.push(problem("warning", "story-key", message, { file, line }));
    }
  }
  return { fields, problems };
}

/** Parts the head of a story (`title byline dek language numbers`, YAML between two lines of `---`) from its Markdown. */
export function splitStory(text: string, file: string): SplitStory {
  const fenced = text.search(FENCED) === 0 ? FENCED.exec(text) : null;
  const { fields, problems } = readFields(fenced?.[1] ?? "", file);
  const body = fenced === null ? text : "\n".repeat(fenced[0].split("\n").length - 1) + text.slice(fenced[0].length);
  const title = fields.get("title") ?? "";
  if (problems.some((each) => each.severity === "error")) return { head: null, body, problems };
  if (title === "") {
    const message = `the story has no title; begin the file with a head: --- / title: ... / ---`;
    return { head: null, body, problems: [...problems, problem("error", "story-title", message, { file, line: 1 })] };
  }
  const head = {
    title,
    byline: fields.get("byline") ?? null,
    dek: fields.get("dek") ?? null,
    language: fields.get("language") ?? "en",
    spelled: fields.get("numbers") === "words",
  };
  return { head, body, problems };
}
