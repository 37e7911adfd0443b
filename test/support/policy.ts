import { readFileSync } from "node:fs";
import { readPolicy } from "../../pipeline/review/policy/read.ts";
import { vocabulary } from "./found.ts";

/** The shipped policy, as text. */
export const POLICY_TEXT = readFileSync(new URL("../../data/policy.yaml", import.meta.url), "utf8");

const ids = { measures: new Set(vocabulary.measures.keys()), sources: new Set(vocabulary.sources.keys()) };

/** The shipped policy with what a project's own file says. */
export function policyWith(own: string | null) {
  const shipped = { path: "the program's data/policy.yaml", text: POLICY_TEXT };
  return readPolicy(own === null ? [shipped] : [shipped, { path: "data/policy.yaml", text: own }], ids);
}

export const POLICY = policyWith(null);
