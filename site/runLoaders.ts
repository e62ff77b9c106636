import { fork } from "node:child_process";
import { join } from "node:path";
import { adopt, endWithParent, inOwnGroup } from "./children.js";
import { type LoaderRun, type LoaderScript } from "./loaderScripts.js";

/**
 * Runs every loader script of `root`/src in one process of their own and writes what each prints to `target`/<output>. A
 * loader that fails or prints nothing leaves no file. All of them run, so that all problems are reported together; where
 * one takes the process down with it, those after it have not run and say so.
 */
export async function runLoaders(
  root: string,
  scripts: readonly LoaderScript[],
  target: string,
  env: NodeJS.ProcessEnv,
): Promise<LoaderRun[]> {
  if (scripts.length === 0) return [];
  const ended = new Map<string, LoaderRun>();
  const died = await new Promise<string>((resolve, reject) => {
    const names = scripts.map(({ script }) => script);
    const child = fork(join(import.meta.dirname, "loaderHost.ts"), [target, ...names], {
      cwd: root,
      env,
      execArgv: ["--import", "tsx", ...endWithParent],
      ...inOwnGroup,
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    adopt(child);
    const printed: Buffer[] = [];
    child.stderr?.on("data", (chunk: Buffer) => printed.push(chunk));
    child.on("message", (run: LoaderRun) => ended.set(run.script, run));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const ending = signal === null ? `ended with code ${code}` : `ended by ${signal}`;
      resolve(Buffer.concat(printed).toString("utf8") || `${ending}\n`);
    });
  });
  return scripts.map((script) => ended.get(script.script) ?? { ...script, succeeded: false, messages: died });
}

/**
 * The problems of failed loaders, each message once: several loaders that read the same bad row print the same lines.
 * Each is headed by the scripts that printed it.
 */
export function loaderProblems(runs: readonly LoaderRun[]): string[] {
  const byMessage = new Map<string, string[]>();
  for (const run of runs) {
    if (run.succeeded) continue;
    const message = run.messages.trimEnd();
    byMessage.set(message, [...(byMessage.get(message) ?? []), `src/${run.script}`]);
  }
  return [...byMessage].map(([message, scripts]) => `${listed(scripts)}: loader failed:\n${indented(message)}`);
}

function listed(scripts: readonly string[]): string {
  const [first, ...others] = scripts;
  return others.length === 0 ? String(first) : `${first} and ${others.length} more`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
