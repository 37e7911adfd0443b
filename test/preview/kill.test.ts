import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import {
  DESK,
  type Decide,
  type DeskIndex,
  type DeskReport,
  TOKEN_HEADER,
} from "../../pipeline/preview/desk/contract.ts";
import { parseDecisions } from "../../pipeline/review/decisions.ts";
import { folderWith } from "../commands/cli.ts";
import { generatedReports } from "../support/generated.ts";

/*
 * The server is killed by the system while it writes decisions. Whatever the moment: each decision that it confirmed is in the file, once, and one that it
 * did not confirm is there whole or not at all. `npm run soak:desk` does it at 200 moments.
 */
const KILLS = Number(process.env.KILLS ?? 3);
/** Decisions between two kills, the one that is under way among them. */
const DECISIONS = 10;
/** A start takes a second, on a busy machine ten. */
const PATIENCE = 60_000 + KILLS * 10_000;
/** Milliseconds in which a decision is made. */
const WHILE = 40;

const SERVER = fileURLToPath(new URL("../support/desk-server.mjs", import.meta.url));
const FILE = "data/decisions.csv";

interface Started {
  child: ChildProcess;
  address: string;
  token: string;
}

async function started(folder: string): Promise<Started> {
  const child = spawn(process.execPath, [SERVER, folder], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = await once(child.stdout!.setEncoding("utf8"), "data");
  return { child, ...(JSON.parse(line) as { address: string; token: string }) };
}

/** Moments that no turn has had before come from the golden ratio, which spreads them evenly. */
const spread = (i: number) => (i * 0.618034) % 1;

/** What is decided on a figure, one after the other: each can follow on the one before. */
const DEEDS: readonly ((i: number) => Pick<Decide, "action" | "fields">)[] = [
  () => ({ action: "reject" }),
  (i) => ({ action: "correct", fields: { value: String(1000 + i), comparator: "at_least" } }),
  () => ({ action: "undo" }),
];

/** Sends the decision of a number; true where it is confirmed, false where it is refused or the server is gone. */
async function decided({ address, token }: Started, ids: readonly [string, string][], i: number): Promise<boolean> {
  const [report, id] = ids[i % ids.length]!;
  try {
    const full = (await (await fetch(`${address}${DESK.report.slice(1)}?id=${report}`)).json()) as DeskReport;
    const { stamp } = full.figures.find(({ figure }) => figure.id === id)!;
    const deed = DEEDS[Math.floor(i / ids.length) % DEEDS.length]!(i);
    const body = JSON.stringify({ ...deed, figure: id, stamp, by: "MK", why: `decision ${i}` });
    const headers = { "content-type": "application/json", [TOKEN_HEADER]: token };
    const response = await fetch(`${address}${DESK.decide.slice(1)}`, { method: "POST", headers, body });
    return ((await response.json()) as { ok: boolean }).ok;
  } catch {
    return false;
  }
}

it(`keeps every confirmed decision once, killed at ${KILLS} moments`, { timeout: PATIENCE }, async () => {
  const reports = generatedReports(8).map(({ name, text }) => [`data/reports/${name}`, text]);
  const folder = folderWith(Object.fromEntries(reports));
  const confirmed = new Set<number>();
  const asked = new Map<number, number>();
  let i = 0;
  for (let kill = 0; kill <= KILLS; kill++) {
    const server = await started(folder);
    const index = (await (await fetch(`${server.address}${DESK.index.slice(1)}`)).json()) as DeskIndex;
    const ids = index.figures.map(({ report, id }): [string, string] => [report, id]);
    check(folder, confirmed, asked, index);
    for (const last = i + DECISIONS; i < last; i++) {
      asked.set(i, DEEDS[Math.floor(i / ids.length) % DEEDS.length]!(i).action === "correct" ? 2 : 1);
      const answer = decided(server, ids, i);
      if (i === last - 1) {
        await sleep(spread(kill) * WHILE);
        server.child.kill("SIGKILL");
      }
      if (await answer) confirmed.add(i);
    }
  }
  check(folder, confirmed, asked, null);
  expect(confirmed.size).toBeGreaterThan((KILLS * (DECISIONS - 1)) / 2);
});

/** Looks for every decision in the file, by its reason, and whether the ledger that was read anew follows them. */
function check(
  folder: string,
  confirmed: ReadonlySet<number>,
  asked: ReadonlyMap<number, number>,
  index: DeskIndex | null,
) {
  const path = join(folder, FILE);
  const { decisions, problems } = parseDecisions(existsSync(path) ? readFileSync(path, "utf8") : "", FILE);
  expect(problems).toEqual([]);
  for (const [i, rows] of asked) {
    const there = decisions.filter(({ why }) => why === `decision ${i}`).length;
    expect(confirmed.has(i) ? [rows] : [0, rows], `decision ${i}`).toContain(there);
  }
  expect(index?.problems ?? []).toEqual([]);
}
