import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite, type ServedSite } from "./serveSite.js";

const folder = mkdtempSync(join(tmpdir(), "site-"));
let site: ServedSite;
beforeAll(async () => {
  for (const inner of ["deep", "_js"]) mkdirSync(join(folder, "site", inner), { recursive: true });
  for (const path of ["index.html", "claims.html", "deep/index.html", "a.csv", "_js/a-ABCDEF12.js"]) {
    writeFileSync(join(folder, "site", path), path);
  }
  writeFileSync(join(folder, "secret"), "secret");
  site = await serveSite(join(folder, "site"), "/sub/");
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["/sub/", "index.html"],
  ["/sub/claims", "claims.html"],
  ["/sub/claims?x=1", "claims.html"],
  ["/sub/deep/", "deep/index.html"],
  ["/sub/a.csv", "a.csv"],
  ["/sub/nowhere", null],
  ["/claims", null],
  ["/", null],
  ["/sub/..%2fsecret", null],
])("%s gives %s", async (path, file) => {
  const response = await fetch(new URL(path, site.url));
  expect(response.status === 200 ? await response.text() : null).toBe(file);
});

test.each([
  ["/sub/_js/a-ABCDEF12.js", "max-age=31536000, immutable"],
  ["/sub/_js/b-ABCDEF12.js", "no-store"],
  ["/sub/a.csv", "no-store"],
  ["/sub/", "no-store"],
])("%s may be kept: %s", async (path, caching) => {
  const response = await fetch(new URL(path, site.url));
  await response.body?.cancel();
  expect(response.headers.get("cache-control")).toBe(caching);
});
