import { createHash } from "node:crypto";
import { draw } from "../../pipeline/draw/draw.ts";
import { fonts, tables } from "./rows.ts";

/** Prints one hash over everything that drawing gives; run on its own, under a zone of its own. */
const hash = createHash("sha256");
for (const { png, ...words } of await draw(tables(), { fonts })) hash.update(JSON.stringify(words)).update(png);
console.log(hash.digest("hex"));
