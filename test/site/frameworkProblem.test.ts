import { expect, test } from "vitest";
import { frameworkProblem } from "../../site/frameworkProblem.js";

const remedy =
  "is used without an import, or by FileAttachment(…).csv() and the like (import it from node_modules; read files with .text() or .json())";

test.each([
  [
    "load /index npm:d3@0.0.1/+esm → src/.observablehq/x.js\nUnexpected error: fetch failed",
    `src: import: "d3" ${remedy}`,
  ],
  ["npm:@observablehq/plot@0.0.1/+esm → x", `src: import: "@observablehq/plot" ${remedy}`],
  ["a\n\nUnexpected error: Not found: /data/x.csv\n\nTip", "src: page: Not found: /data/x.csv"],
  ['Unexpected error: SITE_URL: got "a" (an address)', 'SITE_URL: got "a" (an address)'],
  ["Error: no config\n", "Error: no config"],
  [
    "Unexpected error: ENOSPC: no space left on device, write",
    "build: the disk is full (make room on the disk, then run it again)",
  ],
  [
    "Failed to write to output file: write a.js: no space left on device\n",
    "build: the disk is full (make room on the disk, then run it again)",
  ],
  [
    "Error: EMFILE: too many open files, open 'data/a.csv'\n    at f (node:fs:1:2)\n\nNode.js v20.0.0\n",
    "data/a.csv: too many files are open (close other programs or raise the limit (ulimit -n), then run it again)",
  ],
  ["TypeError: x\n    at f (/a/b.js:1:2)\n    at /a/c.js:3:4\n\nNode.js v20.0.0\n", "TypeError: x"],
])("%j", (output, problem) => {
  expect(frameworkProblem(output)).toBe(problem);
});

test("of a long unknown output the last twenty lines are kept", () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  expect(frameworkProblem(lines.join("\n"))).toBe(lines.slice(10).join("\n"));
});
