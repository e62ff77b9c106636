import { pathToFileURL } from "node:url";
import { findBrowser, launchArguments } from "../browser/findBrowser.js";
import { dist, listPages, pageName } from "../browser/site.js";
import { auditReport } from "./audit/report.js";
import { readRun, type LighthouseResult, type Run } from "./audit/run.js";
import { host } from "../../site/host.js";
import { installed, requireFrom } from "./installed.js";

/**
 * `npm run lighthouse [-- PAGE…]`: Lighthouse, as a phone, on every page of the built site, or on those that are named.
 * Prints a table and what failed; exit code 1 where a page is not what `auditReport` asks for. The host speaks HTTP/1.1,
 * as browsers ask for TLS to speak anything newer: a page that wants more than six files at once waits for them a little
 * longer than at a public host.
 */

/** The parts of Lighthouse's own modules that are used here; they are no part of the project's install. */
interface Lighthouse {
  default(url: string, flags: { port: number; output: "json" }): Promise<{ lhr: LighthouseResult } | undefined>;
}
interface ChromeLauncher {
  launch(options: { chromePath: string; chromeFlags: string[] }): Promise<{ port: number; kill(): void }>;
}

/** How often each page is measured: the time that a page takes is that of the machine too, and other work makes it worse. */
const runs = 3;

const fromLighthouse = async <Module>(name: string): Promise<Module> =>
  (await import(pathToFileURL(requireFrom("lighthouse").resolve(name)).href)) as Module;

if (!installed("lighthouse"))
  throw new Error("lighthouse: package: could not be installed (its first run needs a network)");
const { default: lighthouse } = await fromLighthouse<Lighthouse>("lighthouse");
const { launch } = await fromLighthouse<ChromeLauncher>("chrome-launcher");

const wanted = process.argv.slice(2);
const names = listPages().map(pageName);
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`lighthouse: page: got "${unknown}" (one of ${names.join(", ")})`);

const site = await host(dist);
const chrome = await launch({ chromePath: findBrowser(), chromeFlags: ["--headless=new", ...launchArguments()] });
try {
  const done: Run[] = [];
  for (const path of listPages().filter((page) => wanted.length === 0 || wanted.includes(pageName(page))))
    for (let count = 1; count <= runs; count += 1) {
      process.stderr.write(`lighthouse: ${pageName(path)}: ${count} of ${runs}\n`);
      const address = new URL(path === "" ? "" : `${path}.html`, site.url).href;
      const result = await lighthouse(address, { port: chrome.port, output: "json" });
      if (result === undefined) throw new Error(`lighthouse: ${pageName(path)}: no result`);
      done.push(readRun(pageName(path), result.lhr));
    }
  const { text, passes } = auditReport(done);
  process.stdout.write(text);
  process.exitCode = passes ? 0 : 1;
} finally {
  chrome.kill();
  await site.close();
}
