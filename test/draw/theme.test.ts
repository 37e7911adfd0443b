import { describe, expect, it } from "vitest";
import { DARK, INK, PAPER, SOFT_INK, SOURCE_COLOURS, UNNAMED } from "../../pipeline/draw/theme.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/g, "$&$&") : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(digits.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
const dark = (colour: string) => DARK[colour] as string;

describe("colours on their paper", () => {
  it.each([INK, SOFT_INK])("text %s keeps 4.5:1, light and dark", (colour) => {
    expect(contrast(colour, PAPER)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark(colour), dark(PAPER))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...SOURCE_COLOURS, UNNAMED])("mark %s keeps 3:1, light and dark", (colour) => {
    expect(contrast(colour, PAPER)).toBeGreaterThanOrEqual(3);
    expect(contrast(dark(colour), dark(PAPER))).toBeGreaterThanOrEqual(3);
  });
});
