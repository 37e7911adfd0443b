import { catalogueOf } from "../catalogue/languages.ts";
import { problem } from "../problems.ts";
import type { Chart, EditorWords, Problem, Row } from "../types.ts";
import { type LooseNumber, numbersOfTitle } from "./story/prose.ts";

/** Numbers of an editor's title, dek, text alternative or annotation that no row of the chart says: what was true may have been revised since. */
export function checkChartProse(chart: Chart): Problem[] {
  const words = catalogueOf(chart.language);
  const known = new Set(chart.table.rows.flatMap(valuesOf));
  const shares = new Set(chart.table.rows.flatMap(percentsOf));
  return chart.said.flatMap((said) =>
    numbersOfTitle(said.words, said.line, words)
      .filter((number) => !(isPercent(number, said) ? shares : known).has(number.value))
      .map((number) => stale(chart, said, number)),
  );
}

/** What a row says. */
function valuesOf({ value, low, high }: Row): number[] {
  return [value, low, high].filter((cell) => typeof cell === "number");
}

/** The bounds of a row's share in per cent, as the chart prints them: down for the lower one, up for the upper one. */
function percentsOf({ share, share_low, share_high }: Row): number[] {
  const shares = [share, share_low, share_high].filter((cell) => typeof cell === "number");
  return shares.flatMap((cell) => [Math.floor(cell * 100 + 1e-9), Math.ceil(cell * 100 - 1e-9)]);
}

const PERCENT = /^[ \u00a0\u202f-]*(?:%|\u066a|per ?cent\b|pour cent\b|\u0641\u064a \u0627\u0644\u0645\u0626\u0629)/iu;

function isPercent({ words }: LooseNumber, said: EditorWords): boolean {
  return said.words
    .split(words)
    .slice(1)
    .some((after) => PERCENT.test(after));
}

function stale({ name, table }: Chart, { what, file, line }: EditorWords, { words, value }: LooseNumber): Problem {
  const near = nearestRow(table.rows, value);
  const instead =
    near === null
      ? "the chart draws no number"
      : `the nearest is ${near.label} (${near.source_name ?? "no source named"})`;
  const message = `"${words}" in the ${what} of "${name}" is in no figure that it draws: ${instead}; mend the words, or take the number out`;
  return problem("warning", "chart-number-stale", message, { file, line, quote: words, figure: idOf(near) });
}

function idOf(row: Row | null): string | null {
  return typeof row?.id === "string" ? row.id : null;
}

/** The row whose number is nearest by proportion; the first of those as near. */
function nearestRow(rows: readonly Row[], value: number): Row | null {
  const apart = (row: Row) =>
    Math.min(...valuesOf(row).map((own) => Math.abs(Math.log((own || 0.5) / (value || 0.5)))));
  const numbered = rows.filter((row) => valuesOf(row).length > 0);
  return numbered.reduce<Row | null>((best, row) => (best === null || apart(row) < apart(best) ? row : best), null);
}
