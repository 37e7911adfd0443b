import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { listFiles, makeFolder, removeAll, writeNew } from "../files.ts";
import { UsageError } from "../problems.ts";

/*
 * One run at a time in a project. Whoever wants to run puts a claim into `.tallywire/lock`, an empty file whose name says who and since when, and looks
 * for others after that: of two that come at once at least one sees the other, and gives way. No name is ever used twice, so that the claim of a dead
 * process can be taken away by anybody without harm to a living one.
 */

const LOCK = ".tallywire/lock";
/** Milliseconds that a run waits for another: longer than most take. */
const PATIENCE = 10_000;
/** Milliseconds between looks; processes that came at once part by their own number. */
const PAUSE = 100 + (process.pid % 97);

/** Who wants to run. */
interface Claim {
  name: string;
  pid: number;
  host: string;
  /** In milliseconds since 1970, by that machine's clock. */
  since: number;
}

/** Claims of this process that stand. */
const own = new Set<string>();

/** Does `work` while no other run of this project goes on; waits some seconds for one that does, tells whose it is, and gives up with it named. */
export async function alone<T>(
  folder: string,
  work: () => Promise<T>,
  tell: (doing: string) => void,
  patience = PATIENCE,
): Promise<T> {
  const claim = await claimed(folder, tell, patience);
  try {
    return await work();
  } finally {
    withdraw(folder, claim);
  }
}

async function claimed(folder: string, tell: (doing: string) => void, patience: number): Promise<string> {
  makeFolder(join(folder, LOCK));
  for (let waited = 0; ; waited += PAUSE) {
    const claim = claimNow();
    own.add(claim);
    writeNew(join(folder, LOCK, claim), "");
    const other = livingClaims(folder).find(({ name }) => name !== claim);
    if (other === undefined) return claim;
    withdraw(folder, claim);
    if (waited >= patience) throw new UsageError(busy(folder, other));
    tell(`Waiting for the run of process ${other.pid}`);
    await sleep(PAUSE);
  }
}

function withdraw(folder: string, claim: string): void {
  removeAll(join(folder, LOCK, claim));
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
function livingClaims(folder: string): Claim[] {
  return listFiles(join(folder, LOCK)).flatMap((name) => {
    const [, day, hours, minutes, rest, pid, host] = CLAIM.exec(name) ?? [];
    const claim = { name, pid: Number(pid), host: host ?? "", since: Date.parse(`${day}${hours}:${minutes}:${rest}`) };
    if (host !== undefined && isAlive(claim)) return [claim];
    removeAll(join(folder, LOCK, name));
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
function busy(folder: string, { name, pid, host, since }: Claim): string {
  const began = new Date(since).toISOString().slice(0, 19).replace("T", " ");
  const age = Math.round((Date.now() - since) / 1000);
  // A clock that was set back tells no age.
  const ago = age < 0 ? "" : `, ${age} seconds ago`;
  return (
    `another run of this project is going on: process ${pid} on ${host}, since ${began} UTC${ago}; ` +
    `wait until it ends, or, if there is no such process, delete "${join(folder, LOCK, name)}"`
  );
}
