import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the built site that browser tests open. */
export const dist = join(import.meta.dirname, "..", "..", "dist");

/** The pages of the built site as links lead to them: "" for the first, `data`, `a/b`; without addresses that only lead on. */
export function listPages(folder: string = dist): string[] {
  return addresses(folder).flatMap(({ path, isMoved }) => (isMoved ? [] : [path]));
}

/** The addresses of the built site that lead on to a section of a page. */
export function listMoved(folder: string = dist): string[] {
  return addresses(folder).flatMap(({ path, isMoved }) => (isMoved ? [path] : []));
}

/** The pages of the built site that stand in others: `embed/us-peers`. */
export function listEmbeds(folder: string = dist): string[] {
  const embeds = join(folder, "embed");
  const files = existsSync(embeds) ? readdirSync(embeds) : [];
  return files
    .filter((file) => file.endsWith(".html"))
    .map((file) => `embed/${file.replace(/\.html$/, "")}`)
    .sort();
}

function addresses(folder: string): { path: string; isMoved: boolean }[] {
  if (!existsSync(join(folder, "index.html"))) throw new Error("dist/index.html: file: not found (run npm run build)");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html") && path !== "404.html" && !path.startsWith("embed/"))
    .map((file) => ({
      path: file.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1"),
      isMoved: /<script src="[^"]*moved\.js">/.test(readFileSync(join(folder, file), "utf8")),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A page's name for titles and file names: `index` for the first. */
export function pageName(page: string): string {
  return page === "" ? "index" : page.replaceAll("/", "-");
}
