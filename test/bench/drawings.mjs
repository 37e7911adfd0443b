// How long it takes to draw all charts of this folder's data from cold, in a process that does nothing else; see README.md beside this file.
import { readFileSync } from "node:fs";
import { draw, fontBytes } from "../../built/draw/draw.js";
import { readTable } from "../../built/project/read-table.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const tables = ["figures", "deaths", "displacement"].map((name) => readTable(name, read(`data/${name}.csv`), name));
const settings = { path: "charts/charts.yaml", text: read("charts/charts.yaml") };
const charts = await draw(tables, { fonts: fontBytes((path) => readFileSync(path)), settings });
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ charts: charts.length, seconds: performance.now() / 1e3, busy: (user + system) / 1e6 }));
