import { expect, test } from "vitest";
import { fileAddresses, fileHeaders } from "../../site/hostHeaders.js";

const year = { "cache-control": "public, max-age=31536000, immutable" };
const asked = { "cache-control": "no-cache" };
const shared = { ...asked, "access-control-allow-origin": "*" };

test.each([
  ["index.html", asked],
  ["embed/a.html", asked],
  ["_js/index-ABCDEF12.js", year],
  ["_js/index-abcdef12.js", asked],
  ["_js/index.js", asked],
  ["_import/style.ee66cd20.css", year],
  ["_import/components/sheet.0a1b2c3d.js", year],
  ["_import/style.css", asked],
  ["_file/data/notebook.1234abcd.json", year],
  ["data/fonts/text.1234abcd.woff2", year],
  ["data/fonts/text-ABCDEF12.woff2", year],
  ["data/fonts/text.woff2", asked],
  ["data/claims.csv", shared],
  ["data/claims.20260101.csv", shared],
  ["data/datapackage.json", shared],
  ["data/releases/5a11a11a.json", shared],
  ["data/releases/releases.csv", shared],
  ["data/notebook.json", asked],
  ["other/claims.csv", asked],
  ["licenses.txt", asked],
  ["moved.js", asked],
])("%s is kept, and shared, so", (name, headers) => {
  expect(fileHeaders(name)).toEqual(headers);
});

const page = (policy: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body></body></html>`;

test.each([
  [
    "index.html",
    page("default-src 'none'; img-src 'self'"),
    "default-src 'none'; img-src 'self'; frame-ancestors 'none'",
  ],
  ["embed/chart.html", page("default-src 'none'"), "default-src 'none'; frame-ancestors *"],
  ["embed.html", page("default-src 'none'"), "default-src 'none'; frame-ancestors 'none'"],
  ["a/embed/b.html", page("default-src 'none'"), "default-src 'none'; frame-ancestors 'none'"],
  ["404.html", page("default-src 'none'; "), "default-src 'none'; frame-ancestors 'none'"],
  [
    "a.html",
    page("default-src &#39;none&#39;;\n  img-src 'self' "),
    "default-src 'none'; img-src 'self'; frame-ancestors 'none'",
  ],
  ["a.html", page("a").replace("Content-Security-Policy", "content-security-policy"), "a; frame-ancestors 'none'"],
  ["a.html", page("img-src é.example"), undefined],
  ["a.html", page(" ; "), undefined],
  ["a.html", "<html><head></head><body></body></html>", undefined],
  ["a.html", page("").replace("<meta http-equiv", "&lt;meta http-equiv"), undefined],
  ["a.js", `const text = ${JSON.stringify(page("default-src 'none'"))};`, undefined],
])("the policy of %s is what it says of itself, and who may frame it", (name, html, policy) => {
  expect(fileHeaders(name, html)["content-security-policy"]).toBe(policy);
});

test.each([
  ["index.html", ["/", "/index", "/index.html"]],
  ["claims.html", ["/claims", "/claims.html"]],
  ["a/index.html", ["/a/", "/a/index", "/a/index.html"]],
  ["a/b.html", ["/a/b", "/a/b.html"]],
  ["a/myindex.html", ["/a/myindex", "/a/myindex.html"]],
  ["data/claims.csv", ["/data/claims.csv"]],
])("%s is found at %j", (name, addresses) => {
  expect(fileAddresses(name)).toEqual(addresses);
});
