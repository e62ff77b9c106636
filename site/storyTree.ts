import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readlink, rm, stat, symlink } from "node:fs/promises";
import { basename, join, resolve } from "node:path";

/** What a story brings of its own: its data, its pages, the pictures that only it has. All else is the kit's. */
const ofStory = /^(?:data|src\/story|src\/[^/]+\.md)$/;

/** Pages that say nothing of one story, which serve another that has none of its own: components link to them. */
const ofEvery = /^src\/(?:evidence|model|data)\.md$/;

/** What no project is built from: what was made before, tests, and what is hidden. */
const left = /^(?:(?:src\/)?\..*|dist|test|docs)$/;

/**
 * A folder that is as a project whose story is the one in `story` (a folder with `data/` and `src/*.md`) and whose all else
 * is `kit`, by links: an edit in either shows at once, a new page when this is called again. It lies in `kit`/.build, one
 * for each story. The kit's own story is the kit itself.
 * @throws Error for a folder that holds no story.
 */
export async function storyTree(kit: string, story: string): Promise<string> {
  const folder = resolve(story);
  if (folder === resolve(kit)) return kit;
  for (const needed of ["data", join("src", "index.md")])
    if (!existsSync(join(folder, needed)))
      throw new Error(`--story: "${story}" has no ${needed} (a folder with data/ and src/index.md)`);
  const name = `${basename(folder)}-${createHash("sha256").update(folder).digest("hex").slice(0, 8)}`;
  const tree = join(kit, ".build", "stories", name);
  await mkdir(join(tree, "src"), { recursive: true });
  const ofKit = (await outline(kit)).filter((path) => !left.test(path) && (!ofStory.test(path) || ofEvery.test(path)));
  const own = (await outline(folder)).filter((path) => ofStory.test(path));
  const links = new Map(
    [...ofKit.map((path) => [path, kit] as const), ...own.map((path) => [path, folder] as const)].map(
      ([path, root]) => [path, join(root, path)] as const,
    ),
  );
  for (const path of await outline(tree)) {
    const target = await readlink(join(tree, path)).catch(() => null);
    if (target !== null && target !== links.get(path)) await rm(join(tree, path), { force: true });
  }
  for (const [path, target] of links) {
    // Where nobody may make links, Windows has junctions of folders.
    const type = (await stat(target)).isDirectory() ? "junction" : "file";
    await symlink(target, join(tree, path), type).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  return tree;
}

/** The paths of what lies at the top of a project and in its src/. */
async function outline(root: string): Promise<string[]> {
  const inSrc = await readdir(join(root, "src")).catch(() => []);
  const top = (await readdir(root)).filter((entry) => entry !== "src");
  return [...top, ...inSrc.map((entry) => `src/${entry}`)];
}
