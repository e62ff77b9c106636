import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recoverSwap, swapDist } from "../../site/swap.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "swap-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function folder(path: string, content: string): string {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, "index.html"), content);
  return join(root, path);
}

const dist = (): string => readFileSync(join(root, "dist", "index.html"), "utf8");

test("the new site takes the old one's place and nothing is left over", async () => {
  folder("dist", "old");
  await swapDist(root, folder(".build/work-1/site", "new"));
  expect(dist()).toBe("new");
  expect(readdirSync(join(root, ".build"))).toEqual(["work-1"]);
});

test("the first site needs no old one", async () => {
  await swapDist(root, folder(".build/work-1/site", "new"));
  expect(dist()).toBe("new");
});

test("a site that is not there leaves the old one", async () => {
  folder("dist", "old");
  mkdirSync(join(root, ".build"));
  await expect(swapDist(root, join(root, ".build", "missing"))).rejects.toThrow("ENOENT");
  expect(dist()).toBe("old");
});

test("many swaps at once leave one whole site", async () => {
  folder("dist", "old");
  const sites = Array.from({ length: 8 }, (_, index) => folder(`.build/work-${index}/site`, `new ${index}`));
  await Promise.allSettled(sites.map((site) => swapDist(root, site)));
  expect(dist()).toMatch(/^new \d$/);
});

test("a site that stood aside when its build was killed comes back", async () => {
  folder(".build/previous-123", "old");
  folder(".build/work-123", "half");
  await recoverSwap(root, () => false);
  expect(dist()).toBe("old");
  expect(readdirSync(join(root, ".build"))).toEqual([]);
});

test("with a site in place what stood aside is removed", async () => {
  folder("dist", "new");
  folder(".build/previous-123", "old");
  await recoverSwap(root, () => false);
  expect(dist()).toBe("new");
  expect(existsSync(join(root, ".build", "previous-123"))).toBe(false);
});

test("folders of builds that still run, and the cache, are left alone", async () => {
  folder(".build/work-1", "a");
  folder(".build/work-2", "b");
  folder(".build/cache", "c");
  await recoverSwap(root, (pid) => pid === 1);
  expect(readdirSync(join(root, ".build")).sort()).toEqual(["cache", "work-1"]);
});

test("a site that stood aside comes back at once, even where its build's number runs again", async () => {
  folder(".build/previous-123", "old");
  await recoverSwap(root, () => true);
  expect(dist()).toBe("old");
});

test.each(["EBUSY", "EPERM", "EXDEV", "ENOSPC", "EACCES"])(
  "a new site that the system refuses (%s) leaves the old one",
  async (code) => {
    folder("dist", "old");
    const built = folder(".build/work-1/site", "new");
    const move = (from: string, to: string): void => {
      if (from === built) throw Object.assign(new Error("rename"), { code });
      renameSync(from, to);
    };
    await expect(swapDist(root, built, move)).rejects.toThrow("rename");
    expect(dist()).toBe("old");
    expect(readdirSync(join(root, ".build"))).toEqual(["work-1"]);
  },
);
