import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";

/** The folder of the built site that browser tests open. */
export const dist = join(import.meta.dirname, "..", "..", "dist");

/** The pages of the built site as links lead to them: "" for the first, `claims`, `a/b`. */
export function listPages(folder: string = dist): string[] {
  if (!existsSync(join(folder, "index.html"))) throw new Error("dist/index.html: file: not found (run npm run build)");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html") && path !== "404.html")
    .map((path) => path.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1"))
    .sort();
}

/** A page's name for titles and file names: `index` for the first. */
export function pageName(page: string): string {
  return page === "" ? "index" : page.replaceAll("/", "-");
}
