import { expect, it } from "vitest";
import { siteUrl } from "../../../loaders/read/siteUrl.js";

it.each([
  ["https://example.org/", "https://example.org/"],
  ["https://example.org", "https://example.org/"],
  ["http://localhost:3000/a/b", "http://localhost:3000/a/b/"],
  ["HTTPS://Example.org/Notebook", "https://example.org/Notebook/"],
  ["https://example.org/café/", "https://example.org/caf%C3%A9/"],
  ["https://example.org/a/../b", "https://example.org/b/"],
  ["example.org", null],
  ["", null],
  ["./", null],
  ["ftp://example.org/", null],
  ["https://user:word@example.org/", null],
  ["https://example.org/?", null],
  ["https://example.org/?a=1", null],
  ["https://example.org/#v1", null],
  ["https://example.org/index.html", null],
  ["https://example.org/index.HTM/", null],
  ["https://example.org/a b/", null],
])("%s is published at %s", (text, address) => expect(siteUrl(text)).toBe(address));
