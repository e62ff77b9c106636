import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    // Random runs at full length take minutes where others share the machine.
    testTimeout: process.env.FUZZ ? 1_200_000 : 60_000,
    // Nothing here keeps state between files, so that a worker imports the sources once; vitest would take one of two cores.
    isolate: false,
    maxWorkers: 2,
  },
});
