import type { LedgerFigure } from "../../../types.ts";
import { spellAmount, spellId, spellPeriod, spellPlace, spellSource } from "../../spell.ts";

type Before = LedgerFigure["corrected_from"];

/** Columns that are one thing to a reader, and how that reads with the cells that stood before. */
const THINGS: readonly { name: string; columns: RegExp; read: (figure: LedgerFigure, before: Before) => string }[] = [
  {
    name: "the number",
    columns: /^(value|low|high|comparator)$/,
    read: (figure, before) =>
      spellAmount({
        value: amount(before, "value", figure.value),
        low: amount(before, "low", figure.low),
        high: amount(before, "high", figure.high),
        comparator: (before.comparator ?? figure.comparator) as LedgerFigure["comparator"],
      }),
  },
  {
    name: "the days",
    columns: /^period_/,
    read: ({ period }, before) =>
      spellPeriod({
        start: said(before.period_start, period.start),
        end: said(before.period_end, period.end),
      }),
  },
  {
    name: "the place",
    columns: /^place_/,
    read: ({ place }, before) => spellPlace({ name: said(before.place_name, place.name) }),
  },
  {
    name: "who says it",
    columns: /^source_/,
    read: ({ source }, before) => spellSource({ name: said(before.source_name, source.name) }),
  },
];

/** An empty cell is "not said"; a column that nobody changed reads as it is now. */
function said(before: string | undefined, now: string | null): string | null {
  return before === undefined ? now : before || null;
}

function amount(before: Before, column: string, now: number | null): number | null {
  const cell = said(before[column], now === null ? null : String(now));
  return cell === null ? null : Number(cell);
}

/** What people corrected, a thing each: 'the number from “more than 67,000” to “more than 76,000”'. */
export function corrections(figure: LedgerFigure): string[] {
  const before = figure.corrected_from;
  const columns = Object.keys(before);
  const things = THINGS.filter(({ columns: own }) => columns.some((column) => own.test(column)));
  const told = things.flatMap(({ name, read }) => {
    const [was, is] = [read(figure, before), read(figure, {})];
    return was === is ? [] : [`${name} from “${was}” to “${is}”`];
  });
  const others = columns.filter((column) => !THINGS.some(({ columns: own }) => own.test(column)));
  const cells = new Map<string, unknown>(Object.entries(figure));
  const cell = (value: unknown) => spellId(String(value || "not said"));
  return [
    ...told,
    ...others.map((column) => `${spellId(column)} from “${cell(before[column])}” to “${cell(cells.get(column))}”`),
  ];
}
