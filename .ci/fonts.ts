import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fontPaths, smallFontPaths, type Weight } from "../pipeline/draw/text/font.ts";
import { LATIN } from "../pipeline/draw/text/latin.ts";

/*
 * Makes the fonts that Latin pictures are painted with: the shipped ones with the letters of `LATIN` alone, a twentieth of the bytes.
 * `npm run fonts`; a test compares.
 */

/** Node has it, and its types name nothing but what is in it. */
declare const WebAssembly: { instantiate(bytes: Uint8Array): Promise<{ instance: { exports: unknown } }> };

/** What of HarfBuzz's subsetter is called here; a number is an address in its memory. */
interface Subsetter {
  memory: { buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** `HB_MEMORY_MODE_WRITABLE` and `HB_SUBSET_SETS_NAME_ID` of hb-blob.h and hb-subset.h. */
const WRITABLE = 2;
const NAME_IDS = 4;
/** Family and style as all programs read them, and as those do that know more than four styles: resvg finds a weight by the latter. */
const NAMES = [1, 2, 16, 17];

const WEIGHTS: readonly Weight[] = ["regular", "bold"];

/** The small font of each weight. */
export async function smallFonts(): Promise<{ path: string; bytes: Uint8Array }[]> {
  const harfbuzz = createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(harfbuzz));
  const subsetter = instance.exports as Subsetter;
  subsetter._initialize();
  return WEIGHTS.map((weight) => ({
    path: smallFontPaths()[weight],
    bytes: smallFont(readFileSync(fontPaths()[weight]), subsetter),
  }));
}

function smallFont(whole: Uint8Array, hb: Subsetter): Uint8Array {
  const at = hb.malloc(whole.length);
  new Uint8Array(hb.memory.buffer).set(whole, at);
  const face = hb.hb_face_create(hb.hb_blob_create(at, whole.length, WRITABLE, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  const letters = hb.hb_subset_input_unicode_set(input);
  for (const [first, last] of LATIN) for (let code = first; code <= last; code++) hb.hb_set_add(letters, code);
  const names = hb.hb_subset_input_set(input, NAME_IDS);
  for (const id of NAMES) hb.hb_set_add(names, id);
  const made = hb.hb_face_reference_blob(hb.hb_subset_or_fail(face, input));
  const start = hb.hb_blob_get_data(made, 0);
  return new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(made));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, bytes } of await smallFonts()) writeFileSync(path, bytes);
  const licence = join(dirname(fontPaths().regular), "../LICENSE_FONT");
  copyFileSync(licence, join(dirname(smallFontPaths().regular), "LICENSE"));
}
