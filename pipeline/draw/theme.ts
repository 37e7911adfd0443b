/** Sizes and colours that every chart shares. Text on paper keeps 4.5:1, marks keep 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const PAPER = "#fff";
export const INK = "#1f2328";
export const SOFT_INK = "#59616b";
export const GRID = "#e3e6ea";
export const TRACK = "#c3c9d0";

/** A figure that nobody is named for. */
export const UNNAMED = "#4a515a";

/**
 * Okabe and Ito's colour-blind safe palette; its sky blue, orange and yellow are too pale for marks on white and left out,
 * its purple is darkened, and its orange stands as a brown.
 */
export const NAMED_COLOURS = {
  blue: "#0072b2",
  vermilion: "#d55e00",
  green: "#009e73",
  purple: "#b85c91",
  brown: "#8a6100",
} as const;
export const SOURCE_COLOURS: readonly string[] = Object.values(NAMED_COLOURS);

/** One more than the colours, so that thirty sources pass before a pair of colour and shape comes twice. */
export const SOURCE_SHAPES = ["circle", "square", "diamond", "cross", "triangle-up", "triangle-down"] as const;

/** What each colour becomes on a dark page. */
export const DARK: Readonly<Record<string, string>> = {
  [PAPER]: "#16181b",
  [INK]: "#f0f2f4",
  [SOFT_INK]: "#b0b8c1",
  [GRID]: "#343a41",
  [TRACK]: "#5a626b",
  [UNNAMED]: "#c6ced6",
  "#0072b2": "#56b4e9",
  "#d55e00": "#ff8c42",
  "#009e73": "#2ccb9b",
  "#b85c91": "#e39bc4",
  "#8a6100": "#e69f00",
};

export const SIZE = { headline: 22, dek: 14, title: 15, words: 13, detail: 12, axis: 11.5 } as const;
export const LINE = { headline: 28, dek: 20, title: 20, words: 17, detail: 16 } as const;

/** Radius of a mark and length of the open arrow that says "more than", in pixels; shorter upwards, where others stand above. */
export const DOT = 5;
export const ARROW = 22;
export const ARROW_UP = 16;

/** Widths in CSS pixels that every chart is drawn at, and the one that the spec and the picture have. */
export const WIDTHS = [360, 640, 960] as const;
export const DESK_WIDTH = 960;
/** Widths whose panels a card may show, and that of a panel drawn for it alone. */
export const CARD_WIDTHS = [640, 960] as const;
export const CARD_WIDTH = 640;
/** Empty margin around the drawing. */
export const MARGIN = 12;
/** From here on a panel has room for labels at the ends of its lines. */
export const WIDE = 560;
