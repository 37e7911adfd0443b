import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { listFiles, makeFolder, removeAll, writeNew } from "../files.ts";
import { UsageError } from "../problems.ts";

/*
 * One run at a time in a project, and one decision at a time beside it. Whoever wants a turn puts a claim into a folder, an empty file whose name
 * says who and since when, and looks for others after that: of two that come at once at least one sees the other, and gives way. No name is ever used twice, so that the claim of a dead
 * process can be taken away by anybody without harm to a living one.
 */

/** What is done by one process at a time. */
export interface Turn {
  /** Folder of the claims. */
  lock: string;
  /** What another is doing, for messages. */
  deed: string;
}

const RUN: Turn = { lock: ".tallywire/lock", deed: "run" };

/** Milliseconds that one waits for another: longer than most take. */
const PATIENCE = 10_000;
/** Milliseconds between looks; processes that came at once part by their own number. */
const PAUSE = 100 + (process.pid % 97);

/** Who wants the turn. */
interface Claim {
  name: string;
  pid: number;
  host: string;
  /** In milliseconds since 1970, by that machine's clock. */
  since: number;
}

/** Claims of this process that stand. */
const own = new Set<string>();

/** Does `work` while no other process has the turn; waits some seconds for one that has, tells whose it is, and gives up with it named. */
export async function alone<T>(
  folder: string,
  work: () => Promise<T>,
  tell: (doing: string) => void,
  patience = PATIENCE,
  { lock, deed } = RUN,
): Promise<T> {
  const place = join(folder, lock);
  const claim = await claimed(place, deed, tell, patience);
  try {
    return await work();
  } finally {
    withdraw(place, claim);
  }
}

async function claimed(place: string, deed: string, tell: (doing: string) => void, patience: number): Promise<string> {
  makeFolder(place);
  for (let waited = 0; ; waited += PAUSE) {
    const claim = claimNow();
    own.add(claim);
    writeNew(join(place, claim), "");
    const other = livingClaims(place).find(({ name }) => name !== claim);
    if (other === undefined) return claim;
    withdraw(place, claim);
    if (waited >= patience) throw new UsageError(busy(place, deed, other));
    tell(`Waiting for the ${deed} of process ${other.pid}`);
    await sleep(PAUSE);
  }
}

function withdraw(place: string, claim: string): void {
  removeAll(join(place, claim));
  own.delete(claim);
}

let made = 0;

/** `2026-11-22T205612.123Z_4711_laptop_0`: no colon, which Windows has no file names with. */
function claimNow(): string {
  const since = new Date().toISOString().replaceAll(":", "");
  return `${since}_${process.pid}_${thisHost()}_${made++}`;
}

function thisHost(): string {
  return hostname().replace(/[^A-Za-z0-9.-]/g, "-");
}

const CLAIM = /^(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d\.\d{3}Z)_(\d+)_(.+)_\d+$/;

/** The claims of processes that live; those of dead ones are taken away. */
function livingClaims(place: string): Claim[] {
  return listFiles(place).flatMap((name) => {
    const [, day, hours, minutes, rest, pid, host] = CLAIM.exec(name) ?? [];
    const claim = { name, pid: Number(pid), host: host ?? "", since: Date.parse(`${day}${hours}:${minutes}:${rest}`) };
    if (host !== undefined && isAlive(claim)) return [claim];
    removeAll(join(place, name));
    return [];
  });
}

/** A process of another machine cannot be asked: it counts as alive. */
function isAlive({ name, pid, host, since }: Claim): boolean {
  if (host !== thisHost()) return true;
  // In a container every run may have the same number.
  if (pid === process.pid) return own.has(name);
  // The number of a process from before the machine was started belongs to somebody else by now.
  if (since < Date.now() - uptime() * 1000 - 60_000) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** "another run of this project is going on: process 4711 on laptop, since 2026-11-22 20:56:12 UTC, 14 seconds ago; ..." */
function busy(place: string, deed: string, { name, pid, host, since }: Claim): string {
  const began = new Date(since).toISOString().slice(0, 19).replace("T", " ");
  const age = Math.round((Date.now() - since) / 1000);
  // A clock that was set back tells no age.
  const ago = age < 0 ? "" : `, ${age} seconds ago`;
  return (
    `another ${deed} of this project is going on: process ${pid} on ${host}, since ${began} UTC${ago}; ` +
    `wait until it ends, or, if there is no such process, delete "${join(place, name)}"`
  );
}
