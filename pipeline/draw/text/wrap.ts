/** Breaks a text at its spaces, never inside a date, into lines no wider than `width`; a single word that is wider is cut where it must. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of keepDates(text)
    .split(/ +/u)
    .filter((w) => w !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = cutWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return closed(line === "" ? lines : [...lines, line]);
}

/** Lines in which every name that is kept apart (U+2068 to U+2069) is so by itself: where one was parted, it goes on in the next line. */
function closed(lines: readonly string[]): string[] {
  let open = false;
  return lines.map((line) => {
    const started = open ? `\u2068${line}` : line;
    open = started.lastIndexOf("\u2068") > started.lastIndexOf("\u2069");
    return open ? `${started}\u2069` : started;
  });
}

function cutWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const char of word) {
    if (piece !== "" && measure(piece + char) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += char;
  }
  return [...pieces, piece];
}

/** "21 Aug 2019" and "April 2019" with no-break spaces. */
function keepDates(text: string): string {
  return text
    .replace(/\b(\p{Lu}\p{Ll}{2,8}) (\d{4})\b/gu, "$1\u00a0$2")
    .replace(/\b(\d{1,2}) (\p{Lu}\p{Ll}{2,8}\u00a0\d{4})\b/gu, "$1\u00a0$2");
}
