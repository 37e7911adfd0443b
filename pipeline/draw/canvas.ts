import type { Catalogue } from "../catalogue/catalogue.ts";
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
}

/** A panel's title, and a line below it where there is something to warn of. */
export interface Heading {
  title: string;
  subtitle?: string;
}
