import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copySnapshot, feedsLoaders, hashFiles, snapshotTime } from "../../site/snapshot.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "snapshot-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

test("a snapshot holds what a build reads, all of one time", async () => {
  const read = ["data/a.csv", "loaders/b.ts", "package.json", "src/index.md"];
  const ignored = [".env", "dist/index.html", "node_modules/a/index.js", "src/.observablehq/cache/a.csv", "test/a.ts"];
  for (const path of [...read, ...ignored]) write(path, path);
  const copy = join(root, ".build", "work-1");
  expect(await copySnapshot(root, copy)).toEqual(read);
  expect(read.map((path) => readFileSync(join(copy, path), "utf8"))).toEqual(read);
  expect(read.map((path) => statSync(join(copy, path)).mtimeMs)).toEqual(read.map(() => snapshotTime.getTime()));
});

test("the hash follows names and bytes, not times", async () => {
  write("a", "12");
  write("b", "3");
  const first = hashFiles(root, ["a", "b"]);
  write("a", "12");
  expect(hashFiles(root, ["a", "b"])).toBe(first);
  expect(hashFiles(root, ["a"])).not.toBe(first);
  write("a", "1");
  write("b", "23");
  expect(hashFiles(root, ["a", "b"])).not.toBe(first);
});

test.each([
  ["data/claims.csv", true],
  ["packages/figures/src/read.ts", true],
  ["src/data/claims.csv.ts", true],
  ["src/model/workbook.ts", true],
  ["package-lock.json", true],
  ["src/index.md", false],
  ["src/components/sheet.ts", false],
  ["README.md", false],
])("%s feeds loaders: %s", (file, feeds) => {
  expect(feedsLoaders(file)).toBe(feeds);
});
