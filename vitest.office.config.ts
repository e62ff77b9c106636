import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/office/**/*.office.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    isolate: false,
    maxWorkers: 1,
  },
});
