import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { expect, it } from "vitest";
import { filesIn, loadProject } from "../loaders/read/project.js";
import { listFiles } from "../site/snapshot.js";

// What every story shares: it names nothing of the one in data/, and stands without it.
const root = join(import.meta.dirname, "..");
const rooms = ["language", "model", "format", "state", "notebook", "components", "export", "styles", "data"].map(
  (room) => `src/${room}`,
);
const folders = [
  ...rooms,
  "loaders",
  "site",
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/src`),
];

/** Names that only this story has: of its lines, scenarios, checks, claims, pairs of currencies, and those it tells of. */
function storyNames(): string[] {
  const { lines, scenarios, checks, claims, rates, sources } = loadProject(filesIn(join(root, "data")));
  const told = [...claims.map(({ subject }) => subject), ...sources.map(({ title }) => title.replace(/^\S+/, ""))];
  const reports = sources.flatMap(({ cites }) => cites.split(";").map((cite) => cite.replace(/:.*/, "").trim()));
  return [
    ...lines.map(({ record }) => record.name),
    ...scenarios.map(({ record }) => record.scenario),
    ...checks.map(({ record }) => record.check),
    ...claims.map(({ claim }) => claim),
    ...rates.map(({ pair }) => pair),
    ...reports.filter((report) => report !== ""),
    // What starts with a capital letter, but for words of the language: AI, US, American.
    ...told.flatMap((text) => text.match(/(?<![\w’'])(?!American)[A-Z]\w{2,}/g) ?? []),
  ];
}

it("names nothing of the story in its code", async () => {
  const names = [...new Set(storyNames())];
  expect(names).toEqual(
    expect.arrayContaining(["ByteDance", "Nvidia", "H200", "Financial Times", "CNY/USD", "h200_units"]),
  );
  const anyName = new RegExp(`(?<!\\w)(?:${names.join("|")})(?!\\w)`, "g");
  const files = (await Promise.all(folders.map((folder) => listFiles(root, folder)))).flat();
  const found = await Promise.all(
    files
      .filter((file) => /\.(?:ts|css)$/.test(file))
      .map(async (file) => {
        const text = readFileSync(join(root, file), "utf8");
        // Comments may take their examples from the story at hand.
        const { code } = await transform(text, { loader: extname(file) === ".css" ? "css" : "ts", charset: "utf8" });
        return [...new Set(code.match(anyName))].map((name) => `${file}: ${name}`);
      }),
  );
  expect(found.flat()).toEqual([]);
});

it("type-checks without pages, data and the story's own pictures", { timeout: 120_000 }, async () => {
  const alone = mkdtempSync(join(tmpdir(), "kit-"));
  try {
    for (const folder of folders) {
      mkdirSync(join(alone, folder, ".."), { recursive: true });
      cpSync(join(root, folder), join(alone, folder), { recursive: true });
    }
    cpSync(join(root, "package.json"), join(alone, "package.json"));
    symlinkSync(join(root, "node_modules"), join(alone, "node_modules"));
    const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")) as {
      compilerOptions: object;
    };
    const include = folders.map((folder) => `${folder}/**/*.ts`);
    writeFileSync(join(alone, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
    const told = await promisify(execFile)(join(root, "node_modules/.bin/tsc"), ["--noEmit", "-p", alone]).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    expect(told.stdout).toBe("");
  } finally {
    rmSync(alone, { recursive: true, force: true });
  }
});
