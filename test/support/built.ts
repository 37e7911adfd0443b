import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vitest/config";

const SOURCE = fileURLToPath(new URL("../../pipeline/", import.meta.url));
const BUILT = fileURLToPath(new URL("../../built/", import.meta.url));

/** What makes built/ cannot lean on it. */
const BUILDER = fileURLToPath(new URL("build.ts", import.meta.url));

/**
 * Gives a test the module of built/ in place of the one of pipeline/ that it names: of these what is packed is made, and they are read and run in
 * half the time, as nothing is put between it and its imports.
 */
export function builtModules(): Plugin {
  return {
    name: "built-modules",
    enforce: "pre",
    resolveId(source, importer) {
      if (importer === undefined || importer === BUILDER || !/^\..*\.ts$/.test(source)) return null;
      const path = resolve(dirname(importer), source);
      if (!path.startsWith(SOURCE)) return null;
      const built = `${BUILT}${path.slice(SOURCE.length, -".ts".length)}.js`;
      // Scripts for a browser are not built one by one.
      return existsSync(built) ? built : null;
    },
  };
}
