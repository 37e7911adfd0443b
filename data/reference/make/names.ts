/** Names in one cell, parted by `|`. */
export const listed = (names: string | undefined): string[] => (names ?? "").split("|").filter((name) => name !== "");

/** The way back; empty names and repetitions go. */
export const joined = (names: readonly string[]): string => [...new Set(names.filter((name) => name !== ""))].join("|");

/** What two spellings share: no case, no diacritics, hyphens as blanks. */
export function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[-\s]+/g, " ")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .toLowerCase();
}

const LATIN_END = 0x250;

/** Letters beyond Latin Extended-B (`Ḩ`, `ţ` made of marks) become their plain ones: no newsroom prints them. */
export function printable(name: string): string {
  return [...name.normalize("NFC")]
    .map((char) => (char.codePointAt(0)! < LATIN_END ? char : char.normalize("NFD").replace(/\p{M}/gu, "")))
    .join("")
    .replace(/[‘’ʻʼ`]/g, "'")
    .replace(/^'|'$/g, "");
}

const ARTICLE = /^(?:Al|An|Ad|Ar|As|Ash|At|Az|El)[ -](?=\S{4})/;

/** "Hasakah" of "Al Hasakah". */
export const withoutArticle = (name: string): string => name.replace(ARTICLE, "");

const DIRECTIONS =
  /^((far|upper|lower|mid|middle|north|south|east|west|northern|southern|eastern|western|central|centre|center|nord|sud|est|ouest|norte|sul|sur|capital|coast|littoral|islands?|region|province|district|state|city)[\s-]*)+$/i;

/** Whether a name says no more than where in its country a place lies: "Northern Region". */
export const isDirection = (name: string): boolean => DIRECTIONS.test(name);
