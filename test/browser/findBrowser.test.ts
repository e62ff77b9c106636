import { describe, expect, test } from "vitest";
import {
  chromiumKind,
  findBrowser,
  findFirefox,
  firefoxKind,
  launchArguments,
  type FinderEffects,
} from "./findBrowser.js";

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

describe("a Chromium", () => {
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

  test("only root goes without the sandbox", () => {
    expect(launchArguments(true)).toContain("--no-sandbox");
    expect(launchArguments(false)).not.toContain("--no-sandbox");
  });
});

describe("a Firefox", () => {
  test("FIREFOX_PATH comes first", () => {
    const environment = { FIREFOX_PATH: "/my/firefox", PATH: "/usr/bin" };
    expect(findFirefox(machine(["/my/firefox", "/usr/bin/firefox"], { environment }))).toBe("/my/firefox");
    expect(() => findFirefox(machine(["/usr/bin/firefox"], { environment }))).toThrow(
      'FIREFOX_PATH: program: not found: "/my/firefox" (the path of a Firefox)',
    );
  });

  test("then Debian's, then any on the PATH, and no Chromium", () => {
    expect(findFirefox(machine(["/usr/local/bin/firefox", "/usr/bin/firefox-esr"]))).toBe("/usr/bin/firefox-esr");
    expect(findFirefox(machine(["/cache/chrome", "/usr/bin/chromium", "/usr/bin/firefox"]))).toBe("/usr/bin/firefox");
  });
});

describe.each([
  ["a Chromium", findBrowser, chromiumKind],
  ["a Firefox", findFirefox, firefoxKind],
])("%s that is nowhere", (_title, find, { advice, debianPackage }) => {
  test("is Debian's, which root installs beside apt-get", () => {
    const programs = ["/usr/bin/apt-get"];
    const install = (name: string): void => void programs.push(`/usr/bin/${name}`);
    expect(find(machine(programs, { isRoot: () => true, install }))).toBe(`/usr/bin/${debianPackage}`);
  });

  test("is a sentence that says how to get one", () => {
    const fails = (): void => {
      throw new Error("apt-get: no network");
    };
    expect(() => find(machine(["/usr/bin/apt-get"]))).toThrow(advice);
    expect(() => find(machine([], { isRoot: () => true }))).toThrow(advice);
    expect(() => find(machine(["/usr/bin/apt-get"], { isRoot: () => true, install: fails }))).toThrow(advice);
  });
});

test("the sentences name the package and the variable", () => {
  expect([chromiumKind.advice, firefoxKind.advice]).toEqual([
    "No browser for the tests: install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.",
    "No Firefox for the tests: install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one.",
  ]);
});
