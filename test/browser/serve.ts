import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const KINDS: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
};

/** The headers that a strict newsroom adds: inline style and script are dropped. */
export const STRICT = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'",
};

/** Serves files by path on a port of its own, which makes it an origin of its own; a path that gives none is a 404. */
export async function serve(
  contentOf: (path: string, search: URLSearchParams) => string | Uint8Array | undefined,
  headers: Record<string, string> = {},
): Promise<{ origin: string; close: () => void }> {
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url ?? "/", "http://localhost");
    const content = contentOf(pathname, searchParams);
    const kind = KINDS[pathname.slice(pathname.lastIndexOf(".") + 1)] ?? "text/plain";
    response.writeHead(content === undefined ? 404 : 200, { "content-type": kind, ...headers }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
