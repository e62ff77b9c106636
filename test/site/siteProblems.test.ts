import { expect, test } from "vitest";
import { packageProblems, siteProblems } from "../../site/siteProblems.js";

function problems(site: Record<string, string>): string[] {
  const whole: Record<string, string> = { "index.html": "", ...site };
  return siteProblems(Object.keys(whole), (name) => whole[name] ?? "");
}

test("a sound site has none", () => {
  const registered = '"mimeType":"text/csv","path":"./_file/a.1.csv"';
  expect(
    problems({
      "index.html": `<script type="module">import "./a.js"; registerFile("a", {${registered}});</script><a href="./b">b</a>`,
      "a.js": 'import "./c.js"; import("data:text/javascript,1");',
      "b.html": '<a href="./">a</a><a href="https://a.example/">source</a>',
      "c.js": "",
      "_file/a.1.csv": "",
      "_observablehq/client.js": 'import("../_npm/d3@0.0.1/_esm.js")',
    }),
  ).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ["no first page", { "index.html": '<div class="observablehq--error">x</div>' }, 'index.html: page: "x" (no error)'],
  [
    "a link to nowhere",
    { "index.html": '<a href="./b">b</a>' },
    'index.html: link: leads nowhere: "./b" (a page or file)',
  ],
  [
    "an image from elsewhere",
    { "index.html": '<img src="https://a.example/a.png">' },
    'index.html: request: goes to another origin: "https://a.example/a.png" (a file of the site)',
  ],
  [
    "a TypeScript address",
    { "a.js": 'import "./b.ts";', "b.ts": "" },
    'a.js: import: is TypeScript, which no browser runs: "./b.ts" (the same name ending in .js)',
  ],
  ["a bare import", { "a.js": 'import "htl";' }, 'a.js: import: not resolved: "htl" (a package in node_modules)'],
  [
    "a bare import in a page",
    { "index.html": '<script type="module">import "htl";</script>' },
    'index.html: import: not resolved: "htl" (a package in node_modules)',
  ],
  ["a missing module", { "a.js": 'import "./b.js";' }, 'a.js: request: not in the site: "./b.js"'],
  [
    "a missing attachment",
    { "a.js": '{"name":"a","mimeType":"text/csv","path":"./a.csv"}' },
    'a.js: request: not in the site: "./a.csv"',
  ],
  [
    "the host's root",
    { "index.html": '<img src="/a.png">', "a.png": "" },
    'index.html: request: not in the site: "/a.png"',
  ],
  [
    "a library fetched at build",
    { "index.html": '<script type="module">import "./_npm/d3@7/_esm.js";</script>', "_npm/d3@7/_esm.js": "" },
    'index.html: import: was fetched from a network address: "./_npm/d3@7/_esm.js" (a package in node_modules)',
  ],
])("%s is told", (_title, site, problem) => {
  expect(problems(site)).toEqual([problem]);
});

test("a site without a first page is told", () => {
  expect(siteProblems(["a.html"], () => "")).toEqual(["index.html: page: missing (a page src/index.md)"]);
});

test("the Data Package and the CSV files beside it agree", () => {
  const files = new Set(["data/a.csv", "data/b.csv", "_file/data/c.csv"]);
  expect(packageProblems('{"resources":[{"path":"a.csv"},{"path":"b.csv"}]}', files)).toEqual([]);
  expect(packageProblems('{"resources":[{"path":"a.csv"},{"path":"c.csv"}]}', files)).toEqual([
    'data/datapackage.json: resources: lists "c.csv" (a file in data/)',
    "data/b.csv: file: is not listed (in data/datapackage.json)",
  ]);
  expect(packageProblems("[]", files)[0]).toMatch(/^data\/datapackage.json: file: is not a Data Package: /);
});
