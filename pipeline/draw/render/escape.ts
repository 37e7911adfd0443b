const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in SVG, between tags and in quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => ENTITIES[char] as string);
}
