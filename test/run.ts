import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runNode, toolEnvironment } from "../site/process.js";
import { countsLine, countTests, sumCounts, type Counts } from "./testCounts.js";

/**
 * `npm test`: every check of the project, all of them whatever fails; only the browser needs the builds. Stages of one
 * wave run side by side, as each has use for one core; those that have use for all run alone. A failing stage prints all
 * it said. The last line counts tests, each other stage as one.
 */
interface Stage {
  name: string;
  args: string[];
  /** The name of the report vitest writes; without one the stage is a single test. */
  report?: string;
  /** The stages that have to pass first. */
  needs?: readonly string[];
}

const root = join(import.meta.dirname, "..");
const reports = join(root, ".build", "test");
const tool = (path: string): string => join(root, "node_modules", path);

function vitest(report: string, ...args: string[]): string[] {
  const output = `--outputFile.json=${join(reports, `${report}.json`)}`;
  return [tool("vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json", output, ...args];
}

const waves: Stage[][] = [
  [
    { name: "build", args: ["--import", "tsx", "loaders/bin/build.ts"] },
    {
      name: "another story",
      args: ["--import", "tsx", "loaders/bin/build.ts", "--story", "test/stories/night-buses"],
    },
    { name: "types", args: [tool("typescript/bin/tsc"), "--noEmit"] },
    { name: "types without a screen", args: [tool("typescript/bin/tsc"), "--project", "tsconfig.screenless.json"] },
    { name: "lint", args: [tool("oxlint/bin/oxlint"), "--max-warnings=0", "."] },
    { name: "arrows", args: ["--import", "tsx", "test/arrows.ts"] },
    { name: "format", args: [tool("oxfmt/bin/oxfmt"), "--check", "."] },
  ],
  [{ name: "unit and properties", args: vitest("unit"), report: "unit" }],
  [
    {
      name: "browser",
      args: vitest("browser", "--config", "vitest.browser.config.ts"),
      report: "browser",
      needs: ["build", "another story"],
    },
  ],
  [{ name: "workbook", args: vitest("workbook", "--config", "vitest.office.config.ts"), report: "workbook" }],
];

async function runStage({ args, report }: Stage): Promise<{ counts: Counts; output: string }> {
  const { code, output } = await runNode(args, { cwd: root, env: toolEnvironment(root) });
  if (report === undefined) return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, output };
  const counts = countTests(await readFile(join(reports, `${report}.json`), "utf8").catch(() => null));
  // An error outside all tests fails the run without failing a test.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { counts, output };
}

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
const results = new Map<string, Counts>();

async function tellStage(stage: Stage): Promise<void> {
  const started = performance.now();
  const missing = (stage.needs ?? []).filter((name) => results.get(name)?.failed !== 0);
  const { counts, output } =
    missing.length > 0
      ? { counts: { passed: 0, failed: 1 }, output: `not run, because ${missing.join(" and ")} failed\n` }
      : await runStage(stage);
  results.set(stage.name, counts);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${stage.name}: ${countsLine(counts)} (${seconds} s)`);
  if (counts.failed > 0) console.log(output);
}

for (const wave of waves) await Promise.all(wave.map(tellStage));
const total = sumCounts([...results.values()]);
console.log(countsLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
