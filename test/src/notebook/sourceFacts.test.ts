import { expect, it } from "vitest";
import { dateText } from "../../../src/notebook/dateText.js";
import { sourceFacts } from "../../../src/notebook/sourceFacts.js";
import { publishedRecord } from "./publishedRecord.js";

it.each([
  ["2025-12-22", "22 December 2025"],
  ["2026-01-05", "5 January 2026"],
  ["2026", "2026"],
  ["", ""],
  ["2026-13-01", "2026-13-01"],
])("writes %s as %s", (day, text) => {
  expect(dateText(day)).toBe(text);
});

const [mexc] = publishedRecord.sources;

it.each([
  [
    { url: "", published: "" },
    { host: "", published: "date not recorded", hash: "19ef6bd47b1b" },
  ],
  [
    { url: "https://www.example.org/a/b?c", published: "2025-12-23" },
    { host: "example.org", published: "published 23 December 2025", hash: "19ef6bd47b1b" },
  ],
])("of an article with %j, says %j", (recorded, facts) => {
  expect(sourceFacts({ ...mexc!, ...recorded })).toEqual(facts);
});
