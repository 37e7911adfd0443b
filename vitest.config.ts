import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/build.ts"],
    env: { TZ: "UTC" },
    testTimeout: 60_000,
    // By default one core is left free, which on a machine of two is every other one.
    maxWorkers: "100%",
    // What many test files load (vocabulary, Vega) is loaded once a worker; what a test replaces, it puts back.
    isolate: false,
  },
});
