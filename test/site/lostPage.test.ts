import { expect, it } from "vitest";
import { lostHtml } from "../../site/lostPage.js";

const first = `<!DOCTYPE html><html lang="fr"><head><style>@font-face{font-family:"A";font-display:optional;src:url(_fonts/a.0a1b2c3d.woff2) format("woff2")}</style></head><body>
<a class="name" href="./">Night buses</a><nav aria-label="Pages"><ul class="contents"><li><a href="./" aria-current="page">Story</a></li><li><a href="./model.html">Model</a></li></ul></nav></body></html>`;

it("offers the rooms of the first page, in its language, and finds its faces and script from below", () => {
  const html = lostHtml(first, ".masthead { color: red; }");
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain("<title>No page here | Night buses</title>");
  expect(html).toContain(
    '<ul class="contents"><li><a href="./">Story</a></li><li><a href="./model.html">Model</a></li></ul>',
  );
  expect(html).toContain(
    'src:url(./_fonts/a.0a1b2c3d.woff2) format("woff2"),url(../_fonts/a.0a1b2c3d.woff2) format("woff2"),',
  );
  expect(html).toContain(".masthead { color: red; }");
  expect([...html.matchAll(/<script src="([^"]*)" defer>/g)].map(([, src]) => src)).toEqual([
    "./lost.js",
    "../lost.js",
    "../../lost.js",
    "../../../lost.js",
    "../../../../lost.js",
  ]);
});

it("has a title in words alone, in English", () => {
  const name =
    '<a class="name" href="./"><span class="said" lang="en">Buses &amp; trams</span><span class="said" lang="fr">Bus et trams</span></a>';
  expect(lostHtml(`<html lang="en">${name}`, "")).toContain("<title>No page here | Buses &amp; trams</title>");
});

it("leads to the first page where that has no contents", () => {
  expect(lostHtml('<html lang="en"><title>Small</title></html>', "")).toContain(
    '<ul class="contents"><li><a href="./">Small</a></li></ul>',
  );
});
