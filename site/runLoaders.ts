import { join } from "node:path";
import { build } from "esbuild";
import { bundleFault } from "./bundle.js";
import { runHost } from "./hostProcess.js";
import { type LoaderRun, type LoaderScript } from "./loaderScripts.js";

/**
 * Runs every loader script of `root`/src in one process of their own and writes what each prints to `target`/<output>. A
 * loader that fails or prints nothing leaves no file. All of them run, so that all problems are reported together; where
 * one takes the process down with it, those after it have not run and say so.
 * @throws Error for code that cannot be bundled, with its place.
 */
export async function runLoaders(
  root: string,
  scripts: readonly LoaderScript[],
  target: string,
  env: NodeJS.ProcessEnv,
): Promise<LoaderRun[]> {
  if (scripts.length === 0) return [];
  const modules = `${target}-modules`;
  await bundleLoaders(root, scripts, modules);
  const ended = new Map<string, LoaderRun>();
  const args = [target, modules, ...scripts.map(({ script }) => script)];
  const died = await runHost<LoaderRun>({ module: join(modules, "host.mjs"), args, cwd: root, env }, (run) => {
    ended.set(run.script, run);
  });
  return scripts.map((script) => ended.get(script.script) ?? { ...script, succeeded: false, messages: died });
}

/** Writes a module for each loader, and that which runs them; what they share is read once, two seconds sooner than file by file. */
async function bundleLoaders(root: string, scripts: readonly LoaderScript[], modules: string): Promise<void> {
  const host = { in: join(import.meta.dirname, "loaderHost.ts"), out: "host" };
  await build({
    absWorkingDir: root,
    entryPoints: [host, ...scripts.map(({ script, output }) => ({ in: join(root, "src", script), out: output }))],
    outdir: modules,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    logLevel: "silent",
  }).catch((error: unknown) => {
    throw bundleFault(error);
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
