import { DARK } from "../theme.ts";

/** Class of the root element of every chart. */
export const CHART_CLASS = "tallywire-chart";

/**
 * The style of every chart, the same text in each, so that a page's content policy needs one hash. Colours are custom properties, which
 * a page may set anew. All stands in `@media`, for renderers that know no `var()` (resvg, librsvg) skip that and keep the attributes.
 */
export function chartStyle(): string {
  const names = Object.keys(DARK).map((light) => ({
    light,
    dark: DARK[light] as string,
    name: `--tw-${light.slice(1)}`,
  }));
  const rules = names.flatMap(({ light, name }) =>
    (["fill", "stroke"] as const).map((key) => `[${key}="${light}"]{${key}:var(${name},${light})}`),
  );
  const dark = names.map(({ name, dark }) => `${name}:${dark}`).join(";");
  return `@media all{.${CHART_CLASS}{${rules.join("")}}}@media (prefers-color-scheme:dark){.${CHART_CLASS}{${dark}}}`;
}
