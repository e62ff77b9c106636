import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listSources } from "../../site/snapshot.js";
import { storyTree } from "../../site/storyTree.js";

let root = "";
const kit = (): string => join(root, "kit");
const story = (): string => join(root, "buses");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "story-"));
  write("kit", "package.json", "data/a.csv", "loaders/read.ts", "src/components/a.ts", "src/data/a.csv.ts");
  write("kit", "src/index.md", "src/evidence.md", "src/chips.md", "src/story/chips.ts", "src/style.css", "test/a.ts");
  write("kit", "dist/index.html", ".env", "node_modules/a/index.js", "src/.observablehq/cache/a.csv");
  write("buses", "data/a.csv", "src/index.md", "texts/000.txt", "dist/index.html");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Files that hold whose they are. */
function write(owner: string, ...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, owner, path)), { recursive: true });
    writeFileSync(join(root, owner, path), owner);
  }
}

/** What a build of the story reads, and whose each file is. */
async function sources(): Promise<string[]> {
  const tree = await storyTree(kit(), story());
  return (await listSources(tree)).map((path) => `${path} ${readFileSync(join(tree, path), "utf8")}`);
}

test("a story brings its data and its pages, all else is the kit's", async () => {
  expect(await sources()).toEqual([
    "data/a.csv buses",
    "loaders/read.ts kit",
    "package.json kit",
    "src/components/a.ts kit",
    "src/data/a.csv.ts kit",
    "src/evidence.md kit",
    "src/index.md buses",
    "src/style.css kit",
  ]);
  const tree = await storyTree(kit(), story());
  expect(readdirSync(tree).sort()).toEqual(["data", "loaders", "node_modules", "package.json", "src"]);
  expect(dirname(tree)).toBe(join(kit(), ".build", "stories"));
});

test("what comes and goes is there the next time, and what is edited at once", async () => {
  await sources();
  write("buses", "src/evidence.md", "src/costs.md", "src/story/map.ts");
  const more = await sources();
  expect(more.filter((each) => /evidence|costs|map/.test(each))).toEqual([
    "src/costs.md buses",
    "src/evidence.md buses",
    "src/story/map.ts buses",
  ]);
  rmSync(join(story(), "src", "evidence.md"));
  rmSync(join(story(), "src", "costs.md"));
  expect((await sources()).filter((each) => /evidence|costs/.test(each))).toEqual(["src/evidence.md kit"]);
  const tree = await storyTree(kit(), story());
  writeFileSync(join(story(), "data", "a.csv"), "edited");
  expect(readFileSync(join(tree, "data", "a.csv"), "utf8")).toBe("edited");
});

test("the kit's own story is the kit", async () => {
  expect(await storyTree(kit(), kit())).toBe(kit());
});

test.each([
  ["nothing", () => "nowhere", "data"],
  ["a story without a first page", () => story(), join("src", "index.md")],
])("%s is no story", async (_title, folder, missing) => {
  rmSync(join(story(), "src"), { recursive: true });
  await expect(storyTree(kit(), folder())).rejects.toThrow(
    `--story: "${folder()}" has no ${missing} (a folder with data/ and src/index.md)`,
  );
});
