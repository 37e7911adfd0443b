// Libraries beside Tallywire, each doing the part of the work that it does. None of them finds figures.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** Installs the libraries under test/bench, at the versions of its package.json. */
export function install() {
  if (existsSync(`${FOLDER}node_modules/chrono-node`)) return;
  const args = ["install", "--no-audit", "--no-fund", "--silent", "--no-package-lock", "--ignore-scripts"];
  const { status } = spawnSync("npm", args, { cwd: FOLDER, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("the peers cannot be installed; npm run bench -- --short leaves them out");
}

/** Name, part and work of each. */
export function peers() {
  const load = createRequire(import.meta.url);
  const wink = load("wink-nlp")(load("wink-eng-lite-web-model"));
  const compromise = load("compromise");
  const chrono = load("chrono-node");
  const { recognizeNumber, recognizeDateTime } = load("@microsoft/recognizers-text-suite");
  const day = new Date(Date.UTC(2021, 2, 14));
  return [
    ["chrono-node 2.10.3", "dates", (text) => chrono.parse(text, day).length],
    ["wink-nlp 2.4.0", "tokens, sentences, entities", (text) => wink.readDoc(text).entities().out().length],
    ["recognizers-text-suite 1.3.1", "numbers", (text) => recognizeNumber(text, "en-us").length],
    ["recognizers-text-suite 1.3.1", "dates", (text) => recognizeDateTime(text, "en-us", undefined, day).length],
    ["compromise 14.17.0", "numbers", (text) => compromise(text).numbers().json().length],
  ];
}
