/** A stylesheet without the white space that is there for who writes it. Spaces inside selectors and values stay. */
export function smallStyle(css: string): string {
  return css
    .trim()
    .replace(/\s*\n\s*/g, "")
    .replace(/([{};:,])\s+/g, "$1")
    .replace(/\s+\{/g, "{")
    .replaceAll(";}", "}");
}
