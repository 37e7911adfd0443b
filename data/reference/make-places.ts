/**
 * Writes `places.csv` from three npm packages (countries, first-level areas, towns) and the hand-kept lists in `origin/`. Run by
 * `npm run places` when one of them changes; no part of the pipeline. Sources and licences: README.md beside this file.
 */
import { writeFileSync } from "node:fs";
import { placesCsv } from "./make/places.ts";

writeFileSync(new URL("places.csv", import.meta.url), placesCsv());
