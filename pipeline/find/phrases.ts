import { C } from "../words/classes.ts";
import { fold, hasDoubleVowel, respell } from "../words/fold.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Names } from "../words/names.ts";
import { CAPITAL, GLUED, isJoint, MARK, NUMBER, type Tokens, UPPER } from "../words/tokens.ts";
import { endsLikeAdverb } from "./en/adverbs.ts";
import { quotedNameEnd } from "./quoted-names.ts";
import type { Units } from "./units.ts";

/** The longest phrase and the longest name that begin at a token; ends are token indexes, exclusive, 0 where there is none. */
interface Match {
  phrase: number;
  phraseEnd: number;
  name: number;
  nameEnd: number;
}

const match: Match = { phrase: 0, phraseEnd: 0, name: -1, nameEnd: 0 };

/** Follows the tree from the node of the token `at`. */
function walk(tokens: Tokens, lexicon: Lexicon, root: number, at: number, limit: number): Match {
  const { tree } = lexicon;
  match.phrase = match.phraseEnd = match.nameEnd = 0;
  match.name = -1;
  const proper = isCapital(tokens, at);
  let node = root;
  let i = at;
  while (node !== 0) {
    if (tree.phrase(node) !== 0) {
      match.phrase = tree.phrase(node);
      match.phraseEnd = i + 1;
    }
    if (proper && tree.name(node) >= 0) {
      match.name = tree.name(node);
      match.nameEnd = i + 1;
    }
    if (tree.isLeaf(node)) break;
    const before = node;
    i = overJoints(tokens, lexicon, i + 1, limit);
    if (i >= limit) break;
    node = follow(before, tokens, lexicon, i);
    // "Maaret al-Numan": the article is no part of the name as it was put in.
    if (node === 0 && lexicon.isArticle(tokens.id[i]!)) {
      i = overJoints(tokens, lexicon, i + 1, limit);
      node = i < limit ? follow(before, tokens, lexicon, i) : 0;
    }
  }
  return match;
}

function overJoints(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): number {
  let i = at;
  while (i < limit && isJoint(tokens, lexicon, i)) i++;
  return i;
}

/** Where phrases and names that begin with a token go on, 0 where none does; a name in another spelling of its vowels too. */
function rootOf(tokens: Tokens, lexicon: Lexicon, at: number): number {
  const root = lexicon.root(tokens.id[at]!);
  return root !== 0 || !isCapital(tokens, at) ? root : lexicon.root(respelled(tokens, lexicon, at));
}

function follow(node: number, tokens: Tokens, lexicon: Lexicon, at: number): number {
  const next = stepTo(lexicon, node, tokens.id[at]!);
  return next !== 0 || !isCapital(tokens, at) ? next : stepTo(lexicon, node, respelled(tokens, lexicon, at));
}

/** Where a word leads from a node, 0 where to none. Most words stand behind no other: what is at hand of them says so. */
const stepTo = (lexicon: Lexicon, node: number, word: number) =>
  lexicon.goesOn(word) ? lexicon.tree.next(node, word) : 0;

const isCapital = (tokens: Tokens, at: number) => (tokens.flags[at]! & CAPITAL) !== 0;

/** Id of a word with its vowels made one, 0 where nothing changes. */
function respelled({ text, start, end }: Tokens, lexicon: Lexicon, at: number): number {
  if (!hasDoubleVowel(text, start[at]!, end[at]!)) return 0;
  const key = respell(fold(text.slice(start[at], end[at])));
  return lexicon.lookup(key, 0, key.length);
}

/** Folds the tokens `from` to `to` of one sentence into units, added to `units`. */
export function addUnits(units: Units, tokens: Tokens, names: Names, from: number, to: number): void {
  const { lexicon } = units;
  let closing = -1;
  let opened = -1;
  for (let i = from; i < to; ) {
    const id = tokens.id[i]!;
    if (tokens.kind[i] === MARK && lexicon.has(id, C.SINGLE_QUOTE)) {
      opened = addSingleQuote(units, tokens, i, to, opened);
      i++;
    } else if (tokens.kind[i] === MARK && (i === closing || lexicon.has(id, C.QUOTE))) {
      // The marks around a name are no units: a rule reads over them.
      if (i !== closing) closing = quotedNameEnd(tokens, lexicon, i, to);
      if (closing < i) units.push(tokens, i, i + 1, id, -1);
      i++;
    } else if (tokens.kind[i] === NUMBER) {
      const at = units.push(tokens, i, i + 1, 0, -1);
      units.give(at, C.NUM);
      if (isDatelike(tokens, i)) units.give(at, C.DATELIKE);
      i++;
    } else if (!isCapital(tokens, i) && !mayGoOn(tokens, lexicon, i, to)) {
      const at = units.push(tokens, i, i + 1, id, -1);
      if (mayBeAdverb(lexicon, id) && endsLikeAdverb(tokens.text, tokens.start[i]!, tokens.end[i]!))
        units.give(at, C.ADV);
      i++;
    } else {
      i = addPhrase(units, tokens, names, i, from, to);
    }
  }
}

/** Adds a single quotation mark or an apostrophe: a pair of them are marks of speech. Gives the unit of one that is open, or -1. */
function addSingleQuote(units: Units, tokens: Tokens, at: number, to: number, opened: number): number {
  const unit = units.push(tokens, at, at + 1, tokens.id[at]!, -1);
  const glued = (tokens.flags[at]! & GLUED) !== 0;
  const leads = at + 1 < to && (tokens.flags[at + 1]! & GLUED) !== 0;
  if (!glued && leads) return unit;
  if (!glued || opened < 0 || (leads && tokens.kind[at + 1] !== MARK)) return opened;
  units.give(opened, C.QUOTE);
  units.give(unit, C.QUOTE);
  return -1;
}

/** No list says what it is, though a phrase of one may begin with it ("brutally beaten"), or only how somebody speaks. */
const mayBeAdverb = (lexicon: Lexicon, id: number) => lexicon.set(id) === 0 || lexicon.has(id, C.MANNER);

/** Whether a word in lower case may begin a phrase, or be the article of a name. */
function mayGoOn(tokens: Tokens, lexicon: Lexicon, at: number, to: number): boolean {
  const next = at + 1;
  if (next >= to) return false;
  const id = tokens.id[at]!;
  if (!lexicon.opensPhrase(id)) return lexicon.isArticle(id) && isJoint(tokens, lexicon, next);
  const second = tokens.id[next]!;
  if (isCapital(tokens, next) || isJoint(tokens, lexicon, next) || lexicon.isArticle(second)) return true;
  return stepTo(lexicon, lexicon.root(id), second) !== 0;
}

/** Digits that may be a year of the 20th to the 22nd century, or hold a dot as "27.06." does. */
function isDatelike({ text, start, end }: Tokens, at: number): boolean {
  const [from, to] = [start[at]!, end[at]!];
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 46) return true;
  const century = (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;
  return to - from === 4 && century >= 19 && century <= 21;
}

/** Adds the name, the phrase or the word that begins at a token; gives the token behind it. */
function addPhrase(units: Units, tokens: Tokens, names: Names, at: number, from: number, to: number): number {
  const { lexicon } = units;
  const root = rootOf(tokens, lexicon, at);
  const named =
    isNamedBehind(tokens, lexicon, names, at, from, to) || isNameAt(tokens, lexicon, names, root, at, from, to);
  // What the last walk found: it began here, or behind the article of the name.
  const walked = named || root !== 0;
  const end = named ? match.nameEnd : walked ? Math.max(match.phraseEnd, at + 1) : at + 1;
  const id = isAcronym(tokens, lexicon, at, named, from, to) ? 0 : tokens.id[at]!;
  const own = end === at + 1 ? id : match.phraseEnd === end ? match.phrase : 0;
  const unit = units.push(tokens, at, end, own, named ? match.name : -1);
  if (named) units.giveAll(unit, names.set(match.name));
  if (lexicon.has(own, C.MONTH) && lexicon.has(own, C.MODAL) && isMonth(tokens, lexicon, at, from, to)) {
    units.take(unit, C.MODAL);
    units.take(unit, C.PROJECT);
  }
  return end;
}

/** "May: 388 deaths", "the May toll": the month. "200 May Have Died" is a headline. */
function isMonth(tokens: Tokens, lexicon: Lexicon, at: number, from: number, to: number): boolean {
  const next = at + 1;
  if (next < to && (tokens.kind[next] === NUMBER || tokens.kind[next] === MARK)) return true;
  return at > from && lexicon.has(tokens.id[at - 1]!, C.THE);
}

/** Whether the token is the article of a name that begins behind it; `match` holds it then. */
function isNamedBehind(tokens: Tokens, lexicon: Lexicon, names: Names, at: number, from: number, to: number): boolean {
  const start = lexicon.isArticle(tokens.id[at]!) ? overArticle(tokens, lexicon, at, from, to) : at;
  return start !== at && isNameAt(tokens, lexicon, names, rootOf(tokens, lexicon, start), start, from, to);
}

/** Whether a name begins at a token that goes on at a node; `match` holds it then. */
function isNameAt(
  tokens: Tokens,
  lexicon: Lexicon,
  names: Names,
  root: number,
  at: number,
  from: number,
  to: number,
): boolean {
  if (root === 0) return false;
  const m = walk(tokens, lexicon, root, at, to);
  return m.name >= 0 && m.nameEnd >= m.phraseEnd && isName(tokens, lexicon, names, m.name, at, from, m.nameEnd);
}

/** The second letter of "El" and "Al", which are no words of English. */
const SMALL_L = 0x6c;

/** Where a name begins behind its article: "al-Dana", "Ad Dana"; the token itself where there is none. "at Hama" and "As Hama", which opens a sentence, have none. */
function overArticle(tokens: Tokens, lexicon: Lexicon, at: number, from: number, to: number): number {
  const hyphen = at + 2 < to && isJoint(tokens, lexicon, at + 1) && (tokens.flags[at + 2]! & GLUED) !== 0;
  if (hyphen) return at + 2;
  const opens = at === from && tokens.text.charCodeAt(tokens.start[at]! + 1) !== SMALL_L;
  return !opens && at + 1 < to && (tokens.flags[at]! & CAPITAL) !== 0 ? at + 1 : at;
}

/** "WHO" and "IS" are names, not the pronoun and the verb, unless the whole sentence is in capitals. */
function isAcronym(tokens: Tokens, lexicon: Lexicon, at: number, named: boolean, from: number, to: number): boolean {
  return (tokens.flags[at]! & UPPER) !== 0 && (named || isShouted(tokens, lexicon, at, from, to));
}

/** A small word in capitals ("IS", "IT") among words that are not. */
function isShouted(tokens: Tokens, lexicon: Lexicon, at: number, from: number, to: number): boolean {
  const id = tokens.id[at]!;
  const small =
    lexicon.has(id, C.BE) ||
    lexicon.has(id, C.WHO) ||
    lexicon.has(id, C.IT) ||
    lexicon.has(id, C.HE) ||
    lexicon.has(id, C.OR);
  if (!small) return false;
  const beside = (i: number) => i >= from && i < to && (tokens.flags[i]! & UPPER) !== 0;
  return !beside(at - 1) && !beside(at + 1);
}

/**
 * A single word that the word lists know too ("Observatory", "OF") is a name only inside a sentence or, in capitals of its own, at its
 * head ("WHO says"), and a place only in capitals, and no verb of a line in capitals; a place marked common needs a preposition before it.
 */
function isName(
  tokens: Tokens,
  lexicon: Lexicon,
  names: Names,
  name: number,
  at: number,
  sentence: number,
  end: number,
): boolean {
  if (end > at + 1) return true;
  if (!lexicon.isListed(tokens.id[at]!)) {
    return !names.isCommon(name) || lexicon.has(tokens.id[at - 1] ?? 0, C.IN);
  }
  const isUpper = (i: number) => (tokens.flags[i]! & UPPER) !== 0;
  if (at === sentence) return names.isSource(name) && isUpper(at) && end < tokens.count && !isUpper(end);
  if (names.isSource(name)) return true;
  if (!isUpper(at) || !isUpper(at - 1) || lexicon.has(tokens.id[at - 1]!, C.IN)) return isUpper(at);
  return !VERBS.some((cls) => lexicon.has(tokens.id[at]!, cls));
}

/** What a line in capitals says, and no town is meant by: "THREE SCHOOLS HIT", "GUNMEN FREE 40". */
const VERBS = [C.HARM, C.FREE, C.V_T, C.V_I];
