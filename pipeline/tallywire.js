#!/usr/bin/env node
// A clone runs the TypeScript as it stands, so that no stale build is ever run; the packed program has `dist` alone.
import { existsSync } from "node:fs";

const source = new URL("./main.ts", import.meta.url);
if (existsSync(source)) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(source.href);
} else {
  await import("../dist/main.js");
}
