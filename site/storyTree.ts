import { existsSync } from "node:fs";
import { lstat, mkdir, readdir, readlink, rm, symlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";

/** What a story brings of its own, by path: its data, its pages, the pictures that only it has. All else is the kit. */
const isOfStory = (path: string): boolean => path === "data" || path === "src/story" || /^src\/[^/]+\.md$/.test(path);

/** Pages that say nothing of one story, which serve another that has none of its own: components link to them. */
const isForEvery = (path: string): boolean => /^src\/(?:claims|model|checks|data)\.md$/.test(path);

/** What neither brings: what was built, tests, and what Framework keeps for itself. */
const isLeft = (name: string): boolean => name.startsWith(".") || ["dist", "test", "docs"].includes(name);

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
  const links = new Map<string, string>();
  for (const [root, brings] of [
    [kit, (path: string) => !isOfStory(path) || isForEvery(path)],
    [folder, isOfStory],
  ] as const) {
    const top = (await readdir(root)).filter((entry) => entry !== "src" && !isLeft(entry));
    const inSrc = await readdir(join(root, "src")).catch(() => []);
    const paths = [...top, ...inSrc.filter((entry) => !isLeft(entry)).map((entry) => `src/${entry}`)];
    for (const path of paths.filter(brings)) links.set(path, join(root, path));
  }
  await mkdir(join(tree, "src"), { recursive: true });
  for (const old of [...(await readdir(tree)), ...(await readdir(join(tree, "src"))).map((entry) => `src/${entry}`)]) {
    const path = join(tree, old);
    if ((await lstat(path)).isSymbolicLink() && (await readlink(path)) !== links.get(old)) await rm(path);
  }
  for (const [path, target] of links) {
    const link = join(tree, path);
    await mkdir(dirname(link), { recursive: true });
    // The same link may stand there already, made by another command that runs.
    if (!existsSync(link)) await symlink(target, link, "junction").catch(unlessThere);
  }
  return tree;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
