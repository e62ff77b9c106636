import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPreviewOptions } from "../../site/previewOptions.js";

const story = mkdtempSync(join(tmpdir(), "story-"));
const dist = join(story, "dist");
beforeAll(() => {
  mkdirSync(dist);
  writeFileSync(join(dist, "index.html"), "");
});
afterAll(() => rmSync(story, { recursive: true, force: true }));

test.each([
  [[], { port: 4173, base: "/" }],
  [["--port", "5000"], { port: 5000, base: "/" }],
  [["--base", "/a/b/"], { port: 4173, base: "/a/b/" }],
  [["--base", "a/b"], { port: 4173, base: "/a/b/" }],
  [["--base=/~a/b.c-d_1"], { port: 4173, base: "/~a/b.c-d_1/" }],
  [["--base", "/"], { port: 4173, base: "/" }],
])("%j", (args, options) => {
  expect(readPreviewOptions(["--story", story, ...args])).toEqual({ ...options, dist });
});

test.each([
  [["--port", "x"], '--port: number: got "x" (1 to 65535)'],
  [["--port", "0"], '--port: number: got "0" (1 to 65535)'],
  [["--base", "/../a"], '--base: path: got "/../a" (such as /a/b/, in letters and digits)'],
  [["--base", "/a b/"], '--base: path: got "/a b/" (such as /a/b/, in letters and digits)'],
  [["--base", "/%61/"], '--base: path: got "/%61/" (such as /a/b/, in letters and digits)'],
  [["--story", "no/story"], "no/story/dist/index.html: file: not found (run npm run build -- --story no/story)"],
])("%j is refused", (args, message) => {
  expect(() => readPreviewOptions(["--story", story, ...args])).toThrow(new Error(message));
});

test("an unknown argument is refused", () => {
  expect(() => readPreviewOptions(["--prot", "1"])).toThrow("Unknown option '--prot'");
});
