#!/usr/bin/env node
// A clone runs the TypeScript as it stands, so that no stale build is ever run; of its modules the packed program has `dist` alone.
import { existsSync } from "node:fs";
import module from "node:module";

// From Node 22.8 on compiled code is kept among the system's temporary files, and the next start need not compile it.
module.enableCompileCache?.();
// What is packed stands in few files: whoever asks for stack traces is shown the places in the source.
if (process.env.TALLYWIRE_DEBUG) process.setSourceMapsEnabled(true);
const source = new URL("./main.ts", import.meta.url);
if (existsSync(source)) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(source.href);
} else {
  await import("../dist/main.js");
}
