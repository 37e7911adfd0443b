import type { Hashed } from "../bytes.ts";
import { csvBytes, csvPath } from "../csv.ts";
import type { Long } from "../long.ts";
import type { Reckoned, Tools } from "../run.ts";
import { packageHead, packageTail, type Resource, resourceOf } from "../tabulate/datapackage.ts";
import type { OutputFile, Table } from "../types.ts";
import { EVIDENCE } from "./evidence.ts";
import { keyOf, type Leans, type Step } from "./graph.ts";
import type { Joins } from "./joins.ts";

type FileHash = Required<Pick<OutputFile, "path" | "hash">>;

/** The files of a folder: those that are to be written, those that were written as they were made, and those that stand on the disk as they would be made. */
export interface DataFiles {
  files: OutputFile[];
  written: FileHash[];
  standing: FileHash[];
}

const PACKAGE = "data/datapackage.json";

/** What the files come of. */
interface DataParts {
  ledger: Step<Reckoned>;
  tables: Step<readonly Table[]>;
  evidence: Step<Long>;
  /** All tables where the pages met problems, which belong into one of them; else null. */
  last: (() => Promise<readonly Table[]>) | null;
  /** Key of what the package tells of the reports. */
  facts: Leans;
  version: string;
}

/** Tables, annotations and the data package, which comes last and names every other file with its hash. What stands there already is not made. */
export async function dataFiles(
  { ledger, tables, evidence, last, facts, version }: DataParts,
  joins: Joins,
  { hashAt }: Pick<Tools, "hashAt">,
): Promise<DataFiles> {
  const made: DataFiles = { files: [], written: [], standing: [] };
  const put = async (path: string, hash: string, make: () => Promise<Hashed>) => {
    if (hashAt(path) === hash) {
      made.standing.push({ path, hash });
      return;
    }
    const { bytes, differs } = await make();
    made.files.push({ path, hash, content: bytes, differs });
  };
  const resources: Resource[] = [];
  if (last === null) {
    for (const resource of JSON.parse(tables.gave) as Resource[]) {
      resources.push(resource);
      const path = `data/${resource.path}`;
      await put(path, hashIn(resource), async () => {
        const table = (await tables.value()).find((one) => csvPath(one) === path)!;
        return csvBytes(table, joins.join);
      });
    }
  } else {
    for (const table of await last()) {
      const csv = csvBytes(table, joins.join);
      resources.push(resourceOf(table, csv));
      await put(csvPath(table), csv.hash, async () => csv);
    }
  }
  const annotations = JSON.parse(evidence.gave) as Resource;
  const hash = hashIn(annotations);
  if (hashAt(EVIDENCE) === hash) made.standing.push({ path: EVIDENCE, hash });
  else made.written.push({ path: EVIDENCE, hash: (await evidence.value()).hash });
  const key = keyOf(facts);
  const head = joins.standing(PACKAGE).has(key)
    ? ""
    : packageHead({ reports: (await ledger.value()).reports, version });
  const tail = packageTail([...resources, annotations]);
  const whole = joins.join(
    PACKAGE,
    [
      { key, texts: () => [head] },
      { key: null, texts: () => [tail] },
    ],
    head.length + tail.length,
  );
  made.files.push({ path: PACKAGE, content: whole.bytes, hash: whole.hash });
  return made;
}

const hashIn = ({ hash }: Resource) => String(hash).replace("sha256:", "");
