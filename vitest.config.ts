import { configDefaults, defineConfig } from "vitest/config";
import { builtModules } from "./test/support/built.ts";
import { LongFirst } from "./test/support/order.ts";

export default defineConfig({
  plugins: [builtModules()],
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/build.ts"],
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, "**/pipeline/**/*.ts"],
    // Node loads what is built as it is.
    server: { deps: { external: [/\/(built|dist)\/.+\.js$/] } },
    env: { TZ: "UTC" },
    testTimeout: 60_000,
    sequence: { sequencer: LongFirst },
    // By default one core is left free, which on a machine of two is every other one.
    maxWorkers: "100%",
    // What many test files load (vocabulary, Vega) is loaded once a worker; what a test replaces, it puts back.
    isolate: false,
  },
});
