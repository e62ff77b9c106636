import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { codeFences } from "./pageCode.js";

/**
 * Type-checks the project in `root` as its tsconfig.json says and, with it, the imports of its pages: each page
 * (a path such as `src/index.md`) is read as a module that holds its import statements on the lines where they stand.
 * Also checks the syntax of every code fence. Returns one line a problem, `file:line what`, in order of place.
 */
export function typeProblems(root: string, pages: readonly string[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    { noEmit: true },
    {
      ...ts.sys,
      getCurrentDirectory: () => root,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
      },
    },
  );
  if (config === undefined) throw new Error(`${root}/tsconfig.json: file: not found`);
  const sources = new Map(pages.map((page) => [page, readFileSync(join(root, page), "utf8")]));
  const modules = new Map([...sources].map(([page, text]) => [resolve(root, `${page}.ts`), pageImports(page, text)]));
  const options: ts.CompilerOptions = { ...config.options, noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = (path) => modules.has(resolve(path)) || fileExists(path);
  host.readFile = (path) => modules.get(resolve(path)) ?? readFile(path);
  host.getSourceFile = (path, version, ...others) => {
    const text = modules.get(resolve(path));
    return text === undefined
      ? getSourceFile.call(host, path, version, ...others)
      : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram([...config.fileNames, ...modules.keys()], options, host);
  const problems = ts.getPreEmitDiagnostics(program).map((diagnostic) => describe(root, diagnostic));
  const syntax = [...sources].flatMap(([page, text]) => fenceSyntaxProblems(page, text));
  return [...new Set([...syntax, ...problems])];
}

/**
 * The import statements of a page as a module whose lines are the page's: everything else is blank, so that a
 * diagnostic's line is the page's line.
 */
export function pageImports(page: string, markdown: string): string {
  const lines = markdown.split(/\r?\n/).map(() => "");
  for (const fence of codeFences(markdown)) {
    const file = parse(page, fence.code);
    for (const statement of file.statements.filter(ts.isImportDeclaration)) {
      const { line } = file.getLineAndCharacterOfPosition(statement.getStart(file));
      const at = fence.line - 1 + line;
      for (const [offset, text] of statement.getText(file).split("\n").entries()) {
        lines[at + offset] = [lines[at + offset], text].filter(Boolean).join(" ");
      }
    }
  }
  // Without an import or export TypeScript takes a file for a global script.
  return [...lines, "export {};"].join("\n");
}

/** One line for each syntax error in the code fences of a page. */
export function fenceSyntaxProblems(page: string, markdown: string): string[] {
  return codeFences(markdown).flatMap((fence) => {
    const { diagnostics = [] } = ts.transpileModule(fence.code, {
      fileName: `${page}.${fence.language}`,
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, allowJs: true },
    });
    const file = parse(page, fence.code);
    return diagnostics.map((diagnostic) => {
      const { line } = file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
      return `${page}:${fence.line + line} ${fence.language}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
    });
  });
}

function parse(page: string, code: string): ts.SourceFile {
  return ts.createSourceFile(`${page}.ts`, code, ts.ScriptTarget.ESNext, true);
}

function describe(root: string, diagnostic: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n  ");
  if (diagnostic.file === undefined) return `types: ${message}`;
  const path = relative(root, diagnostic.file.fileName).replace(/\.md\.ts$/, ".md");
  const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  return `${path}:${line + 1} types: ${message}`;
}
