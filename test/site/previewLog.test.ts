import { expect, test } from "vitest";
import { readPreviewError, readPreviewLine } from "../../site/previewLog.js";

test.each([
  ["load /data/a.csv → [missing] success 20 B in 466ms", "/data/a.csv made again (466 ms)"],
  ["load /data/a.csv → [fresh] success 20 B in 5ms", null],
  [
    "load /data/a.csv → [stale] error in 300ms: loader exited with code 1",
    "/data/a.csv failed: loader exited with code 1",
  ],
  ["GET /_file/data/a.csv?sha=1", null],
  ["↑ { type: 'hello', path: '/' }", null],
  ["socket open /_observablehq", null],
  ["Warning: the theme is deprecated", "Warning: the theme is deprecated"],
])("%j", (line, told) => {
  expect(readPreviewLine(line)).toBe(told);
});

test.each([
  ['data/a.csv:2 value: got "x" (a number)', 'data/a.csv:2 value: got "x" (a number)'],
  ["Error: loader exited with code 1", null],
  ["Error: loader skipped due to recent error", null],
  ["    at async file:///p/node_modules/@observablehq/framework/dist/loader.js:350:11", null],
])("of the error stream %j", (line, told) => {
  expect(readPreviewError(line)).toBe(told);
});
