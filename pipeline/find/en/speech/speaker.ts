import type { SourceKind } from "../../../types.ts";
import type { SourceRow } from "../../../words/names.ts";

/** Words that name a speaker, in units. */
export interface Speaker {
  from: number;
  to: number;
  /** Null for words that stand for a speaker met before: "it", "its director". */
  name: string | null;
  /** Rows of the sources that the name fits. */
  rows: readonly SourceRow[];
  kind: SourceKind | null;
  /** A description with "the" that may stand for a speaker met before: "the army" after "the Ruritanian army". */
  definite: boolean;
  /** Means a body named before where one can be meant, else itself: "the agency", "a spokesman". */
  generic: boolean;
  /** The name of a person: who it is may be said beside it ("Ana Prado, who runs the charity's boats"). */
  person: boolean;
  /** The name of the person who speaks for the body: "Prado said" later means the body. */
  voice: string | null;
  /** Read off a title: "head of the union", "the mayor of Tovar". */
  titled: boolean;
  /** "our head of mission": whoever publishes the report. */
  ours: boolean;
  /** Its words say that it speaks: a name, or a noun for bodies and people who are asked. Other nouns need a verb of speech. */
  sure: boolean;
}

/** A speaker with what is known of it beyond its name, written out key by key: a spread costs more than reading the name. */
export const speaker = (
  from: number,
  to: number,
  name: string | null,
  more: Partial<Omit<Speaker, "from" | "to" | "name">> = {},
): Speaker => ({
  from,
  to,
  name,
  rows: more.rows ?? [],
  kind: more.kind ?? null,
  definite: more.definite ?? false,
  generic: more.generic ?? false,
  person: more.person ?? false,
  voice: more.voice ?? null,
  titled: more.titled ?? false,
  ours: more.ours ?? false,
  sure: more.sure ?? true,
});

/** "our head of mission". */
export const ours = (from: number, to: number): Speaker => speaker(from, to, null, { ours: true, titled: true });

/** Words that mean a speaker met before: a body, unless they are "he", "she". */
export const carried = (from: number, to: number, generic = true): Speaker => speaker(from, to, null, { generic });
