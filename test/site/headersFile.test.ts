import { expect, test } from "vitest";
import { headersText, isHosted } from "../../site/headersFile.js";
import { everyAnswer, fileAddresses, fileHeaders } from "../../site/hostHeaders.js";
import { readRules, ruledHeaders } from "./hostRules.js";

const page = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const site: Readonly<Record<string, string>> = {
  "404.html": page("a"),
  "_file/data/notebook.1234abcd.json": "",
  "_import/components/a.1234abcd.js": "",
  "_import/style.1234abcd.css": "",
  "_js/index-ABCDEF12.js": "",
  "_js/shared-ABCDEF12.js": "",
  "data.html": page("b"),
  "data/claims.csv": "",
  "data/datapackage.json": "",
  "data/fonts/text.1234abcd.woff2": "",
  "embed/a.html": page("c"),
  "embed/b.html": page("c"),
  "index.html": page("d"),
  "moved.html": "",
  "moved.js": "",
};
const files = Object.entries(site).map(([name, html]) => ({ name, headers: fileHeaders(name, html) }));

test("one rule for a folder whose files are alike, else one for each address", () => {
  expect(headersText(files)).toBe(`/*
  x-content-type-options: nosniff
  referrer-policy: strict-origin-when-cross-origin

/404
  cache-control: no-cache
  content-security-policy: a; frame-ancestors 'none'

/404.html
  cache-control: no-cache
  content-security-policy: a; frame-ancestors 'none'

/data
  cache-control: no-cache
  content-security-policy: b; frame-ancestors 'none'

/data.html
  cache-control: no-cache
  content-security-policy: b; frame-ancestors 'none'

/
  cache-control: no-cache
  content-security-policy: d; frame-ancestors 'none'

/index
  cache-control: no-cache
  content-security-policy: d; frame-ancestors 'none'

/index.html
  cache-control: no-cache
  content-security-policy: d; frame-ancestors 'none'

/moved
  cache-control: no-cache

/moved.html
  cache-control: no-cache

/moved.js
  cache-control: no-cache

/_file/*
  cache-control: public, max-age=31536000, immutable

/_import/*
  cache-control: public, max-age=31536000, immutable

/_js/*
  cache-control: public, max-age=31536000, immutable

/data/claims.csv
  cache-control: no-cache
  access-control-allow-origin: *

/data/datapackage.json
  cache-control: no-cache
  access-control-allow-origin: *

/data/fonts/*
  cache-control: public, max-age=31536000, immutable

/embed/*
  cache-control: no-cache
  content-security-policy: c; frame-ancestors *
`);
});

const mixed = ["_js/a-ABCDEF12.js", "_js/plain.js", "embed/a.html", "embed/b.html", "embed/index.html", "x/y/z.css"];
test.each([
  ["a whole site", files],
  ["folders whose files differ", mixed.map((name) => ({ name, headers: fileHeaders(name, page(name)) }))],
])("read as hosts read it, every address of %s has the headers of its file, each once", (_, some) => {
  const rules = readRules(headersText(some));
  for (const { name, headers } of some)
    for (const address of fileAddresses(name))
      expect([address, ruledHeaders(rules, address)]).toEqual([address, { ...everyAnswer, ...headers }]);
  expect(ruledHeaders(rules, "/nowhere")).toEqual(everyAnswer);
});

test.each([
  ["index.html", true],
  ["_js/a-ABCDEF12.js", true],
  ["data/_headers", true],
  ["_headers", false],
  [".nojekyll", false],
  [".well-known/x.txt", false],
  ["data/.hidden", false],
])("%s is for readers: %s", (name, hosted) => {
  expect(isHosted(name)).toBe(hosted);
});
