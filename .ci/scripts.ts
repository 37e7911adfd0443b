import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/*
 * Makes the scripts of the pages: each folder of pipeline/browser is a program for the reader's browser, bundled and made small
 * into a text in pipeline/scripts, so that pages carry it without a build at run time. `npm run scripts`; a test compares.
 */

const BROWSER = fileURLToPath(new URL("../pipeline/browser/", import.meta.url));
const MADE = fileURLToPath(new URL("../pipeline/scripts/", import.meta.url));

/** Names of the programs, sorted. */
export function programs(): string[] {
  return readdirSync(BROWSER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The module that holds one program as a text: `pipeline/scripts/NAME.ts`. */
export function scriptModule(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [`${BROWSER}${name}/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["chrome110", "firefox115", "safari16"],
    // Text of a page: a bare "</script" in a string would end it.
    legalComments: "none",
    charset: "ascii",
  });
  const code = (outputFiles[0]?.text ?? "").trim();
  return `// Made by "npm run scripts" from pipeline/browser/${name}: change it there.\nexport const ${name.toUpperCase()}_SCRIPT =\n  ${JSON.stringify(code)};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of programs()) writeFileSync(`${MADE}${name}.ts`, scriptModule(name));
