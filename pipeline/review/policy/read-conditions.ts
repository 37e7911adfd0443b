import type { Node } from "yaml";
import type { YamlEntry, YamlFile } from "../../yaml.ts";
import { CONDITION_COLUMNS, CONDITION_WORDS, type Condition } from "./conditions.ts";

/** The ids that a policy may name. */
export interface PolicyIds {
  measures: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** The conditions of a rule, a line each; refused where a column or its word is not known. */
export function readConditions(file: YamlFile, ids: PolicyIds, rule: Node, entries: readonly YamlEntry[]): Condition[] {
  if (entries.length === 0) throw file.fault(rule, "no column is named, so this would hold for every figure");
  return entries.map(({ name, key, value }) => {
    if (!CONDITION_COLUMNS.includes(name)) throw file.unknown(key, name, CONDITION_COLUMNS);
    return { column: name, is: file.items(value).map((word) => readCell(file, ids, name, word)) };
  });
}

function readCell(file: YamlFile, ids: PolicyIds, column: string, node: Node): string {
  const word = file.word(node, column);
  if (word === "empty") return "";
  if (column === "source_id") return readSource(file, ids, node);
  const known = column === "measure" ? [...ids.measures] : CONDITION_WORDS[column];
  if (known !== undefined && !known.includes(word)) throw file.unknown(node, word, [...known, "empty"]);
  return word.toLowerCase();
}

/** The id of a source. */
export function readSource(file: YamlFile, ids: PolicyIds, node: Node): string {
  const id = file.word(node, "source_id");
  if (ids.sources.has(id)) return id;
  throw file.fault(node, `"${id}" is no source; sources are named by their id in data/reference/sources.csv`);
}
