import { setImmediate } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { collector } from "../../heap.ts";
import { paint } from "./paint.ts";

/** An SVG, and whether one of the threads has taken it: the first that puts 1 into the cell paints it. */
export interface Asked {
  svg: string;
  taken: Int32Array<SharedArrayBuffer>;
}

/** What comes of an SVG; null where another thread has taken it. */
export type Painted = ReturnType<typeof paint> | null;

const collect = collector();

// A thread of `painter.ts`: one SVG in, its PNG out, in order.
let turn = Promise.resolve();
parentPort?.on("message", (asked: Asked) => {
  turn = turn.then(() => answer(asked));
});

async function answer({ svg, taken }: Asked): Promise<void> {
  if (Atomics.exchange(taken, 0, 1) !== 0) return give(null);
  give(paint(svg));
  // Each picture leaves up to twenty million bytes of pixels behind; what is collected is freed between two turns of the thread alone.
  collect();
  await setImmediate();
}

function give(painted: Painted): void {
  parentPort?.postMessage(painted);
}
