import { oneLine } from "./terminal.ts";

/** A row of plain cells. */
export type Flat = Record<string, string | number | boolean | null>;

/** A record as one flat row: keys of what is inside are joined with `_`, lists with `;`. */
export function flat(record: object, prefix = ""): Flat {
  const row: Flat = {};
  for (const [key, value] of Object.entries(record)) {
    if (Array.isArray(value)) row[prefix + key] = value.join(";");
    else if (typeof value === "object" && value !== null) Object.assign(row, flat(value, `${prefix}${key}_`));
    else row[prefix + key] = value;
  }
  return row;
}

const GAP = "  ";
const LEAST = 6;

/** Rows as aligned columns within a width; the widest column gives way first, numbers stand right. */
export function tableText(rows: readonly Flat[], width = 100): string {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return "";
  const cells = rows.map((row) => names.map((name) => cellText(row[name] ?? null)));
  const widths = names.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i]!.length)));
  let over =
    widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length) - Math.max(width, names.length * (LEAST + 2));
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest]!--;
    over--;
  }
  const right = names.map((name) => rows.every((row) => typeof row[name] === "number" || row[name] === null));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => padded(cell, widths[i]!, right[i]!))
      .join(GAP)
      .trimEnd();
  return `${[line(names), ...cells.map(line)].join("\n")}\n`;
}

function cellText(cell: Flat[string]): string {
  return cell === null ? "" : typeof cell === "number" ? grouped(cell) : oneLine(String(cell));
}

/** 370000 as 370,000: for the eye, in the terminal only. */
export function grouped(value: number): string {
  const [whole = "", part] = String(value).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? groups : `${groups}.${part}`;
}

function padded(cell: string, width: number, right: boolean): string {
  if (cell.length > width) return `${cell.slice(0, width - 1)}\u2026`;
  return right ? cell.padStart(width) : cell.padEnd(width);
}
