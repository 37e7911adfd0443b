import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Annotation } from "./settings/settings.ts";
import type { Looks } from "./sources.ts";
import type { Measurer } from "./text/measurer.ts";

/** What every panel of a chart shares. */
export interface Canvas {
  looks: Looks;
  /** Inner width in pixels. */
  width: number;
  measure: Measurer;
  /** The words of the chart's language. */
  say: Catalogue;
  /** Days that an editor has marked. */
  annotations: readonly Annotation[];
  /** Height of a plot over time that an editor wants, in pixels, or null. */
  height: number | null;
}

/** A panel's title, and a line below it where there is something to warn of. */
export interface Heading {
  title: string;
  subtitle?: string;
}
