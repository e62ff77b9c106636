import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placeData } from "../../site/placeData.js";

const folder = mkdtempSync(join(tmpdir(), "place-"));
const [site, outputs] = ["site", "outputs"].map((name) => join(folder, name)) as [string, string];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (root: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
};

const standIn = "0123abcd";
const registered = (name: string, ending: string, hash: string): string =>
  `registerFile("./data/${name}.${ending}", {"name":"./data/${name}.${ending}","mimeType":"x","path":"./_file/data/${name}.${hash}.${ending}"});`;

let moved: ReadonlyMap<string, string>;
beforeAll(async () => {
  write(site, {
    "index.html": [
      registered("record", "json", standIn),
      registered("table", "csv", standIn),
      `<a href="./_file/data/table.${standIn}.csv" download>`,
    ].join("\n"),
    [`_file/data/record.${standIn}.json`]: "data\n",
    [`_file/data/table.${standIn}.csv`]: "data\n",
    [`_file/data/absent.${standIn}.csv`]: "data\n",
    [`_file/other.${standIn}.csv`]: "a file of the story's own",
  });
  write(outputs, { "data/record.json": "{}", "data/table.csv": "a\r\n1\r\n", "data/package.json": "{}" });
  const names = ["data/record.json", "data/table.csv", "data/package.json", "data/absent.csv"];
  moved = await placeData(site, outputs, names);
});

test("data stand under their own names, and where pages read them under one that tells their content", () => {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
  expect(files.map((name) => name.replaceAll("\\", "/")).sort()).toEqual([
    "_file/data/record.44136fa3.json",
    "_file/data/table.64c0dea2.csv",
    `_file/other.${standIn}.csv`,
    "data/package.json",
    "data/table.csv",
    "index.html",
  ]);
  expect(readFileSync(join(site, "data/table.csv"), "utf8")).toBe("a\r\n1\r\n");
});

test("pages name them so", () => {
  expect(readFileSync(join(site, "index.html"), "utf8").split("\n")).toEqual([
    registered("record", "json", "44136fa3"),
    registered("table", "csv", "64c0dea2"),
    '<a href="./_file/data/table.64c0dea2.csv" download>',
  ]);
  expect([...moved]).toEqual([
    [`_file/data/record.${standIn}.json`, "_file/data/record.44136fa3.json"],
    [`_file/data/table.${standIn}.csv`, "_file/data/table.64c0dea2.csv"],
  ]);
});
