import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { project } from "./smallProject.js";

const folder = mkdtempSync(join(tmpdir(), "children-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A parent whose child starts one of its own; both would go on for a minute.
const loop = "setTimeout(() => {}, 60_000);";
writeFileSync(
  join(folder, "child.mjs"),
  `import { spawn } from "node:child_process";
  import { writeFileSync } from "node:fs";
  const inner = spawn(process.execPath, ["-e", ${JSON.stringify(loop)}], { stdio: "ignore" });
  writeFileSync(process.argv[2], process.pid + " " + inner.pid);
  ${loop}`,
);
writeFileSync(
  join(folder, "parent.ts"),
  `import { runNode } from ${JSON.stringify(join(project, "site", "process.ts"))};
  void runNode([${JSON.stringify(join(folder, "child.mjs"))}, String(process.argv[2])], { cwd: process.cwd(), env: process.env });`,
);

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A process that has ended and waits to be noticed is none.
    return process.platform !== "linux" || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
};

async function until<Value>(value: () => Value | false, milliseconds: number): Promise<Value | false> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await new Promise((go) => setTimeout(go, 20))) {
    const found = value();
    if (found !== false) return found;
  }
  return false;
}

test.each(["SIGTERM", "SIGINT", "SIGHUP", "SIGKILL"] as const)(
  "on %s all that a command started ends with it",
  async (signal) => {
    const told = join(folder, signal);
    const args = ["--import", "tsx", join(folder, "parent.ts"), told];
    const parent = spawn(process.execPath, args, { cwd: project, stdio: "ignore" });
    const ended = once(parent, "exit");
    const pids = await until(() => {
      try {
        const found = readFileSync(told, "utf8").split(" ").map(Number);
        return found.length === 2 && found;
      } catch {
        return false;
      }
    }, 20_000);
    if (pids === false) throw new Error("the child did not start");
    expect(pids.map(isRunning)).toEqual([true, true]);
    parent.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(await until(() => !pids.some(isRunning), 3_000)).toBe(true);
  },
);
