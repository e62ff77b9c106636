import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { errorSentence } from "../loaders/read/systemFault.js";
import { endWithParent, inOwnGroup, signalGroup } from "./children.js";
import { siteFonts } from "./fonts.js";
import { freePort } from "./freePort.js";
import { frontServer, type OwnFiles } from "./frontServer.js";
import { findLoaderScripts, findShadowedLoaders } from "./loaderScripts.js";
import { movedHtml, movedPages, movedScript } from "./movedPages.js";
import { noticesFile, previewNotices } from "./notices.js";
import { ownScript } from "./ownScript.js";
import { makePlaceholders } from "./placeholders.js";
import { readPreviewError, readPreviewLine } from "./previewLog.js";
import { frameworkScript, toolEnvironment } from "./process.js";
import { previewReleases } from "./releases.js";
import { refreshData } from "./refreshData.js";
import { listFiles } from "./snapshot.js";
import { type StartOptions } from "./startOptions.js";
import { recoverSwap } from "./swap.js";
import { readFileTimes, watchInputs } from "./watchInputs.js";

/** How a preview is told to stop, and where it prints. */
export interface PreviewEffects {
  /** Resolves when the reader wants it to stop. */
  stop: Promise<unknown>;
  print(line: string): void;
  /** Shows an address in the reader's browser. */
  open(address: string): void;
}

/**
 * Serves the notebook of the project in `root` and keeps open pages fresh while data/, loaders/ or the modules loaders
 * import change. Resolves with the exit code: 0 when told to stop, 1 when the server ended by itself. Nothing it started
 * is left running.
 */
export async function preview(root: string, options: StartOptions, effects: PreviewEffects): Promise<number> {
  await recoverSwap(root);
  const sources = await listFiles(join(root, "src"));
  const outputs = findLoaderScripts(sources).map(({ output }) => output);
  await dropStale(root, outputs);
  for (const problem of findShadowedLoaders(sources)) effects.print(problem);
  const port = await freePort(options.port, options.host);
  if (port !== options.port) effects.print(`Port ${options.port} is taken, so the notebook uses ${port}.`);
  const behind = await freePort(port + 1, options.host);
  // What loaders make, at its address in the built site.
  const published = new Set(outputs.map((output) => `/${output}`));
  // Framework's own server answers the front alone.
  const key = randomUUID();
  const own = {
    [`/${noticesFile}`]: () => previewNotices(root),
    ...(await movedTexts(join(root, "src"))),
    ...(await fontFiles()),
    ...(await previewReleases(root)),
  };
  const front = await frontServer({ host: options.host, port, behind, key }, () => published, own);
  const args = ["preview", "--host", options.host, "--port", String(behind), "--no-open"];
  // A group of its own, so that loaders it has started end with it.
  const server = spawn(process.execPath, [...endWithParent, frameworkScript(root), ...args], {
    cwd: root,
    env: { ...toolEnvironment(root), NOTEBOOK_KEY: key },
    ...inOwnGroup,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const { stdout, stderr } = server;
  if (stdout === null || stderr === null) throw new Error("Framework cannot be heard (a free file handle)");
  let isStopping = false;
  const ended = once(server, "exit");
  createInterface({ input: stdout }).on("line", (line) => {
    if (line.includes("↳ http")) {
      effects.print(`The notebook is open on ${address(options.host, port)} (Ctrl+C stops it).`);
      if (options.open) effects.open(address(options.host, port));
    }
    const told = readPreviewLine(line);
    if (told !== null && !isStopping) effects.print(told);
  });
  createInterface({ input: stderr }).on("line", (line) => {
    const told = readPreviewError(line);
    if (told !== null && !isStopping) effects.print(told);
  });
  const stopWatching = watchInputs(
    () => readFileTimes(root),
    async (files) => {
      effects.print(`${files.length === 1 ? files[0] : `${files.length} files`} changed`);
      await refreshData(root).catch((error: unknown) => effects.print(errorSentence(error, "src/data")));
    },
  );
  await Promise.race([ended, effects.stop]);
  stopWatching();
  front.close();
  front.closeAllConnections();
  if (server.exitCode !== null || server.signalCode !== null) {
    effects.print(`The server ended by itself (code ${server.exitCode ?? server.signalCode}).`);
    return 1;
  }
  isStopping = true;
  await endGroup(server.pid, ended);
  return 0;
}

/** The pages at addresses whose content other pages have taken over, as the build makes them. */
async function movedTexts(sources: string): Promise<OwnFiles> {
  const moved = (await movedPages(sources)).flatMap((each) => {
    const text = () => Promise.resolve(movedHtml(each));
    return [`/${each.from}`, `/${each.from}.html`].map((address) => [address, text] as const);
  });
  return { [`/${movedScript}`]: () => ownScript(movedScript), ...Object.fromEntries(moved) };
}

/** The typefaces that pages name, at the addresses that they have in the built site. */
async function fontFiles(): Promise<OwnFiles> {
  const fonts = await siteFonts();
  return Object.fromEntries(fonts.map(({ path, bytes }) => [`/${path}`, () => Promise.resolve(bytes)] as const));
}

/** Removes what loaders made before: Framework would serve it although the files behind it have changed since. */
async function dropStale(root: string, outputs: readonly string[]): Promise<void> {
  const src = join(root, "src");
  const cache = join(src, ".observablehq", "cache");
  for (const output of outputs) await rm(join(cache, output), { force: true });
  await rm(join(cache, "data"), { recursive: true, force: true });
  await makePlaceholders(src);
}

function address(host: string, port: number): string {
  return `http://${host === "127.0.0.1" ? "localhost" : host}:${port}`;
}

/** Ends a process group: asked first, and by force when it has not ended after two seconds. */
async function endGroup(pid: number | undefined, ended: Promise<unknown>): Promise<void> {
  signalGroup(pid, "SIGTERM");
  const force = setTimeout(() => signalGroup(pid, "SIGKILL"), 2000);
  await ended;
  clearTimeout(force);
  signalGroup(pid, "SIGKILL");
}
