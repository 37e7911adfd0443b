import { Thread } from "../../thread.ts";
import type { Painted } from "./paint-thread.ts";

/** Paints on a thread of its own, which starts with the first picture, while Vega draws on the other. */
export class Painter {
  private thread: Thread<string, Painted> | null = null;

  /** The PNG of an SVG, as `paint` makes it. */
  paint(svg: string): Promise<Painted> {
    this.thread ??= new Thread(import.meta.url, "paint-thread");
    return this.thread.ask(svg);
  }

  async end(): Promise<void> {
    await this.thread?.end();
  }
}
