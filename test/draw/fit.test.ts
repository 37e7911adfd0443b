import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { overlap } from "../../pipeline/draw/place.ts";
import { readFace } from "../../pipeline/draw/text/measurer.ts";
import { loadShaper } from "../../pipeline/draw/text/shaper.ts";
import type { Cell, Chart, Row, Table } from "../../pipeline/types.ts";
import { DEATHS, DISPLACEMENT, drawn, fonts, table, tables } from "./rows.ts";
import { textBoxes } from "./svg-text.ts";

const { measure } = readFace(fonts, await loadShaper(fonts));
const LANGUAGES = ["en", "fr", "ar"] as const;

/** A table of this project, as it stands on the disk. */
function shipped(name: string): Table {
  const NUMBERS = ["value", "low", "high", "preference", "share", "share_low", "share_high"];
  const cell = (column: string, text: string): Cell =>
    text === "" ? null : NUMBERS.includes(column) ? Number(text) : text;
  const rows = csvParse(readFileSync(new URL(`../../data/${name}.csv`, import.meta.url), "utf8")).map((record) =>
    Object.fromEntries(Object.entries(record).map(([column, text]) => [column, cell(column, text ?? "")])),
  );
  return table(name, rows);
}

/** Texts that leave the drawing, and pairs that touch; a drawing for 320 px is that of 360, made smaller as a whole. */
function faultsOf({ name, svg }: Chart): string[] {
  return Object.entries(svg).flatMap(([width, markup]) => {
    const height = Number(/ height="([\d.]+)"/u.exec(markup)?.[1]);
    const boxes = textBoxes(markup, measure);
    const cut = boxes.filter(
      (b) => b.x < -0.5 || b.y < -0.5 || b.x + b.w > Number(width) + 0.5 || b.y + b.h > height + 0.5,
    );
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.text} | ${b.text}`),
    );
    return [...cut.map(({ text }) => `cut: ${text}`), ...clashes].map((fault) => `${name}-${width}: ${fault}`);
  });
}

/** Names that would break out, turn their neighbours around or never end. */
const HOSTILE = [
  '"Quotes" & <b>tags</b> </script><script>alert(1)</script>',
  "\u202eturned\u202c and \u2067left open",
  "Wort".repeat(125),
  "مرصد حقوق الإنسان (SOHR) 2019",
  "Ministère de la Santé, de la Prévoyance et des Affaires humanitaires de la République arabe syrienne",
];
const named = (rows: readonly Row[]): Row[] =>
  rows.map((row, i) => ({
    ...row,
    source_name: HOSTILE[i % HOSTILE.length] as string,
    place_name: HOSTILE[(i + 1) % HOSTILE.length] as string,
  }));

describe.each(LANGUAGES)("in %s", (language) => {
  it("every text of the project's charts has room", async () => {
    const charts = await drawn(["figures", "deaths", "displacement"].map(shipped), { language });
    expect(charts.length).toBeGreaterThan(5);
    expect(charts.flatMap(faultsOf)).toEqual([]);
  }, 90_000);

  it("every text has room, whatever names the reports have", async () => {
    const charts = await drawn(tables(named(DEATHS), named(DISPLACEMENT)), { language });
    expect(charts.flatMap(faultsOf)).toEqual([]);
    for (const { svg } of charts)
      for (const markup of Object.values(svg)) expect(markup).not.toMatch(/<script|<b>|\u202e/u);
  }, 90_000);
});

it("an Arabic chart is turned round, and its days are not", async () => {
  const charts = await drawn(tables(), { language: "ar" });
  const texts = (name: string) => textBoxes(charts.find((chart) => chart.name === name)?.svg[960] as string, measure);
  const left = (name: string, part: string) => texts(name).find(({ text }) => text.includes(part))?.x ?? Number.NaN;
  // Zero at the right, larger numbers left of it.
  expect(left("deaths", "٢٠٠")).toBeLessThan(left("deaths", "٠"));
  expect(left("deaths", "القتلى من المدنيين")).toBeGreaterThan(480);
  expect(left("deaths-over-time", "٢٠١٤")).toBeLessThan(left("deaths-over-time", "٢٠٢٢"));
  expect(left("deaths-over-time", "٤٠٠٬٠٠٠")).toBeGreaterThan(480);
});
