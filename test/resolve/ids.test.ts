import { describe, expect, it } from "vitest";
import { find } from "../../pipeline/find/find.ts";
import { readReport } from "../../pipeline/read/read.ts";
import { resolve } from "../../pipeline/resolve/resolve.ts";
import { vocabulary } from "../support/found.ts";

const SENTENCE = "Shelling killed 12 people and wounded 30 in Aleppo on Monday, medics said.";
const REPORT = `---
title: Shelling in Aleppo
published: 2019-08-20
---

The front was quiet at dawn. ${SENTENCE} Rescuers went on in the night.
`;

/** Ids and words of a report's figures as its file stands. */
async function idsIn(file: string): Promise<string[]> {
  const { report } = await readReport({ path: "data/reports/r.md", bytes: Buffer.from(file) });
  return resolve(find(report!, vocabulary)).figures.map(({ id, span }) => `${id} ${span.text}`);
}

describe("ids of figures", () => {
  it.each<[string, (report: string) => string]>([
    ["a sentence before", (r) => r.replace("The front", "It rained on 5 villages. The front")],
    ["the sentence before in other words", (r) => r.replace("quiet", "calm")],
    ["a figure behind", (r) => `${r}\nFloods killed 40 people in Hama.\n`],
    ["another title", (r) => r.replace("title: Shelling", "title: Raids kill 12")],
    ["a title more", (r) => r.replace("---\n\n", "---\n\n# 12 killed\n\n")],
    ["another date", (r) => r.replace("2019-08-20", "2019-08-21")],
    ["saved with CRLF", (r) => r.replaceAll("\n", "\r\n")],
    ["saved with a byte order mark", (r) => `\uFEFF${r}`],
    ["the sentence moved to the end", (r) => `${r.replace(`${SENTENCE} `, "")}\n${SENTENCE}\n`],
    ["saved with no-break spaces", (r) => r.replace("12 people", "12\u00a0people")],
    ["a long line broken in the sentence", (r) => r.replace("in Aleppo on", "in Aleppo\non")],
  ])("stay over an edit elsewhere: %s", async (_, edit) => {
    const ids = await idsIn(REPORT);
    expect(ids).toHaveLength(2);
    expect(await idsIn(edit(REPORT))).toEqual(expect.arrayContaining(ids));
  });

  it.each<[string, string, string]>([
    ["another number", "12 people", "14 people"],
    ["a digit more", "12 people", "112 people"],
    ["more than", "killed 12", "killed more than 12"],
    ["another noun", "12 people", "12 soldiers"],
    ["another place", "Aleppo on", "Hama on"],
    ["a stop", "said.", "said!"],
  ])("do not stay where the sentence itself changes: %s", async (_, words, other) => {
    const ids = (await idsIn(REPORT)).map((one) => one.split(" ")[0]);
    const edited = await idsIn(REPORT.replace(words, other));
    for (const id of edited) expect(ids).not.toContain(id.split(" ")[0]);
  });
});

describe("ids of sentences repeated to the letter", () => {
  const under = (...places: string[]) => places.map((place) => `# ${place}\n\nTen people died.\n\n`).join("");

  it("stay with their headings when one more is put before them", async () => {
    const [homs, hama] = await idsIn(under("Homs", "Hama"));
    expect(await idsIn(under("Aleppo", "Homs", "Hama"))).toEqual([expect.anything(), homs, hama]);
    expect(await idsIn(under("Hama", "Homs"))).toEqual([hama, homs]);
  });

  it("are new where the sentence stood once before: which of the two is meant, nobody can tell", async () => {
    const [only] = await idsIn(under("Homs"));
    expect(await idsIn(under("Homs", "Hama"))).not.toContain(only);
  });

  it("are told apart behind the same words too", async () => {
    expect(new Set(await idsIn("Ten people died.\n\nTen people died.\n\nTen people died.\n")).size).toBe(3);
  });
});
