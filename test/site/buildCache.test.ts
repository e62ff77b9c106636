import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BuildCache } from "../../site/buildCache.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cache-"));
  mkdirSync(join(root, "made"));
  writeFileSync(join(root, "made", "a.csv"), "1");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("what was kept under a key comes back under that key alone", async () => {
  const cache = new BuildCache(root);
  await cache.keep("data", "k1", join(root, "made"));
  expect(await cache.restore("data", "k2", join(root, "other"))).toBe(false);
  expect(existsSync(join(root, "other"))).toBe(false);
  expect(await cache.restore("data", "k1", join(root, "back"))).toBe(true);
  expect(readFileSync(join(root, "back", "a.csv"), "utf8")).toBe("1");
});

test("what is not there is not kept", async () => {
  const cache = new BuildCache(root);
  await cache.keep("data", "k1", join(root, "missing"));
  expect(await cache.restore("data", "k1", join(root, "back"))).toBe(false);
});

test("only so many of a kind are kept", async () => {
  const cache = new BuildCache(root, 2);
  await cache.keep("packages", "p", join(root, "made"));
  for (const key of ["k1", "k2", "k3"]) await cache.keep("data", key, join(root, "made"));
  const names = readdirSync(join(root, ".build", "cache"));
  expect(names.filter((name) => name.startsWith("data-"))).toHaveLength(2);
  expect(names).toContain("packages-p");
});
