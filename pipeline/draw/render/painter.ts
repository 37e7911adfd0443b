import { Thread } from "../../thread.ts";
import type { Asked, Painted } from "./paint-thread.ts";

/** As many threads paint: while Vega draws they have one core, and after it two. */
const THREADS = 2;

/** Paints on threads of their own, which start with the first pictures, while Vega draws on the other. */
export class Painter {
  private readonly threads: Thread<Asked, Painted>[] = [];

  /** The PNG of an SVG, as `paint` makes it. All threads are asked, and the first that has time paints it. */
  async paint(svg: string): Promise<Uint8Array> {
    if (this.threads.length < THREADS) this.threads.push(new Thread(import.meta.url, "paint-thread"));
    const taken = new Int32Array(new SharedArrayBuffer(4));
    const answers = await Promise.all(this.threads.map((thread) => thread.ask({ svg, taken })));
    return answers.find((png) => png !== null)!;
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}
