import type { Catalogue } from "../../catalogue/catalogue.ts";
import { problem } from "../../problems.ts";
import type { LedgerFigure, Problem } from "../../types.ts";
import type { Ground } from "./book.ts";
import { checkDerivedWords } from "./calc/check.ts";
import { derive } from "./calc/derive.ts";
import { checkStanding, checkWords } from "./check.ts";
import type { Reference } from "./elements.ts";
import { printFigure, readStyle } from "./print-figure.ts";
import type { SignedOff } from "./signed.ts";

/** What references are read with. */
export interface Citing {
  file: string;
  figures: ReadonlyMap<string, LedgerFigure>;
  /** Language of each report. */
  languages: ReadonlyMap<string, string>;
  /** Words of the story's language. */
  words: Catalogue;
  /** Whether the story writes numbers below ten in words. */
  spelled: boolean;
  /** What was signed off; null where nothing was. */
  signed: SignedOff | null;
}

/** A reference that was read: what it rests on, where that is known, its words, and what is wrong with it. */
export interface Citation {
  ground: Ground | null;
  /** What stands in the text. */
  words: string;
  problems: Problem[];
}

/** Reads one reference: looks its figures up, works it out, writes its words or checks those that are there. */
export function citationOf(reference: Reference, citing: Citing): Citation {
  return reference.kind === "figure" ? figureCitation(reference, citing) : derivedCitation(reference, citing);
}

function figureCitation(reference: Reference, { file, figures, languages, words, spelled, signed }: Citing): Citation {
  const { target: id, style: said, line } = reference;
  const figure = figures.get(id);
  const at = { file, line, quote: reference.words };
  const unknown = (code: string, message: string) => broken(reference, problem("error", code, message, at));
  if (figure === undefined) {
    const given = reference.words === "" ? "" : ` that the story gives for "${reference.words}"`;
    return unknown(
      "story-figure-unknown",
      `no figure has the id "${id}"${given}; put in the id that the figure has now in data/figures.csv, or take it out of the story`,
    );
  }
  const style = readStyle(said, spelled);
  if (style === null)
    return unknown("story-style", `"${said}" is no way to write a figure; write "bare", "words" or "digits"`);
  const own = reference.words !== "";
  const text = own
    ? reference.words
    : opened(printFigure(figure, style, words, languages.get(figure.report) ?? "en"), reference);
  const use = { words: text, before: reference.before, file, line };
  const problems = [...(own ? checkWords(figure, use, words) : []), ...checkStanding(figure, use, signed)];
  return { ground: { kind: "figure", key: id, figure }, words: text, problems };
}

function derivedCitation(reference: Reference, { file, figures, words, signed }: Citing): Citation {
  const { target, style, line } = reference;
  const derived = derive(target, style, figures, words);
  if ("why" in derived) {
    const message = `the reckoning "${target}" cannot be done: ${derived.why}`;
    return broken(reference, problem("error", derived.code, message, { file, line, quote: reference.words }));
  }
  const own = reference.words !== "";
  const text = own ? reference.words : opened(derived.printed, reference);
  const use = { words: text, before: reference.before, file, line };
  const standing = derived.figures.flatMap((figure) => checkStanding(figure, use, signed));
  const problems = [...(own ? checkDerivedWords(derived, use, words) : []), ...standing];
  return { ground: { kind: "derived", key: `${target} ${style}`, derived }, words: text, problems };
}

function broken({ words }: Reference, found: Problem): Citation {
  return { ground: null, words, problems: [found] };
}

/** A sentence begins with a capital. */
function opened(text: string, { opens }: Reference): string {
  return opens ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
