import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "es-module-lexer";
import { transform, type TransformFailure } from "esbuild";
import { codeFences } from "./pageCode.js";
import { runNode } from "./process.js";

/** What a page's imports are called while they are checked: no name that Framework takes for a page or a loader. */
const importsFile = (page: string): string => page.replace(/\.md$/, ".md-imports.ts");

/**
 * Type-checks the project in `root` as its tsconfig.json says and, with it, the imports of its pages: each page
 * (a path such as `src/index.md`) is read as a module that holds its import statements on the lines where they stand.
 * Also checks the syntax of every code fence. Returns one line a problem, `file:line what`, in order of place. `packages`
 * is the project whose TypeScript does the work.
 */
export async function typeProblems(root: string, pages: readonly string[], packages: string): Promise<string[]> {
  const sources = await Promise.all(
    pages.map(async (page) => ({ page, text: await readFile(join(root, page), "utf8") })),
  );
  const syntax = (await Promise.all(sources.map(({ page, text }) => fenceSyntaxProblems(page, text)))).flat();
  const broken = new Set(syntax.map((problem) => problem.slice(0, problem.indexOf(":"))));
  const checked = sources.filter(({ page }) => !broken.has(page));
  for (const { page, text } of checked) await writeFile(join(root, importsFile(page)), pageImports(text));
  try {
    const compiler = join(packages, "node_modules", "typescript", "bin", "tsc");
    // A page uses what it imports in places that no compiler reads.
    const options = ["--noEmit", "--noUnusedLocals", "false", "--pretty", "false", "--project", root];
    const { code, output } = await runNode([compiler, ...options], { cwd: root, env: process.env });
    const problems = compilerProblems(output);
    if (code !== 0 && problems.length === 0) problems.push(`types: ${output.trim() || `ended with code ${code}`}`);
    return [...syntax, ...problems];
  } finally {
    for (const { page } of checked) await rm(join(root, importsFile(page)), { force: true });
  }
}

/**
 * The import statements of a page as a module whose lines are the page's: everything else is blank, so that a
 * diagnostic's line is the page's line.
 */
export function pageImports(markdown: string): string {
  const lines = markdown.split(/\r?\n/).map(() => "");
  for (const fence of codeFences(markdown)) {
    const [imports] = parse(fence.code);
    for (const { importStart, importEnd } of imports.filter(({ type }) => type === "static")) {
      const at = fence.line - 2 + fence.code.slice(0, importStart).split("\n").length;
      for (const [offset, text] of `${fence.code.slice(importStart, importEnd)};`.split("\n").entries()) {
        lines[at + offset] = [lines[at + offset], text].filter(Boolean).join(" ");
      }
    }
  }
  // Without an import or export TypeScript takes a file for a global script.
  return [...lines, "export {};"].join("\n");
}

/** One line for the first syntax error in each code fence of a page. */
export async function fenceSyntaxProblems(page: string, markdown: string): Promise<string[]> {
  const found = await Promise.all(
    codeFences(markdown).map(async ({ code, language, line }) => {
      const errors = await transform(code, {
        loader: language,
        format: "esm",
        target: "esnext",
        logLevel: "silent",
      }).then(
        () => [],
        (failure: TransformFailure) => failure.errors,
      );
      return errors.map(({ text, location }) => `${page}:${line - 1 + (location?.line ?? 1)} ${language}: ${text}`);
    }),
  );
  return found.flat();
}

/** What the compiler printed, `path(line,column): error TS1: text`, as `path:line types: text`; text may go on, indented. */
export function compilerProblems(output: string): string[] {
  const problems: string[] = [];
  for (const line of output.split("\n")) {
    const place = /^(\S.*?)\((\d+),\d+\): error TS\d+: (.*)$/.exec(line);
    const bare = /^error TS\d+: (.*)$/.exec(line);
    if (place !== null) {
      const path = String(place[1]).replace(/\.md-imports\.ts$/, ".md");
      problems.push(`${path}:${place[2]} types: ${place[3]}`);
    } else if (bare !== null) problems.push(`types: ${bare[1]}`);
    else if (/^\s+\S/.test(line) && problems.length > 0) problems.push(`${problems.pop()}\n${line}`);
  }
  return [...new Set(problems)];
}
