import { groupedDigits } from "../wording.ts";
import { oneLine } from "./terminal.ts";

/** A row of plain cells. */
export type Flat = Record<string, string | number | boolean | null>;

/** A record as one flat row: keys of what is inside are joined with `_`, lists with `|` as in the tables. */
export function flat(record: object, prefix = ""): Flat {
  const row: Flat = {};
  for (const [key, value] of Object.entries(record)) {
    if (Array.isArray(value)) row[prefix + key] = value.join("|");
    else if (typeof value === "object" && value !== null) Object.assign(row, flat(value, `${prefix}${key}_`));
    else row[prefix + key] = value;
  }
  return row;
}

const GAP = "  ";
/** No column is made narrower than this: a table too wide for the terminal runs over its edge. */
const NARROWEST = 8;

/** Rows as aligned columns within a width; numbers stand right. */
export function tableText(rows: readonly Flat[], width = 120): string {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return "";
  const cells = rows.map((row) => names.map((name) => cellText(row[name] ?? null)));
  const natural = names.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i]!.length)));
  const widths = narrowed(natural, width - GAP.length * (names.length - 1));
  const right = names.map((name) => rows.every((row) => typeof row[name] === "number" || row[name] === null));
  const line = (row: readonly string[]) => {
    const padded = row.map((cell, i) => pad(cell, widths[i]!, right[i]!));
    return padded.join(GAP).trimEnd();
  };
  return `${[line(names), ...cells.map(line)].join("\n")}\n`;
}

/** Widths that fit: the widest gives way first, the first column (the id, to be copied whole) never. */
function narrowed(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, one) => sum + one, -room); over > 0; over--) {
    const widest = Math.max(...widths.slice(1));
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest, 1)]!--;
  }
  return widths;
}

function cellText(cell: Flat[string]): string {
  return cell === null ? "" : typeof cell === "number" ? groupedDigits(cell) : oneLine(String(cell));
}

function pad(cell: string, width: number, right: boolean): string {
  if (cell.length > width) return `${cell.slice(0, width - 1)}\u2026`;
  return right ? cell.padStart(width) : cell.padEnd(width);
}
