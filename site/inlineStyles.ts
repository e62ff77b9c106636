import { posix } from "node:path";
import { transform } from "esbuild";

/** A style sheet as few bytes as it can be. */
export async function smallStyles(css: string): Promise<string> {
  const { code } = await transform(css, { loader: "css", minify: true, charset: "utf8" });
  return code.trim();
}

const sheet = /<link rel="stylesheet"[^>]*? href="([^"]*)">\n?/g;

/** The style sheets of a page (its path from the root of the site), as paths from the root. */
export function styleSheets(html: string, page: string): string[] {
  return [...html.matchAll(sheet)].map(([, href = ""]) => posix.join(posix.dirname(page), href));
}

/**
 * A page with its style sheets, `css`, within: what is seen first waits for no other file. `more` are rules that the page adds.
 */
export function withStyles(html: string, css: string, more = ""): string {
  let isIn = false;
  return html.replaceAll(/<link rel="preload" as="style"[^>]*>\n?/g, "").replaceAll(sheet, () => {
    if (isIn) return "";
    isIn = true;
    return `<style>${(css + more).replaceAll("</style", "<\\/style")}</style>\n`;
  });
}
