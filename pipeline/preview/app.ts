import { Hono } from "hono";
import { faultLine } from "../problems.ts";
import { eventsAnswer, fileAnswer, pageAnswer, plainAnswer } from "./answer.ts";
import type { Events } from "./events.ts";
import { whyAway } from "./guard.ts";
import { homePage } from "./home.ts";
import { EVENTS } from "./state.ts";

/** What the network knows of a request beside what Hono does. */
export interface Asked {
  Bindings: {
    /** The address as it came: that of the request has been tidied up. */
    url: string;
    port: number;
  };
}

/** Which answer each address has. */
export function previewApp(folder: string, events: Events): Hono<Asked> {
  const app = new Hono<Asked>();
  app.use(async ({ req, env }, next) => {
    const told = { method: req.method, host: req.header("host"), origin: req.header("origin") };
    const away = whyAway(told, env.port, false);
    if (away === null) return next();
    return plainAnswer(away.status, away.words, away.status === 405 ? { allow: "GET, HEAD" } : {});
  });
  app.get(EVENTS, ({ req }) => eventsAnswer(req.method === "HEAD" ? null : events.open()));
  app.get("/", () => pageAnswer(200, homePage(folder)));
  app.get("*", ({ env }) => fileAnswer(folder, env.url));
  app.onError((error) => plainAnswer(500, faultLine(error)));
  return app;
}
