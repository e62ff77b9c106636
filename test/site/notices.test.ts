import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { siteFonts } from "../../site/fonts.js";
import { licenseNotices, noticeProblems, previewNotices } from "../../site/notices.js";
import { frameworkParts, shippedParts } from "../../site/shippedParts.js";

const root = mkdtempSync(join(tmpdir(), "notices-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files: Record<string, string> = {
  "package.json": '{"dependencies": {"font": "1.0.0"}}',
  "node_modules/font/package.json": '{"version": "1.0.0", "license": "OFL-1.1"}',
  "node_modules/font/LICENSE": "The font's licence.\n",
  "node_modules/font/files/a.woff2": "bytes",
  "node_modules/@fontsource-variable/inter/package.json": '{"version": "5.0.0", "license": "OFL-1.1"}',
  "node_modules/@fontsource-variable/inter/LICENSE": "Inter's licence.",
  "node_modules/a/package.json": '{"version": "2.0.0", "license": "MIT", "dependencies": {"inner": "^1", "b": "^1"}}',
  "node_modules/a/LICENCE.md": "A's licence.",
  "node_modules/a/NOTICE": "A's notice.",
  "node_modules/inner/package.json": '{"version": "1.5.0", "license": "ISC"}',
  "node_modules/inner/license": "The inner one's licence.",
  "node_modules/b/package.json":
    '{"version": "2.0.0", "license": "ISC", "bin": "b.js", "dependencies": {"command": "1"}}',
  "node_modules/b/LICENSE": "B's later licence.",
  "node_modules/a/node_modules/b/package.json": '{"version": "1.0.0"}',
  "node_modules/a/node_modules/b/COPYING": "B's licence.",
  "node_modules/command/package.json": '{"version": "1.0.0"}',
  "node_modules/command/LICENSE": "No part of the site.",
  "node_modules/bare/package.json": '{"version": "1.0.0", "license": "MIT"}',
  "node_modules/@observablehq/framework/package.json": '{"version": "1.13.0", "license": "ISC"}',
  "node_modules/@observablehq/framework/LICENSE": "Framework's licence.",
  "src/.observablehq/cache/_node/b@1.0.0/index.js": "",
  "src/.observablehq/cache/data/text.woff2": "bytes",
  "site/_node/a@2.0.0/index.js": "",
  "site/_node/b@1.0.0/index.js": "",
  "site/_node/bare@1.0.0/index.js": "",
  "site/data/text.woff2": "bytes",
  "site/data/other.woff2": "other bytes",
  "site/_fonts/figures.0a1b2c3d.woff2": "cut bytes",
};
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

test("what is shipped has its notices, in the version that is shipped, with what is built into it", async () => {
  const names = Object.keys(files).flatMap((path) => (path.startsWith("site/") ? [path.slice("site/".length)] : []));
  const rule = `\n${"-".repeat(80)}\n`;
  expect((await licenseNotices(root, join(root, "site"), shippedParts(names))).split(rule)).toEqual([
    "This site is made with the software and the typefaces below. Each is used under its own licence, which follows.\n",
    "@fontsource-variable/inter 5.0.0 (OFL-1.1)\nIn: _fonts/figures.0a1b2c3d.woff2\nNotebook Figures is a changed copy, with fewer characters, weights and features. Copyright 2016 The Inter Project Authors (https://github.com/rsms/inter)\n\nInter's licence.\n",
    "a 2.0.0 (MIT)\nIn: _node/a@2.0.0/\n\nA's licence.\nA's notice.\n",
    "b 1.0.0 (see below)\nIn: _node/b@1.0.0/\n\nB's licence.\n",
    "font 1.0.0 (OFL-1.1)\nIn: data/text.woff2\n\nThe font's licence.\n",
    "inner 1.5.0 (ISC)\nIn: a part of a\n\nThe inner one's licence.\n",
  ]);
});

test("a preview has the notices of what it has shipped so far", async () => {
  const cut = (await siteFonts()).flatMap(({ path, face }) => (face.name === "figures" ? [path] : []));
  expect((await previewNotices(root)).split(`\n${"-".repeat(80)}\n`)).toEqual([
    "This site is made with the software and the typefaces below. Each is used under its own licence, which follows.\n",
    `@fontsource-variable/inter 5.0.0 (OFL-1.1)\nIn: ${cut.join(", ")}\nNotebook Figures is a changed copy, with fewer characters, weights and features. Copyright 2016 The Inter Project Authors (https://github.com/rsms/inter)\n\nInter's licence.\n`,
    "@observablehq/framework 1.13.0 (ISC)\nIn: _observablehq/\n\nFramework's licence.\n",
    "b 1.0.0 (see below)\nIn: _node/b@1.0.0/\n\nB's licence.\n",
    "font 1.0.0 (OFL-1.1)\nIn: data/text.woff2\n\nThe font's licence.\n",
  ]);
});

const notices = [
  "Heading.",
  "@observablehq/framework 1.0.0 (ISC)\nIn: _js/\n\nISC",
  "@a/b 1.2.0 (MIT)\nIn: _js/\n\nMIT",
  "f 1.0.0 (OFL-1.1)\nIn: a.woff2, c.woff2\n\nOFL",
].join("\n---\n");

test.each([
  ["nothing", [...frameworkParts("_js/").slice(0, 1), { place: "_js/", name: "@a/b", version: "1.2.0" }], []],
  ["no typeface of a package", shippedParts(["a.woff2", "c.woff2"]), []],
  [
    "a package without its licence",
    [{ place: "_js/", name: "@a/b", version: "1.1.0" }],
    ["_js/: licence: no notice of @a/b in licenses.txt (its package in node_modules, with its licence)"],
  ],
  [
    "a package in another place",
    shippedParts(["_node/@a/b@1.2.0/index.js", "_node/@a/b@1.2.0/more.js"]),
    ["_node/@a/b@1.2.0/: licence: no notice of @a/b in licenses.txt (its package in node_modules, with its licence)"],
  ],
  [
    "a typeface without its licence",
    shippedParts(["b.woff2"]),
    ["b.woff2: licence: no notice of this typeface in licenses.txt (its package in node_modules, with its licence)"],
  ],
])("of shipped parts %s is told", (_title, parts, problems) => {
  expect(noticeProblems(parts, notices)).toEqual(problems);
});
