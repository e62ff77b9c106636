import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = new URL("../../../src/styles/", import.meta.url).pathname;

/** The rules of the style sheets that write words beside what a page holds: the selector, and the words. */
const worded = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), "utf8").replaceAll(/\/\*.*?\*\/|\\[\da-f]+/gs, ""))
  .flatMap((css) => [...css.matchAll(/([^{};]+)\{[^{}]*content:\s*"([^"]*)"/g)])
  .map(([, selector = "", words = ""]) => [selector.replaceAll(/\s+/g, " ").trim(), words] as const)
  .filter(([, words]) => /\p{L}/u.test(words));

test("words that style sheets write have their French beside them", () => {
  const french = worded.filter(([selector]) => selector.includes(":lang(fr)"));
  const inFrench = french.map(([selector]) => selector.replace(":lang(fr)", ""));
  expect(worded.length).toBeGreaterThan(french.length);
  expect(worded.filter(([selector]) => !selector.includes(":lang(fr)")).map(([selector]) => selector)).toEqual(
    inFrench,
  );
});
