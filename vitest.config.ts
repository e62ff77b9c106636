import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["node_modules/**", "test/bench/peers/**"],
    testTimeout: 60_000,
    // Nothing here keeps state between files, so that a worker imports the sources once; vitest would take one of two cores.
    isolate: false,
    maxWorkers: 2,
  },
});
