import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { UsageError } from "../problems.ts";
import { Ahead } from "./ahead.ts";
import { plainAnswer } from "./answer.ts";
import { previewApp } from "./app.ts";
import { DESK_EVENT } from "./desk/contract.ts";
import { Desk } from "./desk/desk.ts";
import { Events } from "./events.ts";
import { HOST } from "./guard.ts";

// The one module that touches the network.

/** How many ports are tried from the first one on. */
const TRIES = 50;

/** A server that listens. */
export interface PreviewServer {
  port: number;
  address: string;
  events: Events;
  ahead: Ahead;
  desk: Desk;
  /** What a write must carry. */
  token: string;
  /** Ends all connections. */
  stop(): void;
}

/** Serves a project folder on this machine, on the given port or the next free one. `program`: hash of the program itself. */
export async function startServer(folder: string, first: number, program: string): Promise<PreviewServer> {
  const events = new Events();
  const ahead = new Ahead();
  const desk = new Desk(folder, program, (change) => events.tellOf(DESK_EVENT, change));
  const token = randomBytes(32).toString("base64url");
  const app = previewApp({ folder, events, ahead, desk, token });
  const server = createServer();
  const port = await listen(server, first);
  const listener = getRequestListener(
    (request, env) => app.fetch(request, { url: "incoming" in env ? (env.incoming.url ?? "") : "", port }),
    { overrideGlobalObjects: false, errorHandler: () => plainAnswer(400, "This is no request that can be read.") },
  );
  server.on("request", listener);
  return {
    port,
    address: `http://${HOST}:${port}/`,
    events,
    ahead,
    desk,
    token,
    stop() {
      desk.stop();
      server.close();
      server.closeAllConnections();
    },
  };
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
