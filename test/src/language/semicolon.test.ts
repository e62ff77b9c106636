import { afterEach, expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { semicolon } from "../../../src/language/semicolon.js";

afterEach(() => setLanguage("en"));

test.each([
  ["en", "one; other"],
  ["fr", "one\u202f; other"],
] as const)("what has commas is parted in %s as it is printed there", (language, parted) => {
  setLanguage(language);
  expect(["one", "other"].join(semicolon())).toBe(parted);
});
