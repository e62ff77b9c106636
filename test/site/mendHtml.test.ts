import { expect, test } from "vitest";
import { mendHtml } from "../../site/mendHtml.js";

const head = { language: "en", description: 'A "budget" & more' };
const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const description = '<meta name="description" content="A &quot;budget&quot; &amp; more">';

test.each<[string, string, string]>([
  ["the language is named", "<html>\n<head>", '<html lang="en">\n<head>'],
  ["a language that is named stays", '<html lang="fr">', '<html lang="fr">'],
  [
    "zooming is allowed, a description added",
    '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">',
    `${viewport}\n${description}`,
  ],
  [
    "a page's own description stays",
    `${viewport}<meta name="description" content="Own">`,
    `${viewport}<meta name="description" content="Own">`,
  ],
  [
    "the sidebar's switch is named",
    '<input id="observablehq-sidebar-toggle" type="checkbox">',
    '<input id="observablehq-sidebar-toggle" aria-label="Toggle sidebar" type="checkbox">',
  ],
  [
    "the sidebar is named, its lists hold only items",
    '<nav id="observablehq-sidebar">\n  <ol>\n    <label id="observablehq-sidebar-close" for="a"></label>\n    <li>A</li>\n  </ol>\n  <ol>B</ol>',
    '<nav id="observablehq-sidebar" aria-label="Pages">\n  <ol>\n    <li>A</li>\n  </ol>\n  <label id="observablehq-sidebar-close" for="a"></label>\n  <ol>B</ol>',
  ],
])("%s, and mending again changes nothing", (_title, html, mended) => {
  expect(mendHtml(html, head)).toBe(mended);
  expect(mendHtml(mended, head)).toBe(mended);
});
