import type { Node } from "yaml";
import { CONDITION_COLUMNS, CONDITION_WORDS, type Condition } from "./conditions.ts";
import type { ApartRule, Policy, WaitRule } from "./policy.ts";
import { YamlFile } from "./yaml.ts";

/** The ids that a policy may name. */
export interface PolicyIds {
  measures: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/**
 * The policy of the texts of `data/policy.yaml`, the program's own and then the project's; of two that hold a part the later stands. Anything
 * that is not understood is refused with its line.
 */
export function readPolicy(files: readonly { path: string; text: string }[], ids: PolicyIds): Policy {
  const policy: Policy = { wait: [], prefer: new Map(), apart: [] };
  for (const { path, text } of files) Object.assign(policy, new Reader(new YamlFile(text, path), ids).parts());
  return policy;
}

const PARTS = ["wait", "prefer", "apart"] as const;

class Reader {
  constructor(
    private readonly file: YamlFile,
    private readonly ids: PolicyIds,
  ) {}

  parts(): Partial<Policy> {
    if (this.file.root === null) return {};
    const parts: Partial<Policy> = {};
    for (const { name, key, value } of this.file.entries(this.file.root, "the policy")) {
      if (name === "wait") parts.wait = this.list(value).map((rule) => this.wait(rule));
      else if (name === "prefer") parts.prefer = this.prefer(value);
      else if (name === "apart") parts.apart = this.list(value).map((rule) => this.apart(rule));
      else throw this.unknown(key, name, PARTS);
    }
    return parts;
  }

  private list(node: Node): Node[] {
    return this.file.items(node);
  }

  private wait(rule: Node): WaitRule {
    const entries = this.file.entries(rule, "a reason to wait");
    const because = entries.find(({ name }) => name === "because");
    if (because === undefined) throw this.file.fault(rule, "say why such figures wait, in a line because: ...");
    const words = this.file.word(because.value, "because");
    for (const [, column = ""] of words.matchAll(/\{(\w*)\}/g))
      if (!CONDITION_COLUMNS.includes(column)) throw this.unknown(because.value, column, CONDITION_COLUMNS);
    return {
      because: words,
      when: this.conditions(
        rule,
        entries.filter((entry) => entry !== because),
      ),
    };
  }

  private prefer(node: Node): ReadonlyMap<string, readonly string[]> {
    const lists = this.file.entries(node, "prefer").map(({ name, key, value }): [string, string[]] => {
      if (!this.ids.measures.has(name)) throw this.unknown(key, name, [...this.ids.measures]);
      return [name, this.list(value).map((source) => this.source(source))];
    });
    return new Map(lists);
  }

  private source(node: Node): string {
    const id = this.file.word(node, "prefer");
    if (this.ids.sources.has(id)) return id;
    throw this.file.fault(node, `"${id}" is no source; sources are named by their id in data/reference/sources.csv`);
  }

  private apart(rule: Node): ApartRule {
    const sides = new Map(
      this.file.entries(rule, "a pair that stays apart").map(({ name, key, value }) => {
        if (name !== "these" && name !== "those") throw this.unknown(key, name, ["these", "those"]);
        return [name, this.conditions(value, this.file.entries(value, name))];
      }),
    );
    const [these, those] = [sides.get("these"), sides.get("those")];
    if (these === undefined || those === undefined)
      throw this.file.fault(rule, "a pair needs a line these: and a line those:");
    return { these, those };
  }

  private conditions(rule: Node, entries: ReturnType<YamlFile["entries"]>): Condition[] {
    if (entries.length === 0) throw this.file.fault(rule, "no column is named, so this would hold for every figure");
    return entries.map(({ name, key, value }) => {
      if (!CONDITION_COLUMNS.includes(name)) throw this.unknown(key, name, CONDITION_COLUMNS);
      return { column: name, is: this.file.items(value).map((word) => this.cell(name, word)) };
    });
  }

  private cell(column: string, node: Node): string {
    const word = this.file.word(node, column);
    if (word === "empty") return "";
    const known = this.wordsOf(column);
    if (known !== null && !known.includes(word)) throw this.unknown(node, word, [...known, "empty"]);
    return word.toLowerCase();
  }

  /** What may stand in a column, or null for any text. */
  private wordsOf(column: string): readonly string[] | null {
    if (column === "measure") return [...this.ids.measures];
    return CONDITION_WORDS[column] ?? null;
  }

  private unknown(node: Node, word: string, known: readonly string[]): Error {
    return this.file.fault(node, `"${word}" is not known here; use one of ${known.join(", ")}`);
  }
}
