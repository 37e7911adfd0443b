import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { State } from "../../pipeline/preview/state.ts";
import { PROGRAM } from "../support/project.ts";
import { folderWith, projectWith, TOLL, tallywire } from "./cli.ts";

/** Starts `tallywire preview` and waits for its address. */
async function preview(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [PROGRAM, "preview", ...args], { env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  await vi.waitUntil(() => said.stdout.endsWith("\n"), { timeout: 10_000 });
  return { address: said.stdout.trim(), said, ended, end: (signal: NodeJS.Signals) => child.kill(signal) };
}

/** The states that pages are told, one after the other. */
async function* states(address: string): AsyncGenerator<State> {
  const { body } = await fetch(`${address}events`);
  // Those of the desk have a name.
  for await (const text of body!.pipeThrough(new TextDecoderStream()))
    for (const [, data = ""] of text.matchAll(/(?<!^event: .*\n)^data: (.*)$/gm)) yield JSON.parse(data);
}

it("follows the project: new pages, errors in the page and the terminal, and the last good pages meanwhile", async () => {
  const project = projectWith();
  const put = (path: string, text: string) => writeFileSync(join(project, path), text);
  const { address, said, ended, end } = await preview(["--project", project, "--port", "0"]);
  expect(said.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  const page = async () => (await fetch(`${address}index.html`)).text();
  await vi.waitUntil(async () => (await fetch(`${address}deaths.html`)).ok, { timeout: 10_000 });
  const first = await page();
  expect(first).toContain("More than 860 civilians");

  const told = states(address);
  /** The next state that is the one waited for: on a slow machine one change can be seen in two steps. */
  const until = async (holds: (state: State) => boolean | Promise<boolean>) => {
    for (;;) {
      const { value, done } = await told.next();
      if (done) throw new Error("the stream has ended");
      if (await holds(value)) return value;
    }
  };
  const GOOD = { stale: false, lines: [] };
  put("data/reports/toll.md", TOLL.replace("860", "870"));
  expect(await until(async () => (await page()).includes("More than 870 civilians"))).toEqual(GOOD);
  const second = await page();

  put("data/decisions.csv", "figure,action,field,value,by,at,why\ngone-1,accept,,,me,2019-08-21,read\n");
  const { stale, lines } = await until((state) => state.lines.length > 0);
  expect(stale).toBe(false);
  expect(lines).toEqual([expect.stringContaining('error data/decisions.csv:2: there is no figure "gone-1"')]);
  await vi.waitFor(() => expect(said.stderr).toContain(lines[0]));
  rmSync(join(project, "data/decisions.csv"));
  expect(await until((state) => state.lines.length === 0)).toEqual(GOOD);

  // Reports that are gone for a moment are no reason to take the charts away.
  rmSync(join(project, "data/reports"), { recursive: true });
  const broken = await until((state) => state.stale);
  expect(broken.lines).toEqual([expect.stringContaining("has no data/reports/")]);
  await vi.waitFor(() => expect(said.stderr).toContain(broken.lines[0]));
  expect(await page()).toBe(second);

  mkdirSync(join(project, "data/reports"));
  put("data/reports/toll.md", TOLL);
  expect(await until(async () => (await page()) === first)).toEqual(GOOD);

  end("SIGTERM");
  expect(await ended).toBe(0);
  expect(readFileSync(join(project, "charts/index.html"), "utf8")).not.toContain("EventSource");
}, 30_000);

describe("the start", () => {
  it("moves on from a port that is taken, opens the browser when asked, and ends with Ctrl-C", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const taken = (other.address() as { port: number }).port;
    const bin = folderWith({ "xdg-open": '#!/bin/sh\necho "$1" >"$0.opened"\n' });
    chmodSync(join(bin, "xdg-open"), 0o755);
    const args = ["--project", projectWith(), "--port", String(taken), "--open"];
    const { address, said, ended, end } = await preview(args, { PATH: `${bin}:${process.env.PATH}` });
    expect(Number(new URL(address).port)).toBeGreaterThan(taken);
    await vi.waitUntil(() => said.stderr.includes(`Port ${taken} is taken`));
    if (process.platform === "linux")
      await vi.waitFor(() => expect(readFileSync(join(bin, "xdg-open.opened"), "utf8").trim()).toBe(address));
    end("SIGINT");
    expect(await ended).toBe(0);
  });

  it.each([
    [["--port", "http"], '"http" is no port'],
    [["--port", "65536"], "up to 65535"],
    [["--project", "no-such"], 'the project folder "no-such" is not there'],
    [["--open=yes"], "takes no value"],
  ])("is refused with %j", async (args, words) => {
    const { status, stdout, lines } = await tallywire(["preview", ...args], { cwd: projectWith() });
    expect({ status, stdout, lines }).toEqual({ status: 2, stdout: "", lines: [expect.stringContaining(words)] });
  });
});
