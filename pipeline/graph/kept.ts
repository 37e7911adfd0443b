/** What earlier runs made and left to be taken again, each under a name with the key of what it was made of. */
export interface Kept {
  /** The line that was kept under this name, if it was made of the same; else null. Lines of a group are looked up together. */
  get(group: string, name: string, key: string): string | null;
  /** Keeps a line (no line break in it) in place of what had this name. */
  set(group: string, name: string, key: string, line: string): void;
  /** Says that no more is asked of a group: its lines need not stay in memory. */
  release(group: string): void;
}

/** Keeps nothing: everything is made. */
export const NOTHING_KEPT: Kept = { get: () => null, set: () => {}, release: () => {} };
