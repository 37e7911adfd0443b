import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { UsageError } from "./problems.ts";

/** A key of a map with what stands behind it. */
export interface YamlEntry {
  name: string;
  key: Node;
  value: Node;
}

/** A YAML file whose every fault is told with its line: a setting that is not understood must not be guessed. */
export class YamlFile {
  readonly root: Node | null;
  private readonly lines = new LineCounter();

  constructor(
    text: string,
    private readonly path: string,
  ) {
    // "failsafe" keeps every word as written: no and 2019 stay text.
    const document = parseDocument(text, { schema: "failsafe", lineCounter: this.lines, prettyErrors: false });
    const [broken] = document.errors;
    if (broken !== undefined) {
      // An open bracket is noticed behind the last line.
      const at = Math.min(broken.pos[0], Math.max(0, text.trimEnd().length - 1));
      const why = broken.message.replace(/\s+/g, " ");
      throw this.faultAt(at, `${why}; look at the brackets, quotes and indents there`);
    }
    this.root = document.contents;
  }

  /** Line of the file where a node begins, 1 first. */
  lineOf(node: Node): number {
    return this.lines.linePos(node.range?.[0] ?? 0).line;
  }

  /** The fault of a node, in words. */
  fault(node: Node, message: string): UsageError {
    return this.faultAt(node.range?.[0] ?? 0, message);
  }

  /** The fault of a word that is none of those that may stand there. */
  unknown(node: Node, word: string, known: readonly string[]): UsageError {
    return this.fault(node, `"${word}" is not known here; use one of ${known.join(", ")}`);
  }

  /** The keys of a map with what stands behind them; nothing behind a key is a fault. */
  entries(node: Node, what: string): YamlEntry[] {
    if (!isMap(node)) throw this.fault(node, `${what} is a list of lines like "name: word"`);
    return node.items.map(({ key, value }) => {
      const at = key as Node;
      const name = this.word(at, what);
      if (value === null || (isScalar(value) && value.value === "" && value.type === "PLAIN"))
        throw this.fault(
          at,
          `nothing stands behind "${name}:"; write empty for a column without content, or take the line away`,
        );
      return { name, key: at, value: value as Node };
    });
  }

  /** The items of a list; one alone is a list of one. */
  items(node: Node): Node[] {
    return isSeq(node) ? (node.items as Node[]) : [node];
  }

  /** A single word or text. */
  word(node: Node, what: string): string {
    if (!isScalar(node)) throw this.fault(node, `${what} needs a word here`);
    return String(node.value ?? "").trim();
  }

  private faultAt(offset: number, message: string): UsageError {
    return new UsageError(`"${this.path}" line ${this.lines.linePos(offset).line}: ${message}`);
  }
}
