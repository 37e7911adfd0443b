import { DARK, INK, PAPER, SOFT_INK } from "../theme.ts";

/** Class of the root element of every chart. */
export const CHART_CLASS = "tallywire-chart";

/**
 * The style of every chart, the same text in each, so that a page's content policy needs one hash. Colours are custom properties, which
 * a page may set anew; where a reader forces colours of their own, paper and words have those. All stands in `@media`, for renderers that know no `var()` (resvg, librsvg) skip that and keep the attributes.
 */
export function chartStyle(): string {
  const names = Object.keys(DARK).map((light) => ({
    light,
    dark: DARK[light] as string,
    name: nameOf(light),
  }));
  const rules = names.flatMap(({ light, name }) =>
    (["fill", "stroke"] as const).map((key) => `[${key}="${light}"]{${key}:var(${name},${light})}`),
  );
  const dark = names.map(({ name, dark }) => `${name}:${dark}`).join(";");
  const forced = [`${nameOf(PAPER)}:Canvas`, ...[INK, SOFT_INK].map((ink) => `${nameOf(ink)}:CanvasText`)].join(";");
  const when = (media: string, inside: string) => `@media ${media}{.${CHART_CLASS}{${inside}}}`;
  return [
    when("all", rules.join("")),
    when("screen and (prefers-color-scheme:dark)", dark),
    when("(forced-colors:active)", forced),
  ].join("");
}

/** The custom property of a colour. */
function nameOf(colour: string): string {
  return `--tw-${colour.slice(1)}`;
}
