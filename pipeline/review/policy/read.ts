import type { Node } from "yaml";
import { YamlFile } from "../../yaml.ts";
import { CONDITION_COLUMNS } from "./conditions.ts";
import type { ApartRule, Policy, WaitRule } from "./policy.ts";
import { type PolicyIds, readConditions, readSource } from "./read-conditions.ts";

/**
 * The policy of the texts of `data/policy.yaml`, the program's own and then the project's, which adds to it: what holds figures back is never lost
 * by a line more. Anything that is not understood is refused with its line.
 */
export function readPolicy(files: readonly { path: string; text: string }[], ids: PolicyIds): Policy {
  return files.reduce<Policy>((policy, { path, text }) => new Reader(new YamlFile(text, path), ids).on(policy), {
    wait: [],
    prefer: new Map(),
    apart: [],
  });
}

const PARTS = ["wait", "off", "prefer", "apart"] as const;

class Reader {
  constructor(
    private readonly file: YamlFile,
    private readonly ids: PolicyIds,
  ) {}

  /** The policy with what the file adds; rules are switched off once all are there. */
  on({ wait, prefer, apart }: Policy): Policy {
    const parts = new Map<string, Node>();
    for (const { name, key, value } of this.file.root === null ? [] : this.file.entries(this.file.root, "the policy")) {
      if (!PARTS.some((part) => part === name)) throw this.file.unknown(key, name, PARTS);
      parts.set(name, value);
    }
    const rules = new Map(wait.map((rule) => [rule.name, rule]));
    for (const rule of this.rulesOf(parts.get("wait"))) rules.set(rule.name, rule);
    for (const name of this.items(parts.get("off"))) this.switchOff(rules, name);
    return {
      wait: [...rules.values()],
      prefer: new Map([...prefer, ...this.prefer(parts.get("prefer"))]),
      apart: [...apart, ...this.items(parts.get("apart")).map((rule) => this.apart(rule))],
    };
  }

  private items(node: Node | undefined): Node[] {
    return node === undefined ? [] : this.file.items(node);
  }

  private rulesOf(node: Node | undefined): WaitRule[] {
    const names = new Set<string>();
    return this.items(node).map((item) => {
      const rule = this.wait(item);
      if (names.has(rule.name)) throw this.file.fault(item, `two rules are called "${rule.name}"`);
      names.add(rule.name);
      return rule;
    });
  }

  private switchOff(rules: Map<string, WaitRule>, node: Node): void {
    const name = this.file.word(node, "off");
    if (!rules.has(name)) throw this.file.unknown(node, name, [...rules.keys()]);
    rules.delete(name);
  }

  private wait(rule: Node): WaitRule {
    const entries = this.file.entries(rule, "a reason to wait");
    const because = entries.find(({ name }) => name === "because");
    const title = entries.find(({ name }) => name === "name");
    if (title === undefined) throw this.file.fault(rule, "the rule needs a line name: ...");
    if (because === undefined) throw this.file.fault(rule, "say why such figures wait, in a line because: ...");
    const words = this.file.word(because.value, "because");
    for (const [, column = ""] of words.matchAll(/\{(\w*)\}/g))
      if (!CONDITION_COLUMNS.includes(column)) throw this.file.unknown(because.value, column, CONDITION_COLUMNS);
    const columns = entries.filter((entry) => entry !== because && entry !== title);
    return {
      name: this.file.word(title.value, "name"),
      because: words,
      when: readConditions(this.file, this.ids, rule, columns),
    };
  }

  private prefer(node: Node | undefined): ReadonlyMap<string, readonly string[]> {
    if (node === undefined) return new Map();
    const lists = this.file.entries(node, "prefer").map(({ name, key, value }): [string, string[]] => {
      if (!this.ids.measures.has(name)) throw this.file.unknown(key, name, [...this.ids.measures]);
      return [name, this.file.items(value).map((source) => readSource(this.file, this.ids, source))];
    });
    return new Map(lists);
  }

  private apart(rule: Node): ApartRule {
    const sides = new Map(
      this.file.entries(rule, "a pair that stays apart").map(({ name, key, value }) => {
        if (name !== "these" && name !== "those") throw this.file.unknown(key, name, ["these", "those"]);
        return [name, readConditions(this.file, this.ids, value, this.file.entries(value, name))];
      }),
    );
    const [these, those] = [sides.get("these"), sides.get("those")];
    if (these === undefined || those === undefined)
      throw this.file.fault(rule, "a pair needs a line these: and a line those:");
    return { these, those };
  }
}
