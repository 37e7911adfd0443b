import { parentPort } from "node:worker_threads";
import { paint } from "./paint.ts";

/** An SVG, and whether one of both threads has taken it: the first that puts 1 into the cell paints it. */
export interface Asked {
  svg: string;
  taken: Int32Array<SharedArrayBuffer>;
}

/** What comes of an SVG. */
export type Painted = ReturnType<typeof paint>;

// The thread of `painter.ts`: one SVG in, its PNG out, in order; null for one that the other thread has taken.
parentPort?.on("message", ({ svg, taken }: Asked) =>
  parentPort?.postMessage(Atomics.exchange(taken, 0, 1) === 0 ? paint(svg) : (null satisfies Painted | null)),
);
