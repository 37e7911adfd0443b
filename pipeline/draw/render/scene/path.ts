import { shortNumbers, tenth } from "./number.ts";
import type { Point } from "./scene.ts";

/** Paths that are points with straight strokes between them; curves and arcs need a transform to be moved. */
const NUMBER = "-?[\\d.]+(?:e-?\\d+)?";
const STRAIGHT = new RegExp(`^(?:[ML]${NUMBER},${NUMBER}|[hv]${NUMBER}|[Zz])*$`, "u");
const STEP = new RegExp(`([MLhvZz])(?:(${NUMBER}),?(${NUMBER})?)?`, "gu");

/** A path moved to a place: as the attributes of a `path` element. */
export function pathAt(d: string, { x, y }: Point): string {
  if (STRAIGHT.test(d)) return `d="${straightPath(pointsOf(d, { x, y }))}"`;
  const at = x === 0 && y === 0 ? "" : ` transform="translate(${tenth(x)},${tenth(y)})"`;
  return `d="${shortNumbers(d)}"${at}`;
}

/** A line as a path. */
export function linePath(from: Point, to: Point): string {
  return straightPath([
    { ...from, letter: "M" },
    { ...to, letter: "L" },
  ]);
}

/** Where a pen goes: lifted (M), drawing (L), or back to where it began (Z). */
interface Move extends Point {
  letter: "M" | "L" | "Z";
}

function pointsOf(d: string, { x, y }: Point): Move[] {
  const at = { x, y };
  return [...d.matchAll(STEP)].map(([, letter = "", first, second]) => {
    const [a, b] = [Number(first), Number(second)];
    if (letter === "Z" || letter === "z") return { ...at, letter: "Z" };
    if (letter === "h") at.x += a;
    else if (letter === "v") at.y += a;
    else Object.assign(at, { x: x + a, y: y + b });
    return { ...at, letter: letter === "M" ? "M" : "L" };
  });
}

/** Steps from point to point, in tenths of a pixel so that no error adds up; level and upright ones are the most, and the shortest. */
function straightPath(moves: readonly Move[]): string {
  const tenths = ({ x, y }: Point) => ({ x: Math.round(x * 10), y: Math.round(y * 10) });
  return moves
    .map((move, i) => {
      const [from, to] = [tenths(moves[i - 1] ?? move), tenths(move)];
      const [across, down] = [tenth((to.x - from.x) / 10), tenth((to.y - from.y) / 10)];
      if (move.letter === "Z") return "Z";
      if (i === 0 || move.letter === "M") return `M${pair(tenth(to.x / 10), tenth(to.y / 10))}`;
      if (down === "0") return `h${across}`;
      return across === "0" ? `v${down}` : `l${pair(across, down)}`;
    })
    .join("");
}

/** A minus sign parts two numbers as well as a comma. */
function pair(a: string, b: string): string {
  return b.startsWith("-") ? a + b : `${a},${b}`;
}
