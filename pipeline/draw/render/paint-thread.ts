import { parentPort } from "node:worker_threads";
import { paint } from "./paint.ts";

/** What comes back for an SVG. */
export type Painted = ReturnType<typeof paint>;

// The thread of `painter.ts`: one SVG in, its PNG out, in order.
parentPort?.on("message", (svg: string) => parentPort?.postMessage(paint(svg) satisfies Painted));
