import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { absentTable } from "../loaders/read/story.js";
import { errorSentence } from "../loaders/read/systemFault.js";
import { type LoaderRun, outputOf } from "./loaderScripts.js";

/*
 * The process in which all loaders of a build run, one after the other, so that they share what they import and what they
 * compute: `node host.mjs TARGET MODULES SCRIPT…` in the project's folder, scripts relative to src/, each bundled in MODULES
 * (`runLoaders`). What a loader prints becomes TARGET/<output>; how it ended is told to the parent at once, so that a host
 * that dies has told of all the others.
 */

/** Thrown in place of ending the process, which other loaders still need. */
class LoaderExit extends Error {}

const [target = "", modules = "", ...scripts] = process.argv.slice(2);
for (const script of scripts) {
  // What the host itself cannot do, such as writing to a full disk, is the end of this loader alone.
  const failed = (error: unknown) => ({ succeeded: false, messages: `${errorSentence(error, "loader")}\n` });
  await report(await runLoader(script).catch((error) => ({ script, output: outputOf(script), ...failed(error) })));
}
process.disconnect();

async function runLoader(script: string): Promise<LoaderRun> {
  const output = outputOf(script);
  const { code, printed, messages } = await captured(() => import(pathToFileURL(join(modules, `${output}.mjs`)).href));
  if (code === absentTable) return { script, output, succeeded: true, messages };
  if (code !== 0) return { script, output, succeeded: false, messages: messages || `ended with code ${code}\n` };
  if (printed.length === 0) return { script, output, succeeded: false, messages: messages || "printed nothing\n" };
  const path = join(target, output);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, printed);
  await rename(`${path}.part`, path);
  return { script, output, succeeded: true, messages };
}

/** Runs `load` as if it had the process for itself: both streams caught, an exit ending the loader alone. */
async function captured(load: () => Promise<unknown>): Promise<{ code: number; printed: Buffer; messages: string }> {
  const printed: Buffer[] = [];
  const messages: Buffer[] = [];
  const { stdout, stderr, exit } = process;
  const real = { stdout: stdout.write, stderr: stderr.write };
  stdout.write = into(printed);
  stderr.write = into(messages);
  process.exit = ((code?: number) => {
    process.exitCode = code ?? process.exitCode ?? 0;
    throw new LoaderExit();
  }) as typeof exit;
  try {
    await load();
  } catch (error) {
    if (!(error instanceof LoaderExit)) {
      messages.push(Buffer.from(`${errorSentence(error, "loader")}\n`));
      process.exitCode = 1;
    }
  } finally {
    stdout.write = real.stdout;
    stderr.write = real.stderr;
    process.exit = exit;
  }
  const code = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  return { code, printed: Buffer.concat(printed), messages: Buffer.concat(messages).toString("utf8") };
}

/** A stream's `write` that keeps every chunk in `chunks` and calls back as a stream does. */
function into(chunks: Buffer[]): typeof process.stdout.write {
  return ((chunk: string | Uint8Array, encoding?: BufferEncoding | (() => void), done?: () => void): boolean => {
    chunks.push(
      typeof chunk === "string"
        ? Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8")
        : Buffer.from(chunk),
    );
    const callback = typeof encoding === "function" ? encoding : done;
    if (callback !== undefined) process.nextTick(callback);
    return true;
  }) as typeof process.stdout.write;
}

function report(run: LoaderRun): Promise<void> {
  return new Promise((resolve, reject) => {
    if (process.send === undefined) throw new Error("loaderHost: parent: none (run by runLoaders)");
    process.send(run, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}
