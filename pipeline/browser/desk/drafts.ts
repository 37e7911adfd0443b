import { recall, remember } from "./memory.ts";

type Cells = Readonly<Record<string, string | null>>;

/** What was typed into forms and not saved yet, by the form: kept when a person looks elsewhere, and when the page is loaded again. */
export interface Drafts {
  get(form: string): Cells | null;
  set(form: string, cells: Cells | null): void;
  readonly size: number;
}

/** The form for words that stand here. */
export const placeOf = ({ report, start, end }: { report: string; start: number; end: number }): string =>
  `${report} ${start}-${end}`;

const NAME = "drafts";

export function draftsOf(): Drafts {
  const kept = new Map<string, Cells>(JSON.parse(recall(NAME, false) ?? "[]") as [string, Cells][]);
  return {
    get: (form) => kept.get(form) ?? null,
    set(form, cells) {
      if (cells === null || Object.keys(cells).length === 0) kept.delete(form);
      else kept.set(form, cells);
      remember(NAME, JSON.stringify([...kept]), false);
    },
    get size() {
      return kept.size;
    },
  };
}
