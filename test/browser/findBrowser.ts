import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** What finding a browser asks of the machine. */
export interface FinderEffects {
  environment: NodeJS.ProcessEnv;
  /** Where Playwright would keep the browser it downloads, or null when it can't say. */
  playwrightPath(): string | null;
  isExecutable(path: string): boolean;
  isRoot(): boolean;
  /** Installs Debian's chromium; throws when that fails. */
  install(): void;
}

const commands = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "microsoft-edge"];

/** How a reader of the tests gets a browser when none is found and none can be installed. */
export const advice =
  "No browser for the tests: install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.";

/**
 * The path of a Chromium-like browser: CHROMIUM_PATH, else Playwright's own, else one on the PATH, else Debian's, which
 * is installed when the tests run as root beside apt-get.
 * @throws Error when CHROMIUM_PATH names no program, or there is no browser and no way to install one.
 */
export function findBrowser(effects: FinderEffects = machine): string {
  const named = effects.environment.CHROMIUM_PATH ?? "";
  if (named !== "") {
    if (effects.isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH: program: not found: "${named}" (the path of a Chromium or Chrome)`);
  }
  const own = effects.playwrightPath();
  if (own !== null && effects.isExecutable(own)) return own;
  const found = onPath(commands, effects);
  if (found !== null) return found;
  if (effects.isRoot() && onPath(["apt-get"], effects) !== null) {
    effects.install();
    const installed = onPath(commands, effects);
    if (installed !== null) return installed;
  }
  throw new Error(advice);
}

function onPath(names: readonly string[], { environment, isExecutable }: FinderEffects): string | null {
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => isExecutable(path)) ?? null;
}

/** The arguments a browser starts with: silent towards its maker, and without its sandbox only as root, where it has none. */
export function launchArguments(isRoot: boolean = machine.isRoot()): string[] {
  const quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return isRoot ? ["--no-sandbox", ...quiet] : quiet;
}

const machine: FinderEffects = {
  environment: process.env,
  playwrightPath() {
    try {
      return chromium.executablePath();
    } catch {
      return null;
    }
  },
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  isRoot: () => process.getuid?.() === 0,
  install() {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    console.error("No browser found: installing Debian's chromium …");
    try {
      execFileSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
      execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
        stdio: ["ignore", "ignore", "inherit"],
        env,
      });
    } catch {
      throw new Error(advice);
    }
  },
};
