import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * The script in the head of every page, made from the modules in `sources`, the folder of the pages: it names the language
 * before anything is painted, and starts the page's own script. A project without one starts that at once.
 */
export async function headScript(sources: string): Promise<string> {
  const entry = join(sources, "components", "headStart.ts");
  if (!existsSync(entry)) return atOnce;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
  });
  return (outputFiles[0]?.text ?? "").trim();
}

const atOnce =
  'addEventListener("DOMContentLoaded",()=>import(document.documentElement.dataset.scripts.split(" ")[0]));';
