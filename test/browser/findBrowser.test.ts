import { expect, test } from "vitest";
import { advice, findBrowser, launchArguments, type FinderEffects } from "./findBrowser.js";

/** A machine on which these paths are programs. */
function machine(programs: string[], other: Partial<FinderEffects> = {}): FinderEffects {
  return {
    environment: { PATH: "/usr/local/bin:/usr/bin" },
    playwrightPath: () => "/cache/chrome",
    isExecutable: (path) => programs.includes(path),
    isRoot: () => false,
    install: () => expect.unreachable(),
    ...other,
  };
}

test("CHROMIUM_PATH comes first", () => {
  const environment = { CHROMIUM_PATH: "/my/chrome", PATH: "/usr/bin" };
  expect(findBrowser(machine(["/my/chrome", "/cache/chrome"], { environment }))).toBe("/my/chrome");
  expect(() => findBrowser(machine(["/cache/chrome"], { environment }))).toThrow(
    'CHROMIUM_PATH: program: not found: "/my/chrome" (the path of a Chromium or Chrome)',
  );
});

test("then Playwright's own, then one on the PATH in order of name", () => {
  expect(findBrowser(machine(["/cache/chrome", "/usr/bin/chromium"]))).toBe("/cache/chrome");
  expect(findBrowser(machine(["/usr/local/bin/google-chrome", "/usr/bin/chromium"]))).toBe("/usr/bin/chromium");
  expect(findBrowser(machine(["/usr/bin/microsoft-edge"], { playwrightPath: () => null }))).toBe(
    "/usr/bin/microsoft-edge",
  );
});

test("root beside apt-get installs Debian's", () => {
  const programs = ["/usr/bin/apt-get"];
  const install = (): void => void programs.push("/usr/bin/chromium");
  expect(findBrowser(machine(programs, { isRoot: () => true, install }))).toBe("/usr/bin/chromium");
});

test("otherwise one sentence says how", () => {
  expect(() => findBrowser(machine(["/usr/bin/apt-get"]))).toThrow(advice);
  expect(() => findBrowser(machine([], { isRoot: () => true }))).toThrow(advice);
});

test("only root goes without the sandbox", () => {
  expect(launchArguments(true)).toContain("--no-sandbox");
  expect(launchArguments(false)).not.toContain("--no-sandbox");
});
