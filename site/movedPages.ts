import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { escaped } from "./escaped.js";
import { frontMatter } from "./frontMatter.js";

/** An address that leads to a place on a page: it was a page of its own, or is easier to say. */
export interface MovedPage {
  readonly from: string;
  /** The name of the page that it leads to, and what that is called. */
  readonly page: string;
  readonly title: string;
}

/** The script that the pages of moved addresses run. */
export const movedScript = "moved.js";

/**
 * The addresses that the pages in `folder` take over, which each names in its front matter (`addresses: claims checks`):
 * `claims.html` leads to the place `claims` on it.
 */
export async function movedPages(folder: string): Promise<MovedPage[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const found = files.map(async (file) => {
    const text = await readFile(join(folder, file), "utf8");
    const page = file.replace(/\.md$/, "");
    const title = frontMatter(text, "title") ?? page;
    const addresses = frontMatter(text, "addresses")?.split(/ +/) ?? [];
    return addresses.filter(Boolean).map((from) => ({ from, page, title }));
  });
  return (await Promise.all(found)).flat();
}

/**
 * The page at a moved address. With scripts it carries over what stands behind the `#`, so that a link keeps its figures;
 * without them nothing could be made of that, and the browser goes on by itself.
 */
export function movedHtml({ from, page, title }: MovedPage): string {
  const to = page === "index" ? "./" : `./${page}.html`;
  return `<!doctype html>
<html lang="en" data-to="${to}" data-place="${from}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<script src="./${movedScript}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${to}#${from}"></noscript>
<p>This is now a part of <a href="${to}#${from}">${escaped(title)}</a>.</p>
</html>
`;
}
