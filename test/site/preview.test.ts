import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../site/freePort.js";
import { toolEnvironment } from "../../site/process.js";
import { project, smallProject } from "./smallProject.js";

const { root, write, restore, remove } = smallProject();
const stale = "src/.observablehq/cache/data/a.csv";
let start: ChildProcess;
let url = "";
let printed = "";

beforeAll(async () => {
  // A table from before: newer than its loader, so that Framework would serve it.
  write(stale, "name,value\nx,old\n");
  const port = await freePort(39_000, "127.0.0.1");
  url = `http://127.0.0.1:${port}/_file/data/a.csv`;
  const args = ["--import", "tsx", join(project, "loaders", "bin", "start.ts"), "--no-open", "--port", String(port)];
  start = spawn(process.execPath, args, {
    cwd: root,
    env: toolEnvironment(project),
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [start.stdout, start.stderr])
    stream?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  await until(() => printed.includes(`The notebook is open on http://localhost:${port} (Ctrl+C stops it).\n`));
}, 30_000);
afterAll(() => {
  start.kill("SIGKILL");
  remove();
});

async function until(holds: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not within ${milliseconds} ms; printed:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const table = async (): Promise<string> => (await fetch(url)).text();

test("what an earlier run left is not served", async () => {
  expect(await table()).toBe("name,value\nx,1\n");
});

test("a published file has its stable address here too", async () => {
  expect(await (await fetch(url.replace("/_file", ""))).text()).toBe("name,value\nx,1\n");
});

test("an edit in data/ is followed", async () => {
  write("data/a.csv", "name,value\nx,2\n");
  await until(async () => (await table()) === "name,value\nx,2\n");
  expect(printed).toContain("data/a.csv changed\n");
});

test("a failing loader's message is printed, and its repair followed", async () => {
  write("data/a.csv", "name,value\nx,bad\n");
  await until(async () => {
    await table();
    return printed.includes('data/a.csv:2 value: got "bad" (a number)\n');
  });
  restore("data/a.csv");
  await until(async () => (await table()) === "name,value\nx,1\n");
});

test("an interrupt stops it and all it started", async () => {
  // The port that readers use, and the next one, on which Framework serves behind it.
  const port = Number(new URL(url).port);
  const portsInUse = new RegExp(`\\b(?:${port}|${port + 1})\\b`);
  const children = (): number[] =>
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, "utf8").match(portsInUse) !== null;
        } catch {
          return false;
        }
      });
  const hasProc = process.platform === "linux";
  expect(hasProc ? children().length : 2).toBe(2);
  const ended = once(start, "exit");
  start.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
  expect(hasProc ? children() : []).toEqual([]);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});
