import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Bundle, bundleFault, bundleScripts, removeUnbundled } from "../../site/bundle.js";
import { pageScript } from "../../site/pageScript.js";
import { listFiles } from "../../site/snapshot.js";

let root = "";
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "bundle-"))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const client = "_observablehq/client.00000000.js";

const registered = [
  'import {registerFile} from "./_observablehq/stdlib.00000000.js";\n',
  'registerFile("./a.json", {"name":"./a.json","mimeType":"application/json","path":"./_file/a.12345678.json","lastModified":1,"size":5});\n',
].join("");

/** A page as Framework writes it, which uses the modules it names. */
function page(...modules: string[]): string {
  const names = modules.map((_, index) => `a${index}`);
  const imports = modules.map((module) => `import("./_import/${module}.00000000.js")`);
  const cell = `const [${names.map((name) => `{a: ${name}}`).join(", ")}] = await Promise.all([${imports.join(", ")}]);`;
  const code = `\nimport {define} from "./${client}";\n${registered}define({body: async () => {\n${cell}\nreturn {${names.join(",")}};\n}});\n`;
  return `<link rel="modulepreload" href="./${client}">\n<script type="module">\n${code}</script>\n`;
}

const files: Record<string, string> = {
  "node_modules/@observablehq/plot/package.json":
    '{"name": "@observablehq/plot", "version": "1.2.3", "main": "index.js"}',
  "node_modules/@observablehq/plot/index.js":
    'export const plot = "all of Plot"; export const unused = "not of the site";',
  "src/all.ts": 'export const a: string = "on every page";',
  "src/named.ts": 'import { type Types } from "@observablehq/plot"; export const a = "types" as unknown as Types;',
  "src/deep/some.ts": 'import { inner } from "./inner.js"; export const a = inner;',
  "src/deep/inner.ts": 'export const inner = "on two pages";',
  "src/one.ts": 'export const a = "on one page"; export const b = "on none";',
  "src/chart.ts": 'export const a = async () => (await import("./drawing.js")).draw;',
  "src/drawing.ts": 'import { plot } from "@observablehq/plot"; export const draw = plot;',
  [`site/${client}`]: 'export const define = (cell) => [cell, "of Framework"];',
  "site/_node/@observablehq/plot@1.2.3/index.00000000.js": "export {};",
  "site/_import/all.00000000.js": "export {};",
  "site/_import/style.00000000.css": "a {}",
  "site/index.html": page("all", "one", "deep/some"),
  "site/a.html": page("all", "deep/some"),
  "site/b.html": page("all", "chart"),
  "site/c.html": page("all", "chart"),
};

async function bundle(changed: Record<string, string> = {}): Promise<Bundle> {
  for (const [path, content] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const site = join(root, "site");
  const names = await listFiles(site);
  const pages = names.filter((name) => name.endsWith(".html"));
  const codes = new Map(pages.map((name) => [name, pageScript(read(name))]));
  const places = { root, sources: join(root, "src"), site };
  const bundled = await bundleScripts(places, codes);
  await removeUnbundled(site, names);
  return bundled;
}

const read = (path: string): string => readFileSync(join(root, "site", path), "utf8");

test("a page runs one script of its own, shares one with all, and loads later what it asks for later", async () => {
  const { scripts, parts } = await bundle();
  const codeOf = (page: string): string[] => (scripts[page] ?? []).map(read);
  expect(codeOf("index.html")).toEqual([
    expect.stringContaining("on one page"),
    expect.stringMatching(/on every page(?:.|\n)*on two pages/),
  ]);
  expect(codeOf("a.html")[1]).toBe(codeOf("index.html")[1]);
  expect(scripts["b.html"]?.slice(1)).toEqual(scripts["c.html"]?.slice(1));
  expect(codeOf("b.html").join("")).not.toContain("all of Plot");
  // What others share is not for readers of the first page.
  expect(codeOf("b.html").join("")).toContain(".draw");
  expect(codeOf("index.html").join("")).not.toContain(".draw");
  const all = readdirSync(join(root, "site", "_js")).map((name) => read(`_js/${name}`));
  expect(all.filter((code) => code.includes("all of Plot"))).toHaveLength(1);
  expect(parts).toEqual([{ place: "_js/", name: "@observablehq/plot", version: "1.2.3" }]);
  expect(all.join("")).not.toContain("of Framework");
});

test("what comes later and needs some of what pages share does not cut that into pieces", async () => {
  const { scripts } = await bundle({
    "src/drawing.ts":
      'import { a } from "./all.js"; import { more } from "./more.js"; export const draw = [a, more, "late"];',
    "src/more.ts": 'export const more = "for later alone";',
  });
  const codes = (scripts["index.html"] ?? []).map(read);
  expect(codes).toEqual([
    expect.stringContaining("on one page"),
    expect.stringMatching(/on every page(?:.|\n)*on two pages/),
  ]);
  expect(codes.join("")).not.toMatch(/"late"/);
  const late = readdirSync(join(root, "site", "_js")).map((name) => read(`_js/${name}`));
  expect(late.filter((code) => /for later alone(?:.|\n)*"late"/.test(code))).toHaveLength(1);
});

test("a worker is one file of its own, without what pages share, and pages get its address", async () => {
  const { scripts, parts } = await bundle({
    "src/chart.ts": 'export const a = async () => new Worker((await import("./sumWorker.js")).address);',
    "src/sumWorker.ts":
      'import { a } from "./all.js"; import { plot } from "@observablehq/plot"; export const address = import.meta.url; postMessage(a + plot);',
  });
  const names = readdirSync(join(root, "site", "_js"));
  const [worker, ...others] = names.filter((name) => name.startsWith("sumWorker-"));
  expect([worker, others]).toEqual([expect.stringMatching(/^sumWorker-[A-Z0-9]{8}\.js$/), []]);
  expect(read(`_js/${worker}`)).toMatch(/on every page(?:.|\n)*all of Plot/);
  expect(read(`_js/${worker}`)).not.toMatch(/of Framework|^import/);
  const pointing = names.map((name) => read(`_js/${name}`)).filter((code) => code.includes(String(worker)));
  expect(pointing).toEqual([expect.stringContaining(`new URL("./${worker}",import.meta.url).href`)]);
  // What it shares with the first page and what it shares with others are each still in one piece.
  expect(scripts["b.html"]).toHaveLength(3);
  expect(parts).toEqual([{ place: "_js/", name: "@observablehq/plot", version: "1.2.3" }]);
});

test("an import of types alone brings nothing", async () => {
  const { scripts } = await bundle({ "site/index.html": page("all", "named"), "site/a.html": page("all", "named") });
  expect((scripts["index.html"] ?? []).map(read).join("")).not.toContain("all of Plot");
});

test("only what pages use is left, and no module it was made of", async () => {
  await bundle();
  const names = await listFiles(join(root, "site"));
  expect(names.filter((name) => !name.startsWith("_js/"))).toEqual([
    "_import/style.00000000.css",
    "a.html",
    "b.html",
    "c.html",
    "index.html",
  ]);
  const scripts = names
    .filter((name) => name.startsWith("_js/"))
    .map(read)
    .join("\n");
  expect(scripts).not.toMatch(/not of the site|on none|_npm/);
  // Where files of data lie is told by pages: what is in a file changes no script.
  expect(scripts).not.toMatch(/a\.json|12345678/);
});

test("the same sources give the same names, others give others", async () => {
  const names = () => readdirSync(join(root, "site", "_js")).sort();
  await bundle();
  const first = names();
  rmSync(join(root, "site"), { recursive: true });
  await bundle();
  expect(names()).toEqual(first);
  rmSync(join(root, "site"), { recursive: true });
  await bundle({ "src/one.ts": 'export const a = "changed";' });
  expect(names().filter((name) => !first.includes(name))).toEqual([expect.stringMatching(/^index-\w+\.js$/)]);
});

test("what cannot be bundled is told", async () => {
  const broken = bundle({ "src/one.ts": 'export {a} from "./nowhere.js";' });
  await expect(broken).rejects.toThrow('src/one.ts: Could not resolve "./nowhere.js"');
});

test("what the system refuses the bundler is told as of any file", () => {
  const text = "Failed to write to output file: write /a/_js/b.js: no space left on device";
  const fault = bundleFault({ errors: [{ text, location: null }] });
  expect(fault).toEqual(new Error("build: the disk is full (make room on the disk, then run it again)"));
});
