import { describe, expect, it } from "vitest";
import { sourcesIn } from "../../support/found.ts";

describe("who says so in headlines and brackets", () => {
  it.each([
    // bullets, headlines
    ["31 killed in floods - police", "police"],
    ["Floods kill 31: officials", "officials"],
    ["UN: 31 killed in floods", "UN"],
    ["Floods kill 31, UN says", "UN"],
    ["Floods kill 31, says mayor", "mayor"],
    ["Floods kill 31 - Red Cross", "Red Cross"],
    ["31 dead, 40 hurt (source: Kessu Health Office)", "Kessu Health Office / Kessu Health Office"],
    ["31 people killed (Source: OCHA)", "OCHA"],
    ["31 people killed [UNHCR].", "UNHCR"],
    ["Officials say 31 killed in floods", "Officials"],
    ["Ministry: 31 killed, 20 wounded in raid", "Ministry / Ministry"],
  ])("%s => %s", (text, sources) => expect(sourcesIn(text)).toBe(sources));
});
