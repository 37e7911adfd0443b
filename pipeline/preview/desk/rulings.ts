import type { TextFile } from "../../project/text.ts";
import { type Decided, parseDecisions, parseGrown } from "../../review/decisions.ts";
import type { Policy } from "../../review/policy/policy.ts";
import { policyIn, type Rulings, type RunInput } from "../../run.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";

/** A file, one decision later, and one for whoever asks between. */
const HELD = 3;

/** Reads rulings, and holds the last ones read: a decision asks for the same file several times, and adds a row to thousands. */
export class RulingsReader {
  private texts: { text: string; decided: Decided }[] = [];
  private policy: { of: RunInput["policy"]; vocabulary: Vocabulary; policy: Policy } | null = null;
  private held: Rulings[] = [];

  /** Of the same files the same rulings. */
  async read(vocabulary: Vocabulary, { path: file, text }: TextFile, policy: RunInput["policy"]): Promise<Rulings> {
    if (this.policy?.of !== policy || this.policy.vocabulary !== vocabulary)
      this.policy = { of: policy, vocabulary, policy: await policyIn(policy, vocabulary) };
    const fresh = { file, decided: this.decided(text, file), policy: this.policy.policy };
    const known = this.held.find(({ decided, policy: same }) => decided === fresh.decided && same === fresh.policy);
    if (known !== undefined) return known;
    this.held = [fresh, ...this.held].slice(0, HELD);
    return fresh;
  }

  private decided(text: string, file: string): Decided {
    const known = this.texts.find((one) => one.text === text);
    if (known !== undefined) return known.decided;
    const [last] = this.texts;
    const decided = last === undefined ? parseDecisions(text, file) : parseGrown(text, file, last);
    this.texts = [{ text, decided }, ...this.texts].slice(0, HELD);
    return decided;
  }
}
