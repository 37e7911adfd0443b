import { Thread } from "../../thread.ts";
import type { Asked, Painted } from "./paint-thread.ts";

/** A picture that the thread has been asked for. */
interface Picture extends Asked {
  /** Painted on this thread, which came first. */
  here: Promise<Painted> | null;
}

/** Paints on a thread of its own, which starts with the first picture, while Vega draws on the other. */
export class Painter {
  private thread: Thread<Asked, Painted | null> | null = null;
  private readonly pictures: Picture[] = [];

  /** The PNG of an SVG, as `paint` makes it. */
  async paint(svg: string): Promise<Painted> {
    this.thread ??= new Thread(import.meta.url, "paint-thread");
    const picture: Picture = { svg, taken: new Int32Array(new SharedArrayBuffer(4)), here: null };
    this.pictures.push(picture);
    const { taken } = picture;
    return (await this.thread.ask({ svg, taken })) ?? (picture.here as Promise<Painted>);
  }

  /** Paints here too, from the last picture that was asked for, until both threads have met. */
  async help(): Promise<void> {
    if (this.pictures.length === 0) return;
    const { paint } = await import("./paint.ts");
    for (let picture = this.pictures.pop(); picture !== undefined; picture = this.pictures.pop()) {
      const { svg, taken } = picture;
      if (Atomics.exchange(taken, 0, 1) !== 0) continue;
      picture.here = new Promise((resolve) => resolve(paint(svg)));
      // Whoever asked for it sees the error.
      picture.here.catch(() => {});
    }
  }

  async end(): Promise<void> {
    await this.thread?.end();
  }
}
