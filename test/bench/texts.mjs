// What is measured on: reports full of figures, and the same with prose between that has none.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The texts of a file with one report a line, or the project's own. */
export function textsOf(gold) {
  if (gold !== null) {
    const lines = readFileSync(gold, "utf8").split("\n");
    return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line).text);
  }
  return ["data/reports", "test/reports"].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`)
      .filter((name) => /\.(md|txt)$/.test(name))
      .sort()
      .map((name) => readFileSync(`${ROOT}${folder}/${name}`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "")),
  );
}

const FILLER = [
  "The road along the river was closed again in the evening and the lorries waited in a long line outside the market.",
  "People said that they had heard the planes before dawn, and that the power went off soon after.",
  "Shopkeepers swept glass from the pavement while a crew of the water board looked for the broken main.",
  "Talks between the two sides are to be taken up again, though neither would say where or on what terms.",
  "The governor asked the families to stay away from the bridge until the engineers had looked at its piers.",
  "An aid worker described wet tents, cold nights and children who ask every day when they may go back to school.",
  "Nobody could tell how long the bread would last, and the mill has had no flour since the depot burned.",
  "In the hills above the lake the shelling was heard as a low thunder that went on and on.",
];

/** The texts with sentences between their paragraphs that count nothing, until there is about one figure in so many bytes. */
export function thinned(texts, figuresIn, bytesPerFigure) {
  let next = 0;
  return texts.map((text) => {
    const paragraphs = text.split(/\n{2,}/);
    const missing = figuresIn(text) * bytesPerFigure - Buffer.byteLength(text);
    const each = missing / paragraphs.length;
    return paragraphs
      .map((paragraph) => {
        const filler = [];
        for (let bytes = 0; bytes < each; bytes += filler.at(-1).length + 1) filler.push(FILLER[next++ % FILLER.length]);
        return [paragraph, filler.join(" ")].filter((part) => part !== "").join("\n\n");
      })
      .join("\n\n");
  });
}
