import { escapeXml } from "../escape.ts";
import { tenth } from "./number.ts";
import type { Gradient, Point } from "./scene.ts";

/** What elements of one drawing refer to by id; each id is counted in the drawing, and the same thing has one. */
export class Defs {
  readonly #ids = new Map<string, string>();

  /** Id of a rectangle that what is inside ends at. */
  clip({ x, y }: Point, width: number, height: number): string {
    const box = `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"/>`;
    return this.#id("clipPath", box, "");
  }

  gradient({ gradient, x1, y1, x2, y2, stops }: Gradient): string {
    if (gradient !== "linear")
      throw new Error("chart: a radial gradient is not drawn; use a linear one or a plain colour");
    const steps = stops.map(({ offset, color }) => `<stop offset="${offset}" stop-color="${escapeXml(color)}"/>`);
    return this.#id("linearGradient", steps.join(""), ` x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}"`);
  }

  /** The definitions as markup; nothing where nothing refers. */
  toString(): string {
    return this.#ids.size === 0
      ? ""
      : `<defs>${[...this.#ids].map(([text, id]) => text.replace(" id=", ` id="${id}"`)).join("")}</defs>`;
  }

  #id(tag: string, inside: string, attributes: string): string {
    const text = `<${tag} id=${attributes}>${inside}</${tag}>`;
    const id = this.#ids.get(text) ?? `d${this.#ids.size}`;
    this.#ids.set(text, id);
    return id;
  }
}
