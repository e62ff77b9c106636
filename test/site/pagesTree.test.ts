import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { layOutPages } from "../../site/pagesTree.js";
import { snapshotTime } from "../../site/snapshot.js";

const work = mkdtempSync(join(tmpdir(), "pages-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const files: Record<string, string> = {
  "observablehq.config.ts": 'export default { title: "Small", root: "src" };',
  "src/index.md": "# Small",
  "src/style.css": "a {}",
  "src/data/a.csv.ts": "loader",
  "src/data/[b].csv.ts": "loader of many",
  "src/components/deep/title.ts": "export const title = 1;",
};
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(work, path)), { recursive: true });
  writeFileSync(join(work, path), content);
}

test("Framework gets pages, styles and loaders, and of modules and what loaders make the names alone", async () => {
  const config = await layOutPages(work, Object.keys(files));
  const read = (path: string): string => readFileSync(join(work, "pages", path), "utf8");
  expect(read("index.md")).toBe("# Small");
  expect(read("style.css")).toBe("a {}");
  expect(read("data/a.csv.ts")).toBe("loader");
  expect(read("data/[b].csv.ts")).toBe("loader of many");
  expect(read(".observablehq/cache/data/a.csv")).toBe("data\n");
  expect(existsSync(join(work, "pages/.observablehq/cache/data/[b].csv"))).toBe(false);
  expect(read("components/deep/title.ts")).toBe("export {};\n");
  expect(statSync(join(work, "pages/components/deep/title.ts")).mtime).toEqual(snapshotTime);
  expect(existsSync(join(work, "pages/observablehq.config.ts"))).toBe(false);
  expect(readFileSync(join(work, config), "utf8")).toContain('root: "pages"');
});
