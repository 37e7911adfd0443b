/** A chart that Vega has drawn, before it stands anywhere. */
export interface Drawing {
  /** What stands inside the SVG. */
  inside: string;
  width: number;
  height: number;
  /** Where its panels stand, from the top: the key first, where there is one. */
  panels: readonly Stretch[];
}

/** A part of a drawing from its top down, in pixels. */
export interface Stretch {
  top: number;
  height: number;
}
