/** What is read of Vega's scenegraph (vega-scenegraph, docs/items): marks hold items, and items of a group hold marks. */
export interface SceneMark {
  marktype: string;
  /** Of the views of a spec. */
  name?: string;
  items: SceneItem[];
  /** True where the marks end at the edge of the group around them. */
  clip?: unknown;
}

/** One drawn thing; what it lacks has the default of its kind. */
export interface SceneItem {
  x?: number;
  y?: number;
  x2?: number;
  y2?: number;
  width?: number;
  height?: number;
  /** The box around it and what it holds. */
  bounds?: { y1: number; y2: number };
  clip?: unknown;
  /** The marks inside a group. */
  items?: SceneMark[];
  shape?: string;
  size?: number;
  text?: string | number | readonly (string | number)[];
  align?: "left" | "center" | "right";
  fontSize?: number;
  fontWeight?: number | string;
  fontStyle?: string;
  lineHeight?: number;
  fill?: Paint;
  fillOpacity?: number;
  stroke?: Paint;
  strokeOpacity?: number;
  strokeWidth?: number;
  strokeCap?: string;
  strokeJoin?: string;
  strokeDash?: readonly number[];
  strokeDashOffset?: number;
  opacity?: number;
  /** The row that it stands for. */
  datum?: { id?: unknown };
}

/** A colour, or one that runs over into another. */
export type Paint = string | Gradient | null;

export interface Gradient {
  gradient: "linear" | "radial";
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stops: readonly { offset: number; color: string }[];
}

/** Vega's own knowledge of a kind of mark: its attributes as SVG has them. */
export interface MarkKind {
  /** True for a line or an area, which is one shape over all its items. */
  nested: boolean;
  attr(emit: Emit, item: SceneItem): void;
  /** The box behind a group. */
  background?(emit: Emit, item: SceneItem): void;
}

export type Emit = (name: string, value: unknown) => void;

/** A point in pixels of the whole drawing. */
export interface Point {
  x: number;
  y: number;
}

/** One attribute of an item in Vega's words, or nothing. */
export function attributeOf(attr: MarkKind["attr"], item: SceneItem, wanted: string): string {
  let found = "";
  attr((name, value) => {
    if (name === wanted && value !== null && value !== undefined) found = String(value);
  }, item);
  return found;
}
