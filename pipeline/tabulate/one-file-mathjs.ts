import { createRequire } from "node:module";

/**
 * danfojs asks for mathjs, which is nine hundred files and most of the time that a frame takes to load; the same library stands in
 * one file of its package. Runs before danfojs is loaded. Where danfojs is no package of its own (the built module holds it, and
 * what it needs of mathjs) there is nothing to do.
 */
function useOneFile(): void {
  const require = createRequire(import.meta.url);
  let path: string;
  try {
    path = require.resolve("danfojs-node");
  } catch {
    return;
  }
  const danfojs = createRequire(path);
  danfojs("mathjs/lib/browser/math.js");
  const one = danfojs.cache[danfojs.resolve("mathjs/lib/browser/math.js")];
  if (one !== undefined) danfojs.cache[danfojs.resolve("mathjs")] = one;
}

useOneFile();
