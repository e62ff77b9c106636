import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { adopt, endWithParent, inOwnGroup } from "./children.js";

/** What a finished command left: its exit code (null when a signal ended it) and what it printed, both streams in order. */
export interface Finished {
  code: number | null;
  output: string;
}

/** The environment of the project's commands: its own tools on the PATH, no telemetry, no colour codes in what is read. */
export function toolEnvironment(root: string, environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return {
    ...environment,
    PATH: [join(root, "node_modules", ".bin"), environment.PATH ?? ""].join(delimiter),
    OBSERVABLE_TELEMETRY_DISABLE: "true",
    NO_COLOR: "1",
    FORCE_COLOR: "0",
  };
}

/** Framework's command line as a file that node runs; going past node_modules/.bin leaves no shell between to kill. */
export function frameworkScript(root: string): string {
  return join(root, "node_modules", "@observablehq", "framework", "dist", "bin", "observable.js");
}

/** Runs node with `args` in `cwd` to its end; it ends with this process. Rejects only when it cannot be started. */
export function runNode(args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...endWithParent, ...args], {
      ...options,
      ...inOwnGroup,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    adopt(child);
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

/** Whether a number is that of another process that runs. */
export function isProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
