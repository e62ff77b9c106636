import { runHost } from "./hostProcess.js";
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
  const args = [target, ...scripts.map(({ script }) => script)];
  const died = await runHost<LoaderRun>({ module: "loaderHost.ts", args, cwd: root, env }, (run) => {
    ended.set(run.script, run);
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
