/** Advance widths of one TrueType file: code point in, width in em out, undefined where the font has no such glyph. */
export type Advances = (codePoint: number) => number | undefined;

/** Reads `head`, `hhea`, `hmtx` and `cmap` (formats 4 and 12) as the OpenType specification 1.9 lays them out. */
export function readAdvances(bytes: Uint8Array): Advances {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tableOffsets(view);
  const unitsPerEm = view.getUint16(table("head") + 18);
  const metrics = view.getUint16(table("hhea") + 34);
  const hmtx = table("hmtx");
  const glyphs = readCmap(view, table("cmap"));
  return (codePoint) => {
    const glyph = glyphs.get(codePoint);
    // Glyphs after the last long metric share its width.
    return glyph === undefined ? undefined : view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  };
}

function tableOffsets(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
    offsets.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`the font has no table "${tag}"`);
    return offset;
  };
}

function readCmap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, glyphs);
    if (format === 12) readGroups(view, at, glyphs);
  }
  return glyphs;
}

function readSegments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const bytes = view.getUint16(at + 6);
  for (let i = 0; i < bytes; i += 2) {
    const end = view.getUint16(at + 14 + i);
    const start = view.getUint16(at + 16 + bytes + i);
    const delta = view.getUint16(at + 16 + 2 * bytes + i);
    const rangeAt = at + 16 + 3 * bytes + i;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      const glyph = raw === 0 && range !== 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    const start = view.getUint32(group);
    const first = view.getUint32(group + 8);
    for (let code = start; code <= view.getUint32(group + 4); code++) glyphs.set(code, first + code - start);
  }
}
