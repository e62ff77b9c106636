import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** What finding a browser asks of the machine. */
export interface FinderEffects {
  environment: NodeJS.ProcessEnv;
  /** Where Playwright would keep the Chromium it downloads, or null when it can't say. */
  playwrightPath(): string | null;
  isExecutable(path: string): boolean;
  isRoot(): boolean;
  /** Installs a package of Debian; throws when that fails. */
  install(debianPackage: string): void;
}

/** A browser that the tests use: what names one to them, its programs, best first, and Debian's package of it. */
interface Kind {
  readonly variable: string;
  readonly example: string;
  readonly commands: readonly string[];
  readonly debianPackage: string;
  /** How a reader of the tests gets one when none is found and none can be installed. */
  readonly advice: string;
}

export const chromiumKind: Kind = {
  variable: "CHROMIUM_PATH",
  example: "a Chromium or Chrome",
  commands: ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "microsoft-edge"],
  debianPackage: "chromium",
  advice:
    "No browser for the tests: install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.",
};

export const firefoxKind: Kind = {
  variable: "FIREFOX_PATH",
  example: "a Firefox",
  commands: ["firefox-esr", "firefox"],
  debianPackage: "firefox-esr",
  advice: "No Firefox for the tests: install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one.",
};

/**
 * The path of a Chromium-like browser: CHROMIUM_PATH, else Playwright's own, else one on the PATH, else Debian's, which
 * is installed when the tests run as root beside apt-get.
 * @throws Error when CHROMIUM_PATH names no program, or there is no browser and no way to install one.
 */
export function findBrowser(effects: FinderEffects = machine): string {
  return find(chromiumKind, effects.playwrightPath(), effects);
}

/** The path of a Firefox, found and installed as `findBrowser` does: FIREFOX_PATH, else one on the PATH, else Debian's. */
export function findFirefox(effects: FinderEffects = machine): string {
  return find(firefoxKind, null, effects);
}

function find(kind: Kind, own: string | null, effects: FinderEffects): string {
  const { variable, example, commands, debianPackage, advice } = kind;
  const named = effects.environment[variable] ?? "";
  if (named !== "") {
    if (effects.isExecutable(named)) return named;
    throw new Error(`${variable}: program: not found: "${named}" (the path of ${example})`);
  }
  if (own !== null && effects.isExecutable(own)) return own;
  const found = onPath(commands, effects);
  if (found !== null) return found;
  if (effects.isRoot() && onPath(["apt-get"], effects) !== null) {
    try {
      effects.install(debianPackage);
    } catch {
      throw new Error(advice);
    }
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

/** The arguments a Chromium starts with: silent towards its maker, and without its sandbox only as root, where it has none. */
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
  install(debianPackage) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    console.error(`No browser found: installing Debian's ${debianPackage} …`);
    const options = { stdio: ["ignore", "ignore", "inherit"] as ("ignore" | "inherit")[], env };
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debianPackage], options);
  },
};
