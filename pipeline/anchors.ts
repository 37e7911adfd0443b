/** The element of a page where a figure's evidence stands. */
export function figureAnchor(id: string): string {
  return `fig-${id.replace(/\s+/g, "_")}`;
}

/** Link to an element, of this page or of another. */
export function toAnchor(anchor: string, page = ""): string {
  return `${page}#${encodeURIComponent(anchor)}`;
}
