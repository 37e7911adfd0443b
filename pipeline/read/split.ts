/** A file's text parted into its front matter and what follows. */
export interface Parts {
  /** The YAML between the two `---` lines, or null where the file has none. */
  yaml: string | null;
  /** Offset at which the report's own text begins. */
  bodyStart: number;
}

const OPEN = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSE = /^---[ \t]*\r?$/m;

/** Parts a file's text; null where front matter is opened on line 1 and never closed. */
export function splitFrontMatter(original: string): Parts | null {
  const open = OPEN.exec(original);
  if (open === null) return { yaml: null, bodyStart: 0 };
  const rest = original.slice(open[0].length);
  const close = CLOSE.exec(rest);
  if (close === null) return null;
  const end = open[0].length + close.index + close[0].length;
  return { yaml: rest.slice(0, close.index), bodyStart: Math.min(end + 1, original.length) };
}
