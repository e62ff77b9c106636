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
])("%s, and mending again changes nothing", (_title, html, mended) => {
  expect(mendHtml(html, head)).toBe(mended);
  expect(mendHtml(mended, head)).toBe(mended);
});
