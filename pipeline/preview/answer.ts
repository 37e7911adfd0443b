import { join } from "node:path";
import { hashOf, readBytes, realFile } from "../files.ts";
import { livePage, MISSING_PAGE } from "./page.ts";
import { policyOf } from "./policy.ts";
import { contentType, filePath, servable } from "./served.ts";

/** What the preview answers to one request. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** A drawing styles itself; nothing else in a file that is no page may do anything. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The project's file at an address: a page with the live script in it, any other file as it is. */
export function fileAnswer(folder: string, url: string): Answer {
  const asked = filePath(url);
  const real = asked !== null && servable(asked) ? realFile(folder, asked) : null;
  // A link may lead from what is served to what is not.
  if (real === null || !servable(real)) return pageAnswer(404, MISSING_PAGE);
  const bytes = readBytes(join(folder, real));
  if (real.endsWith(".html")) return pageAnswer(200, Buffer.from(bytes).toString("utf8"));
  return {
    status: 200,
    headers: headersFor(contentType(real) ?? "", policyOf(FILE_POLICY, {}), hashOf(bytes)),
    body: bytes,
  };
}

function pageAnswer(status: number, html: string): Answer {
  const version = hashOf(html);
  const { body, policy } = livePage(html, version);
  return { status, headers: headersFor(contentType("page.html") ?? "", policy, version), body };
}

/** A refusal or a fault in one line of plain text. */
export function plainAnswer(status: number, words: string, more: Record<string, string> = {}): Answer {
  const headers = headersFor("text/plain; charset=utf-8", policyOf(FILE_POLICY, {}), hashOf(words));
  return { status, headers: { ...headers, ...more }, body: `${words}\n` };
}

/** Nothing is kept by the browser, guessed from its bytes, or lent to pages of other origins. */
export const SAFE_HEADERS: Record<string, string> = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

function headersFor(type: string, policy: string, version: string): Record<string, string> {
  return { ...SAFE_HEADERS, "content-type": type, "content-security-policy": policy, etag: `"${version}"` };
}
