import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loaderProblems, runLoaders } from "../../site/runLoaders.js";

// Within the project, where loaders find its packages.
const build = join(import.meta.dirname, "..", "..", ".build");
mkdirSync(build, { recursive: true });
const folder = mkdtempSync(join(build, "loaders-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a good loader leaves its file, a failing or silent one none, and all problems come together", async () => {
  mkdirSync(join(folder, "src"));
  const scripts = {
    good: 'process.stdout.write("a\\r\\n1\\r\\n");',
    bad: 'console.error("data/a.csv:2 a: got \\"x\\" (a number)"); process.exitCode = 1;',
    worse: 'console.error("data/a.csv:2 a: got \\"x\\" (a number)"); process.exitCode = 2;',
    silent: "",
    exits: 'console.error("told"); process.exit(3); process.stdout.write("too late");',
    throws: 'throw new Error("thrown");',
    last: 'process.stdout.write("b\\r\\n");',
  };
  for (const [name, code] of Object.entries(scripts)) writeFileSync(join(folder, "src", `${name}.csv.ts`), code);
  const loaders = Object.keys(scripts).map((name) => ({ script: `${name}.csv.ts`, output: `${name}.csv` }));
  const target = join(folder, "out");
  const runs = await runLoaders(folder, loaders, target, process.env);
  expect(runs.map(({ succeeded }) => succeeded)).toEqual([true, false, false, false, false, false, true]);
  expect(readFileSync(join(target, "good.csv"), "utf8")).toBe("a\r\n1\r\n");
  expect(readFileSync(join(target, "last.csv"), "utf8")).toBe("b\r\n");
  expect(
    ["bad.csv", "worse.csv", "silent.csv", "exits.csv", "throws.csv"].filter((name) => existsSync(join(target, name))),
  ).toEqual([]);
  expect(loaderProblems(runs)).toEqual([
    'src/bad.csv.ts and 1 more: loader failed:\n  data/a.csv:2 a: got "x" (a number)',
    "src/silent.csv.ts: loader failed:\n  printed nothing",
    "src/exits.csv.ts: loader failed:\n  told",
    "src/throws.csv.ts: loader failed:\n  thrown",
  ]);
});

test("a loader that ends without a word has its code told", () => {
  const run = { script: "a.csv.ts", output: "a.csv", succeeded: false, messages: "ended with code 3\n" };
  expect(loaderProblems([run])).toEqual(["src/a.csv.ts: loader failed:\n  ended with code 3"]);
});

test("where a loader takes the process down, those before it stand and the rest have failed", async () => {
  const root = join(folder, "down");
  mkdirSync(join(root, "src"), { recursive: true });
  writeFileSync(join(root, "src", "a.csv.ts"), 'process.stdout.write("a");');
  writeFileSync(join(root, "src", "b.csv.ts"), 'process.kill(process.pid, "SIGKILL"); await new Promise(() => {});');
  writeFileSync(join(root, "src", "c.csv.ts"), 'process.stdout.write("c");');
  const loaders = ["a", "b", "c"].map((name) => ({ script: `${name}.csv.ts`, output: `${name}.csv` }));
  const runs = await runLoaders(root, loaders, join(root, "out"), process.env);
  expect(runs.map(({ succeeded }) => succeeded)).toEqual([true, false, false]);
  expect(loaderProblems(runs)).toEqual(["src/b.csv.ts and 1 more: loader failed:\n  ended by SIGKILL"]);
});
