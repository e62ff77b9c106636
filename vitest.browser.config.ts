import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: ["test/browser/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A worker imports the driver once, and passes its pages on from file to file.
    isolate: false,
    // Each worker drives pages of the one browser; more than two would only wait for each other.
    maxWorkers: 2,
  },
});
