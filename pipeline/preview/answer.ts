import { join } from "node:path";
import { hashOf, readBytes, readText } from "../files.ts";
import type { Ahead } from "./ahead.ts";
import { inLook, lookOf } from "./look.ts";
import { livePage, MISSING_PAGE, served } from "./page.ts";
import { policyOf } from "./policy.ts";
import { contentType, filePath, servedFile } from "./served.ts";

/** A drawing styles itself; nothing else in a file that is no page may do anything. */
const FILE_POLICY = policyOf("default-src 'none'; style-src 'unsafe-inline'", {});

/** The project's file at an address: a page with the live script in it, any other file as it is. `ahead`: pages that are newer than their files. */
export function fileAnswer(folder: string, ahead: Ahead, url: string): Response {
  const asked = filePath(url);
  const real = asked === null ? null : servedFile(folder, asked);
  if (asked === null || real === null) return pageAnswer(404, MISSING_PAGE);
  if (real.endsWith(".html")) {
    const markup = ahead.get(asked) ?? readText(join(folder, real));
    const look = lookOf(url);
    return pageAnswer(200, look === null ? markup : inLook(markup, look));
  }
  const bytes = readBytes(join(folder, real));
  return answer(200, contentType(real) ?? "", bytes, { "content-security-policy": FILE_POLICY });
}

/** A page with the live script in it; `more`: what its policy allows besides. */
export function pageAnswer(status: number, markup: string, more: Record<string, string> = {}): Response {
  const version = hashOf(markup);
  const { body, policy } = livePage(markup, version, more);
  return answer(status, PAGE, body, { "content-security-policy": policy, etag: `"${version}"` });
}

/** A page without the live script: it follows the project by a program of its own, or not at all. `more`: what its policy allows besides. */
export function ownAnswer(markup: string, more: Record<string, string>): Response {
  const { body, policy } = served(markup, more);
  return answer(200, PAGE, body, { "content-security-policy": policy });
}

/** A refusal or a fault in one line of plain text. */
export function plainAnswer(status: number, words: string, more: Record<string, string> = {}): Response {
  return answer(status, contentType(".txt") ?? "", `${words}\n`, { "content-security-policy": FILE_POLICY, ...more });
}

/** Data for a page's program. */
export function jsonAnswer(status: number, told: object): Response {
  return answer(status, contentType(".json") ?? "", JSON.stringify(told), { "content-security-policy": FILE_POLICY });
}

/** Says of an answer that whoever asks has it already. */
export function unchanged({ headers }: Response): Response {
  return new Response(null, { status: 304, headers });
}

/** A stream of events. */
export function eventsAnswer(stream: ReadableStream | null): Response {
  return new Response(stream, { headers: { ...SAFE_HEADERS, "content-type": "text/event-stream" } });
}

const PAGE = contentType(".html") ?? "";

/** Nothing is kept by the browser, guessed from its bytes, or lent to pages of other origins. */
const SAFE_HEADERS: Record<string, string> = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

function answer(
  status: number,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
  more: Record<string, string>,
): Response {
  const length = String(Buffer.byteLength(body));
  const own = { "content-type": type, "content-length": length, etag: `"${hashOf(body)}"` };
  return new Response(body, { status, headers: { ...SAFE_HEADERS, ...own, ...more } });
}
