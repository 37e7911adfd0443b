import type { TextFile } from "../../project/text.ts";
import { type Rulings, type RunInput, readRulings } from "../../run.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";

interface Read {
  decisions: string;
  policy: RunInput["policy"];
  vocabulary: Vocabulary;
  rulings: Rulings;
}

/** A file, one decision later, and one for whoever asks between. */
const HELD = 3;

/** Reads rulings, and holds the last ones read: a decision asks for the same file several times. */
export class RulingsReader {
  private held: Read[] = [];

  async read(vocabulary: Vocabulary, decisions: TextFile, policy: RunInput["policy"]): Promise<Rulings> {
    const known = this.held.find(
      (one) => one.decisions === decisions.text && one.policy === policy && one.vocabulary === vocabulary,
    );
    if (known !== undefined) return known.rulings;
    const rulings = await readRulings(vocabulary, { decisions, policy });
    this.held = [{ decisions: decisions.text, policy, vocabulary, rulings }, ...this.held].slice(0, HELD);
    return rulings;
  }
}
