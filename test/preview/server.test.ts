import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PreviewServer, startServer } from "../../pipeline/preview/server.ts";

const SECRET = "not to be seen";
const FILES = {
  "project/charts/index.html": "<!doctype html><title>Notebook</title><body><h1>All</h1></body>",
  "project/charts/deaths.svg": "<svg/>",
  "project/charts/stories/idlib.html": "<p>Story",
  "project/charts/.hidden.html": SECRET,
  "project/charts/mine.js": SECRET,
  "project/data/deaths.csv": "id\n1\n",
  "project/data/reports/raw.txt": SECRET,
  "project/data/reports/raw.csv": SECRET,
  "project/.tallywire/last-run.json": SECRET,
  "project/package.json": SECRET,
  "outside.html": SECRET,
  "project-two/charts/index.html": SECRET,
};
const LINKS = {
  "project/charts/out.html": "../../outside.html",
  "project/charts/up.html": "../data/reports/raw.txt",
  "project/charts/dotted.html": ".hidden.html",
  "project/charts/round.html": "round.html",
  "project/charts/two": "../../project-two/charts",
  "project/charts/again.html": "index.html",
  "project/data/linked.csv": "reports/raw.csv",
};

let root: string;
let server: PreviewServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "tallywire-"));
  const place = (path: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    return join(root, path);
  };
  for (const [path, content] of Object.entries(FILES)) writeFileSync(place(path), content);
  for (const [path, target] of Object.entries(LINKS)) symlinkSync(target, place(path));
  mkdirSync(join(root, "project/charts/folder.html"));
  server = await startServer(join(root, "project"), 0, "");
});

afterAll(() => {
  server.stop();
  rmSync(root, { recursive: true });
});

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks with the path as it stands: `fetch` would tidy it up. */
async function ask(path: string, { method = "GET", headers = {} as Record<string, string> } = {}): Promise<Reply> {
  const asking = request({ host: "127.0.0.1", port: server.port, path, method, headers, agent: false }).end();
  const [response] = await once(asking, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() };
}

describe("gives", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "Notebook</a>"],
    ["/index.html", "text/html; charset=utf-8", "<h1>All</h1>"],
    ["/again.html", "text/html; charset=utf-8", "<h1>All</h1>"],
    ["/stories/idlib.html", "text/html; charset=utf-8", "<p>Story"],
    ["/deaths.svg", "image/svg+xml; charset=utf-8", "<svg/>"],
    ["/data/deaths.csv", "text/csv; charset=utf-8", "id\n1\n"],
  ])("%s as %s", async (path, type, words) => {
    const { status, headers, text } = await ask(path);
    expect([status, headers["content-type"]]).toEqual([200, type]);
    expect(text).toContain(words);
  });
});

describe("does not give", () => {
  it.each([
    ["/../outside.html"],
    ["/..%2foutside.html"],
    ["/%2e%2e/package.json"],
    ["/data/../package.json"],
    ["/data/reports/raw.txt"],
    ["/data/reports/raw.csv"],
    ["/data/%72eports/raw.csv"],
    ["/.hidden.html"],
    ["/%2ehidden.html"],
    ["/.tallywire/last-run.json"],
    ["/package.json"],
    ["/mine.js"],
    ["/folder.html"],
    ["/no-such.html"],
    ["/deaths.svg/index.html"],
    // Links out of the folder, out of what is shown, to a hidden file.
    ["/out.html"],
    ["/up.html"],
    ["/dotted.html"],
    ["/two/index.html"],
    ["/data/linked.csv"],
  ])("%s", async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).toContain("No such page");
    expect(text).not.toContain(SECRET);
  });
});

it("lives on where the system refuses a file", async () => {
  const { status, text } = await ask("/round.html");
  expect([status, text]).toEqual([500, expect.stringMatching(/^error: cannot look at .*ELOOP/)]);
  expect((await ask("/")).status).toBe(200);
});

describe("headers of every answer", () => {
  it.each([
    ["/", {}],
    ["/index.html", {}],
    ["/review", {}],
    ["/embeds", {}],
    ["/embeds/deaths/360", {}],
    ["/api/desk", {}],
    ["/deaths.svg", {}],
    ["/data/deaths.csv", {}],
    ["/no-such.html", {}],
    ["/", { method: "POST" }],
    ["/", { headers: { host: "example.org" } }],
  ])("%s %j", async (path, asked) => {
    const { headers } = await ask(path, asked);
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/);
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });
});

describe("is there for its own pages alone", () => {
  it.each([
    [{}, 200],
    [{ host: "localhost:PORT" }, 200],
    [{ host: "LOCALHOST:PORT" }, 200],
    [{ origin: "http://127.0.0.1:PORT" }, 200],
    // A name of somebody else that leads here, another port, our name as part of another.
    [{ host: "example.org" }, 403],
    [{ host: "example.org:PORT" }, 403],
    [{ host: "127.0.0.1" }, 403],
    [{ host: "127.0.0.1:1" }, 403],
    [{ host: "127.0.0.1:PORT.example.org" }, 400],
    [{ host: "localhost.example.org:PORT" }, 403],
    [{ origin: "http://example.org" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "https://127.0.0.1:PORT" }, 403],
  ])("%j: %d", async (sent, status) => {
    const headers = Object.fromEntries(
      Object.entries(sent).map(([name, value]) => [name, value.replace("PORT", String(server.port))]),
    );
    for (const path of ["/", "/data/deaths.csv"]) expect((await ask(path, { headers })).status).toBe(status);
    if (status >= 400) expect((await ask("/events", { headers })).status).toBe(status);
  });
});

it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("refuses to %s", async (method) => {
  for (const path of ["/", "/events", "/no-such.html"]) {
    const { status, headers } = await ask(path, { method });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  }
});

it("gives a page again only where it is another than the one that somebody has", async () => {
  const page = await ask("/index.html");
  const { etag = "" } = page.headers;
  expect(page.text).toContain(`data-version=${etag}`);
  const known = { headers: { "if-none-match": etag } };
  const same = await ask("/index.html", known);
  expect([same.status, same.headers.etag, same.text]).toEqual([304, etag, ""]);
  writeFileSync(join(root, "project/charts/index.html"), `${FILES["project/charts/index.html"]}<p>More`);
  const other = await ask("/index.html", known);
  expect([other.status, other.headers.etag === etag]).toEqual([200, false]);
});

it("tells the state at once and after each run, as one line of data", async () => {
  const told = await fetch(`${server.address}events`);
  expect(told.headers.get("content-type")).toBe("text/event-stream");
  const reader = told.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe('retry: 1000\ndata: {"stale":false,"lines":[]}\n\n');
  const state = { stale: true, lines: ['error: "a\n\ndata: {}"'] };
  server.events.tell(state);
  const { value = "" } = await reader.read();
  expect(JSON.parse(/^data: (.*)$/m.exec(value)?.[1] ?? "")).toEqual(state);
  expect(value.match(/\n/g)).toHaveLength(2);
  const late = (await fetch(`${server.address}events`)).body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await late.read()).value).toBe(`retry: 1000\n${value}`);
  await Promise.all([reader.cancel(), late.cancel()]);
});

it("takes the next port where one is taken, and ends its connections when it stops", async () => {
  const other = await startServer(join(root, "project"), server.port, "");
  expect(other.port).toBeGreaterThan(server.port);
  const told = await fetch(`${other.address}events`);
  const reader = told.body!.getReader();
  await reader.read();
  const ended = reader.read().then(
    ({ done }) => done,
    () => true,
  );
  other.stop();
  expect(await ended).toBe(true);
  await expect(fetch(other.address)).rejects.toThrow();
});

describe("the first page", () => {
  it("leads to the notebook, the charts and the stories that are there, their names as text", async () => {
    writeFileSync(join(root, "project/charts/deaths.html"), "<title>Deaths &lt;b&gt; &amp; more</title>");
    writeFileSync(join(root, "project/charts/deaths.vl.json"), "{}");
    const { text } = await ask("/");
    expect(text).toContain(`<a href="/deaths.html">Deaths &lt;b&gt; &amp; more</a>`);
    expect(text).toContain(`<a href="/stories/idlib.html">stories/idlib</a>`);
    expect(text).not.toContain("round.html");
  });
});

it.each([
  ["no host at all", "GET / HTTP/1.1\r\n\r\n"],
  ["no address", "GET example.org HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"],
])("lives on after a request with %s", async (_what, request) => {
  const socket = connect(server.port, "127.0.0.1");
  socket.write(request.replace("PORT", String(server.port)));
  const [bytes] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  expect(String(bytes)).toMatch(/^HTTP\/1.1 4\d\d /);
  expect((await ask("/")).status).toBe(200);
});
