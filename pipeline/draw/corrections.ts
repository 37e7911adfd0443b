import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Corrected } from "../catalogue/parts/correction-words.ts";
import { formerFields } from "../former-fields.ts";
import { canBothHold } from "../interval.ts";
import { compareText } from "../problems.ts";
import type { Cell, Comparator, Figure, Row, Table } from "../types.ts";
import { rowsWith } from "./lookup.ts";
import { reword } from "./reword.ts";

/**
 * What a newsroom tells of figures that a chart shows and that did not stand as they were, newest first; `table` has all rows that it could show:
 * - corrected: a person put right what had been read, or what a report had wrong;
 * - revised: the source itself gave another number for the very same window;
 * - updated: a toll that runs on has a newer reading. That corrects nothing; of the readings that took over, the last one is told.
 */
export function correctionsOf(drawn: readonly Row[], table: Table, all: Table, say: Catalogue): string[] {
  const ids = new Set(drawn.map(({ id }) => text(id)));
  const worded = (rows: readonly Row[]) => rows.map((row) => reword(row, say));
  const shown = worded(drawn);
  const rows = worded(rowsWith("superseded_by", ids, table));
  const records = new Map(rowsWith("id", ids, all).map((row) => [text(row.id), row]));
  const byId = new Map(shown.map((row) => [text(row.id), row]));
  const corrected = shown.flatMap((row) => correction(row, records.get(text(row.id)) ?? {}, say));
  const steps = rows.flatMap((row) => step(row, byId.get(text(row.superseded_by))));
  const revised = steps.filter(({ sameWindow }) => sameWindow).map((one) => revision(one, say));
  const updated = steps.filter(({ sameWindow }) => !sameWindow).map((one) => update(one, say));
  return [...newestFirst(corrected), ...newestFirst(revised), ...newestFirst(updated).slice(0, 1)].map(
    (told) => told.words,
  );
}

/** A line with the day that it is sorted by; "" where nobody says when. */
interface Line {
  day: string;
  words: string;
}

/** Stable: of one day, in the order of the table. */
function newestFirst(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => compareText(b.day, a.day));
}

function text(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

function where({ window, source_name: source }: Row, { corrections }: Catalogue): string {
  return corrections.where([text(window), text(source)].filter((part) => part !== ""));
}

function dayOf(cell: Cell | undefined): string | null {
  return text(cell) || null;
}

function correction(row: Row, record: Row, say: Catalogue): Line[] {
  const former = formerWords(row, formerFields(text(record.corrected_from)), say);
  if (former.length === 0) return [];
  const day = dayOf(record.decided_at);
  return [{ day: day ?? "", words: say.corrections.corrected(day, text(row.label), where(row, say), former) }];
}

/**
 * What had stood where a reader looks: "the number was 820". Ids and other fields that no chart shows are left out, and so is what
 * had not been said: to fill it in corrects nothing.
 */
function formerWords(row: Row, former: ReadonlyMap<string, string>, say: Catalogue): string[] {
  const name = (field: string) => (former.get(field) ? [former.get(field)!] : []);
  const told: [Corrected, string[]][] = [
    ["number", AMOUNT.some((field) => former.get(field)) ? [say.amount(amountOf(row, former))] : []],
    ["unit", name("unit")],
    ["source", name("source_name")],
    ["place", name("place_name")],
    ["time", WINDOW.some((field) => former.get(field)) ? [days(row, former, say)] : []],
  ];
  return told.flatMap(([what, words]) => words.map(say.corrections.former[what]));
}

function days(row: Row, former: ReadonlyMap<string, string>, say: Catalogue): string {
  const [start, end] = WINDOW.map((name) => former.get(name) ?? text(row[name]));
  const [first, last] = [...new Set([start, end])].filter((day) => day).map((day) => say.day(day as string));
  return last === undefined ? (first ?? "") : say.range(first as string, last);
}

/** A reading and the one that takes its place. */
interface Step {
  from: Row;
  to: Row;
  sameWindow: boolean;
}

/**
 * Nothing where the reading still stands, where the next one says the same number, and where it only says that of the same window
 * more loosely: "more than 10,000" revises no "11,215".
 */
function step(from: Row, to: Row | undefined): Step[] {
  if (to === undefined || AMOUNT.every((name) => from[name] === to[name])) return [];
  const sameWindow = WINDOW.every((name) => from[name] === to[name]);
  return sameWindow && canBothHold(amountOf(from), amountOf(to)) ? [] : [{ from, to, sameWindow }];
}

const AMOUNT = ["value", "low", "high", "comparator"];
const WINDOW = ["period_start", "period_end"];

function amountOf({ comparator, ...row }: Row, former: ReadonlyMap<string, string> = new Map()): Amount {
  const number = (name: string) => {
    const cell = former.get(name) ?? text(row[name]);
    return cell === "" ? null : Number(cell);
  };
  const word = (former.get("comparator") ?? text(comparator)) as Comparator;
  return { comparator: word, value: number("value"), low: number("low"), high: number("high") };
}

type Amount = Pick<Figure, "value" | "low" | "high" | "comparator">;

function revision({ from, to }: Step, say: Catalogue): Line {
  const day = dayOf(to.published);
  const words = say.corrections.revised(day, text(from.label), text(to.label), where(to, say));
  return { day: day ?? "", words };
}

function update({ from, to }: Step, say: Catalogue): Line {
  const day = dayOf(to.published);
  const words = say.corrections.updated(day, text(from.label), text(to.label), where(to, say));
  return { day: day ?? "", words };
}
