import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The project whose build and preview are tried. */
export const project = join(import.meta.dirname, "..", "..");

/** The files of a small notebook: one page, one component, one table made by a loader from data/. */
export const sources: Record<string, string> = {
  "package.json": '{"name": "small", "type": "module", "description": "A small notebook."}',
  "package-lock.json": "{}",
  "observablehq.config.ts": `export default {
    title: "Small", root: "src", output: ".build/site", pages: [{name: "A", path: "/"}],
    globalStylesheets: [], footer: "", search: false, pager: false, toc: false, head: '<link rel="icon" href="data:,">'
  };`,
  "data/a.csv": "name,value\nx,1\n",
  "data/story.csv": [
    "key,value",
    "id,small",
    "title,Small",
    "description,A small notebook.",
    "language,en",
    "pages,index",
    "package_title,Small",
    "package_description,A small table.",
    "licence,MIT",
    "licence_title,MIT License",
    "edition,2026-02-03",
    "",
  ].join("\n"),
  "src/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  "src/styles/theme.css": ":root { --paper: light-dark(#fffdf8, #15171a); }\n",
  "src/styles/charts.css": ":root { --chart-bar: light-dark(#4d5661, #a9b2bd); }\n",
  "loaders/readTable.ts": `import { readFileSync } from "node:fs";
    export function readTable(): string {
      const text = readFileSync("data/a.csv", "utf8");
      if (!text.includes("bad")) return text;
      console.error('data/a.csv:2 value: got "bad" (a number)');
      process.exit(1);
    }`,
  "src/data/a.csv.ts": 'import { readTable } from "../../loaders/readTable.js";\nprocess.stdout.write(readTable());\n',
  "src/components/title.ts": "export const title: string = 'Small';\n",
  "src/index.md": [
    "# Small",
    "",
    "[Table](./data/a.csv)",
    "",
    "```js",
    'import {title} from "./components/title.js";',
    "display(title);",
    'display(await FileAttachment("data/a.csv").text());',
    "```",
    "",
  ].join("\n"),
};

/** A small notebook in a folder of its own, using this project's packages. */
export interface SmallProject {
  root: string;
  write(path: string, content: string): void;
  /** Puts a file back as it was, or away when it was not there. */
  restore(path: string): void;
  remove(): void;
}

export function smallProject(): SmallProject {
  const root = mkdtempSync(join(tmpdir(), "small-"));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  cpSync(join(project, "tsconfig.json"), join(root, "tsconfig.json"));
  for (const [path, content] of Object.entries(sources)) write(path, content);
  return {
    root,
    write,
    restore(path) {
      const content = sources[path];
      if (content === undefined) rmSync(join(root, path));
      else write(path, content);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
