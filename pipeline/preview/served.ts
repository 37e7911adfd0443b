import { realFile } from "../files.ts";

const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  json: "application/json; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** The content type of a file by its name; null for kinds that are not served. */
export function contentType(path: string): string | null {
  const ending = /\.([a-z]+)$/.exec(path)?.[1];
  return ending !== undefined && Object.hasOwn(TYPES, ending) ? (TYPES[ending] ?? null) : null;
}

/** True for what the preview shows of a project: charts and pages, tables, and the data package. Reports stay where they are. */
export function servable(path: string): boolean {
  if (/(^|\/)\./.test(path) || contentType(path) === null) return false;
  return path.startsWith("charts/") || /^data\/([^/]+\.csv|evidence\.jsonl|datapackage\.json)$/.test(path);
}

/** The path of a project's file that is served, links followed; null where there is none, or where a link leads from what is served to what is not. */
export function servedFile(project: string, path: string): string | null {
  const real = servable(path) ? realFile(project, path) : null;
  return real !== null && servable(real) ? real : null;
}

/**
 * The path in the project that an address stands for, or null. The folder of charts is the root: a page's link "../data/deaths.csv"
 * stops at the root, as every browser resolves it, and names the same table as on the disk.
 */
export function filePath(url: string): string | null {
  const path = decoded(url.replace(/[?#].*$/s, ""));
  if (path === null || !path.startsWith("/") || /[\\\p{Cc}]/u.test(path)) return null;
  const parts = path.slice(1).split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) return null;
  return parts[0] === "data" ? parts.join("/") : `charts/${parts.join("/")}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
