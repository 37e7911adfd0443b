import type { Listed } from "../../words/vocabulary.ts";
import type { Choice } from "./contract.ts";
import type { SUGGESTED } from "./fields.ts";

/** A row of a reference table as it is proposed. */
interface Proposal {
  id: string;
  name: string;
  /** What tells it from others of its name. */
  about: string;
  /** The greater comes first among equals. */
  weight: number;
}

const MOST = 20;

/** Proposals for what a person has typed into a field: those that begin with it first, then those that hold it. */
export function suggestions(listed: Listed, field: (typeof SUGGESTED)[number], typed: string): Choice[] {
  const looked = plain(typed.trim());
  if (looked === "") return [];
  const all = field.startsWith("source") ? sources(listed) : places(listed);
  const fitting = [...all].flatMap((one) => {
    const at = Math.min(...[one.name, one.id].map((text) => place(plain(text), looked)));
    return at === NOWHERE ? [] : [{ one, at }];
  });
  fitting.sort((a, b) => a.at - b.at || b.one.weight - a.one.weight || a.one.name.length - b.one.name.length);
  return fitting.slice(0, MOST).map(({ one: { id, name, about } }) => ({
    value: field.endsWith("_id") ? id : name,
    label: `${name} (${[about, id].filter((part) => part !== "").join(", ")})`,
  }));
}

const NOWHERE = 3;

/** 0 for the whole, 1 for a beginning, 2 for the beginning of a word inside. */
function place(text: string, looked: string): number {
  if (text === looked) return 0;
  if (text.startsWith(looked)) return 1;
  return text.includes(` ${looked}`) || text.includes(`-${looked}`) ? 2 : NOWHERE;
}

/** Without accents and case: who types "Sarmin" means "Sarmīn". */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function* sources({ sources: rows }: Listed): Iterable<Proposal> {
  for (const { id, name, kind } of rows.values()) yield { id, name, about: kind.replaceAll("_", " "), weight: 0 };
}

function* places({ places: rows }: Listed): Iterable<Proposal> {
  for (const { id, name, kind, country, population } of rows.values())
    yield { id, name, about: [kind, country].filter(Boolean).join(", "), weight: population };
}
