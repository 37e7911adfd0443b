import { problem } from "../problems.ts";
import type { Problem } from "../types.ts";
import { isoDay } from "./dates.ts";

/** What a report says of itself. */
export interface Metadata {
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
}

export const METADATA_KEYS = ["title", "published", "publisher", "url", "language"] as const;

export function noMetadata(): Metadata {
  return { title: null, published: null, publisher: null, url: null, language: null };
}

/** Sets one field from its written value; gives the problem where the key or the value is wrong. */
export function setField(metadata: Metadata, key: string, written: string | null): Problem | null {
  const name = METADATA_KEYS.find((known) => known === key);
  if (name === undefined) {
    const known = METADATA_KEYS.join(", ");
    return problem(
      "warning",
      "front-matter-unknown-key",
      `"${key}" is no field of a report and is ignored; the fields are ${known}`,
    );
  }
  if (written === null) return problem("error", "front-matter-value", `\`${name}\` must be one line of text`);
  if (written === "") return null;
  const valid = VALID[name];
  const value = valid === undefined ? written : valid(written);
  if (value === null) return problem("error", `report-bad-${name}`, `\`${name}: ${written}\` ${WANTED[name]}`);
  metadata[name] = value;
  return null;
}

/** Fields with a form of their own: the value to keep, or null. */
const VALID: { [Key in keyof Metadata]?: (written: string) => string | null } = {
  published: isoDay,
  // Other schemes (javascript:, data:) would run in the notebook as a link.
  url: (written) => (/^https?:\/\/\S+$/i.test(written) ? written : null),
  language: (written) => (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(written) ? written : null),
};

const WANTED: Record<string, string> = {
  published: "is not a day of the calendar; write it as 2019-08-20",
  url: "is not a web address; write it with https:// in front",
  language: "is not a language tag; write en, ar, fr",
};
