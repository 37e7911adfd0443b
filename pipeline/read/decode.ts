import { problem } from "../problems.ts";
import type { Problem } from "../types.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** First bytes of files that get renamed to `.txt` by mistake. */
const SIGNATURES: [bytes: readonly number[], what: string][] = [
  [[0x89, 0x50, 0x4e, 0x47], "a PNG picture"],
  [[0xff, 0xd8, 0xff], "a JPEG picture"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF picture"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF document"],
  [[0x50, 0x4b, 0x03, 0x04], "a Word, OpenDocument or zip file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Word file"],
  [[0x7b, 0x5c, 0x72, 0x74], "a rich text (RTF) file"],
];
const SAVE_AS = "open it in an editor and save it as plain text in UTF-8";

/** The most bytes of a report: ten thousand pages. What is longer is a mistake or an archive, and would take minutes. */
const MOST_MEGABYTES = 20;

/** The text of a report file, or what is wrong with its bytes. Offsets count from the first unit, a byte order mark included. */
export function decode(bytes: Uint8Array, file: string): string | Problem {
  const megabytes = Math.round(bytes.length / 1e6);
  if (megabytes > MOST_MEGABYTES)
    return problem(
      "error",
      "report-too-long",
      `"${file}" is ${megabytes} MB; a report is at most ${MOST_MEGABYTES} MB of text: split it, or leave out what is no report`,
      { file },
    );
  const signature = SIGNATURES.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (signature !== undefined) return notText(file, `"${file}" is not text but ${signature[1]}; ${SAVE_AS}`);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return notText(file, `"${file}" is in UTF-16; ${SAVE_AS}`);
  if (bytes.includes(0)) return notText(file, `"${file}" is not text: it holds zero bytes; ${SAVE_AS}`);
  try {
    return strict.decode(bytes);
  } catch {
    return notUtf8(bytes, file);
  }
}

function notText(file: string, message: string): Problem {
  return problem("error", "report-not-text", message, { file });
}

/** Names the first line that is no UTF-8: most often Latin-1, where "é" is one byte. */
function notUtf8(bytes: Uint8Array, file: string): Problem {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  const message = `"${file}" is not in UTF-8 (first seen on line ${line}; Latin-1 or Windows-1252, it seems); ${SAVE_AS}`;
  return problem("error", "report-not-utf8", message, { file, line });
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
