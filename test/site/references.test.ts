import { expect, test } from "vitest";
import { internalLinks, outsideRequests, requests, resolveReference, textKind } from "../../site/references.js";

test.each<[string, "html" | "js" | "css", string, string[]]>([
  ["a script", "html", '<script type="module" src="./a.js"></script>', ["./a.js"]],
  ["a style", "html", '<link rel="stylesheet" href="./a.css">', ["./a.css"]],
  ["a preload", "html", '<link rel="modulepreload" href="./a.js">', ["./a.js"]],
  ["a canonical address", "html", '<link rel="canonical" href="https://a.example/">', []],
  ["an image and its sizes", "html", '<img src="a.png" srcset="b.png 2x, c.png 3x">', ["a.png", "b.png", "c.png"]],
  ["single quotes", "html", "<img src='a.png'>", ["a.png"]],
  ["an inline style", "html", '<p style="background: url(a.png)">', ["a.png"]],
  ["a style element", "html", '<style>@import "a.css";</style>', ["a.css"]],
  ["an inline module", "html", '<script type="module">import "./a.js";</script>', ["./a.js"]],
  [
    "a block of data",
    "html",
    '<script type="application/ld+json">{"url": "https://a.example/", "text": "import x from \'./a.js\'"}</script>',
    [],
  ],
  ["a link to follow", "html", '<a href="https://a.example/">a</a>', []],
  ["markup within a script", "html", "<script>const a = '<img src=\"a.png\">';</script>", []],
  [
    "imports",
    "js",
    'import a from "./a.js"; export * from "./b.js"; await import("./c.js");',
    ["./a.js", "./b.js", "./c.js"],
  ],
  ["a fetch of an address", "js", 'fetch("https://a.example/x")', ["https://a.example/x"]],
  ["a worker", "js", "new Worker('//a.example/w.js')", ["//a.example/w.js"]],
  ["an address that is only text", "js", 'const namespace = "http://www.w3.org/2000/svg";', []],
  ["a url", "css", "a { background: url('a.png') } /* url(b.png) */", ["a.png"]],
])("%s", (_title, kind, text, addresses) => {
  expect(requests(kind, text)).toEqual(addresses);
});

test("outside requests have a scheme or a host", () => {
  const images = ["a.png", "/a.png", "//a.example/a.png", "https://a.example/a.png", "data:image/png,x", "HTTP://A/a"];
  const html = images.map((address) => `<img src="${address}">`).join("");
  expect(outsideRequests("html", html)).toEqual(["//a.example/a.png", "https://a.example/a.png", "HTTP://A/a"]);
});

test("internal links leave out other sites, fragments and queries", () => {
  const links = [
    "./claims",
    "data/a.csv?x=1&amp;y=2",
    "#top",
    "https://a.example/",
    "//a.example",
    "mailto:a@a.example",
    "b#c",
  ];
  const html = links.map((link) => `<a class="x" href="${link}">a</a>`).join("");
  expect(internalLinks(html)).toEqual(["./claims", "data/a.csv", "b"]);
});

const files = new Set(["index.html", "claims.html", "deep/index.html", "deep/page.html", "data/a b.csv"]);

test.each<[string, string, string | null]>([
  ["index.html", "./", "index.html"],
  ["index.html", ".", "index.html"],
  ["index.html", "./claims", "claims.html"],
  ["index.html", "claims#x", "claims.html"],
  ["index.html", "#x", "index.html"],
  ["index.html", "deep/", "deep/index.html"],
  ["deep/page.html", "../claims", "claims.html"],
  ["deep/page.html", "./", "deep/index.html"],
  ["deep/page.html", "../", "index.html"],
  ["index.html", "data/a%20b.csv", "data/a b.csv"],
  ["index.html", "nowhere", null],
  ["index.html", "/claims", null],
  ["index.html", "../claims", null],
])("in %s the address %s leads to %s", (from, address, file) => {
  expect(resolveReference(from, address, files)).toBe(file);
});

test("only HTML, scripts and styles are read", () => {
  expect(["a.html", "b.js", "c.css", "d.csv"].map(textKind)).toEqual(["html", "js", "css", null]);
});
