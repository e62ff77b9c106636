import { join } from "node:path";
import { build } from "esbuild";

/** The script that names the language of a page before it is painted, by its address in the site. */
export const languageScript = "language.js";

/** What that script does, made from the modules in `sources`, the folder of the pages. */
export async function languageScriptText(sources: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(sources, "components", "headLanguage.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** A page whose header has the toggle of languages, with that script as the first thing in its head; others as they are. */
export function withLanguageScript(html: string): string {
  if (!html.includes('id="languages"') || html.includes(`src="./${languageScript}"`)) return html;
  return html.replace(/(<meta charset="[^"]*">|<head>)/, `$1<script src="./${languageScript}"></script>`);
}
