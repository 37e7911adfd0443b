import type { TopLevelSpec } from "vega-lite";

/** The parts of a Vega-Lite spec that charts are put together from. */
export type ConcatSpec = Extract<TopLevelSpec, { vconcat: unknown }>;
export type PanelSpec = ConcatSpec["vconcat"][number];
export type LayerSpec = Extract<PanelSpec, { layer: unknown }>;
export type Layer = LayerSpec["layer"][number];
export type UnitSpec = Exclude<Layer, { layer: unknown }>;
export type Encoding = NonNullable<UnitSpec["encoding"]>;
export type PositionX = NonNullable<Encoding["x"]>;
export type PositionY = NonNullable<Encoding["y"]>;
