import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { DESK, type DeskIndex, TOKEN_HEADER } from "../../../pipeline/preview/desk/contract.ts";
import { type PreviewServer, startServer } from "../../../pipeline/preview/server.ts";
import { folderWith } from "../../commands/cli.ts";
import { figureWith, REPORTS } from "./support.ts";

const HOSTILE = `<img src=x onerror="alert(1)"> killed 12 people in Idlib on Monday, <svg/onload=alert(2)> said. data:text/html,<script>3</script>`;
const DECISIONS = "data/decisions.csv";
const BEFORE = "figure,action,field,value,by,at,why\n";

let server: PreviewServer;
let folder: string;
let accept: Record<string, string>;

beforeEach(async () => {
  folder = folderWith({ ...REPORTS, [DECISIONS]: BEFORE });
  server = await startServer(folder, 0, "test");
  onTestFinished(() => server.stop());
  await server.desk.follow();
  const { figure, stamp } = await figureWith(server.desk, "rights", "860");
  accept = { action: "accept", figure: figure.id, stamp, by: "MK", why: "" };
});

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks with the headers of our own page, and what is given in their place. */
async function ask(path: string, { method = "GET", headers = {}, body = "" }: Asked = {}): Promise<Reply> {
  const own = {
    origin: `http://127.0.0.1:${server.port}`,
    "content-type": "application/json",
    [TOKEN_HEADER]: server.token,
  };
  const all = Object.entries(method === "POST" ? { ...own, ...headers } : headers).filter(([, value]) => value !== "");
  const asking = request({
    host: "127.0.0.1",
    port: server.port,
    path,
    method,
    headers: Object.fromEntries(all),
    agent: false,
  });
  asking.end(body);
  const [response] = await once(asking, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() };
}

const post = (more: Asked = {}) => ask(DESK.decide, { method: "POST", body: JSON.stringify(accept), ...more });
const fileNow = () => readFileSync(join(folder, DECISIONS), "utf8");

it("writes what its own page sends, once, and answers with the figure", async () => {
  const { status, headers, text } = await post();
  expect([status, headers["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
  expect(JSON.parse(text)).toMatchObject({ ok: true, id: accept.figure, figure: { decisions: [{ stands: true }] } });
  expect(fileNow()).toMatch(/^.*\nrights:\w+,accept,,,MK,.*\n$/);
  expect(JSON.parse((await post()).text)).toMatchObject({ ok: false, code: "changed" });
  expect(fileNow().match(/accept/g)).toHaveLength(1);
});

describe("writes nothing for", () => {
  const lone = (name: string) => ({ headers: { [name]: "" } });
  it.each<[what: string, asked: Asked, status: number]>([
    ["a foreign host", { headers: { host: "example.org" } }, 403],
    ["a foreign origin", { headers: { origin: "http://example.org" } }, 403],
    ["a page without an origin", { headers: { origin: "null" } }, 403],
    ["another port of this machine", { headers: { origin: "http://127.0.0.1:1" } }, 403],
    ["no token", lone(TOKEN_HEADER), 403],
    ["a wrong token", { headers: { [TOKEN_HEADER]: "A".repeat(43) } }, 403],
    ["a token with more behind it", { headers: { [TOKEN_HEADER]: "x" } }, 403],
    ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415],
    ["plain text", { headers: { "content-type": "text/plain" } }, 415],
    ["no type", lone("content-type"), 415],
    ["a type that begins so", { headers: { "content-type": "application/json-patch+json" } }, 415],
    ["no JSON", { body: "action=accept" }, 400],
    ["a list", { body: "[]" }, 400],
    ["null", { body: "null" }, 400],
    ["more than a decision can be", { body: JSON.stringify({ why: "x".repeat(70_000) }) }, 413],
    ["the same by GET", { method: "GET", body: "" }, 405],
    ["the same by PUT", { method: "PUT" }, 405],
    ["the same by OPTIONS", { method: "OPTIONS", body: "" }, 405],
  ])("%s", async (_what, asked, status) => {
    const { status: answered, headers } = await post(asked);
    expect(answered).toBe(status);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    expect(headers).not.toHaveProperty("access-control-allow-origin");
    expect(fileNow()).toBe(BEFORE);
  });

  it.each([
    [{ action: "drop" }],
    [{ by: 1 }],
    [{ figure: null }],
    [{ stamp: 3 }],
    [{ action: "correct" }],
    [{ action: "correct", fields: [] }],
    [{ action: "correct", fields: { value: 7 } }],
    [{ fields: { value: "7" } }],
    [{ why: "x".repeat(2001) }],
    [{ action: "add", report: "rights", start: "0", end: 3, text: "x" }],
  ])("a decision with %j", async (more) => {
    const { status, text } = await post({ body: JSON.stringify({ ...accept, ...more }) });
    expect([status, JSON.parse(text)]).toEqual([400, expect.objectContaining({ ok: false, code: "wrong" })]);
    expect(fileNow()).toBe(BEFORE);
  });

  it.each(["__proto__", "constructor", "toString", "figure"])("the field %j", async (field) => {
    const body = `{"action":"correct","fields":{"${field}":"1"},"figure":"${accept.figure}","stamp":"${accept.stamp}","by":"","why":""}`;
    expect((await post({ body })).status).toBeGreaterThanOrEqual(400);
    expect(fileNow()).toBe(BEFORE);
  });

  it("whoever only reads", async () => {
    for (const path of [
      DESK.index,
      `${DESK.report}?id=rights`,
      `${DESK.suggest}?field=place_id&text=idl`,
      `${DESK.words}?report=ward&start=3&end=9`,
    ])
      for (const method of ["GET", "HEAD"]) expect((await ask(path, { method })).status).toBe(200);
    for (const path of [DESK.index, DESK.report, DESK.words, "/", "/index.html"])
      expect((await ask(path, { method: "POST", body: JSON.stringify(accept) })).status).toBe(405);
    expect(fileNow()).toBe(BEFORE);
  });
});

it("takes the token of this start alone, and each start has another", async () => {
  const other = await startServer(folder, 0, "test");
  onTestFinished(() => other.stop());
  expect(other.token).toMatch(/^[\w-]{43}$/);
  expect((await post({ headers: { [TOKEN_HEADER]: other.token } })).status).toBe(403);
});

it("is for no other name: the index is not read by one that leads here", async () => {
  for (const headers of [{ host: "example.org" }, { origin: "http://example.org" }]) {
    const { status, text } = await ask(DESK.index, { headers });
    expect([status, text.includes("860")]).toEqual([403, false]);
  }
});

it.each([
  ["no report", `${DESK.report}?id=../../etc/passwd`, 404],
  ["no report's words", `${DESK.words}?report=x&start=1&end=2`, 404],
  ["no places", `${DESK.words}?report=ward&start=a&end=2`, 400],
  ["no such field", `${DESK.suggest}?field=value&text=1`, 400],
])("answers %s with a refusal in words", async (_what, path, status) => {
  const reply = await ask(path);
  expect([reply.status, JSON.parse(reply.text)]).toEqual([status, expect.objectContaining({ ok: false })]);
});

it("says in words that there is nothing to read, and goes on once there is", async () => {
  rmSync(join(folder, "data/reports"), { recursive: true });
  const empty = await startServer(folder, 0, "test");
  onTestFinished(() => empty.stop());
  const reply = await fetch(`${empty.address}api/desk`);
  expect([reply.status, await reply.json()]).toMatchObject([
    503,
    { code: "busy", message: expect.stringContaining("has no data/reports/") },
  ]);
});

it("tells every open page what a decision changed", async () => {
  const told = await fetch(`${server.address}events`);
  const reader = told.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  await post();
  const { value = "" } = await reader.read();
  expect(value).toMatch(/^event: desk\ndata: \{"from":1,"version":2,/);
  await reader.cancel();
});

it("gives hostile words of reports as data that no browser takes for markup", async () => {
  writeFileSync(
    join(folder, "data/reports/hostile.md"),
    `---\ntitle: "<script>alert(1)</script>"\n---\n\n${HOSTILE}\n`,
  );
  await server.desk.follow();
  const { headers, text } = await ask(`${DESK.report}?id=hostile`);
  expect(headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  expect(JSON.parse(text).title).toBe("<script>alert(1)</script>");
  const index = JSON.parse((await ask(DESK.index)).text) as DeskIndex;
  expect(index.reports.map(({ id }) => id)).toContain("hostile");
});
