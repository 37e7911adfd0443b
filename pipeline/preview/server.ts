import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { faultLine, UsageError } from "../problems.ts";
import { type Answer, fileAnswer, plainAnswer, SAFE_HEADERS } from "./answer.ts";
import { EVENTS, type State } from "./state.ts";

// The one module that touches the network. Files of one folder and one stream of events to the same machine need no more than
// Node's own server: a framework would be a dependency whose rules on paths and hosts would have to be checked all the same.

/** Only this machine: the address is never that of a network. */
const HOST = "127.0.0.1";
/** How many ports are tried from the first one on. */
const TRIES = 50;

/** A server that listens. */
export interface PreviewServer {
  port: number;
  address: string;
  /** Tells a state to every connected page, and to each that connects until the next. */
  tell(state: State): void;
  /** Ends all connections. */
  stop(): void;
}

/** Serves a project folder on this machine, on the given port or the next free one. */
export async function startServer(folder: string, first: number): Promise<PreviewServer> {
  let state: State = { stale: false, lines: [] };
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const answer = answerTo(request, folder);
    if (answer !== EVENTS) return send(response, answer, request.method === "HEAD");
    response.writeHead(200, { ...SAFE_HEADERS, "content-type": "text/event-stream" });
    if (request.method === "HEAD") return response.end();
    pages.add(response.on("close", () => pages.delete(response)));
    response.write(eventOf(state));
  });
  const port = await listen(server, first);
  return {
    port,
    address: `http://${HOST}:${port}/`,
    tell(told) {
      state = told;
      for (const page of pages) page.write(eventOf(state));
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function eventOf(state: State): string {
  return `retry: 1000\ndata: ${JSON.stringify(state)}\n\n`;
}

function send(response: ServerResponse, { status, headers, body }: Answer, headOnly: boolean): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(headOnly ? undefined : body);
}

function answerTo(request: IncomingMessage, folder: string): Answer | typeof EVENTS {
  const { method = "", url = "", headers, socket } = request;
  const own = hostsOf(socket.localPort ?? 0);
  // A page of another site can give its name our address (DNS rebinding): then the browser sends that name.
  if (!own.includes(headers.host?.toLowerCase() ?? ""))
    return plainAnswer(403, "Open the preview at the address that it printed.");
  if (headers.origin !== undefined && !own.some((host) => headers.origin === `http://${host}`))
    return plainAnswer(403, "Pages of other sites may not use the preview.");
  if (method !== "GET" && method !== "HEAD")
    return plainAnswer(405, "The preview is for reading.", { allow: "GET, HEAD" });
  if (url === EVENTS) return EVENTS;
  try {
    return fileAnswer(folder, url);
  } catch (error) {
    return plainAnswer(500, faultLine(error));
  }
}

/** What a browser may call this server; a browser leaves the port of the web out. */
function hostsOf(port: number): string[] {
  const names = [HOST, "localhost"];
  return [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + TRIES && port <= 65_535; port++)
    if (await isFree(server, port)) return (server.address() as AddressInfo).port;
  throw new UsageError(`port ${first} and those after it are taken; name another with --port`);
}

/** Listens on a port, or says that another program does. */
async function isFree(server: Server, port: number): Promise<boolean> {
  try {
    server.listen(port, HOST);
    await once(server, "listening");
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EADDRINUSE") return false;
    if (code === "EACCES") throw new UsageError(`you may not listen on port ${port}; name one above 1023 with --port`);
    throw error;
  }
}
