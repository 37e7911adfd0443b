import { fromMarkdown } from "mdast-util-from-markdown";
import { addPair, type Mapped } from "./mapped.ts";

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

/** Blocks that hold words themselves rather than other blocks. */
const LEAVES = new Set(["paragraph", "heading", "code", "tableCell"]);

/** Marks of items that are no numbers. */
const MARKS = /[-*]/;

/**
 * The words of Markdown from `start` on, paragraphs parted by a blank line, with the way back to every letter.
 * Marks, link addresses, picture names, comments and HTML are left out, but for the mark of a list's item: where one item happened says nothing of the next.
 */
export function markdownText(original: string, start: number): Mapped {
  const source = original.slice(start);
  const mapped: Mapped = { text: "", origin: [] };
  const pieces: string[] = [];
  let length = 0;
  const add = (text: string, at: number) => {
    addPair(mapped.origin, length, start + at);
    pieces.push(text);
    length += text.length;
  };
  /** Where the mark stands of an item that no word of was read yet. */
  let item = -1;
  const visit = (node: Node) => {
    if (LEAVES.has(node.type) && length > 0) add("\n\n", node.position?.start.offset ?? 0);
    if (node.type === "listItem" && MARKS.test(source[node.position?.start.offset ?? 0] ?? ""))
      item = node.position?.start.offset ?? -1;
    else if (LEAVES.has(node.type) && item >= 0) {
      add(`${source[item]} `, item);
      item = -1;
    }
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code")
      addValue(node.value, source, from, to, add);
    else if (node.type === "break") add("\n", from);
    else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(source));
  mapped.text = pieces.join("");
  if (mapped.origin.length === 0) mapped.origin.push([0, start]);
  return mapped;
}

/**
 * Adds a node's text piece by piece, where it stands in the source. The two differ at escapes (`\*`), entities (`&amp;`), fences
 * and the marks that open a continued line (`> `): those are stepped over.
 */
function addValue(
  value: string,
  source: string,
  from: number,
  to: number,
  add: (text: string, at: number) => void,
): void {
  let at = from;
  let done = 0;
  while (done < value.length) {
    const run = commonRun(value, done, source, at, to);
    if (run > 0) add(value.slice(done, done + run), at);
    done += run;
    at += run;
    const entity = done < value.length ? entityAt(source, at) : 0;
    if (entity > 0) {
      const letter = String.fromCodePoint(value.codePointAt(done) ?? 0);
      add(letter, at);
      done += letter.length;
      at += entity;
    } else if (at >= to) {
      add(value.slice(done), to);
      done = value.length;
    } else if (run === 0) at++;
  }
}

function commonRun(value: string, done: number, source: string, at: number, to: number): number {
  let run = 0;
  while (done + run < value.length && at + run < to && value[done + run] === source[at + run]) {
    // "&" of an entity is not the "&" that it stands for: "&amp;" is one letter.
    if (source[at + run] === "&" && entityAt(source, at + run) > 0) break;
    // A backslash before itself is an escape: `\\` is one letter.
    if (source[at + run] === "\\" && source[at + run + 1] === "\\" && value[done + run + 1] !== "\\") break;
    run++;
  }
  return run;
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/** Length of the character reference that stands at an offset, 0 where none does. */
function entityAt(source: string, at: number): number {
  ENTITY.lastIndex = at;
  return ENTITY.exec(source)?.[0].length ?? 0;
}
