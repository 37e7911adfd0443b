import type { Node } from "yaml";
import { LANGUAGES } from "../../catalogue/languages.ts";
import type { Subject } from "../../catalogue/parts/chart-words.ts";
import { isIsoDay } from "../../dates.ts";
import type { ChartLanguage, ChartType } from "../../types.ts";
import { type YamlEntry, YamlFile } from "../../yaml.ts";
import { NAMED_COLOURS } from "../theme.ts";
import { type Annotation, type ChartSettings, SELECTED_COLUMNS, type SelectedColumn, unsaid } from "./settings.ts";

/** What the program knows of charts, and what further ones can be made of. */
export interface KnownCharts {
  /** The type of each chart that the program makes, by name. */
  made: ReadonlyMap<string, ChartType>;
  types: readonly ChartType[];
  subjects: readonly Subject[];
}

/** Height of a plot in pixels: below, its labels find no room; above, a phone shows no whole plot. */
const HEIGHTS = [120, 600] as const;
/** Panels of one chart. */
const PANELS = [1, 12] as const;

/**
 * The settings of `charts/charts.yaml`, in the order of the file. Anything that is not understood is refused with its line: a `UsageError`.
 */
export function readSettings(file: { path: string; text: string } | null, known: KnownCharts): ChartSettings[] {
  if (file === null) return [];
  const yaml = new YamlFile(file.text, file.path);
  const charts = yaml.root === null ? [] : yaml.entries(yaml.root, "the list of charts");
  return charts.map((chart) => new Reader(yaml, known).chart(chart));
}

class Reader {
  constructor(
    private readonly file: YamlFile,
    private readonly known: KnownCharts,
  ) {}

  chart({ name, key, value }: YamlEntry): ChartSettings {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      throw this.file.fault(key, `"${name}" is no name of a chart; use small letters, digits and single hyphens`);
    const settings: Settings = { ...unsaid(name), line: this.file.lineOf(key) };
    for (const entry of this.file.entries(value, `the chart "${name}"`)) this.readers(entry, settings);
    this.check(settings, key);
    return settings;
  }

  /** Puts one line into the settings. */
  private readers({ name, key, value }: YamlEntry, into: Settings): void {
    const { file, known } = this;
    const one = <T extends string>(words: readonly T[]) => this.oneOf(value, name, words);
    const lines: Record<string, () => void> = {
      type: () => (into.type = one(known.types)),
      of: () => (into.of = one(known.subjects)),
      hide: () => (into.hide = one(["yes", "no"]) === "yes"),
      title: () => (into.title = file.word(value, name)),
      dek: () => (into.dek = file.word(value, name)),
      alt: () => (into.alt = file.word(value, name)),
      language: () => (into.language = one<ChartLanguage>(LANGUAGES)),
      only: () => (into.only = this.only(value)),
      annotations: () => (into.annotations = file.items(value).map((item) => this.annotation(item))),
      palette: () => (into.palette = this.palette(value)),
      panels: () => (into.panels = this.number(value, name, PANELS)),
      height: () => (into.height = this.number(value, name, HEIGHTS)),
    };
    const line = Object.hasOwn(lines, name) ? lines[name] : undefined;
    if (line === undefined) throw file.unknown(key, name, Object.keys(lines));
    line();
  }

  private check({ name, type, of, title, annotations, height, panels }: Settings, key: Node): void {
    const made = this.known.made.get(name);
    if (made !== undefined && (type !== null || of !== null))
      throw this.file.fault(key, `the program makes "${name}" itself; take type: and of: away, or choose another name`);
    if (made === undefined && (type === null || of === null || title === null))
      throw this.file.fault(
        key,
        `"${name}" is no chart of the program (${[...this.known.made.keys()].join(", ")}); a chart of your own needs lines type:, of: and title:`,
      );
    const drawn = made ?? type;
    if (annotations.length > 0 && drawn !== "over-time")
      throw this.file.fault(key, `"${name}" marks no days; annotations stand in charts over time alone`);
    if (height !== null && drawn !== "over-time")
      throw this.file.fault(key, `"${name}" is as high as its rows; height: is for charts over time alone`);
    if (panels !== null && (drawn === "share" || drawn === "periods"))
      throw this.file.fault(key, `"${name}" has one panel; take panels: away`);
  }

  private oneOf<T extends string>(node: Node, name: string, words: readonly T[]): T {
    const word = this.file.word(node, name);
    const found = words.find((one) => one === word);
    if (found === undefined) throw this.file.unknown(node, word, words);
    return found;
  }

  private only(node: Node): ReadonlyMap<SelectedColumn, readonly string[]> {
    const columns = Object.keys(SELECTED_COLUMNS) as SelectedColumn[];
    return new Map(
      this.file.entries(node, "only").map(({ name, key, value }): [SelectedColumn, string[]] => {
        const column = columns.find((one) => one === name);
        if (column === undefined) throw this.file.unknown(key, name, columns);
        return [column, this.file.items(value).map((item) => this.file.word(item, name))];
      }),
    );
  }

  private annotation(node: Node): Annotation {
    const lines = new Map(this.file.entries(node, "an annotation").map((entry) => [entry.name, entry]));
    for (const { name, key } of lines.values())
      if (name !== "date" && name !== "words") throw this.file.unknown(key, name, ["date", "words"]);
    const [date, words] = [lines.get("date"), lines.get("words")];
    if (date === undefined || words === undefined)
      throw this.file.fault(node, "an annotation needs a line date: and a line words:");
    const day = this.file.word(date.value, "date");
    if (!isIsoDay(day)) throw this.file.fault(date.value, `"${day}" is no day; write it like 2019-08-20`);
    return { date: day, words: this.file.word(words.value, "words") };
  }

  private palette(node: Node): string[] {
    const names = Object.keys(NAMED_COLOURS) as (keyof typeof NAMED_COLOURS)[];
    return this.file.items(node).map((item) => NAMED_COLOURS[this.oneOf(item, "palette", names)]);
  }

  private number(node: Node, name: string, [least, most]: readonly [number, number]): number {
    const word = this.file.word(node, name);
    const number = Number(word);
    if (!/^\d+$/.test(word) || number < least || number > most)
      throw this.file.fault(node, `${name}: "${word}" is no number from ${least} to ${most}`);
    return number;
  }
}

type Settings = { -readonly [Key in keyof ChartSettings]: ChartSettings[Key] };
