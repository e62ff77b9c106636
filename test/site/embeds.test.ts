import { expect, test } from "vitest";
import { embedPages, embedProblems } from "../../site/embeds.js";
import { type StillEmbed, type StillPage } from "../../site/stillPages.js";

const embed = (changes: Partial<StillEmbed> = {}): StillEmbed => ({
  kind: "chart",
  name: "a-chart",
  file: "a-chart",
  cell: "2",
  needs: ["1"],
  titles: "A & B",
  html: "<figure>A</figure>",
  ...changes,
});

const telling = (language: string, embeds: StillEmbed[]) => {
  const page: StillPage = { page: "a.html", cells: { 1: "", 2: "all" }, parts: {}, rules: {}, sheets: [], embeds };
  return { language, page };
};

const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Page | Notebook</title>
<meta name="description" content="x">
</head>
<body>
<header id="observablehq-header"><a class="name" href="./">Notebook</a><div id="languages"></div></header>
<main id="observablehq-main"><div><!--:1:--></div><div><!--:2:--></div><div><!--:3:--></div></main>
</body>
</html>
`;

test("a chart has a page with its cell, those it needs, and the way to the notebook", () => {
  const [page] = embedPages("a.html", html, [
    telling("en", [embed()]),
    telling("fr", [embed({ html: "<figure>B</figure>" })]),
  ]);
  expect(page?.file).toBe("embed/a-chart.html");
  expect(page?.html).toBe(`<!DOCTYPE html>
<html lang="en" data-embed="chart:a-chart">
<head>
<base href="../" target="_top">
<meta charset="utf-8">
<title>A &amp; B</title>
<meta name="robots" content="noindex">
<meta name="description" content="x">
</head>
<body class="embed">
<div id="observablehq-center">
<main id="observablehq-main" class="observablehq">
<div class="observablehq observablehq--block"><!--:1:--></div>
<div class="observablehq observablehq--block"><!--:2:--></div>
</main>
<div id="embed-foot" class="embed-foot"><a href="./a.html">Notebook</a> <span class="embed-figures"><span class="said" lang="en">Published figures.</span><span class="said" lang="fr">Chiffres publiés.</span></span></div>
</div>
</body>
</html>
`);
  expect(page?.tellings.map(({ language, page: { cells } }) => [language, cells])).toEqual([
    ["en", { 2: "<figure>A</figure>" }],
    ["fr", { 2: "<figure>B</figure>" }],
  ]);
});

test("a page that has nothing to show has none", () =>
  expect(embedPages("a.html", html, [telling("en", [])])).toEqual([]));

test("what two pages show is no problem", () => {
  expect(
    embedProblems([
      ["a.html", [embed()]],
      ["b.html", [embed()]],
    ]),
  ).toEqual([]);
});

test("two of one address are told", () => {
  expect(
    embedProblems([
      ["a.html", [embed()]],
      ["b.html", [embed({ kind: "sheet", name: "A chart" })]],
    ]),
  ).toEqual([
    'b.html: sheet "A chart": has the address of the chart "a-chart" of a.html: "embed/a-chart.html" (another name)',
  ]);
});
