import { spawn } from "node:child_process";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type LoaderScript } from "./loaderScripts.js";

/** How one loader ended: what it printed to stderr, and whether its output was kept. */
export interface LoaderRun extends LoaderScript {
  succeeded: boolean;
  messages: string;
}

/**
 * Runs every loader script of `root`/src, two at a time, and writes what each prints to `target`/<output>. A loader
 * that fails or prints nothing leaves no file. All of them run, so that all problems are reported together.
 */
export async function runLoaders(
  root: string,
  scripts: readonly LoaderScript[],
  target: string,
  env: NodeJS.ProcessEnv,
): Promise<LoaderRun[]> {
  const runs: LoaderRun[] = [];
  const queue = [...scripts.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, script] = next;
      runs[index] = await runLoader(root, script, target, env);
    }
  };
  await Promise.all([work(), work()]);
  return runs;
}

async function runLoader(
  root: string,
  script: LoaderScript,
  target: string,
  env: NodeJS.ProcessEnv,
): Promise<LoaderRun> {
  const { code, output, messages } = await capture(root, `src/${script.script}`, env);
  if (code !== 0) return { ...script, succeeded: false, messages: messages || `ended with code ${code}\n` };
  if (output.length === 0) return { ...script, succeeded: false, messages: messages || "printed nothing\n" };
  const path = join(target, script.output);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, output);
  await rename(`${path}.part`, path);
  return { ...script, succeeded: true, messages };
}

function capture(
  cwd: string,
  script: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: Buffer; messages: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    const messages: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => messages.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, output: Buffer.concat(output), messages: Buffer.concat(messages).toString("utf8") }),
    );
  });
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
