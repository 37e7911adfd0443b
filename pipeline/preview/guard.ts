import { createHash, timingSafeEqual } from "node:crypto";

/** What a browser tells of a request before its body. */
export interface Told {
  method: string;
  host: string | undefined;
  origin: string | undefined;
}

/** Why a request is turned away, in words, with the status that says so. */
export interface Away {
  status: 403 | 405 | 415;
  words: string;
}

/** Only this machine: the address is never that of a network. */
export const HOST = "127.0.0.1";

/** What a browser may call this server; a browser leaves the port of the web out. */
function hostsOf(port: number): string[] {
  const names = [HOST, "localhost"];
  return [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
}

/** Why a request may not be answered, or null. `writes`: its address is one for writing. */
export function whyAway({ method, host, origin }: Told, port: number, writes: boolean): Away | null {
  const own = hostsOf(port);
  // A page of another site can give its name our address (DNS rebinding): then the browser sends that name.
  if (!own.includes(host?.toLowerCase() ?? ""))
    return { status: 403, words: "Open the preview at the address that it printed." };
  if (origin !== undefined && !own.some((name) => origin === `http://${name}`))
    return { status: 403, words: "Pages of other sites may not use the preview." };
  const fits = writes ? method === "POST" : method === "GET" || method === "HEAD";
  return fits ? null : { status: 405, words: writes ? "A decision is sent by POST." : "The preview is for reading." };
}

/** The same of a write. A form of another site can send no JSON unasked, and knows no token. */
export function whyNoWrite(type: string | undefined, sent: string | undefined, token: string): Away | null {
  if (!/^application\/json(;\s*charset=utf-8)?$/i.test(type ?? ""))
    return { status: 415, words: "A decision is sent as application/json." };
  if (sent !== undefined && sameSecret(sent, token)) return null;
  return { status: 403, words: "The page is from an earlier start of the preview; load it again, then decide." };
}

/** Compared in a time that tells nothing of how much is right. */
function sameSecret(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(first!, second!);
}
