import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

// The workflow that publishes on GitHub Pages, which nothing here can run: what can be known of it without.
const read = (path: string): string => readFileSync(join(import.meta.dirname, "..", path), "utf8");
const workflow = read(".github/workflows/publish.yml");
const settings = JSON.parse(read("package.json")) as { scripts: Record<string, string>; engines: { node: string } };

/** Every value of a key of the workflow, in order. */
const valuesOf = (key: string): string[] =>
  [...workflow.matchAll(new RegExp(`^[ -]*${key}: (.*)$`, "gm"))].map(([, value = ""]) => value);

test("the workflow that publishes installs, tests, then builds, by scripts that there are", () => {
  const [, office = ""] = /\(`(apt-get install [^`]*)`\)/.exec(read("README.md")) ?? [];
  expect(office).toContain("libreoffice");
  expect(valuesOf("run")).toEqual([
    "npm ci",
    `sudo apt-get update && sudo ${office.replace("install", "install -y")}`,
    "npm test",
    "npm run build",
  ]);
  expect(Object.keys(settings.scripts)).toEqual(expect.arrayContaining(["test", "build"]));
  expect(settings.engines.node).toBe(`>=${valuesOf("node-version")[0]}`);
});

test("it takes what the build makes, in GitHub's own actions alone", () => {
  expect(valuesOf("path")).toEqual(["dist"]);
  expect(valuesOf("uses").map((action) => action.replace(/@v\d+$/, ""))).toEqual([
    "actions/checkout",
    "actions/setup-node",
    "actions/configure-pages",
    "actions/upload-pages-artifact",
    "actions/deploy-pages",
  ]);
});

test("it may read, and only the job that publishes may do that", () => {
  const [before = "", build = "", deploy = ""] = workflow.split(/^ {2}(?:build|deploy):$/m);
  const granted = (text: string): string[] =>
    [...text.matchAll(/^ +([\w-]+): (?:read|write)$/gm)].map(([line]) => line.trim());
  expect(before).toContain("\npermissions: {}\n");
  expect([granted(before), granted(build), granted(deploy)]).toEqual([
    [],
    ["contents: read", "pages: read"],
    ["pages: write", "id-token: write"],
  ]);
});

test("the build is told the address it is published at", () => {
  expect(valuesOf("SITE_URL")).toEqual(["${{ steps.pages.outputs.base_url }}/"]);
});
