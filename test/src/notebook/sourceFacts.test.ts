import { expect, it } from "vitest";
import { sourceFacts } from "../../../src/notebook/sourceFacts.js";
import { publishedRecord } from "./publishedRecord.js";

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
