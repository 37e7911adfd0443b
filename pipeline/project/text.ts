import { join } from "node:path";
import { readBytes } from "../files.ts";
import { UsageError } from "../problems.ts";
import { decode } from "../read/decode.ts";

/** A text file of the project with its path inside it. */
export interface TextFile {
  path: string;
  text: string;
}

/** A file that people keep in a spreadsheet or an editor, byte order mark included; refused where it is not in UTF-8. */
export function keptText(folder: string, path: string): TextFile {
  const text = decode(readBytes(join(folder, path)), path);
  if (typeof text !== "string") throw new UsageError(text.message);
  return { path, text };
}
