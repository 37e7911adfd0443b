import { Graph, hashes, keyOf, type Steps } from "../../graph/graph.ts";
import type { Kept } from "../../graph/kept.ts";
import { readAndFind } from "../../graph/reading.ts";
import { type FoundReport, reportStep } from "../../graph/reports.ts";
import { oneOfEach } from "../../read/read.ts";
import type { Gathered, RunInput } from "../../run.ts";
import { loadVocabulary } from "../../words/vocabulary.ts";

/** What stands in the reports of a project, held from one look to the next: a report that is as it was is not read again. */
export class FoundReports {
  private steps: Steps = {};
  private found = new Map<string, FoundReport>();

  /** `kept`: what runs have left on the disk; `program`: hash of the program itself. */
  async gather({ reports, reference }: RunInput, kept: Kept, program: string): Promise<Gathered> {
    const rules = keyOf({ program, ...hashes({ reference }) });
    const vocabulary = loadVocabulary(reference);
    const graph = new Graph(this.steps);
    const found = new Map<string, FoundReport>();
    for (const received of reports) {
      const make = () => readAndFind(received, () => vocabulary);
      const step = await reportStep(received, rules, make, { graph, kept });
      found.set(step.read, this.found.get(step.read) ?? (await step.value()));
    }
    [this.steps, this.found] = [graph.steps, found];
    const { kept: each, problems } = oneOfEach([...found.values()]);
    return { reports: each.map(({ report }) => report), found: each, problems, vocabulary };
  }
}
