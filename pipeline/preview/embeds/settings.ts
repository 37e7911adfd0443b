/** One way in which a chart may stand in somebody's page. */
export interface Setting {
  /** Stands in the address. */
  name: string;
  title: string;
  /** What to look at. */
  about: string;
  /** Of the column that the chart stands in, in CSS pixels; null for all there is. */
  width: number | null;
  dark: boolean;
  /** The story is Arabic and runs from right to left. */
  rightToLeft: boolean;
  /** False where the frame runs no scripts. */
  scripts: boolean;
  /** False where the page around it hears no messages: the frame keeps the height of the snippet. */
  listens: boolean;
}

const PLAIN = { dark: false, rightToLeft: false, scripts: true, listens: true };

function column(width: number, title: string, about: string): Setting {
  return { ...PLAIN, name: String(width), title: `${width} pixels: ${title}`, about, width };
}

/** All that are tried, in the order of the page. */
export const SETTINGS: readonly Setting[] = [
  column(180, "a sidebar", "The narrowest that a page may be. Nothing may be cut off."),
  column(320, "a small phone", "Labels stand clear of each other, and no line runs out of the frame."),
  column(360, "a phone", "The width for which the narrow drawing is made."),
  column(650, "a story's column", "The width of most stories."),
  column(900, "a wide column", "The wide drawing, where the story has room for it."),
  {
    ...PLAIN,
    name: "fluid",
    title: "Fluid",
    about: "As wide as this window: make it narrower and wider.",
    width: null,
  },
  {
    ...PLAIN,
    name: "dark",
    title: "Dark page",
    about: "A dark page, and a reader whose system is dark: the chart follows the system.",
    width: 360,
    dark: true,
  },
  {
    ...PLAIN,
    ...{ name: "right-to-left", title: "Right to left", about: "A story in Arabic around the chart." },
    ...{ width: 360, rightToLeft: true },
  },
  {
    ...PLAIN,
    ...{
      name: "no-scripts",
      title: "Scripts off",
      about: "The frame may run nothing: drawing, table, sources and links are all there.",
    },
    ...{ width: 360, scripts: false },
  },
  {
    ...PLAIN,
    ...{
      name: "silent",
      title: "A page that hears nothing",
      about: "No message of the chart is listened to: the height is that of the snippet.",
    },
    ...{ width: 360, listens: false },
  },
];
