import { expect, it } from "vitest";
import { CARD, type CardPanel, cardSvg } from "../../pipeline/draw/render/card.ts";
import { measure, say } from "./rows.ts";

const LONG = "Deaths as reported by everybody who counts them, ".repeat(10);
const NAME = "The Committee for the Documentation of Violations of International Humanitarian Law in the North-West";
const panel = (width: number, top: number, height: number): CardPanel => ({
  drawing: { inside: "<path/>", width, height: 900, panels: [] },
  top,
  height,
});

/** What stands in the card, with its box. */
function texts(svg: string) {
  return [
    ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)" font-weight="(\d+)"[^>]*>([^<]*)</gu),
  ].map(([, x, y, size, weight, text = ""]) => {
    const width = measure(text, Number(size), weight === "600" ? "bold" : "regular");
    return {
      text,
      size: Number(size),
      right: Number(x) + width,
      top: Number(y) - Number(size),
      bottom: Number(y) + 0.3 * Number(size),
    };
  });
}

it.each<[string, string, string, string[]]>([
  ["short words", "Deaths", "Syria, since 2011.", ["Stated by SOHR."]],
  ["a long title", LONG, "Syria, since 2011.", ["Stated by SOHR."]],
  ["a long dek", "Deaths", LONG, ["Stated by SOHR."]],
  ["long names", "Deaths", "Syria, since 2011.", [`Stated by ${NAME}, ${NAME} and ${NAME}.`, `Stated by ${NAME}.`]],
])("with %s nothing is cut and nothing stands on another", (_, title, dek, foot) => {
  const found = texts(cardSvg({ title, dek, foot }, [panel(640, 100, 250)], { measure, say }));
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter(({ right, bottom }) => right > CARD.width || bottom > CARD.height)).toEqual([]);
  const sorted = found.sort((a, b) => a.top - b.top);
  const gaps = sorted.slice(1).map((one, i) => one.top - sorted[i]!.bottom);
  expect(Math.min(...gaps)).toBeGreaterThan(-3);
});

it("leaves out a dek that has no room, and names as many sources as fit", () => {
  const svg = cardSvg({ title: "Deaths", dek: LONG, foot: [`${NAME}, ${NAME}`, NAME] }, [], { measure, say });
  expect(texts(svg).map(({ text }) => text)).toEqual(["Deaths", NAME]);
});

it("shows the panel that it can show the largest, between the words", () => {
  const svg = cardSvg(
    { title: "Deaths", dek: "", foot: ["Stated by SOHR."] },
    [panel(640, 40, 250), panel(960, 40, 900)],
    { measure, say },
  );
  const [, y, height, box] =
    /<svg x="24" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" viewBox="([^"]+)" overflow="visible">/u.exec(svg)!;
  expect(box).toBe("12 40 616 250");
  const [head, foot] = texts(svg);
  expect(Number(y)).toBeGreaterThan(head!.bottom);
  expect(Number(y) + Number(height)).toBeLessThan(foot!.top);
});

it("is words alone where nothing is drawn", () => {
  expect(
    cardSvg({ title: "Deaths", dek: "No figures yet.", foot: ["No source is named."] }, [], { measure, say }),
  ).not.toContain("viewBox");
});
