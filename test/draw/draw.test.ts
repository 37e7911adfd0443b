import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { compile } from "vega-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { figureAnchor } from "../../pipeline/anchors.ts";
import { draw } from "../../pipeline/draw/draw.ts";
import { overlap } from "../../pipeline/draw/place.ts";
import { loadEngine } from "../../pipeline/draw/render/engine.ts";
import { renderSvg } from "../../pipeline/draw/render/svg.ts";
import type { ConcatSpec } from "../../pipeline/draw/spec.ts";
import type { Chart, Table } from "../../pipeline/types.ts";
import { fonts, measure, tables } from "./rows.ts";
import { textBoxes } from "./svg-text.ts";

const WIDTHS = [360, 640, 960];
let charts: Chart[];
beforeAll(async () => {
  charts = await draw(tables(), { fonts });
}, 60_000);
const chart = (name: string) => charts.find((c) => c.name === name) as Chart;
const NAMES = [
  "deaths",
  "deaths-over-time",
  "deaths-by-source",
  "deaths-parts",
  "deaths-periods",
  "displacement",
  "displacement-over-time",
  "displacement-by-source",
  "displacement-share",
];
const each = NAMES.flatMap((name) => WIDTHS.map((width) => [name, width] as const));

describe("the picture", () => {
  it.each(each)("%s at %i px has no text on text and none cut", (name, width) => {
    const svg = chart(name).svg[width] as string;
    const height = Number(/height="(\d+)"/u.exec(svg)?.[1]);
    const boxes = textBoxes(svg, measure);
    expect(boxes.length).toBeGreaterThan(5);
    const cut = boxes.filter((b) => b.x < 0 || b.y < 0 || b.x + b.w > width || b.y + b.h > height);
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => [a.text, b.text]),
    );
    expect({ cut, clashes }).toEqual({ cut: [], clashes: [] });
  });

  const LATEST: [string, string[]][] = [
    ["deaths", ["more than 860 civilians", "881 civilians", "at least 6,800 people"]],
    ["deaths-over-time", ["more than 860 civilians", "881 civilians", "more than 507,000 people"]],
    ["displacement", ["530,000 people", "nearly 630,000 displacements"]],
    ["displacement-over-time", ["530,000 people", "nearly 630,000 displacements"]],
  ];
  it.each(LATEST)("%s says each latest figure with its source and day at every width", (name, latest) => {
    for (const width of WIDTHS) {
      const said = textBoxes(chart(name).svg[width] as string, measure)
        .map((b) => b.text)
        .join(" ")
        .replaceAll("\u00a0", " ");
      for (const words of latest) expect(said).toContain(words);
      expect(said).toMatch(/Syrian Network for Human Rights,\s+21 Aug 2019/u);
    }
  });

  it.each(each)("%s at %i px is one image with a name, ids of its own and no role inside", (name, width) => {
    const svg = chart(name).svg[width] as string;
    const ids = [...svg.matchAll(/\bid="([^"]+)"/gu)].map((m) => m[1] as string);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${name}-${width}`))).toBe(true);
    expect(svg).toContain(`<rect role="img" aria-labelledby="${name}-${width}-title ${name}-${width}-desc"`);
    expect(svg.match(/\brole=/gu)).toHaveLength(1);
    expect(svg).toMatch(/<title [^>]+>[^<]+<\/title><desc [^>]+>[^<]+<\/desc>/u);
    expect(svg).toContain(`width="${width}"`);
  });

  it.each(each)("%s at %i px gives every longer text the length it was measured with", (name, width) => {
    const svg = chart(name).svg[width] as string;
    expect(svg).not.toContain("<tspan");
    const boxes = textBoxes(svg, measure).filter(({ text }) => text.length > 7);
    expect(boxes.length).toBeGreaterThan(3);
    const wrong = boxes.filter(({ length, measured }) => !(Math.abs((length ?? 0) - measured) <= 0.051));
    expect(wrong).toEqual([]);
  });

  it.each(each)(
    "%s at %i px leads from each mark of a figure to its evidence, by no stop of the tab key",
    (name, width) => {
      const svg = chart(name).svg[width] as string;
      const ids = new Set(chart(name).table.rows.map(({ id }) => figureAnchor(String(id))));
      const links = [...svg.matchAll(/<a href="#([^"]+)"([^>]*)>/gu)];
      // What is drawn is the table, no more and no less.
      expect(new Set(links.map(([, anchor = ""]) => decodeURIComponent(anchor)))).toEqual(ids);
      expect(links.filter(([, , rest]) => rest !== ' tabindex="-1"')).toEqual([]);
    },
  );

  it.each(["deaths", "deaths-over-time"])("%s has an arrow for every bound and none for the rest", (name) => {
    // The two strokes of a head.
    const arrows = (chart(name).svg[960] ?? "").match(/M[\d.]+,[\d.]+l-?[\d.]+[,-][\d.]+l-?[\d.]+[,-][\d.]+(?=[M"])/gu);
    const bounds = chart(name).table.rows.filter((r) => ["more_than", "at_least"].includes(String(r.comparator)));
    // One more explains the mark.
    expect(arrows).toHaveLength(bounds.length + 1);
  });

  it("is a PNG of twice the desk width", () => {
    const png = Buffer.from(chart("deaths").png);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1920);
  });

  it.each(NAMES)("%s has a card for a link's preview", (name) => {
    const card = Buffer.from(chart(name).card);
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  // Resvg takes the process down where a layer of its own, which a see-through mark asks for, lies outside of the picture.
  it.each(each)("%s at %i px makes no mark see-through as a whole", (name, width) => {
    expect(chart(name).svg[width]).not.toMatch(/ opacity="/u);
  });
});

describe("the spec", () => {
  const schema = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve("vega-lite/vega-lite-schema.json")), "utf8"),
  );
  // The schema names formats of its own ("color-hex"), which say nothing that a test could check.
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  it.each(NAMES)("%s is valid Vega-Lite 6, compiles without a word and draws", async (name) => {
    const spec = JSON.parse(JSON.stringify(chart(name).spec)) as ConcatSpec;
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v6.json");
    expect(validate(spec), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const said: unknown[] = [];
    const logger = { level: () => logger, error: say, warn: say, info: say, debug: say };
    function say(...words: unknown[]) {
      said.push(words);
      return logger;
    }
    compile(spec, { logger: logger as never });
    expect(said).toEqual([]);
    const { inside } = await renderSvg(spec, await loadEngine(measure), measure);
    expect(inside).toContain(chart(name).title.slice(0, 20));
  });

  it("holds its days as they were given, not as drawing left them", () => {
    const dates = [...JSON.stringify(chart("deaths-over-time").spec).matchAll(/"date":"(\d[^"]+)"/gu)].map((m) => m[1]);
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.filter((d) => !/^\d{4}-\d\d-\d\d$/u.test(d as string))).toEqual([]);
  });

  it("keeps people and movements, and 860 and 370,000, in panels of their own", () => {
    const titles = (name: string) =>
      (chart(name).spec as ConcatSpec).vconcat.flatMap((p) => {
        const title = p.title;
        return typeof title === "object" && "text" in title
          ? [[title.text].flat().join(" ").replaceAll("\u00a0", " ")]
          : [];
      });
    expect(titles("deaths")).toEqual([
      "Civilians killed: Idlib region, since late April 2019",
      "People killed: Syria, since March 2011",
      "People killed: Syria, 2020",
    ]);
    expect(titles("displacement")).toEqual([
      "People displaced: Idlib region, since late April 2019",
      "Displacements (movements, not people): Idlib region, since May 2019",
    ]);
  });
});

describe("the words", () => {
  it("say of every chart how many figures it draws and leaves out, and these are all there are", () => {
    const [figures] = tables() as [Table];
    expect(charts.map(({ name }) => name)).toEqual(NAMES);
    for (const { name, table, notes } of charts) {
      const measures = name.startsWith("deaths") ? ["deaths"] : ["displaced", "returned"];
      const all = figures.rows.filter(({ measure }) => measures.includes(String(measure))).length;
      const [, left = "0"] = /Left out: ([\d,]+) figure/u.exec(notes.join(" ")) ?? [];
      expect([name, table.rows.length + Number(left)]).toEqual([name, all]);
    }
  });

  it("say what, range, latest, uncertainty and sources", () => {
    const { summary } = chart("deaths-over-time");
    expect(summary).toContain(
      "22 figures on deaths from 5 named sources, published between 26 Sep 2012 and 14 Mar 2024.",
    );
    expect(summary).toContain(
      "Civilians killed, Idlib region, since late April 2019: from more than 230 civilians (Syrian Observatory for Human Rights, 26 May 2019) to more than 860 civilians (Syrian Observatory for Human Rights, 20 Aug 2019);",
    );
    expect(summary).toContain("the latest of each source run from at least 80 civilians");
    expect(summary).toContain("Of 22 figures, 13 are lower bounds and 1 is rounded.");
    expect(summary).toContain("No source is named for 1 figure.");
  });

  it("name the derived share with both its parts", () => {
    expect(chart("displacement-share").svg[960]).toContain("more than 13% of about 3 million people");
  });

  const KEYS: [string, string[]][] = [
    ["deaths", ["exact", "“more than”, “at least”"]],
    ["deaths-over-time", ["exact", "“more than”, “at least”", "“about”, “nearly”"]],
  ];
  it.each(KEYS)("%s explains the marks that occur, and no others, first of all", (name, key) => {
    for (const width of WIDTHS) {
      const said = textBoxes(chart(name).svg[width] as string, measure).map((b) => b.text);
      expect(said.slice(0, key.length)).toEqual(key);
      expect(said).not.toContain("a range");
    }
  });

  it("say under the title who counts what since when", () => {
    expect(chart("displacement").dek).toBe(
      "People displaced: Idlib region, since late April 2019; displacements (movements, not people): Idlib region, since May 2019. Stated by United Nations Office for the Coordination of Humanitarian Affairs, United Nations and Syrian Network for Human Rights.",
    );
  });

  it("put the latest figures of the fullest counts into no more than sixty words", () => {
    const { alt } = chart("deaths");
    expect(alt).toContain("Chart of 7 figures on deaths, 2019 to 2024.");
    expect(alt).toContain(
      "latest figures from at least 80 civilians to 881 civilians (Syrian Network for Human Rights)",
    );
    expect(alt.split(" ").length).toBeLessThanOrEqual(60);
  });
});
