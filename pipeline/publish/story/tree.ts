import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Root } from "mdast";

/** Where links by name lead: `[words][name]`. */
export type Definitions = ReadonlyMap<string, Definition>;

/** The definitions of a story, by name. */
export function definitionsOf(root: Root): Definitions {
  const definitions = root.children.filter((node) => node.type === "definition");
  return new Map(definitions.map((node) => [node.identifier, node]));
}

/** Line of the file, from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The words of a node without its markup. */
export function plain(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(plain).join("") : "";
}

/** Where a link or picture leads, and the words in quotes behind its address. */
export function targetOf(
  node: Link | LinkReference | Image | ImageReference,
  definitions: Definitions,
): { url: string; title: string } {
  const { url, title } = "url" in node ? node : (definitions.get(node.identifier) ?? { url: "", title: null });
  return { url, title: title ?? "" };
}

/** What stands behind `scheme:` of an address, or null where it is of another. */
export function behind(scheme: string, url: string): string | null {
  return url.startsWith(`${scheme}:`) ? url.slice(scheme.length + 1).trim() : null;
}
