import { afterEach, expect, it } from "vitest";
import { dateText } from "../../../src/format/dateText.js";
import { setLanguage } from "../../../src/language/language.js";

afterEach(() => setLanguage("en"));

it.each([
  ["2025-12-22", "22 December 2025", "22 décembre 2025"],
  ["2026-01-01", "1 January 2026", "1er janvier 2026"],
  ["2026", "2026", "2026"],
  ["", "", ""],
  ["2026-13-01", "2026-13-01", "2026-13-01"],
])("writes %s as %s and as %s", (day, english, french) => {
  expect(dateText(day)).toBe(english);
  setLanguage("fr");
  expect(dateText(day)).toBe(french);
});
