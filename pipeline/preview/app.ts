import { Hono } from "hono";
import { faultLine } from "../problems.ts";
import type { Ahead } from "./ahead.ts";
import { eventsAnswer, fileAnswer, ownAnswer, pageAnswer, plainAnswer, unchanged } from "./answer.ts";
import { DESK } from "./desk/contract.ts";
import type { Desk } from "./desk/desk.ts";
import { deskPage } from "./desk/page.ts";
import { deskRoutes } from "./desk/routes.ts";
import { embedsRoutes, triedAt } from "./embeds/routes.ts";
import type { Events } from "./events.ts";
import { whyAway } from "./guard.ts";
import { homePage } from "./home.ts";
import { filePath } from "./served.ts";
import { EVENTS, OPEN_PAGE } from "./state.ts";

/** What the network knows of a request beside what Hono does. */
export interface Asked {
  Bindings: {
    /** The address as it came: that of the request has been tidied up. */
    url: string;
    port: number;
  };
}

/** What the preview shows, and to whom it listens. */
export interface Shown {
  folder: string;
  events: Events;
  ahead: Ahead;
  desk: Desk;
  /** What a write must carry: only pages that this server gave have it. */
  token: string;
}

/** Which answer each address has. */
export function previewApp({ folder, events, ahead, desk, token }: Shown): Hono<Asked> {
  const app = new Hono<Asked>();
  app.use(async ({ req, env }, next) => {
    const told = { method: req.method, host: req.header("host"), origin: req.header("origin") };
    const writes = req.path === DESK.decide;
    const away = whyAway(told, env.port, writes);
    if (away === null) return next();
    const allow = { allow: writes ? "POST" : "GET, HEAD" };
    return plainAnswer(away.status, away.words, away.status === 405 ? allow : {});
  });
  app.use(async (context, next) => {
    await next();
    const { req, res } = context;
    if (req.header("if-none-match") === res.headers.get("etag")) context.res = unchanged(res);
  });
  app.route("/", deskRoutes(desk, token));
  app.get(EVENTS, ({ req }) => {
    const page = req.query(OPEN_PAGE) ?? "";
    const shown = triedAt(folder, page) ?? filePath(page);
    return eventsAnswer(req.method === "HEAD" ? null : events.connect(shown));
  });
  app.get(DESK.page, () => ownAnswer(deskPage(token), { "connect-src": "'self'" }));
  app.route("/", embedsRoutes(folder, ahead));
  app.get("/", () => pageAnswer(200, homePage(folder)));
  app.get("*", ({ env }) => fileAnswer(folder, ahead, env.url));
  app.onError((error) => plainAnswer(500, faultLine(error)));
  return app;
}
