/** An address of the web, or null: `javascript:`, `data:` and files of somebody's machine are never linked. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : null;
}

/** A web address that opens at a place in the page; `directive` as `textDirective` makes it. */
export function atDirective(address: string, directive: string): string {
  const joint = address.includes(":~:") ? "&" : address.includes("#") ? ":~:" : "#:~:";
  return `${address}${joint}${directive}`;
}
